package org.dealercrm.scoring.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.Departure;

/**
 * What a customer is expected to contribute from the as-of day to the end of the horizon, discounted on the calendar.
 *
 * <pre>value = sum over months j of (E(h_j) - E(h_j-1)) x contribution of a visit x (1 + d)^(-t_j / 365)</pre>
 *
 * <p>E(h) are the visits expected within h of a customer known by x, t_x and T; the contribution of a visit is net of margin and cost to
 * serve. Visits and amounts are independent of each other, as in the sources. What comes after the horizon (the residual
 * value) is not included.
 *
 * <p>References: Fader, P. S.; Hardie, B. G. S.; Lee, K. L. "RFM and CLV: Using Iso-Value Curves for Customer Base Analysis", Journal
 * of Marketing Research 42(4), 2005, equation 1, with the discount of calendar days for that of a continuous rate; Gupta, S.;
 * Lehmann, D. R. "Customers as Assets", Journal of Interactive Marketing 17(1), 2003.
 *
 * @param customerId the customer, not null
 * @param fleet whether the customer is a fleet, valued by the model of fleets
 * @param until the last day of the horizon, not null
 * @param expectedVisits the visits expected until then, dropout included, not negative; 0 after a known departure
 * @param discountedVisits the same, each month's times its discount factor; at most the expected visits
 * @param contributionPerVisit what a visit is expected to contribute after the cost to serve, in the currency of the history;
 *     empty if the history tells no amounts
 * @param discountedContribution the value: the sum of the months' contributions in their order; empty if the history tells no
 *     amounts; 0 after a known departure; negative if visits cost more than they bring
 * @param discountedCostToServe the part of the cost to serve that has been taken off, discounted likewise, not negative
 * @param months the calendar months, in order, not null, never empty
 * @param interval between which amounts the value will lie, or why that cannot be said, not null
 * @param departure how the customer left, if he is known to have done so; then nothing is expected of him
 */
public record LifetimeValue(
        String customerId,
        boolean fleet,
        LocalDate until,
        double expectedVisits,
        double discountedVisits,
        OptionalDouble contributionPerVisit,
        OptionalDouble discountedContribution,
        double discountedCostToServe,
        List<ValueMonth> months,
        ValueInterval interval,
        Optional<Departure> departure) {

    /** Copies the months. */
    public LifetimeValue {
        Objects.requireNonNull(customerId, "customerId");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(contributionPerVisit, "contributionPerVisit");
        Objects.requireNonNull(discountedContribution, "discountedContribution");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(departure, "departure");
        months = List.copyOf(months);
    }

    /**
     * The value in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return one sentence, without a currency, never null
     */
    public String sentence(Locale locale) {
        return LifetimeValueSentence.of(this, locale);
    }

    /** Says how far ahead is looked, not whose value it is. */
    @Override
    public String toString() {
        return "LifetimeValue[until " + until + ", " + months.size() + " months]";
    }
}
