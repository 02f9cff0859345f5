package org.dealercrm.scoring.retention;

import java.util.Arrays;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.scoring.numeric.SmoothFunction;

/**
 * The penalised log-likelihood of return by the model's logit and a group of each row:
 *
 * <pre>
 *   sum w (y z - ln(1 + e^z)) - penalty,   z = c + b logit p + d_group
 *   penalty = 1/2 (NUISANCE (c^2 + (b - 1)^2) + ridge sum d_g^2 + smooth sum (d_g+1 - d_g)^2)
 * </pre>
 *
 * The variables are c, b, d_0, d_1, …. It is strictly concave, so it has one maximum. The penalty on c and b is next to nothing and only
 * keeps them apart where the rows do not: all of one p, or all answered.
 */
final class StepLogit implements SmoothFunction {

    static final int BEFORE_GROUPS = 2;

    private static final double NUISANCE = 1e-3;

    private final AnsweredRows rows;
    private final int[] groupOfStep;
    private final int groups;
    private final double ridge;
    private final double smooth;

    /** Each step is a group of its own. */
    static StepLogit ofSteps(AnsweredRows rows, int steps, double ridge, double smooth) {
        int[] own = new int[steps];
        Arrays.setAll(own, step -> step);
        return new StepLogit(rows, own, steps, ridge, smooth);
    }

    /** All who answered are one group. */
    static StepLogit ofAnswered(AnsweredRows rows, int steps) {
        return new StepLogit(rows, new int[steps], 1, NUISANCE, 0);
    }

    private StepLogit(AnsweredRows rows, int[] groupOfStep, int groups, double ridge, double smooth) {
        this.rows = rows;
        this.groupOfStep = groupOfStep;
        this.groups = groups;
        this.ridge = ridge;
        this.smooth = smooth;
    }

    int variables() {
        return BEFORE_GROUPS + groups;
    }

    double[] start() {
        double[] start = new double[variables()];
        start[1] = 1;
        return start;
    }

    /** The variable of a row's group; -1 if it had not answered. */
    int variable(int row) {
        int step = rows.step(row);
        return step == AnsweredRows.NONE ? -1 : BEFORE_GROUPS + groupOfStep[step];
    }

    /** The probability of return at a point. */
    double probability(double[] at, int row) {
        return 1 / (1 + Math.exp(-linear(at, row)));
    }

    private double linear(double[] at, int row) {
        int group = variable(row);
        return at[0] + at[1] * rows.logit(row) + (group < 0 ? 0 : at[group]);
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        double value = penalised(at, gradient, hessian);
        for (int row = 0; row < rows.size(); row++) {
            double z = linear(at, row);
            double w = rows.weight(row);
            double p = 1 / (1 + Math.exp(-z));
            value += w * ((rows.returned(row) ? z : 0) - Logarithms.softPlus(z));
            addDerivatives(w * ((rows.returned(row) ? 1 : 0) - p), w * p * (1 - p), row, gradient, hessian);
        }
        for (int j = 0; j < variables(); j++) {
            for (int l = 0; l < j; l++) {
                hessian[l][j] = hessian[j][l];
            }
        }
        return value;
    }

    /** A row has at most three features that are not 0: 1, its logit and its group. */
    private void addDerivatives(double slope, double curve, int row, double[] gradient, double[][] hessian) {
        double logit = rows.logit(row);
        gradient[0] += slope;
        gradient[1] += slope * logit;
        hessian[0][0] -= curve;
        hessian[1][0] -= curve * logit;
        hessian[1][1] -= curve * logit * logit;
        int group = variable(row);
        if (group >= 0) {
            gradient[group] += slope;
            hessian[group][0] -= curve;
            hessian[group][1] -= curve * logit;
            hessian[group][group] -= curve;
        }
    }

    private double penalised(double[] at, double[] gradient, double[][] hessian) {
        for (double[] line : hessian) {
            Arrays.fill(line, 0);
        }
        double value = -NUISANCE / 2 * (at[0] * at[0] + (at[1] - 1) * (at[1] - 1));
        gradient[0] = -NUISANCE * at[0];
        gradient[1] = -NUISANCE * (at[1] - 1);
        hessian[0][0] = -NUISANCE;
        hessian[1][1] = -NUISANCE;
        for (int j = BEFORE_GROUPS; j < variables(); j++) {
            value -= ridge / 2 * at[j] * at[j];
            gradient[j] = -ridge * at[j];
            hessian[j][j] = -ridge;
        }
        for (int j = BEFORE_GROUPS + 1; j < variables(); j++) {
            double rise = at[j] - at[j - 1];
            value -= smooth / 2 * rise * rise;
            gradient[j] -= smooth * rise;
            gradient[j - 1] += smooth * rise;
            hessian[j][j] -= smooth;
            hessian[j - 1][j - 1] -= smooth;
            hessian[j][j - 1] += smooth;
        }
        return value;
    }
}
