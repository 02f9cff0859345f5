package org.dealercrm.scoring.history;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A clock that runs by the season: a day of a month in which twice as many customers come as on average counts as two. On it visits
 * come evenly over the year, so a model whose rates know no season is exact for a store that has one (a change of time; Cox, D. R.;
 * Isham, V. "Point Processes", 1980, section 4.2). For example, a workshop with weight 1.8 in November (winter tyres) and 0.7 in
 * August.
 *
 * <p>The weights of the twelve calendar months have the mean 1 over the days of a Gregorian year, so times are comparable with those of
 * the plain clock, and 400 years are 146,097 days on both.
 */
public final class SeasonalClock {

    private static final int MONTHS = 12;
    private static final int CYCLE_YEARS = 400;
    private static final int CYCLE_DAYS = 146_097;
    private static final double YEAR = CYCLE_DAYS / (double) CYCLE_YEARS;
    private static final double LEAST = 0.01;
    /** Weights with a mean nearer to 1 are taken as they are, so that a clock written and read again is the same. */
    private static final double ROUNDING = 1e-12;
    /** A time that misses the end of a day by less has reached it. */
    private static final double NOISE = 1e-6;

    private final double[] weights;
    /** Time at the beginning of each month of 400 years from 1970 on. */
    private final double[] monthBegin = new double[CYCLE_YEARS * MONTHS + 1];

    private SeasonalClock(double[] weights) {
        this.weights = weights;
        LocalDate month = LocalDate.ofEpochDay(0);
        for (int i = 0; i < monthBegin.length - 1; i++) {
            monthBegin[i + 1] = monthBegin[i] + month.lengthOfMonth() * weights[i % MONTHS];
            month = month.plusMonths(1);
        }
    }

    /**
     * A clock by given weights.
     *
     * @param weights twelve positive numbers, January first, in any proportion; not null
     * @return the clock, never null
     * @throws IllegalArgumentException if there are not twelve, or one is not positive and finite, or is below a hundredth of their mean
     */
    public static SeasonalClock of(List<Double> weights) {
        if (weights.size() != MONTHS) {
            throw new IllegalArgumentException("A season has a weight for each of 12 months, found " + weights.size());
        }
        double[] chosen = weights.stream().mapToDouble(Double::doubleValue).toArray();
        double mean = 0;
        for (Month month : Month.values()) {
            double days = month == Month.FEBRUARY ? 28.2425 : month.maxLength();
            mean += days / YEAR * chosen[month.getValue() - 1];
        }
        for (int i = 0; i < MONTHS; i++) {
            if (!(chosen[i] > 0) || !Double.isFinite(mean) || chosen[i] / mean < LEAST) {
                throw new IllegalArgumentException(
                        "The weight of a month is positive and at least a hundredth of the mean, found "
                                + weights.get(i));
            }
        }
        double scale = Math.abs(mean - 1) < ROUNDING ? 1 : mean;
        return new SeasonalClock(DoubleStream.of(chosen).map(w -> w / scale).toArray());
    }

    /**
     * The weights, January first.
     *
     * @return twelve positive numbers with the mean 1 over the days of a year, unmodifiable, never null
     */
    public List<Double> weights() {
        return DoubleStream.of(weights).boxed().toList();
    }

    /**
     * The time from the end of a day to the end of another.
     *
     * @param from the day after which it begins, not null
     * @param to the last day in it, not null
     * @return in days of the mean month; negative if {@code to} lies before {@code from}
     */
    public double between(LocalDate from, LocalDate to) {
        return at(to.toEpochDay()) - at(from.toEpochDay());
    }

    /**
     * The day on which a time is over.
     *
     * @param from the day from whose end it runs, not null
     * @param time in days of the mean month, within 1e9; negative for a day before
     * @return the first day at whose end so much time has passed, never null
     */
    public LocalDate dayAfter(LocalDate from, double time) {
        if (!(Math.abs(time) <= 1e9)) {
            throw new IllegalArgumentException("A time lies within 1e9 days, found " + time);
        }
        double target = at(from.toEpochDay()) + time - NOISE;
        long low = (long) Math.floor(target) - 2 * CYCLE_DAYS;
        long high = (long) Math.ceil(target) + 2 * CYCLE_DAYS;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (at(middle) >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return LocalDate.ofEpochDay(low);
    }

    /** The time at the end of a day; 0 at the end of 1969. */
    double at(long epochDay) {
        long cycles = Math.floorDiv(epochDay, CYCLE_DAYS);
        LocalDate day = LocalDate.ofEpochDay(epochDay - cycles * CYCLE_DAYS);
        int month = (day.getYear() - 1970) * MONTHS + day.getMonthValue() - 1;
        return cycles * monthBegin[monthBegin.length - 1]
                + monthBegin[month]
                + day.getDayOfMonth() * weights[month % MONTHS];
    }

    /** ln of the weight of a day. */
    double logWeight(long epochDay) {
        return Math.log(weights[LocalDate.ofEpochDay(epochDay).getMonthValue() - 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeasonalClock clock && weights().equals(clock.weights());
    }

    @Override
    public int hashCode() {
        return weights().hashCode();
    }

    /** The weights. */
    @Override
    public String toString() {
        return "SeasonalClock" + weights();
    }
}
