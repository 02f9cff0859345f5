package org.dealercrm.scoring.delivered;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.wording.Language;

/**
 * Weighted index of an offer against another for who has points only. Points are no money: an offer, a valuation and a lever take
 * money alone, an index takes plain points alone, and neither can be made of the other. 100 means that both are alike.
 *
 * @param estimation the index with what each criterion contributes, not null; without an interval, because points as stated have
 *     none
 */
public record PointsIndex(Estimation estimation) {

    private static final double HIGHEST = 1e9;
    private static final double PAR = 100;
    private static final Label BENEFIT = new Label("RELATIVE_BENEFIT_INDEX", "relative benefit index", "相对利益指数");
    private static final Label BEST = new Label("RELATIVE_VALUE_INDEX", "customer value index", "客户价值指数");
    private static final Label COST = new Label("RELATIVE_COST", "relative cost", "相对成本");
    private static final Label GALE =
            new Label("MARKET_PERCEIVED_QUALITY", "market-perceived quality ratio", "市场感知质量比");
    private static final String BEST_SOURCE = "Best 2012, Market-Based Management, 6th edition, chapter 4";
    private static final String GALE_SOURCE = "Gale 1994, Managing Customer Value, chapter 2";

    /** Checks that there is one. */
    public PointsIndex {
        Objects.requireNonNull(estimation, "estimation");
    }

    /**
     * Best's index of benefits: sum of weight x relative advantage.
     *
     * @param weights how much each criterion counts, not null
     * @param advantages our advantage on each criterion by its code, 100 if we are alike, 0 to 1e9; not null
     * @return the index, never null
     * @throws IllegalArgumentException if the criteria are not those of the weights, or a number is out of its range
     */
    public static PointsIndex ofBenefits(Weights weights, Map<String, Double> advantages) {
        checkCriteria(weights, advantages);
        return new PointsIndex(estimate(BENEFIT, parts(weights, advantages), weights, BEST_SOURCE));
    }

    /**
     * Best's index of value: benefits less relative cost, so that 0 means that both are alike.
     *
     * @param weights how much each criterion counts, not null
     * @param advantages our advantage on each criterion by its code, 100 if we are alike, 0 to 1e9; not null
     * @param relativeCost our cost to the customer in percent of theirs, 0 to 1e9
     * @return the index, never null
     * @throws IllegalArgumentException if the criteria are not those of the weights, or a number is out of its range
     */
    public static PointsIndex ofValue(Weights weights, Map<String, Double> advantages, double relativeCost) {
        checkCriteria(weights, advantages);
        List<Breakdown> parts = new ArrayList<>(parts(weights, advantages));
        parts.add(Breakdown.leaf(COST, 0 - inRange("relative cost", relativeCost)));
        return new PointsIndex(estimate(BEST, parts, weights, BEST_SOURCE));
    }

    /**
     * Gale's market-perceived quality ratio: 100 x sum of weight x own / competitor.
     *
     * @param weights how much each criterion counts, not null
     * @param ratings the points of both on each criterion by its code, not null
     * @return the index, never null; none if the competitor has 0 points on a criterion
     * @throws IllegalArgumentException if the criteria are not those of the weights
     */
    public static PointsIndex ofQuality(Weights weights, Map<String, PointPair> ratings) {
        checkCriteria(weights, ratings);
        if (ratings.values().stream().anyMatch(pair -> pair.other() == 0)) {
            return new PointsIndex(new NoEstimate(
                    GALE, WhyNone.ZERO_BELOW_THE_LINE, sample(weights), provenance(GALE, weights, GALE_SOURCE)));
        }
        List<Breakdown> parts = parts(weights, weight -> {
            PointPair pair =
                    Objects.requireNonNull(ratings.get(weight.criterion().code()));
            return PAR * (pair.own() / pair.other());
        });
        return new PointsIndex(estimate(GALE, parts, weights, GALE_SOURCE));
    }

    private static List<Breakdown> parts(Weights weights, Map<String, Double> advantages) {
        return parts(weights, weight -> {
            String code = weight.criterion().code();
            return inRange(code, Objects.requireNonNull(advantages.get(code)));
        });
    }

    private static List<Breakdown> parts(Weights weights, ToDoubleFunction<Weight> points) {
        return weights.weights().stream()
                .map(weight -> Breakdown.leaf(weight.criterion(), weight.share() * points.applyAsDouble(weight)))
                .toList();
    }

    private static Estimation estimate(Label label, List<Breakdown> parts, Weights weights, String source) {
        Breakdown sum = Breakdown.of(label, parts);
        return new Estimate(
                label, sum.value(), Optional.empty(), sample(weights), sum, provenance(label, weights, source));
    }

    private static Sample sample(Weights weights) {
        return Sample.of(weights.weights().size(), List.of());
    }

    private static EstimateProvenance provenance(Label label, Weights weights, String source) {
        return EstimateProvenance.of(
                label, source, Map.of("weights", weights.label().code()));
    }

    private static double inRange(String what, double points) {
        if (!(points >= 0 && points <= HIGHEST)) {
            throw new IllegalArgumentException("Points lie from 0 to 1e9, found " + points + " for " + what);
        }
        return points;
    }

    private static void checkCriteria(Weights weights, Map<String, ?> points) {
        for (Weight weight : weights.weights()) {
            if (!points.containsKey(weight.criterion().code())) {
                throw new IllegalArgumentException("Every criterion that has a weight has points, found none for "
                        + weight.criterion().code());
            }
        }
        for (String code : points.keySet()) {
            if (weights.of(code).isEmpty()) {
                throw new IllegalArgumentException(
                        "Every criterion that has points has a weight, found none for " + code);
            }
        }
    }

    /**
     * The index in words, rounded here and nowhere else.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code market-perceived quality ratio 118.39}, never null
     */
    public String sentence(Locale locale) {
        String name = estimation.label().displayName(locale);
        if (estimation instanceof NoEstimate none) {
            return name
                    + (Language.isChinese(locale) ? "：" : ": ")
                    + none.reason().sentence(locale);
        }
        return name + " "
                + String.format(Locale.ROOT, "%.2f", estimation.figure().orElseThrow());
    }
}
