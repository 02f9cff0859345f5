/**
 * Parting customers, or anything measured, into groups whose members are like one another.
 * {@link org.dealercrm.scoring.clustering.NaturalBreaks} parts one measure, such as the value of customers, at its
 * natural gaps; {@link org.dealercrm.scoring.clustering.KMeans} parts several measures taken together.
 */
@NullMarked
package org.dealercrm.scoring.clustering;

import org.jspecify.annotations.NullMarked;
