package org.dealercrm.letter.mailing;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * Short messages and what they are billed.
 *
 * @param messages how many there are, 0 or more
 * @param segments how many segments are billed, 0 or more
 * @param unpriced how many of those have no price in the tariff, 0 or more
 * @param cost what the others cost, exact and not rounded; empty if none has a price
 */
public record SmsTotal(long messages, long segments, long unpriced, Optional<BigMoney> cost) {

    private static final SmsTotal NONE = new SmsTotal(0, 0, 0, Optional.empty());

    /** Checks the counts. */
    public SmsTotal {
        Objects.requireNonNull(cost, "cost");
        if (messages < 0 || segments < messages || unpriced < 0 || unpriced > segments) {
            throw new IllegalArgumentException("A message has one segment or more, found " + messages + " messages, "
                    + segments + " segments, " + unpriced + " of them unpriced");
        }
    }

    /**
     * No message yet.
     *
     * @return the beginning of a sum, never null
     */
    public static SmsTotal none() {
        return NONE;
    }

    /**
     * One message more.
     *
     * @param text its whole text, not null
     * @param rate what a tariff says of its number, not null
     * @return the new sum, never null
     */
    public SmsTotal and(String text, SmsTariff.Rate rate) {
        return and(SmsBill.of(text, rate));
    }

    SmsTotal and(SmsBill bill) {
        Optional<BigMoney> more = bill.cost();
        Optional<BigMoney> sum = more.isEmpty()
                ? cost
                : Optional.of(cost.map(so -> so.plus(more.get())).orElse(more.get()));
        return new SmsTotal(
                messages + 1, segments + bill.segments(), unpriced + (more.isEmpty() ? bill.segments() : 0), sum);
    }
}
