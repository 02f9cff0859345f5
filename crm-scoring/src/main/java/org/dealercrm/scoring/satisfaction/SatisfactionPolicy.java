package org.dealercrm.scoring.satisfaction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;

/**
 * What the figures of satisfaction leave to the store. Weights of any sum are normalised, and the sum that was given stands in the
 * provenance: SERVQUAL's hundred points need not be a hundred.
 *
 * @param level the level of confidence of intervals, between 0 and 1
 * @param minimum a figure on a smaller effective size than this is not shown, but that it is too small; at least 1
 * @param boxRule how many of the best points count as satisfied, not null
 * @param gapUnit gaps in points of the scale (items of one figure are then on one scale) or per cent of it, not null
 * @param dimensionWeights by the code of the dimension, each finite and not negative, one above 0; empty for equal weights
 * @param criterionWeights each finite and not negative, one above 0; empty for equal weights
 * @param indexWeights of the questions for overall satisfaction, met expectations and nearness to the ideal; not null
 * @param selection which items make up the four criteria; empty for all of the questionnaire
 * @param thousand a 1,000-point index; empty for none
 */
public record SatisfactionPolicy(
        double level,
        double minimum,
        BoxRule boxRule,
        FigureUnit gapUnit,
        Map<String, Double> dimensionWeights,
        Map<Criterion, Double> criterionWeights,
        Map<Aspect, Double> indexWeights,
        Optional<CriteriaSelection> selection,
        Optional<ThousandPointIndex> thousand) {

    private static final double USUAL_LEVEL = .95;
    private static final double USUAL_MINIMUM = 30;

    /** Checks every part and copies the maps, keeping their order. */
    public SatisfactionPolicy {
        Objects.requireNonNull(boxRule, "boxRule");
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(thousand, "thousand");
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level of confidence lies between 0 and 1, found " + level);
        }
        if (!(minimum >= 1 && minimum <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("A figure stands on at least one answer, found " + minimum);
        }
        if (gapUnit != FigureUnit.SCALE_POINTS && gapUnit != FigureUnit.HUNDRED) {
            throw new IllegalArgumentException("Gaps are in points of the scale or per cent of it, found " + gapUnit);
        }
        dimensionWeights = Collections.unmodifiableMap(new LinkedHashMap<>(Weights.checked(dimensionWeights)));
        criterionWeights = criterionWeights.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new EnumMap<>(Weights.checked(criterionWeights)));
        if (!indexWeights.keySet().equals(SatisfactionIndex.ASPECTS)) {
            throw new IllegalArgumentException(
                    "The index weighs " + SatisfactionIndex.ASPECTS + ", found " + indexWeights.keySet());
        }
        indexWeights = Collections.unmodifiableMap(new EnumMap<>(Weights.checked(indexWeights)));
    }

    /**
     * Equal weights, 95 % intervals, the usual boxes, gaps in points, all items; no figure on an effective size below 30, as the
     * U.S. National Center for Health Statistics publishes none (Parker et al. 2017, Vital and Health Statistics 2(175)).
     *
     * @return the policy to begin with, never null
     */
    public static SatisfactionPolicy standard() {
        Map<Aspect, Double> equal = new EnumMap<>(Aspect.class);
        SatisfactionIndex.ASPECTS.forEach(aspect -> equal.put(aspect, 1.0));
        return new SatisfactionPolicy(
                USUAL_LEVEL,
                USUAL_MINIMUM,
                BoxRule.byScale(),
                FigureUnit.SCALE_POINTS,
                Map.of(),
                Map.of(),
                equal,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * This policy with another level of confidence.
     *
     * @param other between 0 and 1
     * @return the new policy, never null
     */
    public SatisfactionPolicy withLevel(double other) {
        return new SatisfactionPolicy(
                other,
                minimum,
                boxRule,
                gapUnit,
                dimensionWeights,
                criterionWeights,
                indexWeights,
                selection,
                thousand);
    }

    /**
     * This policy with another minimum. With 1, a single respondent has figures; means of him have no interval.
     *
     * @param other at least 1
     * @return the new policy, never null
     */
    public SatisfactionPolicy withMinimum(double other) {
        return new SatisfactionPolicy(
                level, other, boxRule, gapUnit, dimensionWeights, criterionWeights, indexWeights, selection, thousand);
    }

    /**
     * This policy with another rule of boxes.
     *
     * @param other the rule, not null
     * @return the new policy, never null
     */
    public SatisfactionPolicy withBoxRule(BoxRule other) {
        return new SatisfactionPolicy(
                level, minimum, other, gapUnit, dimensionWeights, criterionWeights, indexWeights, selection, thousand);
    }

    /**
     * This policy with gaps in another unit.
     *
     * @param other {@link FigureUnit#SCALE_POINTS} or {@link FigureUnit#HUNDRED}
     * @return the new policy, never null
     */
    public SatisfactionPolicy withGapUnit(FigureUnit other) {
        return new SatisfactionPolicy(
                level, minimum, boxRule, other, dimensionWeights, criterionWeights, indexWeights, selection, thousand);
    }

    /**
     * This policy with weights of the dimensions, such as SERVQUAL's hundred points.
     *
     * @param other by the code of the dimension: every dimension of the questionnaire
     * @return the new policy, never null
     */
    public SatisfactionPolicy withDimensionWeights(Map<String, Double> other) {
        return new SatisfactionPolicy(
                level, minimum, boxRule, gapUnit, other, criterionWeights, indexWeights, selection, thousand);
    }

    /**
     * This policy with weights of the four criteria.
     *
     * @param other every criterion that the questionnaire has items of
     * @return the new policy, never null
     */
    public SatisfactionPolicy withCriterionWeights(Map<Criterion, Double> other) {
        return new SatisfactionPolicy(
                level, minimum, boxRule, gapUnit, dimensionWeights, other, indexWeights, selection, thousand);
    }

    /**
     * This policy with weights of the index.
     *
     * @param satisfaction the weight of overall satisfaction
     * @param expectations the weight of met expectations
     * @param ideal the weight of nearness to the ideal
     * @return the new policy, never null
     */
    public SatisfactionPolicy withIndexWeights(double satisfaction, double expectations, double ideal) {
        Map<Aspect, Double> other = new EnumMap<>(Map.of(
                Aspect.OVERALL_SATISFACTION, satisfaction,
                Aspect.MET_EXPECTATIONS, expectations,
                Aspect.NEAR_IDEAL, ideal));
        return new SatisfactionPolicy(
                level, minimum, boxRule, gapUnit, dimensionWeights, criterionWeights, other, selection, thousand);
    }

    /**
     * This policy with the items of the four criteria chosen.
     *
     * @param chosen the choice, not null
     * @return the new policy, never null
     */
    public SatisfactionPolicy withSelection(CriteriaSelection chosen) {
        return new SatisfactionPolicy(
                level,
                minimum,
                boxRule,
                gapUnit,
                dimensionWeights,
                criterionWeights,
                indexWeights,
                Optional.of(chosen),
                thousand);
    }

    /**
     * This policy with a 1,000-point index.
     *
     * @param index the index, not null
     * @return the new policy, never null
     */
    public SatisfactionPolicy withThousandPointIndex(ThousandPointIndex index) {
        return new SatisfactionPolicy(
                level,
                minimum,
                boxRule,
                gapUnit,
                dimensionWeights,
                criterionWeights,
                indexWeights,
                selection,
                Optional.of(index));
    }
}
