package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.dealercrm.consent.Channel;
import org.dealercrm.scoring.wording.Language;

/**
 * One contact of a plan.
 *
 * <pre>expected gain = (p' - p) x value at stake,  logit p' = logit p + assumed effect</pre>
 *
 * @param customerId the customer, not null
 * @param retentionClass his class, not null
 * @param channel how he is to be reached, not null
 * @param day on which day, not null
 * @param takesPlace whether the contact takes one of the day's places
 * @param pReturn the probability that he returns by himself, 0 to 1
 * @param assumedPReturn the same after the contact, by the store's assumption, 0 to 1
 * @param valueAtStake what he is expected to contribute within the horizon while he stays, not negative
 * @param expectedGain the probability gained times the value at stake, above the cost
 * @param cost what the contact costs, not negative
 * @param gainOfPlace what is gained by giving him a place: the net gain less that of the best contact that takes none; 0 for a
 *     contact that takes none. The plan ranks by it
 */
public record PlannedContact(
        String customerId,
        RetentionClass retentionClass,
        Channel channel,
        LocalDate day,
        boolean takesPlace,
        double pReturn,
        double assumedPReturn,
        double valueAtStake,
        double expectedGain,
        double cost,
        double gainOfPlace) {

    /** Checks that nothing is null. */
    public PlannedContact {
        Objects.requireNonNull(customerId, "customerId");
        Objects.requireNonNull(retentionClass, "retentionClass");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(day, "day");
    }

    /**
     * Expected gain less cost.
     *
     * @return above 0
     */
    public double netGain() {
        return expectedGain - cost;
    }

    /**
     * Why this customer, what is at stake and what it costs.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return one sentence without a currency, never null
     */
    public String sentence(Locale locale) {
        String stake = Sentences.amount(valueAtStake);
        String gain = Sentences.amount(expectedGain);
        String spent = Sentences.amount(cost);
        String now = percent(pReturn);
        String then = percent(assumedPReturn);
        String how = channel.displayName(locale);
        String who = retentionClass.displayName(locale);
        return Language.isChinese(locale)
                ? day + " " + how + "联系：" + who + "，涉及贡献 " + stake + "；返店概率 " + now + "，本店假设联系后为 " + then + "，预期增益 "
                        + gain + "，成本 " + spent
                : how + " on " + day + ": " + who + ", " + stake + " at stake; the probability to return is " + now
                        + " and, as the store assumes, " + then + " after the contact, which is worth " + gain
                        + " and costs "
                        + spent;
    }

    private static String percent(double probability) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * probability);
    }

    /** Says the day and the channel, not who is contacted. */
    @Override
    public String toString() {
        return "PlannedContact[" + day + ", " + channel + "]";
    }
}
