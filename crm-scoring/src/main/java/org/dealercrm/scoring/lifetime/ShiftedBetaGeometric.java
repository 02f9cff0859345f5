package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.numeric.BetaMean;

/**
 * sBG, the shifted beta-geometric model of contracts: at each renewal a customer ends his contract with his own probability theta ~
 * Beta(alpha, beta) over customers. For example, car insurances of which 63 % are renewed the first time, and of those 74 % the second
 * time: retention rises with the renewals, because those who leave easily leave first.
 *
 * <p>It is no {@link LifetimeModel}: the end of a contract is seen, while a customer of a workshop just stays away.
 *
 * <p>Reference: Fader, P. S.; Hardie, B. G. S. "How to Project Customer Retention", Journal of Interactive Marketing 21(1), 2007.
 * Fader, P. S.; Hardie, B. G. S. "Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring Heterogeneity", Marketing
 * Science 29(1), 2010 (residual lifetime).
 *
 * @param alpha first parameter of the probability to end, over customers, 1e-9 to 1e9
 * @param beta second parameter of the probability to end, 1e-9 to 1e9
 */
public record ShiftedBetaGeometric(double alpha, double beta) {

    private static final int MOST_RENEWALS = 100_000;
    private static final double SMALLEST_DISCOUNT = 1e-12;
    /** The function is up to 1e12 times as great where nobody leaves as elsewhere. */
    private static final double DEPTH = -90;

    /** Checks the parameters. */
    public ShiftedBetaGeometric {
        LegalRange.requireShape("alpha", alpha);
        LegalRange.requireShape("beta", beta);
    }

    /**
     * The share of contracts that are still running after so many renewals, S(t) = (beta)_t / (alpha+beta)_t with the rising factorial
     * (s)_t. Fader, Hardie 2007, equation 6.
     *
     * @param renewals t, 0 to 100,000
     * @return 0 to 1; 1 for no renewal
     */
    public double survivor(int renewals) {
        requireRenewals(renewals);
        double share = 1;
        for (int i = 0; i < renewals; i++) {
            share *= (beta + i) / (alpha + beta + i);
        }
        return share;
    }

    /**
     * The share of the contracts running before a renewal that are renewed, r(t) = (beta+t-1) / (alpha+beta+t-1). Fader, Hardie 2007,
     * equation 8. It rises with t.
     *
     * @param renewal t, 1 for the first renewal, to 100,000
     * @return 0 to 1
     */
    public double retention(int renewal) {
        requireRenewal(renewal);
        return (beta + (renewal - 1)) / (alpha + beta + (renewal - 1));
    }

    /**
     * The share of contracts that end at a renewal, S(t-1) (1 - r(t)). Fader, Hardie 2007, equation 5.
     *
     * @param renewal t, 1 for the first renewal, to 100,000
     * @return 0 to 1
     */
    public double ending(int renewal) {
        requireRenewal(renewal);
        return survivor(renewal - 1) * (alpha / (alpha + beta + (renewal - 1)));
    }

    /**
     * Expected renewals within the next opportunities of a contract that runs: sum over j = 1..h of (beta+n)_j / (alpha+beta+n)_j.
     *
     * @param renewed n, how often it has been renewed, 0 to 100,000
     * @param opportunities h, 0 to 100,000
     * @return 0 to h
     */
    public double expectedRenewals(int renewed, int opportunities) {
        requireRenewals(renewed);
        requireRenewals(opportunities);
        double kept = 1;
        double sum = 0;
        for (int j = 0; j < opportunities; j++) {
            kept *= (beta + renewed + j) / (alpha + beta + renewed + j);
            sum += kept;
        }
        return sum;
    }

    /**
     * Expected renewals of a contract that runs until it ends: (beta+n) / (alpha-1) for alpha above 1.
     *
     * @param renewed n, how often it has been renewed, 0 to 100,000
     * @return the mean, never null; infinite for alpha up to 1
     */
    public ResidualLifetime expectedRemainingRenewals(int renewed) {
        requireRenewals(renewed);
        return alpha > 1
                ? new ResidualLifetime.Finite((beta + renewed) / (alpha - 1))
                : new ResidualLifetime.Infinite(alpha);
    }

    /**
     * The discounted expected residual lifetime, DERL, of a contract just before its next renewal, that renewal undiscounted: times the
     * yearly contribution it is the value of the contract to come. Fader, Hardie 2010, equation 6:
     *
     * <pre>sum over j &gt;= 1 of S(n+j)/S(n) (1+d)^(1-j) = (beta+n)/(alpha+beta+n) 2F1(1, beta+n+1; alpha+beta+n+1; 1/(1+d))</pre>
     *
     * <p>computed as the mean of (1-theta) (1+d) / (d+theta) over theta ~ Beta(alpha, beta+n), which has no cancellation for small d.
     *
     * @param renewed n, how often it has been renewed, 0 to 100,000
     * @param discount d, the rate of a period, 0 to 1e6; 0.1 for 10 %; below 1e-12 it counts as none
     * @return the mean, never null; infinite only without discount and for alpha up to 1
     */
    public ResidualLifetime discountedResidualLifetime(int renewed, double discount) {
        requireRenewals(renewed);
        if (!(discount >= 0 && discount <= 1e6)) {
            throw new IllegalArgumentException("A discount rate lies from 0 to 1e6, found " + discount);
        }
        if (discount < SMALLEST_DISCOUNT) {
            return expectedRemainingRenewals(renewed);
        }
        return new ResidualLifetime.Finite(BetaMean.of(
                alpha, beta + renewed, DEPTH, (theta, stays) -> stays * (1 + discount) / (discount + theta)));
    }

    /**
     * Fits the model by maximum likelihood. Parameters are kept within 1e-6 and 1e6; where the likelihood still rises there (all contracts
     * equally safe, or none ended), the fit says {@link FitStatus#AT_BOUND}. Without a contract that came to a renewal it says {@link
     * FitStatus#NO_INFORMATION} and gives alpha = beta = 1.
     *
     * @param renewals the contracts, not null
     * @return the fit, its {@code customers} the counts that were fitted and its {@code weight} the contracts; never null
     */
    public static Fit<ShiftedBetaGeometric> fit(Renewals renewals) {
        return ShiftedBetaGeometricFit.of(renewals);
    }

    /**
     * The log-likelihood of contracts. Fader, Hardie 2007, appendix.
     *
     * @param renewals the contracts, not null
     * @return finite, not above 0
     */
    public double logLikelihood(Renewals renewals) {
        return new ShiftedBetaGeometricFit(renewals)
                .evaluate(new double[] {Math.log(alpha), Math.log(beta)}, new double[2], new double[2][2]);
    }

    private static void requireRenewal(int renewal) {
        if (renewal < 1 || renewal > MOST_RENEWALS) {
            throw new IllegalArgumentException("Renewals are numbered from 1 to 100,000, found " + renewal);
        }
    }

    private static void requireRenewals(int renewals) {
        if (renewals < 0 || renewals > MOST_RENEWALS) {
            throw new IllegalArgumentException("A number of renewals lies from 0 to 100,000, found " + renewals);
        }
    }
}
