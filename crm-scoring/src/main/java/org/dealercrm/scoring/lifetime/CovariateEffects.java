package org.dealercrm.scoring.lifetime;

/**
 * Which variable of a search acts on which base parameter: first the base parameters themselves, then gamma, then delta.
 *
 * @param base how many base parameters there are
 * @param covariates how many covariates there are
 * @param visits the place of the parameter that gamma lowers, ln alpha
 * @param leaving the place of the parameter that delta moves, ln beta or ln a
 * @param leavingSign -1 if delta lowers it (beta), 1 if delta raises it (a)
 */
record CovariateEffects(int base, int covariates, int visits, int leaving, int leavingSign) {

    /** Pareto/NBD: r, alpha, s, beta. */
    static CovariateEffects ofParetoNbd() {
        return new CovariateEffects(4, 0, 1, 3, -1);
    }

    /** (M)BG/CNBD-k: r, alpha, a, b. */
    static CovariateEffects ofBetaGeometric() {
        return new CovariateEffects(4, 0, 1, 2, 1);
    }

    /** The same for so many covariates. */
    CovariateEffects of(int count) {
        return new CovariateEffects(base, count, visits, leaving, leavingSign);
    }

    int size() {
        return base + 2 * covariates;
    }

    /** The base parameter on which a variable acts. */
    int acts(int variable) {
        if (variable < base) {
            return variable;
        }
        return variable < base + covariates ? visits : leaving;
    }

    /** The derivative of that base parameter in the variable, for a customer with covariates z. */
    double slope(int variable, double[] z) {
        if (variable < base) {
            return 1;
        }
        int j = (variable - base) % covariates;
        return variable < base + covariates ? -z[j] : leavingSign * z[j];
    }

    /** The base parameters of a customer with covariates z. */
    void shift(double[] at, double[] z, double[] shifted) {
        System.arraycopy(at, 0, shifted, 0, base);
        for (int variable = base; variable < at.length; variable++) {
            shifted[acts(variable)] += at[variable] * slope(variable, z);
        }
    }
}
