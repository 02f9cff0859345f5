package org.dealercrm.scoring.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.dealercrm.service.RepairOrder;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * All visits of a store's customers, sorted by customer (in the order of code points) and day. Several visits of a
 * customer on one day are one visit, their amounts added. For example, a car that came for oil in the morning and for a
 * tyre in the evening of 2025-03-08 makes one visit of that day.
 *
 * <p>The log is unchangeable and is the same for the same visits in any order. {@link #asOf(LocalDate)} looks at it on a
 * day.
 */
public final class VisitLog {

    private final CustomerColumns customers;
    private final VisitColumns visits;
    private final @Nullable CurrencyUnit currency;
    private final int recordsFrom;
    private final @Nullable SeasonalClock season;
    private final @Nullable Covariates covariates;

    VisitLog(CustomerColumns customers, VisitColumns visits, @Nullable CurrencyUnit currency) {
        this(customers, visits, currency, CustomerRegister.NO_DAY, null, null);
    }

    private VisitLog(
            CustomerColumns customers,
            VisitColumns visits,
            @Nullable CurrencyUnit currency,
            int recordsFrom,
            @Nullable SeasonalClock season,
            @Nullable Covariates covariates) {
        this.customers = customers;
        this.visits = visits;
        this.currency = currency;
        this.recordsFrom = recordsFrom;
        this.season = season;
        this.covariates = covariates;
    }

    /**
     * Makes a log of visits in any order.
     *
     * @param visits the visits, not null
     * @return the log, never null
     * @throws MixedCurrenciesException if the amounts are in more than one currency
     */
    public static VisitLog of(Collection<Visit> visits) {
        VisitLogBuilder builder = builder();
        for (Visit visit : visits) {
            builder.add(visit);
        }
        return builder.build();
    }

    /**
     * Makes a log of the closed repair orders of a store; see {@link RepairOrderVisits} for what counts.
     *
     * @param orders the orders of one store in any order and state, not null
     * @param zone the time zone of the store, not null
     * @return the log, never null
     * @throws IllegalArgumentException if the orders are of several stores
     * @throws MixedCurrenciesException if the orders are in more than one currency
     */
    public static VisitLog ofRepairOrders(Iterable<RepairOrder> orders, ZoneId zone) {
        VisitLogBuilder builder = builder();
        RepairOrderVisits visits = new RepairOrderVisits(builder, zone);
        for (RepairOrder order : orders) {
            visits.add(order);
        }
        return builder.build();
    }

    /**
     * Starts a log from rows of any kind.
     *
     * @return an empty builder, never null
     */
    public static VisitLogBuilder builder() {
        return new VisitLogBuilder();
    }

    /**
     * The customers who came or were acquired.
     *
     * @return their number, not negative
     */
    public int customerCount() {
        return customers.key().length;
    }

    /**
     * The visits, one a customer and day.
     *
     * @return their number, not negative
     */
    public int visitCount() {
        return visits.day().length;
    }

    /**
     * The key of a customer.
     *
     * @param customerIndex 0 to the number of customers less 1
     * @return the key, never null
     */
    public String customerId(int customerIndex) {
        return customers.key()[customerIndex];
    }

    /**
     * Finds a customer by his key.
     *
     * @param customerId the key, not null
     * @return his index, empty if he is not in the log
     */
    public OptionalInt indexOf(String customerId) {
        int index = customers.indexOf(Objects.requireNonNull(customerId, "customerId"));
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * The weight of a customer.
     *
     * @param customerIndex 0 to the number of customers less 1
     * @return the weight, above 0; 1 unless another was given
     */
    public double weight(int customerIndex) {
        return customers.weight()[customerIndex];
    }

    /**
     * The currency of the amounts and costs.
     *
     * @return the currency, empty if none was said
     */
    public Optional<CurrencyUnit> currency() {
        return Optional.ofNullable(currency);
    }

    /**
     * The day from which on the records are complete.
     *
     * @return the day, empty if that was not said: then they are taken to be complete
     */
    public Optional<LocalDate> recordsFrom() {
        return recordsFrom == CustomerRegister.NO_DAY
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(recordsFrom));
    }

    /**
     * The same log, of which is said from when on its records are complete; see {@link VisitLogBuilder#recordsFrom}.
     *
     * @param day the first day of which all visits are on record, not null
     * @return the log, never null
     */
    public VisitLog withRecordsFrom(LocalDate day) {
        return new VisitLog(customers, visits, currency, VisitRules.requireDay(day.toEpochDay()), season, covariates);
    }

    /**
     * Estimates the season from the visits up to a day; see {@link SeasonEstimate}. Nothing changes by it until {@link #withSeason} says
     * so.
     *
     * @param asOf the last day that counts, not null
     * @return the season, never null; an even one if no customer came three times
     */
    public SeasonEstimate season(LocalDate asOf) {
        return cut(asOf).season();
    }

    /**
     * The same log, its histories on a clock that runs by a season: recency, age, gaps and {@link VisitHistory#horizon} are then times of
     * that clock, and a fit says so. Histories in {@linkplain #opportunities whole periods} keep the plain clock.
     *
     * @param clock the clock, not null
     * @return the log, never null
     */
    public VisitLog withSeason(SeasonalClock clock) {
        Objects.requireNonNull(clock, "clock");
        return new VisitLog(customers, visits, currency, recordsFrom, clock, covariates);
    }

    /**
     * The same log, its histories with covariates. Histories in {@linkplain #opportunities whole periods} stay without.
     *
     * @param known the covariates of every customer, not null; a history of which a customer lacks them is refused
     * @return the log, never null
     */
    public VisitLog withCovariates(Covariates known) {
        Objects.requireNonNull(known, "known");
        return new VisitLog(customers, visits, currency, recordsFrom, season, known);
    }

    /**
     * The day of the first visit or acquisition.
     *
     * @return the day, empty if the log is
     */
    public Optional<LocalDate> firstDay() {
        IntStream acquired = Arrays.stream(customers.acquired()).filter(day -> day != CustomerRegister.NO_DAY);
        return day(IntStream.concat(acquired, Arrays.stream(visits.day())).min());
    }

    /**
     * The day of the last visit, on which a history stands unless another as-of day is given.
     *
     * @return the day, empty if nobody ever came
     */
    public Optional<LocalDate> lastDay() {
        return day(Arrays.stream(visits.day()).max());
    }

    private static Optional<LocalDate> day(OptionalInt epochDay) {
        return epochDay.isPresent() ? Optional.of(LocalDate.ofEpochDay(epochDay.getAsInt())) : Optional.empty();
    }

    /**
     * The history on a day, in weeks.
     *
     * @param asOf the day, itself included, not null
     * @return the history, never null
     */
    public VisitHistory asOf(LocalDate asOf) {
        return asOf(asOf, ClockUnit.WEEK);
    }

    /**
     * The history on a day: visits after it are left out and counted, and so is whatever became known after it (an
     * acquisition, a dated departure). A customer is in the history if he was acquired, or came, on that day or before.
     *
     * @param asOf the day, itself included, not null
     * @param unit the unit of its clock, not null
     * @return the history, never null
     * @throws IllegalArgumentException if the log was given covariates and a customer lacks them
     */
    public VisitHistory asOf(LocalDate asOf, ClockUnit unit) {
        Objects.requireNonNull(unit, "unit");
        VisitHistory history = cut(asOf).history(currency, unit);
        return covariates == null ? history : history.withCovariates(covariates);
    }

    /**
     * The history on a day as a model in discrete time (BG/BB) sees it: time goes in whole periods since the start of the customer's
     * clock, and each period has one opportunity to come. Period p lasts from after p - 1 units to p units after the start; a visit
     * exactly at its end belongs to it. Several visits in a period are one, their amounts added.
     *
     * <p>Frequency x is the number of periods with a visit, recency t_x the number of the last of them, age the periods that are
     * over: x &lt;= t_x &lt;= age. Visits in the period that is not over yet are left out and {@linkplain
     * VisitHistory#visitsInUnfinishedPeriods() counted}. The customers and their order are those of {@link #asOf(LocalDate,
     * ClockUnit)}. Months and years are mean ones, so a period has no calendar. Gaps are not known.
     *
     * @param asOf the day, itself included, not null
     * @param unit the length of a period and the unit of the history's clock, not null
     * @return the history, never null
     */
    public VisitHistory opportunities(LocalDate asOf, ClockUnit unit) {
        Objects.requireNonNull(unit, "unit");
        return cut(asOf).opportunities(currency, unit);
    }

    private HistoryCut cut(LocalDate asOf) {
        int day = VisitRules.requireDay(asOf.toEpochDay());
        return new HistoryCut(customers, visits, recordsFrom, season, day);
    }

    /**
     * How often a customer came within a window of days.
     *
     * @param customerIndex 0 to the number of customers less 1
     * @param fromExclusive the day before the window, not null
     * @param toInclusive the last day of the window, not null
     * @return the visits within the window, not negative; 0 if the window is empty
     */
    public int visitsWithin(int customerIndex, LocalDate fromExclusive, LocalDate toInclusive) {
        int end = visits.firstAfter(customerIndex, toInclusive.toEpochDay());
        return Math.max(0, end - visits.firstAfter(customerIndex, fromExclusive.toEpochDay()));
    }

    /**
     * The visit days of a customer.
     *
     * @param customerIndex 0 to the number of customers less 1
     * @return their number, not negative; 0 for one who was acquired and never came
     */
    public int visitCount(int customerIndex) {
        return visits.start()[customerIndex + 1] - visits.start()[customerIndex];
    }

    /**
     * How often a customer came up to a day, which is also the number of his first visit after it.
     *
     * @param customerIndex 0 to the number of customers less 1
     * @param epochDay the last day that counts, counted from 1970-01-01
     * @return 0 to the visit days of the customer
     */
    public int visitsUpTo(int customerIndex, long epochDay) {
        return visits.firstAfter(customerIndex, epochDay) - visits.start()[customerIndex];
    }

    /**
     * The day of a visit; a customer's visits are numbered by day.
     *
     * @param customerIndex 0 to the number of customers less 1
     * @param visit 0 to the visit days of the customer less 1
     * @return the day, counted from 1970-01-01
     * @throws IndexOutOfBoundsException if the customer has no visit of that number
     */
    public long visitDay(int customerIndex, int visit) {
        return visits.day()[visits.start()[customerIndex] + Objects.checkIndex(visit, visitCount(customerIndex))];
    }

    /**
     * The day on which a customer was won, whatever the as-of day.
     *
     * @param customerIndex 0 to the number of customers less 1
     * @return the day, counted from 1970-01-01; empty if it is not known
     */
    public OptionalLong acquiredDay(int customerIndex) {
        return known(customers.acquired()[customerIndex]);
    }

    /**
     * How a customer's only vehicle went, whatever the as-of day.
     *
     * @param customerIndex 0 to the number of customers less 1
     * @return how, empty if nothing of the kind is known
     */
    public Optional<Departure> departure(int customerIndex) {
        return Optional.ofNullable(customers.departure()[customerIndex]);
    }

    /**
     * The day on which a customer's only vehicle went, whatever the as-of day.
     *
     * @param customerIndex 0 to the number of customers less 1
     * @return the day, counted from 1970-01-01; empty if there is no departure, or if its day is not known and it stands for
     *     every as-of day
     */
    public OptionalLong departedDay(int customerIndex) {
        return known(customers.departedOn()[customerIndex]);
    }

    private static OptionalLong known(int day) {
        return day == CustomerRegister.NO_DAY ? OptionalLong.empty() : OptionalLong.of(day);
    }

    /**
     * Whether a customer is known to be a fleet on a day.
     *
     * @param customerIndex 0 to the number of customers less 1
     * @param epochDay the as-of day, counted from 1970-01-01
     * @return false unless the log says so
     */
    public boolean isFleet(int customerIndex, long epochDay) {
        int since = customers.fleetSince()[customerIndex];
        return since != CustomerRegister.NEVER && since <= epochDay;
    }

    /** Says how long the log is, not who is in it. */
    @Override
    public String toString() {
        return "VisitLog[" + customerCount() + " customers, " + visitCount() + " visits]";
    }
}
