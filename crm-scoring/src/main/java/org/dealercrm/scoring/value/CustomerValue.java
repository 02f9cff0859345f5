package org.dealercrm.scoring.value;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What one customer has contributed, beside what he is expected to. Amounts are in the currency of the analysis.
 *
 * @param customerId the customer, not null
 * @param lines what was earned on each profit line, an entry for every line, not null
 * @param contribution the sum of the lines' contributions
 * @param visits his visits, not negative
 * @param contacts the calls and letters he was given, not negative
 * @param costToServe visits and contacts, each times its cost, not negative
 * @param netContribution contribution less cost to serve; negative for a customer who costs more than he brings
 * @param valueDegree 价值度, his net contribution as a multiple of the mean of all customers; empty if that mean is not above 0
 * @param rank 1 for the highest net contribution; equal ones have the same rank
 * @param cumulativeShare the share of all customers' net contribution that he and all before him bring, which exceeds 1 where
 *     others cost more than they bring (the whale curve); empty if the sum of all is not above 0
 * @param expectedContribution what he is expected to contribute, as the caller says; empty if the caller says nothing
 * @param expectedValueDegree the same as a multiple of the mean of all customers for whom it is said; empty if it is not said or
 *     that mean is not above 0
 */
public record CustomerValue(
        String customerId,
        Map<ProfitLine, LineValue> lines,
        double contribution,
        long visits,
        long contacts,
        double costToServe,
        double netContribution,
        OptionalDouble valueDegree,
        int rank,
        OptionalDouble cumulativeShare,
        OptionalDouble expectedContribution,
        OptionalDouble expectedValueDegree) {

    /** Copies the lines in their order. */
    public CustomerValue {
        Objects.requireNonNull(customerId, "customerId");
        lines = Collections.unmodifiableMap(new EnumMap<>(lines));
    }

    /**
     * The value in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return one sentence, without a currency, never null
     */
    public String sentence(Locale locale) {
        return CustomerValueSentence.of(this, locale);
    }

    /** Says the rank, not whose value it is. */
    @Override
    public String toString() {
        return "CustomerValue[rank " + rank + "]";
    }
}
