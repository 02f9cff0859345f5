package org.dealercrm.scoring.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a store knew of its customers on a day, a row a customer, sorted by the customers' keys (in the order of code
 * points). For example, a customer who first came on 2024-03-01, again on 2024-09-02, and is looked at on 2025-03-01, has
 * frequency 1, recency 185 days and age 365 days.
 *
 * <p>The clock of a customer starts with his acquisition (delivery, first contact) if it is known, otherwise with his
 * first visit. Frequency x counts the visit days after that start; recency t_x is the time from the start to the last of
 * them, 0 if there is none; age T is the time from the start to the as-of day. 0 &lt;= t_x &lt;= T.
 *
 * <p>Of a customer who is {@linkplain #isOlderThanRecords older than the records} the earlier visits are not known. His clock
 * starts with his first visit on record or, if there is none, with the records.
 */
public final class VisitHistory {

    private final HistoryColumns columns;
    private final ClockUnit base;
    private final ClockUnit unit;
    private final @Nullable CurrencyUnit currency;
    private final Observation observation;

    VisitHistory(
            HistoryColumns columns,
            ClockUnit base,
            ClockUnit unit,
            @Nullable CurrencyUnit currency,
            Observation observation) {
        this.columns = columns;
        this.base = base;
        this.unit = unit;
        this.currency = currency;
        this.observation = observation;
    }

    /**
     * Starts a history from a table of sufficient statistics (CBS), as programs for these models exchange them.
     *
     * @param unit the unit of the table's times, not null
     * @return an empty builder, never null
     */
    public static SufficientStatistics ofSufficientStatistics(ClockUnit unit) {
        return new SufficientStatistics(Objects.requireNonNull(unit, "unit"));
    }

    /**
     * The number of customers.
     *
     * @return not negative
     */
    public int size() {
        return columns.customerId.length;
    }

    /**
     * The key of a customer.
     *
     * @param row 0 to the size less 1
     * @return the key, never null
     */
    public String customerId(int row) {
        return columns.customerId[row];
    }

    /**
     * Frequency x.
     *
     * @param row 0 to the size less 1
     * @return the repeat visits, not negative
     */
    public int frequency(int row) {
        return columns.frequency[row];
    }

    /**
     * Recency t_x, the time of the last visit since the clock started.
     *
     * @param row 0 to the size less 1
     * @return in the history's unit, 0 to the age; 0 if there was no repeat visit
     */
    public double recency(int row) {
        return inThisUnit(columns.recency[row]);
    }

    /**
     * Age T, the time observed.
     *
     * @param row 0 to the size less 1
     * @return in the history's unit, not negative
     */
    public double age(int row) {
        return inThisUnit(columns.age[row]);
    }

    /**
     * Whether the gaps between visits are known, which a model with regularity (k above 1) needs.
     *
     * @return false for a table of statistics without them
     */
    public boolean hasGaps() {
        return columns.sumLogGaps != null;
    }

    /**
     * The sum of the natural logarithms of the gaps between visits ("litt"), the gaps in the history's unit.
     *
     * @param row 0 to the size less 1
     * @return the sum, 0 if there was no repeat visit
     * @throws IllegalStateException if the history does not know its gaps
     */
    public double sumLogGaps(int row) {
        double[] sums = columns.sumLogGaps;
        if (sums == null) {
            throw new IllegalStateException("This history knows no gaps between visits");
        }
        double sum = sums[row];
        return base == unit ? sum : sum - columns.frequency[row] * Math.log(unit.days() / base.days());
    }

    /**
     * How many customers the row stands for.
     *
     * @param row 0 to the size less 1
     * @return finite, above 0; 1 unless another weight was given
     */
    public double weight(int row) {
        return columns.weight[row];
    }

    /**
     * All visit days known on the as-of day, the first one and those before the clock included. A table of statistics
     * counts x + 1.
     *
     * @param row 0 to the size less 1
     * @return not negative
     */
    public int visits(int row) {
        return columns.visits[row];
    }

    /**
     * Visit days before the customer's clock started: he came, and was acquired later (a service customer who bought a
     * car). They are in {@link #visits(int)} and in the totals, and not in the frequency.
     *
     * @param row 0 to the size less 1
     * @return not negative
     */
    public int visitsBeforeClock(int row) {
        return columns.visitsBeforeClock[row];
    }

    /**
     * Whether any amount is known.
     *
     * @return false if no visit of any customer has an amount
     */
    public boolean hasMoney() {
        return anyAbove0(columns.amountCount);
    }

    /**
     * Whether any cost is known.
     *
     * @return false if no visit of any customer has a cost
     */
    public boolean hasCost() {
        return anyAbove0(columns.costCount);
    }

    /**
     * The currency of amounts and costs.
     *
     * @return the currency, empty if none was said
     */
    public Optional<CurrencyUnit> currency() {
        return Optional.ofNullable(currency);
    }

    /**
     * Repeat visits with a positive amount, the observations of a Gamma-Gamma model.
     *
     * @param row 0 to the size less 1
     * @return not negative, at most the frequency
     */
    public int spendCount(int row) {
        return columns.spendCount[row];
    }

    /**
     * The mean of the positive amounts of repeat visits ("m_x").
     *
     * @param row 0 to the size less 1
     * @return above 0; 0 if there is no such visit
     */
    public double meanSpend(int row) {
        return columns.meanSpend[row];
    }

    /**
     * Visit days of which the amount is known, be it 0; those of {@link #totalAmount(int)}.
     *
     * @param row 0 to the size less 1
     * @return not negative, at most the visits
     */
    public int visitsWithAmount(int row) {
        return columns.amountCount[row];
    }

    /**
     * What all payers paid for all visits known on the as-of day.
     *
     * @param row 0 to the size less 1
     * @return not negative; 0 if no amount is known. A table of statistics knows the repeat visits' part only
     */
    public double totalAmount(int row) {
        return columns.totalAmount[row];
    }

    /**
     * Visit days of which the cost is known, be it 0; those of {@link #totalCost(int)}.
     *
     * @param row 0 to the size less 1
     * @return not negative, at most the visits
     */
    public int visitsWithCost(int row) {
        return columns.costCount[row];
    }

    /**
     * What all visits known on the as-of day cost the store.
     *
     * @param row 0 to the size less 1
     * @return not negative; 0 if no cost is known
     */
    public double totalCost(int row) {
        return columns.totalCost[row];
    }

    /**
     * Whether the customer's only vehicle is known to be gone on the as-of day.
     *
     * @param row 0 to the size less 1
     * @return how it went, empty if nothing of the kind is known
     */
    public Optional<Departure> departure(int row) {
        return Optional.ofNullable(columns.departure[row]);
    }

    /**
     * The day of a departure that is known on the as-of day.
     *
     * @param row 0 to the size less 1
     * @return the day, on or before the as-of day; empty if there is no departure or its day is not known
     */
    public Optional<LocalDate> departedOn(int row) {
        return columns.departure[row] == null || columns.departedOn[row] == CustomerRegister.NO_DAY
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(columns.departedOn[row]));
    }

    /**
     * Whether the customer is known to be a fleet on the as-of day: a company, a taxi or hire firm.
     *
     * @param row 0 to the size less 1
     * @return false unless the log says so; a table of statistics knows no fleets
     */
    public boolean isFleet(int row) {
        return columns.fleet[row];
    }

    /**
     * What else is known of the customers.
     *
     * @return the names of the covariates in their order, unmodifiable; empty if none were given
     */
    public List<String> covariateNames() {
        return columns.covariateNames;
    }

    /**
     * A covariate of a customer.
     *
     * @param row 0 to the size less 1
     * @param covariate its place among the names
     * @return finite
     */
    public double covariate(int row, int covariate) {
        return columns.covariates.get(covariate)[row];
    }

    /**
     * The same history with covariates, in place of those that it may have.
     *
     * @param covariates the covariates of every customer of the history, not null; of others they are not looked at
     * @return the history, never null
     * @throws IllegalArgumentException if a customer of the history has none; the message says how many
     */
    public VisitHistory withCovariates(Covariates covariates) {
        return new VisitHistory(columns.withCovariates(covariates), base, unit, currency, observation);
    }

    /**
     * Whether the customer was acquired, or came, before the day from which on the records are complete. What he did then is
     * not known, and that he was still there when the records began makes him no typical customer: such rows are scored, but {@linkplain
     * org.dealercrm.scoring.lifetime.LifetimeFits#fit fits} leave them out.
     *
     * @param row 0 to the size less 1
     * @return false unless the log says {@linkplain VisitLog#recordsFrom() from when on its records are complete}
     */
    public boolean isOlderThanRecords(int row) {
        return columns.olderThanRecords[row];
    }

    /**
     * The day from which on the records are complete.
     *
     * @return the day, empty if the log does not say it
     */
    public Optional<LocalDate> recordsFrom() {
        return Optional.ofNullable(observation.recordsFrom());
    }

    /**
     * The clock by which the history's times run.
     *
     * @return the season, empty if the clock runs evenly
     */
    public Optional<SeasonalClock> season() {
        return Optional.ofNullable(observation.season());
    }

    /**
     * What to add to a log-likelihood on a seasonal clock to have it on the plain one, where it can be compared with that of a fit
     * without a season: ln of the season's weight, over all repeat visits, by the weights of the customers.
     *
     * @return finite; 0 if the clock runs evenly
     */
    public double logSeason() {
        double[] season = columns.logSeason;
        double sum = 0;
        for (int row = 0; season != null && row < size(); row++) {
            sum += columns.weight[row] * season[row];
        }
        return sum;
    }

    /**
     * The days that follow the as-of day, as a time of the history's clock: the horizon to ask a model for.
     *
     * @param days the length of the horizon, not negative
     * @return in the history's unit; the season's time of these very days if the clock runs by one
     */
    public double horizon(long days) {
        LocalDate asOf = observation.asOf();
        SeasonalClock season = observation.season();
        return unit.fromDays(asOf == null || season == null ? days : season.between(asOf, asOf.plusDays(days)));
    }

    /**
     * The days since the last visit (since the clock started, for one who has not come since), whatever the clock.
     *
     * @param row 0 to the size less 1
     * @return not negative; whole days unless the history is a table of statistics or goes in whole periods
     */
    public double silenceDays(int row) {
        double silence = (columns.age[row] - columns.recency[row]) * base.days();
        LocalDate asOf = observation.asOf();
        SeasonalClock season = observation.season();
        return asOf == null || season == null
                ? silence
                : (double) ChronoUnit.DAYS.between(season.dayAfter(asOf, -silence), asOf);
    }

    /**
     * The day on which the history stands, itself included.
     *
     * @return the day, empty for a table of statistics
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(observation.asOf());
    }

    /**
     * Visit days of the log that came after the as-of day and were left out, of all customers of the log.
     *
     * @return not negative
     */
    public int visitsAfterAsOf() {
        return observation.visitsAfterAsOf();
    }

    /**
     * Visit days that were left out because their period was not over on the as-of day, of all customers in the history.
     *
     * @return not negative; 0 unless the history is one of {@link VisitLog#opportunities}
     */
    public int visitsInUnfinishedPeriods() {
        return observation.visitsInUnfinishedPeriods();
    }

    /**
     * Demands that time goes in whole periods of the history's unit with one opportunity to come in each: recency and age are whole
     * numbers, and the frequency is not above the recency. A history of {@link VisitLog#opportunities} is so in its own unit.
     *
     * @throws NotInPeriodsException for the first row that is not so
     */
    public void requireWholePeriods() {
        for (int row = 0; row < size(); row++) {
            NotInPeriodsException.require(row + 1, frequency(row), recency(row), age(row));
        }
    }

    /**
     * The unit of recency, age and gaps.
     *
     * @return the unit, never null
     */
    public ClockUnit unit() {
        return unit;
    }

    /**
     * The same history on a clock of another unit. Nothing is copied, and there and back gives the same numbers again.
     *
     * @param other the unit, not null
     * @return the history, never null
     */
    public VisitHistory inUnit(ClockUnit other) {
        Objects.requireNonNull(other, "other");
        return other == unit ? this : new VisitHistory(columns, base, other, currency, observation);
    }

    /**
     * The history of the customers who are no fleets.
     *
     * @return their rows in the same order; this history itself if there are no fleets; never null
     */
    public VisitHistory privateCustomers() {
        return only(row -> !isFleet(row));
    }

    /**
     * The history of the fleets.
     *
     * @return their rows in the same order, never null, empty if there are none
     */
    public VisitHistory fleets() {
        return only(this::isFleet);
    }

    /**
     * The history of some customers, on the same day and clock and in the same currency.
     *
     * @param wanted whether the customer of a row, 0 to the size less 1, stays; not null
     * @return their rows in the same order; this history itself if all stay; never null
     */
    public VisitHistory only(IntPredicate wanted) {
        int[] rows = IntStream.range(0, size()).filter(wanted).toArray();
        return rows.length == size() ? this : new VisitHistory(columns.only(rows), base, unit, currency, observation);
    }

    /** Says how large the history is and on which day it stands, not who is in it. */
    @Override
    public String toString() {
        LocalDate asOf = observation.asOf();
        return "VisitHistory[" + size() + " customers, " + unit + (asOf == null ? "" : ", as of " + asOf) + "]";
    }

    private double inThisUnit(double time) {
        return base == unit ? time : time * base.days() / unit.days();
    }

    private static boolean anyAbove0(int[] counts) {
        for (int count : counts) {
            if (count > 0) {
                return true;
            }
        }
        return false;
    }
}
