package org.dealercrm.scoring.delivered;

import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * What an item is worth or costs in money, how that was found and between which ends it may lie.
 *
 * @param method how it was found, not null
 * @param range the amount with its ends, each between -1e15 and 1e15 with at most 30 decimals, not null; negative for what turns
 *     round, such as a voucher among the costs
 * @param note on what it stands, such as {@code survey of 60 customers, May 2026}; may be empty, not null
 */
public record Valuation(ValuationMethod method, MoneyRange range, String note) {

    private static final BigDecimal HIGHEST = new BigDecimal("1e15");
    private static final int MOST_DECIMALS = 30;

    /** Checks the size of the amounts. */
    public Valuation {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(note, "note");
        check(range.low());
        check(range.amount());
        check(range.high());
    }

    /**
     * A price that is known.
     *
     * @param price the price, -1e15 to 1e15, not null
     * @return the valuation without a range, never null
     */
    public static Valuation price(BigMoneyProvider price) {
        return new Valuation(ValuationMethod.PRICE, MoneyRange.exactly(price), "");
    }

    /**
     * A valuation with its range.
     *
     * @param method how it was found, not null
     * @param low the least it may be, not null
     * @param amount the amount, not below the least, not null
     * @param high the most it may be, not below the amount, not null
     * @param note on what it stands, may be empty, not null
     * @return the valuation, never null
     * @throws IllegalArgumentException if the order is another, the currencies differ or an amount is too large
     */
    public static Valuation of(
            ValuationMethod method, BigMoneyProvider low, BigMoneyProvider amount, BigMoneyProvider high, String note) {
        return new Valuation(method, new MoneyRange(low.toBigMoney(), amount.toBigMoney(), high.toBigMoney()), note);
    }

    /**
     * Hours at what an hour is worth: wage x hours, the ends from both ends of the wage and of the hours.
     *
     * @param wage what an hour is worth with its range, not negative, not null
     * @param lowHours the fewest hours, not negative, not null
     * @param hours the hours, not null
     * @param highHours the most hours, not null
     * @param note on what it stands, may be empty, not null
     * @return the valuation, exact, never null
     * @throws IllegalArgumentException if wage or hours are negative or not in order
     */
    public static Valuation wageTimesHours(
            MoneyRange wage, BigDecimal lowHours, BigDecimal hours, BigDecimal highHours, String note) {
        if (wage.low().isNegative() || lowHours.signum() < 0) {
            throw new IllegalArgumentException(
                    "Wage and hours are not negative, found " + wage.low() + " and " + lowHours);
        }
        if (lowHours.compareTo(hours) > 0 || hours.compareTo(highHours) > 0) {
            throw new IllegalArgumentException(
                    "Hours lie between their ends, found " + lowHours + ", " + hours + ", " + highHours);
        }
        MoneyRange product = new MoneyRange(
                wage.low().multipliedBy(lowHours),
                wage.amount().multipliedBy(hours),
                wage.high().multipliedBy(highHours));
        return new Valuation(ValuationMethod.WAGE_HOURS, product, note);
    }

    /** The same valuation with all of its range moved. */
    Valuation movedBy(BigMoney by) {
        return new Valuation(method, range.movedBy(by), note);
    }

    private static void check(BigMoney money) {
        BigDecimal amount = money.getAmount();
        if (amount.abs().compareTo(HIGHEST) > 0 || amount.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "An amount lies between -1e15 and 1e15 with at most 30 decimals, found " + amount);
        }
    }
}
