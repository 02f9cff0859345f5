package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;

/** One regression on the dummies of low and high performance. */
final class PenaltyRewardContrast {

    private static final Label PENALTY = new Label("PENALTY", "penalty of low performance", "低绩效惩罚值");
    private static final Label REWARD = new Label("REWARD", "reward of high performance", "高绩效奖励值");

    private final AnswerTable answers;
    private final int outcome;
    private final ImpactPolicy policy;
    /** Columns of the table by code; the place of an item here is i, its dummies are 1 + 2 i (low) and 2 + 2 i (high). */
    private final int[] columns;

    private final CompleteRows rows;
    private final double[][] dummies;
    private final Optional<LinearFit> fit;
    private final Figure base;

    PenaltyRewardContrast(AnswerTable answers, int outcome, ImpactPolicy policy) {
        this.answers = answers;
        this.outcome = outcome;
        this.policy = policy;
        this.columns = answers.othersByCode(outcome);
        if (columns.length == 0 || columns.length > 500) {
            throw new IllegalArgumentException("There are 1 to 500 items, found " + columns.length);
        }
        int[] all = Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = outcome;
        this.rows = answers.complete(all);
        this.dummies = dummies();
        this.fit = rows.size() == 0 || rows.constant(columns.length)
                ? Optional.empty()
                : LinearFit.of(dummies, outcomes(), rows.weights());
        this.base = new Figure(answers.label(outcome), rows.sample(), provenance());
    }

    private double[][] dummies() {
        double[][] found = new double[rows.size()][1 + 2 * columns.length];
        for (int row = 0; row < found.length; row++) {
            found[row][0] = 1;
            for (int item = 0; item < columns.length; item++) {
                double answer = rows.row(row)[item];
                found[row][1 + 2 * item] = answer <= policy.bands().lowUpTo() ? 1 : 0;
                found[row][2 + 2 * item] = answer >= policy.bands().highFrom() ? 1 : 0;
            }
        }
        return found;
    }

    /** From the first on: the level is the intercept's, which nobody asks for. */
    private double[] outcomes() {
        double[] outcomes = rows.column(columns.length);
        double first = outcomes[0];
        return Arrays.stream(outcomes).map(answer -> answer - first).toArray();
    }

    PenaltyReward contrasts() {
        List<ItemImpact> items = new ArrayList<>();
        for (int column = 0; column < answers.columns().size(); column++) {
            int of = column;
            if (column != outcome) {
                items.add(item(IntStream.range(0, columns.length)
                        .filter(place -> columns[place] == of)
                        .findFirst()
                        .orElseThrow()));
            }
        }
        return new PenaltyReward(answers.label(outcome), items);
    }

    private ItemImpact item(int place) {
        int low = 1 + 2 * place;
        int high = low + 1;
        Estimation penalty = coefficient(base.named(PENALTY), low);
        Estimation reward = coefficient(base.named(REWARD), high);
        return new ImpactFigures(base, policy)
                .item(answers.label(columns[place]), inBand(low), inBand(high), penalty, reward, new double[] {
                    covariance(low, low), covariance(low, high), covariance(high, high)
                });
    }

    private double covariance(int a, int b) {
        return fit.map(found -> found.covariance(a, b)).orElse(0.0);
    }

    private double inBand(int dummy) {
        return Weights.sum(IntStream.range(0, rows.size())
                .mapToDouble(row -> rows.weights()[row] * dummies[row][dummy])
                .toArray());
    }

    private Estimation coefficient(Figure figure, int dummy) {
        Optional<WhyNone> missing = missing(dummy);
        if (missing.isPresent()) {
            return figure.none(missing.get());
        }
        LinearFit found = fit.orElseThrow();
        double value = found.coefficient(dummy);
        double t = TDistribution.of(found.degreesOfFreedom()).inverseSurvivalProbability((1 - policy.level()) / 2);
        double reach = t * Math.sqrt(Math.max(0, found.covariance(dummy, dummy)));
        Optional<Interval> interval =
                Figure.interval(value - reach, value, value + reach, policy.level(), IntervalMethod.STUDENT_T);
        return figure.of(value, interval);
    }

    private Optional<WhyNone> missing(int dummy) {
        if (rows.size() == 0) {
            return Optional.of(WhyNone.NO_ANSWERS);
        }
        boolean same = Arrays.stream(dummies).allMatch(row -> row[dummy] == dummies[0][dummy]);
        if (same || rows.constant(columns.length)) {
            return Optional.of(WhyNone.NO_VARIATION);
        }
        if (fit.isEmpty()) {
            return Optional.of(WhyNone.TOO_FEW);
        }
        return fit.get().determined(dummy) ? Optional.empty() : Optional.of(WhyNone.NOT_SEPARABLE);
    }

    private EstimateProvenance provenance() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("lowUpTo", String.valueOf(policy.bands().lowUpTo()));
        parameters.put("highFrom", String.valueOf(policy.bands().highFrom()));
        parameters.put("hybridWithin", String.valueOf(policy.hybridWithin()));
        parameters.put(
                "standardErrors",
                Weights.equal(rows.weights()) ? "ordinary least squares" : "linearised (Binder 1983)");
        return EstimateProvenance.of(
                new Label("PENALTY_REWARD", "penalty-reward contrast analysis", "惩罚-奖励对比分析"),
                "Brandt 1987; Mikulic & Prebezac 2008, Managing Service Quality 18, 559-576",
                parameters);
    }
}
