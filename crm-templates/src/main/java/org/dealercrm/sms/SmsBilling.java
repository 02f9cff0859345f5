package org.dealercrm.sms;

import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/** How a provider counts what it bills. */
public enum SmsBilling {
    /** By the segments that the network carries, 160 or 153 septets, 70 or 67 units of UCS-2; at most 255 of them. */
    SEGMENTS,
    /**
     * As in mainland China: every character counts one, a Latin letter as much as a Chinese one; 70 in a message of one
     * segment, 67 in each segment of a longer one, at most 500 in all. The signature 【…】 counts, an emoji counts two.
     */
    MAINLAND_CHINA;

    /** The most characters of a message in mainland China, its signature included. */
    public static final int MAX_CHARACTERS_MAINLAND = 500;

    /**
     * The segments that are billed.
     *
     * @param text the whole text with its signature, not null
     * @return 0 for an empty text; also counted for a text that is too long to be taken
     */
    public int segments(String text) {
        return this == MAINLAND_CHINA
                ? SmsSegments.in(SmsAlphabet.UCS_2, text).count()
                : SmsSegments.of(text).count();
    }

    /**
     * Whether a provider takes a text of this length at all.
     *
     * @param text the whole text with its signature, not null
     * @return false beyond 500 characters in mainland China, beyond 255 segments elsewhere
     */
    public boolean takes(String text) {
        return this == MAINLAND_CHINA
                ? text.length() <= MAX_CHARACTERS_MAINLAND
                : SmsSegments.of(text).count() <= SmsSegments.MAX_SEGMENTS;
    }

    /**
     * What segments cost, of one message or of a whole batch.
     *
     * @param segments how many are billed, 0 or more
     * @param pricePerSegment the price of one, 0 or more; a {@link org.joda.money.BigMoney} where it is finer than the
     *     currency's smallest coin, for example 0.045 yuan, not null
     * @return the cost, exact and not rounded, never null
     * @throws IllegalArgumentException if the number or the price is negative
     */
    public static BigMoney cost(long segments, BigMoneyProvider pricePerSegment) {
        BigMoney price = pricePerSegment.toBigMoney();
        if (segments < 0 || price.isNegative()) {
            throw new IllegalArgumentException(
                    "Segments and their price are 0 or more, found " + segments + " at " + price);
        }
        return price.multipliedBy(segments);
    }
}
