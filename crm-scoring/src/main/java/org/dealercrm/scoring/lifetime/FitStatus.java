package org.dealercrm.scoring.lifetime;

/** How a fit ended. Whatever the status, the parameters of the fitted model are finite and can be used. */
public enum FitStatus {
    /** The maximum of the likelihood: the gradient vanishes as far as double arithmetic can tell. */
    CONVERGED,
    /** Stopped on the way up, after the greatest number of iterations. */
    ITERATION_LIMIT,
    /**
     * The likelihood is greatest at the edge of the parameters' range: the data show less variety than the model has
     * parameters for. For example nobody ever came back, or all customers come equally often.
     */
    AT_BOUND,
    /** No row says anything about the parameters; the model has those that its fit names for the case ({@link LifetimeFits}). */
    NO_INFORMATION
}
