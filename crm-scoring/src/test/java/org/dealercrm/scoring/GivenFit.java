package org.dealercrm.scoring;

import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.FitStatus;

/** Models whose parameters a test states, as fits. */
public final class GivenFit {

    private GivenFit() {}

    /** A model as if it had been fitted. */
    public static <M> Fit<M> of(M model) {
        return of(model, FitStatus.CONVERGED);
    }

    /** A model as if its fit had ended so. */
    public static <M> Fit<M> of(M model, FitStatus status) {
        return new Fit<>(model, 0, 1, 1, status, 0, 0, List.of(), List.of(), "given", Optional.empty());
    }
}
