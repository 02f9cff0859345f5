package org.dealercrm.scoring.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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

    /** So many rows must have seen a half-year of the relationship, or it counts as the one before. */
    private static final int FEWEST_OF_A_HALF_YEAR = 200;

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
    private final WindowRows laterRows = new WindowRows();
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
            lookAtWindow(split);
            split = split.minusDays(windowDays);
        }
        if (rows.size() < ReturnCalibration.FEWEST_CUSTOMERS) {
            return NoCalibration.TOO_FEW_CUSTOMERS;
        }
        if (rows.hasFewOfAKind()) {
            return NoCalibration.TOO_FEW_OF_A_KIND;
        }
        if (laterRows.areEnough()) {
            rows.addAll(laterRows);
        }
        return regression();
    }

    private void lookAtWindow(LocalDate split) {
        WindowRows ofWindow = new WindowRows();
        LocalDate end = split.plusDays(windowDays);
        boolean nextIsOver = !end.plusDays(windowDays).isAfter(asOf);
        VisitHistory history = log.asOf(split, model.unit());
        double window = history.horizon(windowDays);
        for (int row : judgedRows(history)) {
            boolean came = came(history, row, split, end);
            add(ofWindow, model, history, row, window, 0, came);
            if (!came && nextIsOver) {
                add(laterRows, model, history, row, window, window, came(history, row, end, end.plusDays(windowDays)));
            }
        }
        if (ofWindow.size() > 0) {
            windows.add(new CalibrationWindow(split, windowDays, ofWindow.size(), ofWindow.shareReturned()));
            rows.addAll(ofWindow);
        }
    }

    private int[] judgedRows(VisitHistory history) {
        int step = Math.max(1, (history.size() + MOST_CUSTOMERS - 1) / MOST_CUSTOMERS);
        return IntStream.iterate(0, row -> row < history.size(), row -> row + step)
                .filter(row -> history.departedOn(row).isEmpty() && judged.test(history, row))
                .toArray();
    }

    private boolean came(VisitHistory history, int row, LocalDate from, LocalDate to) {
        return log.visitsWithin(log.indexOf(history.customerId(row)).orElseThrow(), from, to) > 0;
    }

    private static void add(
            WindowRows to,
            LifetimeModel teller,
            VisitHistory history,
            int row,
            double span,
            double ahead,
            boolean came) {
        int x = history.frequency(row);
        double tx = history.recency(row);
        double age = history.age(row) + ahead;
        double day = teller.unit().days();
        double p = teller.of(history, row).pReturn(span, x, tx, age);
        to.add(new WindowRow(p, x, (age - tx) * day, age * day, ahead > 0), history.weight(row), came);
    }

    private CalibrationOutcome regression() {
        int halfYears = 1;
        while (rows.countFrom(halfYears * ReturnFeatures.DAYS_OF_HALF_YEAR) >= FEWEST_OF_A_HALF_YEAR) {
            halfYears++;
        }
        double meanGap = rows.meanGapDays();
        double[] matrix =
                rows.features(new ReturnFeatures(halfYears, windowDays, meanGap), ReturnFeatures.count(halfYears));
        return coefficients(matrix, rows, ReturnFeatures.identity(halfYears), ReturnFeatures::isOfProbability)
                .<CalibrationOutcome>map(found -> withHorizon(new ReturnCalibration(
                        asOf, horizonDays, windowDays, windows, meanGap, found, LogitCurve.IDENTITY)))
                .orElse(NoCalibration.SEARCH_UNFINISHED);
    }

    /** With the curve of whole horizons. A past with fewer splits than it might have shows it of young customers only. */
    private ReturnCalibration withHorizon(ReturnCalibration byWindows) {
        if (windows.size() < MOST_WINDOWS) {
            return byWindows;
        }
        WindowRows whole = new WindowRows();
        for (CalibrationWindow window : windows) {
            if (!window.split().plusDays(horizonDays).isAfter(asOf)) {
                addWhole(whole, window.split(), byWindows.applyTo(model));
            }
        }
        if (!whole.areEnough()) {
            return byWindows;
        }
        return coefficients(whole.lengths(), whole, LogitCurve.identity(), LogitCurve::isSlope)
                .map(LogitCurve::of)
                .map(byWindows::withHorizon)
                .orElse(byWindows);
    }

    private void addWhole(WindowRows whole, LocalDate split, LifetimeModel calibrated) {
        VisitHistory history = log.asOf(split, model.unit());
        for (int row : judgedRows(history)) {
            boolean came = came(history, row, split, split.plusDays(horizonDays));
            add(whole, calibrated, history, row, history.horizon(horizonDays), 0, came);
        }
    }

    /** The coefficients of the penalised regression; empty if the search did not end. */
    private static Optional<List<Double>> coefficients(
            double[] matrix, WindowRows rows, double[] prior, IntPredicate notNegative) {
        PenalisedLogit logit = new PenalisedLogit(matrix, prior.length, rows, prior, PENALTY);
        double[] lower = new double[prior.length];
        double[] upper = new double[prior.length];
        for (int j = 0; j < prior.length; j++) {
            lower[j] = notNegative.test(j) ? 0 : Double.NEGATIVE_INFINITY;
        }
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        Maximum maximum = NewtonAscent.climb(logit, logit.start(), lower, upper);
        return maximum.settled()
                ? Optional.of(
                        Arrays.stream(logit.unscaled(maximum.at())).boxed().toList())
                : Optional.empty();
    }
}
