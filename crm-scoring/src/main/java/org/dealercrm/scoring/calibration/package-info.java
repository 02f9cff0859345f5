/**
 * What a model's probability of return has meant in the past of the store: a model that knows neither the end of the warranty nor a
 * service interval is off by as much every year, and what it was off by is learned from the last windows before the as-of day. Only the
 * probability of return is corrected, and with it the number of visits and P(alive), never the likelihood; what the model itself said stays
 * available.
 */
@NullMarked
package org.dealercrm.scoring.calibration;

import org.jspecify.annotations.NullMarked;
