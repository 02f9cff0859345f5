/**
 * What every figure of the library carries: its value or the reason why there is none, its interval and how that was found, the
 * sample it stands on with what was left out, what it is made of, and by which formula it was made.
 *
 * <p>A manager who reads "satisfaction 86" asks: of how many, give or take what, made of what, by whose formula? An
 * {@link org.dealercrm.scoring.estimate.Estimation} answers all four.
 */
@NullMarked
package org.dealercrm.scoring.estimate;

import org.jspecify.annotations.NullMarked;
