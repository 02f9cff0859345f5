/**
 * Rates: how many of how many, the one owner of every share that a store reports.
 *
 * <p>A {@link org.dealercrm.scoring.rates.Rate} never is a bare number: it carries its definition with the source, numerator,
 * denominator, window, what was left out and why, and gives an interval on demand. Nobody below the line makes a rate that is
 * not defined, never 0. Rates are compared, held against targets, and followed over months, with their significance.
 *
 * <p>{@link org.dealercrm.scoring.rates.RetentionRates} counts loss and return as the trade does, out of a log of visits: the
 * trade has several definitions (流失率, 保持率), so the windows are policy and are told with every result.
 *
 * <p>Beside them stand the rates of daily work, each counted from plain rows of the host: {@link
 * org.dealercrm.scoring.rates.FollowUpRates} (回访率), {@link org.dealercrm.scoring.rates.AppointmentRates} (预约率), {@link
 * org.dealercrm.scoring.rates.FirstTimeFix} (一次修复率), {@link org.dealercrm.scoring.rates.ComplaintRates}, and {@link
 * org.dealercrm.scoring.rates.CustomerViewPoint} (CVP), whose score is the caller's. A host's own rate is a {@link
 * org.dealercrm.scoring.rates.RateDefinition} and {@link org.dealercrm.scoring.rates.Rate#of}.
 */
@NullMarked
package org.dealercrm.scoring.rates;

import org.jspecify.annotations.NullMarked;
