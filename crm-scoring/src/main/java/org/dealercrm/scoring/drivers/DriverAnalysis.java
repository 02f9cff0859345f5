package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;

/** One analysis of drivers: what varies is divided, what does not says so. */
final class DriverAnalysis {

    private static final Label EXPLAINED = new Label("R_SQUARED", "share of variance explained", "解释方差比例");
    private static final Label OF_EXPLAINED =
            new Label("SHARE_OF_R_SQUARED", "share of what is explained", "占已解释部分的比例");

    private final AnswerTable answers;
    private final int outcome;
    private final DriverPolicy policy;
    /** Columns of the table. */
    private final int[] all;

    private final CompleteRows rows;
    /** Places in the rows of the drivers that vary. */
    private final int[] varying;

    private final RelativeImportance importance;
    private final Optional<WhyNone> missing;
    private final Figure base;

    DriverAnalysis(AnswerTable answers, int outcome, DriverPolicy policy) {
        this.answers = answers;
        this.outcome = outcome;
        this.policy = policy;
        this.all = answers.othersByCode(outcome);
        if (all.length == 0 || all.length > 1000) {
            throw new IllegalArgumentException("There are 1 to 1000 drivers, found " + all.length);
        }
        int[] columns = Arrays.copyOf(all, all.length + 1);
        columns[all.length] = outcome;
        this.rows = answers.complete(columns);
        this.varying = IntStream.range(0, all.length)
                .filter(driver -> !rows.constant(driver))
                .toArray();
        this.importance = RelativeImportance.of(policy, varying.length);
        this.missing = missing();
        this.base = new Figure(answers.label(outcome), rows.sample(), provenance());
    }

    KeyDrivers drivers() {
        Map<String, DriverShare> found = new HashMap<>();
        Estimation explained = missing.isPresent() ? base.named(EXPLAINED).none(missing.get()) : divide(found);
        List<DriverShare> inOrder = new ArrayList<>();
        for (int column = 0; column < answers.columns().size(); column++) {
            if (column != outcome) {
                Label driver = answers.label(column);
                inOrder.add(Optional.ofNullable(found.get(driver.code()))
                        .orElseGet(() -> without(driver, missing.orElse(WhyNone.NO_VARIATION))));
            }
        }
        return new KeyDrivers(answers.label(outcome), explained, inOrder);
    }

    /** Least squares have a residual from two respondents more than drivers on. */
    private Optional<WhyNone> missing() {
        if (rows.size() == 0) {
            return Optional.of(WhyNone.NO_ANSWERS);
        }
        if (rows.size() < all.length + 2) {
            return Optional.of(WhyNone.TOO_FEW);
        }
        return rows.constant(all.length) || varying.length == 0 ? Optional.of(WhyNone.NO_VARIATION) : Optional.empty();
    }

    private Estimation divide(Map<String, DriverShare> found) {
        int[] places = Arrays.copyOf(varying, varying.length + 1);
        places[varying.length] = all.length;
        Moments moments = Moments.of(rows, places);
        Optional<double[][]> correlations = Moments.correlations(moments.products());
        if (correlations.isEmpty()) {
            return base.named(EXPLAINED).none(WhyNone.NO_VARIATION);
        }
        double[] shares = importance.shares(correlations.get());
        double[] errors = importance.errors(correlations.get());
        DriverBootstrap bootstrap = DriverBootstrap.of(moments, varying.length, importance, policy);
        List<Breakdown> leaves = new ArrayList<>();
        double sum = Weights.sum(shares);
        for (int i = 0; i < shares.length; i++) {
            Label driver = answers.label(all[varying[i]]);
            leaves.add(Breakdown.leaf(driver, shares[i]));
            Estimation share = base.named(driver).of(shares[i], bootstrap.share(i, shares[i]));
            Estimation ofExplained = sum > 0
                    ? base.named(OF_EXPLAINED).of(shares[i] / sum, bootstrap.ofExplained(i, shares[i] / sum))
                    : base.named(OF_EXPLAINED).none(WhyNone.ZERO_BELOW_THE_LINE);
            OptionalDouble error = importance.sampled() ? OptionalDouble.of(errors[i]) : OptionalDouble.empty();
            found.put(driver.code(), new DriverShare(driver, share, ofExplained, error));
        }
        Breakdown explained = Breakdown.of(EXPLAINED, leaves);
        return base.named(EXPLAINED).of(explained, bootstrap.explained(explained.value()));
    }

    private DriverShare without(Label driver, WhyNone reason) {
        return new DriverShare(
                driver,
                base.named(driver).none(reason),
                base.named(OF_EXPLAINED).none(reason),
                OptionalDouble.empty());
    }

    private EstimateProvenance provenance() {
        Map<String, String> parameters = new LinkedHashMap<>();
        boolean drawn = importance.sampled();
        if (policy.method() == DriverMethod.LMG) {
            parameters.put("orderings", drawn ? String.valueOf(policy.orderings()) : "all");
        }
        parameters.put("resamples", String.valueOf(policy.resamples()));
        if (drawn || policy.resamples() > 0) {
            parameters.put("seed", String.valueOf(policy.seed()));
        }
        return EstimateProvenance.of(policy.method().label(), policy.method().source(), parameters);
    }
}
