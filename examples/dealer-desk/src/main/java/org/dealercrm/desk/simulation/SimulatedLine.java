package org.dealercrm.desk.simulation;

import org.dealercrm.service.LineKind;
import org.dealercrm.service.Payer;

/**
 * A line of a simulated repair order. For example, parts "机油", CNY 268.00 to the customer, CNY 182.24 to the store.
 *
 * @param kind labour, parts, outsourced or other, not null
 * @param item what it is, a few characters of Chinese, not null
 * @param payer who pays it, not null
 * @param priceInFen what the payer pays, in hundredths of a yuan, not negative
 * @param costInFen what it costs the store, in hundredths of a yuan, not negative
 */
public record SimulatedLine(LineKind kind, String item, Payer payer, long priceInFen, long costInFen) {}
