package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.Label;

/** Collects the answers to a feature. */
public final class KanoAnswersBuilder {

    private final Label feature;
    private final List<double[]> answers = new ArrayList<>();

    KanoAnswersBuilder(Label feature) {
        this.feature = Objects.requireNonNull(feature, "feature");
    }

    /**
     * Adds a customer who counts as one and was not asked for the importance.
     *
     * @param functional how he feels if it is there: 1 like, 2 expect, 3 neutral, 4 accept, 5 dislike
     * @param dysfunctional how he feels if it is not
     * @return this
     */
    public KanoAnswersBuilder add(int functional, int dysfunctional) {
        return addWeighted(1, OptionalDouble.of(functional), OptionalDouble.of(dysfunctional), OptionalDouble.empty());
    }

    /**
     * Adds a customer whose answers may be missing, or outside the scale: then they are left out, and it is said.
     *
     * @param weight how many customers he stands for, above 0
     * @param functional how he feels if it is there, 1 to 5
     * @param dysfunctional how he feels if it is not, 1 to 5
     * @param importance how important he calls it, above 0
     * @return this
     * @throws IllegalArgumentException if a number is not one, or weight or importance is not above 0
     */
    public KanoAnswersBuilder addWeighted(
            double weight, OptionalDouble functional, OptionalDouble dysfunctional, OptionalDouble importance) {
        if (importance.isPresent() && !(importance.getAsDouble() > 0)) {
            throw new IllegalArgumentException("An importance is above 0, found " + importance.getAsDouble());
        }
        if (importance.isPresent()) {
            Weights.checked(importance.getAsDouble());
        }
        answers.add(new double[] {
            number(functional), number(dysfunctional), importance.orElse(Double.NaN), Weights.checked(weight)
        });
        return this;
    }

    /**
     * The answers so far.
     *
     * @return never null
     */
    public KanoAnswers build() {
        return new KanoAnswers(feature, answers);
    }

    private static double number(OptionalDouble answer) {
        return answer.isPresent() ? Weights.checkedAnswer(answer.getAsDouble()) : Double.NaN;
    }
}
