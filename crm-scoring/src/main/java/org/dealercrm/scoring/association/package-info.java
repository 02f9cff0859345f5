/**
 * What goes together among the things that customers bought, skipped, complained of, own and like.
 * {@link org.dealercrm.scoring.association.Baskets} holds the things of each customer, wherever they come from;
 * {@link org.dealercrm.scoring.association.FrequentItemSets} finds the combinations that many customers share, all of
 * them; {@link org.dealercrm.scoring.association.AssociationRules} draws the rules. Two uses:
 * {@link org.dealercrm.scoring.association.LeavingHabits}, which habits go with leaving, and
 * {@link org.dealercrm.scoring.association.Recommender}, what to offer a customer and why.
 */
@NullMarked
package org.dealercrm.scoring.association;

import org.jspecify.annotations.NullMarked;
