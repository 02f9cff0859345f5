package org.dealercrm.scoring.lifetime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param weight the customers that these rows stand for, the sum of their weights; not negative
 * @param status how the fit ended, not null
 * @param iterations steps taken by the search, not negative
 * @param gradientNorm the Euclidean norm of the gradient over the logarithms of the parameters, for each customer by
 *     weight, without the parameters that rest at a bound; finite, not negative
 * @param estimates the parameters with their standard errors, in the order of the literature; unmodifiable, empty without
 *     information
 * @param remarks what a reader must know of the way the fit was made, unmodifiable
 * @param message one sentence on the fit for the person who reads the figures, not null
 * @param asOf the day on which the history stood, empty for a table of statistics
 */
public record Fit<M>(
        M model,
        double logLikelihood,
        int customers,
        double weight,
        FitStatus status,
        int iterations,
        double gradientNorm,
        List<ParameterEstimate> estimates,
        List<FitRemark> remarks,
        String message,
        Optional<LocalDate> asOf) {

    /** Checks the components. */
    public Fit {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(asOf, "asOf");
        estimates = List.copyOf(estimates);
        remarks = List.copyOf(remarks);
        if (!Double.isFinite(logLikelihood)) {
            throw new IllegalArgumentException("A log-likelihood is finite, found " + logLikelihood);
        }
        if (customers < 0 || iterations < 0) {
            throw new IllegalArgumentException(
                    "Customers and iterations are not negative, found " + customers + " and " + iterations);
        }
        if (!Double.isFinite(weight) || weight < 0) {
            throw new IllegalArgumentException("A weight is finite and not negative, found " + weight);
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

    /**
     * Akaike's criterion, 2p - 2 LL for p estimated parameters; k, a whole number that is searched, is not counted. Of two models of
     * the same data on the same clock the one with the lower figure is to be preferred.
     *
     * <p>Reference: Akaike, H. "A new look at the statistical model identification", IEEE Transactions on Automatic Control 19, 1974.
     *
     * @return finite
     */
    public double aic() {
        return 2.0 * estimates.size() - 2 * logLikelihood;
    }

    /**
     * The Bayesian criterion, p ln n - 2 LL for n customers (by weight) and p as in {@link #aic()}.
     *
     * <p>Reference: Schwarz, G. "Estimating the dimension of a model", Annals of Statistics 6, 1978.
     *
     * @return finite; without customers -2 LL
     */
    public double bic() {
        return (weight > 0 ? estimates.size() * Math.log(weight) : 0) - 2 * logLikelihood;
    }

    /**
     * The estimate of a parameter.
     *
     * @param name its name, for example {@code alpha}; not null
     * @return the estimate, empty if there is none of this name
     */
    public Optional<ParameterEstimate> estimate(String name) {
        return estimates.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /**
     * The same fit with a further remark.
     *
     * @param remark what else a reader must know, not null
     * @return the fit, never null
     */
    public Fit<M> with(FitRemark remark) {
        List<FitRemark> all = new ArrayList<>(remarks);
        all.add(remark);
        return withRemarks(all);
    }

    /** The same fit without the remarks of a kind. */
    Fit<M> without(FitRemark.Kind kind) {
        return withRemarks(remarks.stream().filter(r -> r.kind() != kind).toList());
    }

    private Fit<M> withRemarks(List<FitRemark> all) {
        return new Fit<>(
                model,
                logLikelihood,
                customers,
                weight,
                status,
                iterations,
                gradientNorm,
                estimates,
                all,
                message,
                asOf);
    }

    /**
     * The same fit, its model seen as one of a wider type.
     *
     * @param <M> the wider type
     * @param fit a fit, not null
     * @return the fit, never null
     */
    @SuppressWarnings("unchecked") // a fit only gives its model out
    public static <M> Fit<M> widened(Fit<? extends M> fit) {
        return (Fit<M>) Objects.requireNonNull(fit, "fit");
    }
}
