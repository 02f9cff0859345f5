package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.numeric.CompensatedSum;

/** Cronbach's alpha of the columns of a table, and of all but one of them. */
final class CronbachAlpha {

    private static final Label ALPHA = new Label("CRONBACH_ALPHA", "Cronbach's alpha", "Cronbach α 系数");
    private static final Label REST = new Label("ITEM_REST_CORRELATION", "item-rest correlation", "项目与其余项相关");
    private static final IntervalMethod FELDT = new IntervalMethod(
            new Label("FELDT", "Feldt's interval of alpha", "α 系数的 Feldt 区间"), "Feldt 1965, Psychometrika 30, 357-370");
    private static final EstimateProvenance PROVENANCE =
            EstimateProvenance.of(ALPHA, "Cronbach 1951, Psychometrika 16, 297-334", Map.of());
    /** What is left of a sum of covariances that cancel each other. */
    private static final double ROUNDING = 1e-13;

    private final AnswerTable answers;
    private final double level;
    /** Columns of the table by code. */
    private final int[] columns;

    private final CompleteRows rows;
    private final double[][] covariances;

    CronbachAlpha(AnswerTable answers, double level) {
        this.answers = answers;
        this.level = level;
        this.columns = answers.allByCode();
        this.rows = answers.complete(columns);
        this.covariances = rows.size() == 0
                ? new double[0][0]
                : Moments.of(rows, IntStream.range(0, columns.length).toArray()).products();
    }

    Reliability reliability() {
        int[] all = IntStream.range(0, columns.length).toArray();
        List<Integer> order = IntStream.of(all)
                .boxed()
                .sorted(Comparator.comparingInt(place -> columns[place]))
                .toList();
        List<ItemReliability> items = new ArrayList<>();
        for (int item : order) {
            int[] others = IntStream.of(all).filter(place -> place != item).toArray();
            items.add(new ItemReliability(label(item), alpha(others), restCorrelation(item, others)));
        }
        return new Reliability(alpha(all), items);
    }

    private Label label(int place) {
        return answers.label(columns[place]);
    }

    private Estimation alpha(int... items) {
        Figure figure = new Figure(ALPHA, rows.sample(), PROVENANCE);
        int k = items.length;
        if (k < 2) {
            return figure.none(WhyNone.NOT_ASKED);
        }
        if (rows.size() < 2) {
            return figure.none(rows.size() == 0 ? WhyNone.NO_ANSWERS : WhyNone.TOO_FEW);
        }
        double total = covariance(items, items);
        if (!(total > 0)) {
            return figure.none(WhyNone.NO_VARIATION);
        }
        List<Breakdown> leaves = new ArrayList<>();
        for (int item : items) {
            int[] others = IntStream.of(items).filter(other -> other != item).toArray();
            double with = covariance(new int[] {item}, others);
            leaves.add(Breakdown.leaf(label(item), k / (k - 1.0) * (with / total)));
        }
        Breakdown alpha = Breakdown.of(ALPHA, leaves);
        return figure.of(alpha, feldt(alpha.value(), k));
    }

    /** The sum of the covariances of some items with others; 0 where only rounding is left of it. */
    private double covariance(int[] some, int[] others) {
        CompensatedSum sum = new CompensatedSum();
        double magnitude = 0;
        for (int a : some) {
            for (int b : others) {
                sum.add(covariances[a][b]);
                magnitude += Math.abs(covariances[a][b]);
            }
        }
        return Math.abs(sum.value()) <= ROUNDING * magnitude ? 0 : sum.value();
    }

    /** 1 - (1 - estimate) F at either tail. None with one effective respondent. */
    private Optional<Interval> feldt(double alpha, int items) {
        double above = rows.sample().effectiveSize() - 1;
        if (!(above > 0)) {
            return Optional.empty();
        }
        FDistribution f = FDistribution.of(above, above * (items - 1));
        double tail = (1 - level) / 2;
        double rest = Math.max(0, 1 - alpha);
        return Figure.interval(
                1 - rest * f.inverseSurvivalProbability(tail),
                alpha,
                1 - rest * f.inverseCumulativeProbability(tail),
                level,
                FELDT);
    }

    private Estimation restCorrelation(int item, int[] others) {
        Figure figure = new Figure(REST, rows.sample(), PROVENANCE);
        if (rows.size() == 0) {
            return figure.none(WhyNone.NO_ANSWERS);
        }
        double own = covariances[item][item];
        double rest = covariance(others, others);
        if (!(own > 0 && rest > 0)) {
            return figure.none(others.length == 0 ? WhyNone.NOT_ASKED : WhyNone.NO_VARIATION);
        }
        double correlation = covariance(new int[] {item}, others) / Math.sqrt(own) / Math.sqrt(rest);
        return figure.of(Math.max(-1, Math.min(1, correlation)), Optional.empty());
    }
}
