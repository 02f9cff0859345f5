package org.dealercrm.scoring.value;

import java.util.Objects;
import org.dealercrm.scoring.history.MixedCurrenciesException;
import org.joda.money.Money;

/**
 * What it costs the store to serve a customer, beside the cost of what he bought: reception and waiting room for a visit, agent and
 * line for a contact (activity-based, as in Kaplan, R. S.; Narayanan, V. G. "Measuring and Managing Customer Profitability",
 * Journal of Cost Management 15(5), 2001).
 *
 * @param perVisit what a visit costs, 0 to 1e15, not null
 * @param perContact what a call or letter costs, 0 to 1e15, in the same currency, not null
 */
public record CostToServe(Money perVisit, Money perContact) {

    private static final double HIGHEST = 1e15;

    /** Checks amounts and currencies. */
    public CostToServe {
        check("visit", perVisit);
        check("contact", perContact);
        if (!perVisit.getCurrencyUnit().equals(perContact.getCurrencyUnit())) {
            throw new MixedCurrenciesException(perVisit.getCurrencyUnit(), perContact.getCurrencyUnit());
        }
    }

    private static void check(String what, Money cost) {
        double amount = Objects.requireNonNull(cost, what).getAmount().doubleValue();
        if (!(amount >= 0 && amount <= HIGHEST)) {
            throw new IllegalArgumentException("The cost to serve a " + what + " lies from 0 to 1e15, found " + amount);
        }
    }
}
