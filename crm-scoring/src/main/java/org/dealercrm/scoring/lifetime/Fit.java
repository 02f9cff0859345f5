package org.dealercrm.scoring.lifetime;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A model fitted by maximum likelihood, and how the fit went. A fit that did not converge is a value too: its model is
 * usable, and {@link #status()} and {@link #message()} say what to think of it.
 *
 * @param <M> the model
 * @param model the fitted model, not null
 * @param logLikelihood the logarithm of the likelihood at the model's parameters, its density on the model's own clock:
 *     in days it is lower than in weeks by the number of repeat visits times ln 7; finite
 * @param customers the rows that were fitted, not negative; a row counts once whatever its weight
 * @param status how the fit ended, not null
 * @param iterations steps taken by the search, not negative
 * @param gradientNorm the Euclidean norm of the gradient over the logarithms of the parameters, for each customer by
 *     weight, without the parameters that rest at a bound; finite, not negative
 * @param message one sentence on the fit for the person who reads the figures, not null
 * @param asOf the day on which the history stood, empty for a table of statistics
 */
public record Fit<M>(
        M model,
        double logLikelihood,
        int customers,
        FitStatus status,
        int iterations,
        double gradientNorm,
        String message,
        Optional<LocalDate> asOf) {

    /** Checks the components. */
    public Fit {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(asOf, "asOf");
        if (!Double.isFinite(logLikelihood)) {
            throw new IllegalArgumentException("A log-likelihood is finite, found " + logLikelihood);
        }
        if (customers < 0 || iterations < 0) {
            throw new IllegalArgumentException(
                    "Customers and iterations are not negative, found " + customers + " and " + iterations);
        }
        if (!Double.isFinite(gradientNorm) || gradientNorm < 0) {
            throw new IllegalArgumentException("A gradient norm is finite and not negative, found " + gradientNorm);
        }
    }

    /**
     * Whether the search ended at a maximum inside the parameters' range.
     *
     * @return true for {@link FitStatus#CONVERGED}
     */
    public boolean converged() {
        return status == FitStatus.CONVERGED;
    }
}
