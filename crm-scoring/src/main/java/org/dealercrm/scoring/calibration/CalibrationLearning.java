package org.dealercrm.scoring.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;

/** Looks back at the last windows before the as-of day and learns what a model's probabilities meant there. */
final class CalibrationLearning {

    /** Two years of half-year windows for a horizon of a year: every season twice. */
    private static final int MOST_WINDOWS = 4;

    /** So many customers of a window tell the shares to a fifth of a point; of more, every n-th in the order of the keys is taken. */
    private static final int MOST_CUSTOMERS = 50_000;

    /** So many rows must have seen a year of the relationship, or it counts as the one before. */
    private static final int FEWEST_OF_A_YEAR = 200;

    private static final double PENALTY = 10;

    /** Which customers of a history, by row, a model judges. */
    @FunctionalInterface
    interface Judged {
        boolean test(VisitHistory history, int row);
    }

    private final VisitLog log;
    private final LocalDate asOf;
    private final int horizonDays;
    private final int windowDays;
    private final LifetimeModel model;
    private final Judged judged;
    private final WindowRows rows = new WindowRows();
    private final List<CalibrationWindow> windows = new ArrayList<>();

    CalibrationLearning(VisitLog log, LocalDate asOf, int horizonDays, LifetimeModel model, Judged judged) {
        this.log = log;
        this.asOf = asOf;
        this.horizonDays = horizonDays;
        this.windowDays = (horizonDays + 1) / 2;
        this.model = model;
        this.judged = judged;
    }

    CalibrationOutcome learn() {
        LocalDate first = log.recordsFrom().or(log::firstDay).orElse(asOf);
        LocalDate split = asOf.minusDays(windowDays);
        if (split.isBefore(first)) {
            return NoCalibration.HISTORY_TOO_SHORT;
        }
        for (int i = 0; i < MOST_WINDOWS && !split.isBefore(first); i++) {
            lookAt(split);
            split = split.minusDays(windowDays);
        }
        int returned = rows.countReturned();
        if (rows.size() < ReturnCalibration.FEWEST_CUSTOMERS) {
            return NoCalibration.TOO_FEW_CUSTOMERS;
        }
        return Math.min(returned, rows.size() - returned) < ReturnCalibration.FEWEST_OF_A_KIND
                ? NoCalibration.TOO_FEW_OF_A_KIND
                : regression();
    }

    private void lookAt(LocalDate split) {
        VisitHistory history = log.asOf(split, model.unit());
        double window = history.horizon(windowDays);
        LocalDate last = split.plusDays(windowDays);
        int step = Math.max(1, (history.size() + MOST_CUSTOMERS - 1) / MOST_CUSTOMERS);
        int before = rows.size();
        double weight = 0;
        double returned = 0;
        for (int row = 0; row < history.size(); row += step) {
            if (history.departedOn(row).isPresent() || !judged.test(history, row)) {
                continue;
            }
            int customer = log.indexOf(history.customerId(row)).orElseThrow();
            boolean came = log.visitsWithin(customer, split, last) > 0;
            add(history, row, window, came);
            weight += history.weight(row);
            returned += came ? history.weight(row) : 0;
        }
        if (rows.size() > before) {
            windows.add(new CalibrationWindow(split, windowDays, rows.size() - before, Math.min(1, returned / weight)));
        }
    }

    private void add(VisitHistory history, int row, double window, boolean came) {
        int x = history.frequency(row);
        double tx = history.recency(row);
        double age = history.age(row);
        double day = model.unit().days();
        double p = model.of(history, row).pReturn(window, x, tx, age);
        rows.add(p, x, (age - tx) * day, age * day, history.weight(row), came);
    }

    private CalibrationOutcome regression() {
        int years = 1;
        while (rows.countFrom(years * ReturnFeatures.DAYS_OF_YEAR) >= FEWEST_OF_A_YEAR) {
            years++;
        }
        double meanGap = rows.meanGapDays();
        int count = ReturnFeatures.count(years);
        double[] matrix = rows.features(new ReturnFeatures(years, windowDays, meanGap), count);
        PenalisedLogit logit = new PenalisedLogit(matrix, count, rows, ReturnFeatures.identity(years), PENALTY);
        double[] lower = new double[count];
        double[] upper = new double[count];
        for (int j = 0; j < count; j++) {
            lower[j] = ReturnFeatures.isOfProbability(j) ? 0 : Double.NEGATIVE_INFINITY;
        }
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        Maximum maximum = NewtonAscent.climb(logit, logit.start(), lower, upper);
        return maximum.settled()
                ? new ReturnCalibration(
                        asOf,
                        horizonDays,
                        windowDays,
                        windows,
                        meanGap,
                        Arrays.stream(logit.unscaled(maximum.at())).boxed().toList())
                : NoCalibration.SEARCH_UNFINISHED;
    }
}
