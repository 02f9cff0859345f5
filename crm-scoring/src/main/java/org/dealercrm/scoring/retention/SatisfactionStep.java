package org.dealercrm.scoring.retention;

import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.Label;

/**
 * What an answer of one step has meant for return in the past of the store.
 *
 * @param step what the step is called, not null
 * @param answers how many gave it, a customer counting once in every window and by his weight; not negative
 * @param returned how many of them returned, not negative
 * @param expected how many of them would have by their visits alone, not negative
 * @param shift what the answer adds to the logit of the probability of return, finite
 */
public record SatisfactionStep(Label step, double answers, double returned, double expected, double shift) {

    /** Checks the numbers. */
    public SatisfactionStep {
        Objects.requireNonNull(step, "step");
        if (!(answers >= 0 && returned >= 0 && expected >= 0 && Double.isFinite(answers + returned + expected))) {
            throw new IllegalArgumentException("Numbers of customers are finite and not negative, found " + answers
                    + ", " + returned + ", " + expected);
        }
        if (!Double.isFinite(shift)) {
            throw new IllegalArgumentException("A shift is finite, found " + shift);
        }
    }

    /**
     * By how much more often than expected they returned, as a share: -.18 is 18 points less often.
     *
     * @return -1 to 1; empty if nobody gave the step
     */
    public OptionalDouble difference() {
        return answers > 0 ? OptionalDouble.of((returned - expected) / answers) : OptionalDouble.empty();
    }
}
