package org.dealercrm.scoring.lifetime;

import java.util.List;
import java.util.function.Function;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.SmoothFunction;

/**
 * The log-likelihood of customers with covariates z in the logarithms of the base parameters, gamma and delta ({@link CovariateModel}).
 * Customers of equal covariates have one model; so it is a sum over groups of the likelihood without covariates, each at parameters
 * shifted by gamma'z and delta'z. For a base parameter theta_i = ln alpha - gamma'z the chain rule gives
 *
 * <pre>dL/dgamma_j = -z_j L_i,  d2L/dgamma_j dgamma_l = z_j z_l L_ii,  d2L/dgamma_j dtheta_m = -z_j L_im</pre>
 */
final class CovariateLikelihood implements SmoothFunction {

    /** Customers with equal covariates. */
    @SuppressWarnings("ArrayRecordComponent") // made once for a fit, never compared and never changed
    record Group(double[] covariates, LikelihoodRows rows) {}

    private final List<Group> groups;
    private final Function<LikelihoodRows, SmoothFunction> ofGroup;
    private final CovariateEffects effects;

    CovariateLikelihood(
            List<Group> groups, Function<LikelihoodRows, SmoothFunction> ofGroup, CovariateEffects effects) {
        this.groups = groups;
        this.ofGroup = ofGroup;
        this.effects = effects;
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        int n = at.length;
        CompensatedSum value = new CompensatedSum();
        CompensatedSum[] slopes = CompensatedSum.several(n);
        CompensatedSum[] bends = CompensatedSum.several(n * n);
        int base = effects.base();
        double[] shifted = new double[base];
        double[] g = new double[base];
        double[][] h = new double[base][base];
        for (Group group : groups) {
            effects.shift(at, group.covariates(), shifted);
            value.add(ofGroup.apply(group.rows()).evaluate(shifted, g, h));
            for (int i = 0; i < n; i++) {
                double inI = effects.slope(i, group.covariates());
                slopes[i].add(inI * g[effects.acts(i)]);
                for (int j = 0; j <= i; j++) {
                    double inJ = effects.slope(j, group.covariates());
                    bends[i * n + j].add(inI * inJ * h[effects.acts(i)][effects.acts(j)]);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            gradient[i] = slopes[i].value();
            for (int j = 0; j <= i; j++) {
                hessian[i][j] = hessian[j][i] = bends[i * n + j].value();
            }
        }
        return value.value();
    }
}
