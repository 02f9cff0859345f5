package org.dealercrm.scoring.retention;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.dealercrm.scoring.clustering.Break;
import org.dealercrm.scoring.clustering.NaturalBreaks;

/** Finds where high value begins, and where stability does, by the policy. */
final class CutPoint {

    /** Figures that agree to nine digits are one figure; the rest is the clock's and the computer's rounding. */
    private static final double SAME = 1e-9;

    private static final double MAX_WEIGHT = 1e15;
    private static final double ONE_HALF = 0.5;

    private CutPoint() {}

    /**
     * The cut point of value: values at or above it are high.
     *
     * @param values the values of customers to whom no rule of no value applies; those that are not positive are left out
     * @param weights one for each value
     * @return the cut point; empty if it is to be found and there is no positive value
     */
    static OptionalDouble of(ValueCut cut, double[] values, double[] weights) {
        if (cut instanceof ValueCut.Fixed fixed) {
            return OptionalDouble.of(fixed.amount());
        }
        Figures positive = Figures.positive(values, weights);
        if (positive.size() == 0) {
            return OptionalDouble.empty();
        }
        if (cut instanceof ValueCut.Quantile quantile) {
            return OptionalDouble.of(positive.quantile(quantile.below()));
        }
        ValueCut.Clustered clustered = cut instanceof ValueCut.Clustered given ? given : new ValueCut.Clustered(2, 1);
        OptionalDouble middle = positive.logarithms().breakBelow(clustered.groups(), clustered.highGroups());
        return OptionalDouble.of(middle.isPresent() ? positive.between(middle.getAsDouble()) : positive.least());
    }

    /**
     * The cut point of stability: probabilities at or above it are stable.
     *
     * @param pReturns the probabilities to return of customers to whom no rule of no value applies
     * @param weights one for each probability
     */
    static double of(StabilityCut cut, double[] pReturns, double[] weights) {
        if (cut instanceof StabilityCut.Fixed fixed) {
            return fixed.probability();
        }
        Figures figures = Figures.of(pReturns, weights);
        if (figures.size() == 0) {
            return ONE_HALF;
        }
        return cut instanceof StabilityCut.Quantile quantile
                ? figures.quantile(quantile.below())
                : figures.breakBelow(2, 1).orElseGet(figures::least);
    }

    /** Weighted figures of a store's customers. */
    @SuppressWarnings("ArrayRecordComponent") // private and never changed after construction
    private record Figures(double[] figure, double[] weight) {

        static Figures of(double[] figures, double[] weights) {
            return new Figures(
                    figures,
                    Arrays.stream(weights).map(w -> Math.min(w, MAX_WEIGHT)).toArray());
        }

        static Figures positive(double[] figures, double[] weights) {
            double[] kept = new double[figures.length];
            double[] counted = new double[figures.length];
            int n = 0;
            for (int i = 0; i < figures.length; i++) {
                if (figures[i] > 0) {
                    kept[n] = figures[i];
                    counted[n++] = weights[i];
                }
            }
            return of(Arrays.copyOf(kept, n), Arrays.copyOf(counted, n));
        }

        int size() {
            return figure.length;
        }

        double least() {
            return Arrays.stream(figure).min().orElseThrow();
        }

        Figures logarithms() {
            return new Figures(Arrays.stream(figure).map(Math::log).toArray(), weight);
        }

        /** The greatest figure that the share 1 - below of the weight reaches, or the least that agrees with it. */
        double quantile(double below) {
            double reached = WeightedValues.of(figure, weight).reachedBy(1 - below);
            return Arrays.stream(figure)
                    .filter(each -> each >= reached * (1 - SAME))
                    .min()
                    .orElseThrow();
        }

        /** The middle of the gap below the highest groups; empty if all figures are equal. */
        OptionalDouble breakBelow(int groups, int highGroups) {
            List<Break> gaps = NaturalBreaks.of(figure, weight, groups).breaks().stream()
                    .filter(gap -> gap.lowestAbove() - gap.highestBelow() > SAME)
                    .toList();
            return gaps.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(
                            gaps.get(Math.max(0, gaps.size() - highGroups)).midpoint());
        }

        /** The middle of a gap, brought back from the logarithm; the figure above it if the gap is too narrow for that. */
        double between(double middle) {
            double below = 0;
            double above = Double.POSITIVE_INFINITY;
            for (double each : figure) {
                if (Math.log(each) < middle) {
                    below = Math.max(below, each);
                } else {
                    above = Math.min(above, each);
                }
            }
            double cut = Math.exp(middle);
            return cut > below && cut <= above ? cut : above;
        }
    }
}
