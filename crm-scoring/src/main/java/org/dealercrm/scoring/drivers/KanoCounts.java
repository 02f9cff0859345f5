package org.dealercrm.scoring.drivers;

import java.util.Arrays;
import java.util.Optional;

/**
 * How many customers see a feature as what, each by his weight.
 *
 * @param attractive A, finite, not negative; so are all
 * @param oneDimensional O
 * @param mustBe M
 * @param indifferent I
 * @param reverse R
 * @param questionable Q
 */
public record KanoCounts(
        double attractive,
        double oneDimensional,
        double mustBe,
        double indifferent,
        double reverse,
        double questionable) {

    /** Checks the numbers. */
    public KanoCounts {
        double[] all = {attractive, oneDimensional, mustBe, indifferent, reverse, questionable};
        if (Arrays.stream(all).anyMatch(count -> !(count >= 0 && count <= Weights.LARGEST))) {
            throw new IllegalArgumentException(
                    "A count is within 0 and 1e50, found " + Arrays.toString(all) + " of A O M I R Q");
        }
    }

    /**
     * The count of a category.
     *
     * @param category which, not null
     * @return not negative
     */
    public double of(KanoCategory category) {
        return switch (category) {
            case ATTRACTIVE -> attractive;
            case ONE_DIMENSIONAL -> oneDimensional;
            case MUST_BE -> mustBe;
            case INDIFFERENT -> indifferent;
            case REVERSE -> reverse;
            case QUESTIONABLE -> questionable;
        };
    }

    /**
     * All together.
     *
     * @return not negative
     */
    public double total() {
        return attractive + oneDimensional + mustBe + indifferent + reverse + questionable;
    }

    /** A + O + M + I: on what the coefficients stand. */
    double understood() {
        return attractive + oneDimensional + mustBe + indifferent;
    }

    /**
     * The class of the feature: if A + O + M &gt; I + R + Q, the largest of M, O and A, in a tie the earlier of M, O, A (what
     * annoys by its lack comes first); else the largest of I, R and Q, in a tie the earlier of I, R, Q.
     *
     * <p>Reference: Berger et al. 1993 (M &gt; O &gt; A &gt; I). For ties below I the sources say nothing; this library goes on
     * in their order.
     *
     * @return the class; empty if there is nobody
     */
    public Optional<KanoCategory> category() {
        if (!(total() > 0)) {
            return Optional.empty();
        }
        boolean asked = attractive + oneDimensional + mustBe > indifferent + reverse + questionable;
        return Optional.of(
                asked
                        ? largest(KanoCategory.MUST_BE, KanoCategory.ONE_DIMENSIONAL, KanoCategory.ATTRACTIVE)
                        : largest(KanoCategory.INDIFFERENT, KanoCategory.REVERSE, KanoCategory.QUESTIONABLE));
    }

    /** The largest of several, in a tie the earliest. */
    KanoCategory largest(KanoCategory... candidates) {
        KanoCategory best = candidates[0];
        for (KanoCategory candidate : candidates) {
            if (of(candidate) > of(best)) {
                best = candidate;
            }
        }
        return best;
    }
}
