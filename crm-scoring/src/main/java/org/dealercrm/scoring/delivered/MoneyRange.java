package org.dealercrm.scoring.delivered;

import java.math.BigDecimal;
import org.dealercrm.scoring.history.MixedCurrenciesException;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/**
 * An exact amount of money with the ends between which it may lie. Sums and differences are exact; the ends of a difference are the
 * least and the most that follow from the ends of both (Moore 1966, Interval Analysis).
 *
 * <p>Trailing zeros beyond the places of the currency are dropped, so that equal amounts are equal.
 *
 * @param low the least it may be, not null
 * @param amount the amount, not below the least, not null
 * @param high the most it may be, not below the amount, not null
 */
public record MoneyRange(BigMoney low, BigMoney amount, BigMoney high) {

    /** Checks currencies and order. */
    public MoneyRange {
        requireSame(low, amount);
        requireSame(amount, high);
        if (low.isGreaterThan(amount) || amount.isGreaterThan(high)) {
            throw new IllegalArgumentException(
                    "An amount lies between its ends, found " + low + ", " + amount + ", " + high);
        }
        low = canonical(low);
        amount = canonical(amount);
        high = canonical(high);
    }

    /**
     * An amount that is known.
     *
     * @param amount the amount, not null
     * @return the range that is this amount only, never null
     */
    public static MoneyRange exactly(BigMoneyProvider amount) {
        BigMoney exact = amount.toBigMoney();
        return new MoneyRange(exact, exact, exact);
    }

    /** No money of a currency. */
    static MoneyRange none(CurrencyUnit currency) {
        return exactly(BigMoney.zero(currency));
    }

    /**
     * The currency of all three.
     *
     * @return never null
     */
    public CurrencyUnit currency() {
        return amount.getCurrencyUnit();
    }

    /**
     * The sum, end by end.
     *
     * @param other of the same currency, not null
     * @return the sum, never null
     * @throws MixedCurrenciesException if the currencies differ
     */
    public MoneyRange plus(MoneyRange other) {
        requireSame(amount, other.amount);
        return new MoneyRange(low.plus(other.low), amount.plus(other.amount), high.plus(other.high));
    }

    /**
     * The difference between what may lie at either end independently.
     *
     * @param other of the same currency, not null
     * @return the difference, never null
     * @throws MixedCurrenciesException if the currencies differ
     */
    public MoneyRange minus(MoneyRange other) {
        return plus(other.negated());
    }

    /**
     * The difference between two amounts that err alike: if one lies at its low end the other does too, and so between the ends.
     * From low to amount to high both move evenly, so the difference is greatest and least at one of these three.
     */
    MoneyRange minusAlike(MoneyRange other) {
        requireSame(amount, other.amount);
        BigMoney atLow = low.minus(other.low);
        BigMoney at = amount.minus(other.amount);
        BigMoney atHigh = high.minus(other.high);
        return new MoneyRange(
                least(atLow, at, atHigh),
                at,
                least(atLow.negated(), at.negated(), atHigh.negated()).negated());
    }

    /**
     * The same with the other sign: a cost as what it takes from delivered value.
     *
     * @return never null
     */
    public MoneyRange negated() {
        return new MoneyRange(high.negated(), amount.negated(), low.negated());
    }

    /**
     * All three moved by the same.
     *
     * @param by how far, of the same currency, not null
     * @return never null
     * @throws MixedCurrenciesException if the currencies differ
     */
    public MoneyRange movedBy(BigMoney by) {
        return plus(exactly(by));
    }

    private static BigMoney least(BigMoney a, BigMoney b, BigMoney c) {
        BigMoney ab = a.isGreaterThan(b) ? b : a;
        return ab.isGreaterThan(c) ? c : ab;
    }

    static void requireSame(BigMoney first, BigMoney second) {
        if (!first.isSameCurrency(second)) {
            throw new MixedCurrenciesException(first.getCurrencyUnit(), second.getCurrencyUnit());
        }
    }

    /** The same amount in the places of its currency, or more if it has more. */
    static BigMoney canonical(BigMoney money) {
        BigDecimal plain = money.getAmount().stripTrailingZeros();
        int places = Math.max(plain.scale(), money.getCurrencyUnit().getDecimalPlaces());
        return BigMoney.of(money.getCurrencyUnit(), plain.setScale(places));
    }
}
