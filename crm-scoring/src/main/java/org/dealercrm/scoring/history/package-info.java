/**
 * What customers have done so far. A {@link org.dealercrm.scoring.history.VisitLog} holds the visits themselves; a
 * {@link org.dealercrm.scoring.history.VisitHistory} is the log seen on one day, reduced to what the models of customer
 * lifetime need of each customer: how often he came again, when last, and since when he is known.
 */
@NullMarked
package org.dealercrm.scoring.history;

import org.jspecify.annotations.NullMarked;
