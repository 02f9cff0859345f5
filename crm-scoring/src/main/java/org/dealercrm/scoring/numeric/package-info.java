/**
 * The arithmetic under the models, with no word of the trade in it: sums that do not depend on the order of their terms'
 * rounding, the climb to the maximum of a likelihood, counts of a Poisson process whose rate is uncertain. Not exported.
 */
@NullMarked
package org.dealercrm.scoring.numeric;

import org.jspecify.annotations.NullMarked;
