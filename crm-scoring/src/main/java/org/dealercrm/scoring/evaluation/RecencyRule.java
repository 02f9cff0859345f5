package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;

/**
 * The plain rule of the trade: who was here lately comes again. It ranks customers by their silence, the days since the
 * last visit (since the clock started, for one who never came).
 *
 * <p>To give a probability as well it looks back: it takes an inner split within the history, parts the customers known
 * then into ten bands of about equal weight by their silence, and notes what share of each band came, and how often on
 * average, between the inner split and the split. A customer gets the share of the band that his silence on the split
 * falls into. The inner window is as long as the horizon, but not longer than half the history; if it is shorter, the mean
 * number of visits is scaled up to the horizon, the share is not.
 */
final class RecencyRule {

    static final String NAME = "recency";
    private static final int BANDS = 10;

    private final InnerWindow window;
    private final double scale;
    private final double[] longestSilence;
    private final double[] shareReturned;
    private final double[] meanVisits;

    private RecencyRule(InnerWindow window, int horizonDays, Holdout inner) {
        double[] silence = silences(inner);
        double[] weight = inner.weights();
        ScoreOrder order = new ScoreOrder(silence);
        int[] ends = order.bandEnds(BANDS, weight);
        this.window = window;
        this.scale = (double) horizonDays / window.days();
        longestSilence = new double[ends.length];
        shareReturned = new double[ends.length];
        meanVisits = new double[ends.length];
        int place = 0;
        for (int band = 0; band < ends.length; band++) {
            double total = 0;
            for (; place < ends[band]; place++) {
                int i = order.at(place);
                total += weight[i];
                shareReturned[band] += inner.returned()[i] ? weight[i] : 0;
                meanVisits[band] += weight[i] * inner.visits()[i];
            }
            longestSilence[band] = silence[order.at(place - 1)];
            shareReturned[band] = Math.min(1, shareReturned[band] / total);
            meanVisits[band] /= total;
        }
    }

    /** Learns from the log up to the split; empty if no window fits into the history. */
    static Optional<RecencyRule> learn(VisitLog log, LocalDate split, int horizonDays) {
        Optional<LocalDate> first = log.firstDay();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        // before the records are complete a silence may be none
        LocalDate begin = log.recordsFrom().filter(first.get()::isBefore).orElse(first.get());
        long history = split.toEpochDay() - begin.toEpochDay();
        int days = (int) Math.min(horizonDays, history / 2);
        if (days < 1) {
            return Optional.empty();
        }
        LocalDate innerSplit = split.minusDays(days);
        Holdout inner = Holdout.of(log, innerSplit, days);
        if (inner.size() == 0) {
            return Optional.empty();
        }
        return Optional.of(new RecencyRule(new InnerWindow(innerSplit, days, inner.size()), horizonDays, inner));
    }

    /** Days since the last visit, on the split of the holdout. */
    static double[] silences(Holdout holdout) {
        VisitHistory history = holdout.history();
        double[] silence = new double[holdout.size()];
        for (int i = 0; i < silence.length; i++) {
            int row = holdout.row(i);
            silence[i] = history.silenceDays(row);
        }
        return silence;
    }

    InnerWindow window() {
        return window;
    }

    double probability(double silence) {
        return shareReturned[band(silence)];
    }

    double expectedVisits(double silence) {
        return meanVisits[band(silence)] * scale;
    }

    /** A silence longer than any seen belongs to the last band. */
    private int band(double silence) {
        int band = 0;
        while (band < longestSilence.length - 1 && silence > longestSilence[band]) {
            band++;
        }
        return band;
    }
}
