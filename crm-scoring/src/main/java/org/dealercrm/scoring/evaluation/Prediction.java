package org.dealercrm.scoring.evaluation;

import java.util.Optional;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.jspecify.annotations.Nullable;

/**
 * What a model or rule says of each customer of a holdout: a score to rank by and, unless the rule had nothing to learn them from, a
 * probability of return, an expected number of visits and, if the log knows amounts, an expected contribution.
 *
 * @param probabilityOfActual what a model held likely of the number of visits that came, of every n-th customer
 * @param model the model, empty for a rule
 */
@SuppressWarnings("ArrayRecordComponent") // package-private and never changed after construction
record Prediction(
        String name,
        ResultKind kind,
        double[] score,
        double @Nullable [] probability,
        double @Nullable [] expected,
        double @Nullable [] contribution,
        double @Nullable [] probabilityOfActual,
        Optional<LifetimeModel> model,
        Optional<FitStatus> fitStatus) {

    /** Of nobody. */
    static Prediction none(String name) {
        double[] nobody = new double[0];
        return new Prediction(
                name, ResultKind.MODEL, nobody, nobody, nobody, nobody, nobody, Optional.empty(), Optional.empty());
    }
}
