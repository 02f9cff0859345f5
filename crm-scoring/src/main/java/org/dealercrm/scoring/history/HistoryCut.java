package org.dealercrm.scoring.history;

import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Cuts a log at the end of a day and reduces each customer's visits up to there to his statistics, in days. */
final class HistoryCut {

    private final CustomerColumns customers;
    private final VisitColumns visits;
    private final int asOf;
    /** The day from which on the records are complete, {@link CustomerRegister#NO_DAY} if that was not said. */
    private final int recordsFrom;

    private final @Nullable SeasonalClock season;

    HistoryCut(
            CustomerColumns customers, VisitColumns visits, int recordsFrom, @Nullable SeasonalClock season, int asOf) {
        this.season = season;
        this.customers = customers;
        this.visits = visits;
        this.recordsFrom = recordsFrom;
        this.asOf = asOf;
    }

    VisitHistory history(@Nullable CurrencyUnit currency, ClockUnit unit) {
        HistoryColumns columns = new HistoryColumns(knownCustomers());
        VisitMoney money = new VisitMoney(visits, columns);
        double[] sumLogGaps = new double[columns.customerId.length];
        columns.sumLogGaps = sumLogGaps;
        columns.logSeason = season == null ? null : new double[sumLogGaps.length];
        int row = 0;
        for (int i = 0; i < customers.key().length; i++) {
            if (isKnown(i)) {
                fillCustomer(columns, row, i);
                sumLogGaps[row] = fillTimes(columns, row, i);
                fillMoney(money, row, i);
                row++;
            }
        }
        return new VisitHistory(columns, ClockUnit.DAY, unit, currency, observation(season, 0));
    }

    VisitHistory opportunities(@Nullable CurrencyUnit currency, ClockUnit unit) {
        HistoryColumns columns = new HistoryColumns(knownCustomers());
        PeriodVisits periods = new PeriodVisits(visits, columns, unit, asOf);
        int unfinished = 0;
        int row = 0;
        for (int i = 0; i < customers.key().length; i++) {
            if (isKnown(i)) {
                fillCustomer(columns, row, i);
                unfinished += periods.fill(row, i, clockStart(i));
                row++;
            }
        }
        return new VisitHistory(columns, unit, unit, currency, observation(null, unfinished));
    }

    private int knownCustomers() {
        int known = 0;
        for (int i = 0; i < customers.key().length; i++) {
            known += isKnown(i) ? 1 : 0;
        }
        return known;
    }

    /** The visits between the start of each customer's clock and his last visit, as a season shows in them. */
    SeasonEstimate season() {
        SeasonLikelihood likelihood = new SeasonLikelihood();
        for (int i = 0; i < customers.key().length; i++) {
            if (isKnown(i)) {
                int clock = clockStart(i);
                int first = visits.firstAfter(i, clock);
                int end = visits.firstAfter(i, asOf);
                if (end - first > 1) {
                    likelihood.add(clock, visits.day(), first, end, customers.weight()[i]);
                }
            }
        }
        return likelihood.estimate();
    }

    private Observation observation(@Nullable SeasonalClock clock, int visitsInUnfinishedPeriods) {
        int after = 0;
        for (int i = 0; i < customers.key().length; i++) {
            after += visits.start()[i + 1] - visits.firstAfter(i, asOf);
        }
        LocalDate begin = recordsFrom == CustomerRegister.NO_DAY ? null : LocalDate.ofEpochDay(recordsFrom);
        return new Observation(LocalDate.ofEpochDay(asOf), begin, clock, after, visitsInUnfinishedPeriods);
    }

    private boolean isKnown(int i) {
        return isAcquired(i) || visits.firstAfter(i, asOf) > visits.start()[i];
    }

    /** An acquisition after the as-of day was not known on it. */
    private boolean isAcquired(int i) {
        return customers.acquired()[i] != CustomerRegister.NO_DAY && customers.acquired()[i] <= asOf;
    }

    /** He was acquired, or came, before the records are complete: what else he did then is not known. Every day lies after "no day". */
    private boolean isOlderThanRecords(int i) {
        return (isAcquired(i) && customers.acquired()[i] < recordsFrom)
                || visits.firstAfter(i, recordsFrom - 1L) > visits.start()[i];
    }

    private int clockStart(int i) {
        if (isOlderThanRecords(i)) {
            int first = visits.firstAfter(i, recordsFrom - 1L);
            return first < visits.firstAfter(i, asOf) ? visits.day()[first] : Math.min(recordsFrom, asOf);
        }
        return isAcquired(i) ? customers.acquired()[i] : visits.day()[visits.start()[i]];
    }

    private void fillCustomer(HistoryColumns columns, int row, int i) {
        columns.customerId[row] = customers.key()[i];
        columns.weight[row] = customers.weight()[i];
        columns.departedOn[row] = customers.departedOn()[i];
        int fleetSince = customers.fleetSince()[i];
        columns.olderThanRecords[row] = isOlderThanRecords(i);
        columns.fleet[row] = fleetSince != CustomerRegister.NEVER && fleetSince <= asOf;
        // without a day the departure stands for every as-of day: "no day" is the least int
        columns.departure[row] = customers.departedOn()[i] <= asOf ? customers.departure()[i] : null;
    }

    /**
     * Fills frequency, recency and age. A visit on the day the clock starts is the start and no repeat: so a customer
     * acquired by his first visit has the same history as one of whom no acquisition is known.
     *
     * @return litt, the sum of the logarithms of the gaps in days (Platzer, Reutterer 2016)
     */
    private double fillTimes(HistoryColumns columns, int row, int i) {
        int clock = clockStart(i);
        int first = visits.firstAfter(i, clock);
        int end = visits.firstAfter(i, asOf);
        columns.visits[row] = end - visits.start()[i];
        columns.visitsBeforeClock[row] = visits.firstAfter(i, clock - 1L) - visits.start()[i];
        columns.frequency[row] = end - first;
        double start = time(clock);
        columns.age[row] = time(asOf) - start;
        double sumLogGaps = 0;
        double last = start;
        for (int v = first; v < end; v++) {
            double now = time(visits.day()[v]);
            sumLogGaps += Math.log(now - last);
            last = now;
        }
        columns.recency[row] = last - start;
        fillSeason(columns, row, first, end);
        return sumLogGaps;
    }

    private double time(int day) {
        return season == null ? day : season.at(day);
    }

    private void fillSeason(HistoryColumns columns, int row, int first, int end) {
        double[] logSeason = columns.logSeason;
        if (season != null && logSeason != null) {
            for (int v = first; v < end; v++) {
                logSeason[row] += season.logWeight(visits.day()[v]);
            }
        }
    }

    private void fillMoney(VisitMoney money, int row, int i) {
        int first = visits.firstAfter(i, clockStart(i));
        int end = visits.firstAfter(i, asOf);
        for (int v = visits.start()[i]; v < end; v++) {
            money.add(row, v, v + 1, v >= first);
        }
        money.finish(row);
    }
}
