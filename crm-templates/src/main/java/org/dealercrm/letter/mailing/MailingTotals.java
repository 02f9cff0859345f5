package org.dealercrm.letter.mailing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.sms.SmsBilling;
import org.joda.money.BigMoney;

/**
 * What would go out.
 *
 * @param letters letters on paper, 0 or more
 * @param emails e-mails, 0 or more
 * @param sms short messages by the way in which they are billed; only ways that occur; copied
 */
public record MailingTotals(long letters, long emails, Map<SmsBilling, SmsTotal> sms) {

    /** Checks the counts and copies the map. */
    public MailingTotals {
        if (letters < 0 || emails < 0) {
            throw new IllegalArgumentException("Counts are 0 or more, found " + letters + " and " + emails);
        }
        Map<SmsBilling, SmsTotal> copy = new EnumMap<>(SmsBilling.class);
        copy.putAll(sms);
        sms = Collections.unmodifiableMap(copy);
    }

    /**
     * How many short messages there are.
     *
     * @return 0 or more
     */
    public long shortMessages() {
        return sms.values().stream().mapToLong(SmsTotal::messages).sum();
    }

    /**
     * How many segments of them are billed.
     *
     * @return 0 or more
     */
    public long segments() {
        return sms.values().stream().mapToLong(SmsTotal::segments).sum();
    }

    /**
     * What all short messages cost that have a price in the tariff.
     *
     * @return the cost, exact and not rounded; empty if none has a price
     */
    public Optional<BigMoney> cost() {
        return sms.values().stream().flatMap(total -> total.cost().stream()).reduce(BigMoney::plus);
    }
}
