package org.dealercrm.scoring.lifetime;

import java.util.concurrent.Executor;
import org.apache.commons.numbers.gamma.LogGamma;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.Pieces;
import org.dealercrm.scoring.numeric.SmoothFunction;
import org.jspecify.annotations.Nullable;

/**
 * The log-likelihood of all customers as a function of ln r, ln alpha, ln a, ln b, with exact first and second derivatives.
 * The formula is that of {@link CustomerLikelihood}, written as
 *
 * <pre>(k-1) litt - x lnGamma(k) - kx ln alpha + [lnGamma(r+kx) - lnGamma(r)] + [lnGamma(b+n) - lnGamma(b)] - [lnGamma(a+b+n) - lnGamma(a+b)]
 * + ln(e^M1 + e^M2), n = x + delta,
 * M1 = ln S - (r+kx) ln(1 + T/alpha), M2 = ln(a / (b+n-1)) - (r+kx) ln(1 + t_x/alpha); no M2 if n = 0</pre>
 *
 * <p>The brackets are summed over the counts of visits ({@link RisingFactorialSum}); the last term is summed over the distinct
 * rows, block by block of customers with the same x ({@link StayOrGo}).
 */
final class BetaGeometricLikelihood implements SmoothFunction {

    /** So many rows are added up plainly before they go into a compensated sum. */
    private static final int BLOCK = 128;

    private final LikelihoodRows rows;
    private final @Nullable Executor executor;
    private final int delta;
    private final int k;
    private final double constant;
    private final RisingFactorialSum arrivals;
    private final RisingFactorialSum tosses;

    BetaGeometricLikelihood(LikelihoodRows rows, boolean dropoutAtStart, int k) {
        this(rows, dropoutAtStart, k, null);
    }

    /** A likelihood whose sums the threads of an executor may help with. */
    BetaGeometricLikelihood(LikelihoodRows rows, boolean dropoutAtStart, int k, @Nullable Executor executor) {
        this.rows = rows;
        this.executor = executor;
        this.delta = dropoutAtStart ? 1 : 0;
        this.k = k;
        this.constant = (k - 1) * rows.sumLogGaps - rows.visits * LogGamma.value(k);
        this.arrivals = new RisingFactorialSum(rows, k, 0);
        this.tosses = new RisingFactorialSum(rows, 1, delta);
    }

    double logLikelihood(double r, double alpha, double a, double b) {
        double[] at = {Math.log(r), Math.log(alpha), Math.log(a), Math.log(b)};
        return evaluate(at, r, alpha, a, b, new double[4], new double[4][4]);
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        return evaluate(at, Math.exp(at[0]), Math.exp(at[1]), Math.exp(at[2]), Math.exp(at[3]), gradient, hessian);
    }

    private double evaluate(
            double[] at, double r, double alpha, double a, double b, double[] gradient, double[][] hessian) {
        CompensatedSum[] sums =
                Pieces.sums(rows.size, executor, SUMS, (begin, end) -> sums(begin, end, at[2], r, alpha, b));
        return assemble(sums, at[1], r, a, b, gradient, hessian);
    }

    /** The sums over the rows of a piece, block by block of customers with the same x. */
    private CompensatedSum[] sums(int from, int to, double logA, double r, double alpha, double b) {
        StayOrGo terms = new StayOrGo(rows, k, r, alpha);
        CompensatedSum[] sums = CompensatedSum.several(SUMS);
        for (int begin = from; begin < to; ) {
            int end = begin;
            while (end < to && end - begin < BLOCK && rows.x[end] == rows.x[begin]) {
                end++;
            }
            int n = rows.x[begin] + delta;
            terms.add(begin, end, n == 0 ? Double.NEGATIVE_INFINITY : logA - Math.log(b + n - 1));
            collect(terms, n == 0 ? 0 : b / (b + n - 1), sums);
            begin = end;
        }
        return sums;
    }

    private static final int VALUE = 0;
    private static final int R = 1;
    private static final int ALPHA = 2;
    private static final int A = 3;
    private static final int B = 4;
    private static final int R_R = 5;
    private static final int R_ALPHA = 6;
    private static final int ALPHA_ALPHA = 7;
    private static final int R_A = 8;
    private static final int R_B = 9;
    private static final int ALPHA_A = 10;
    private static final int ALPHA_B = 11;
    private static final int A_A = 12;
    private static final int A_B = 13;
    private static final int B_B = 14;
    private static final int SUMS = 15;

    /** Adds a block; {@code share} = b / (b+n-1), so M2 has the derivatives 1 in ln a and -share in ln b. */
    private static void collect(StayOrGo t, double share, CompensatedSum[] sums) {
        sums[VALUE].add(t.value);
        sums[R].add(t.r);
        sums[ALPHA].add(t.alpha);
        sums[A].add(t.gone);
        sums[B].add(-share * t.gone);
        sums[R_R].add(t.rr);
        sums[R_ALPHA].add(t.rAlpha);
        sums[ALPHA_ALPHA].add(t.alphaAlpha);
        sums[R_A].add(-t.doubtR);
        sums[R_B].add(share * t.doubtR);
        sums[ALPHA_A].add(-t.doubtAlpha);
        sums[ALPHA_B].add(share * t.doubtAlpha);
        sums[A_A].add(t.doubt);
        sums[A_B].add(-share * t.doubt);
        sums[B_B].add(share * share * t.doubt - share * (1 - share) * t.gone);
    }

    private double assemble(
            CompensatedSum[] sums, double logAlpha, double r, double a, double b, double[] g, double[][] h) {
        RisingFactorialSum.At arrived = arrivals.at(r);
        RisingFactorialSum.At stayed = tosses.at(b);
        RisingFactorialSum.At tossed = tosses.at(a + b);
        double slopeR = sums[R].value() + arrived.first();
        double slopeB = stayed.first() - tossed.first();
        g[0] = r * slopeR;
        g[1] = sums[ALPHA].value() - k * rows.visits;
        g[2] = sums[A].value() - a * tossed.first();
        g[3] = sums[B].value() + b * slopeB;
        h[0][0] = r * r * (sums[R_R].value() + arrived.second()) + g[0];
        h[0][1] = r * sums[R_ALPHA].value();
        h[0][2] = r * sums[R_A].value();
        h[0][3] = r * sums[R_B].value();
        h[1][1] = sums[ALPHA_ALPHA].value();
        h[1][2] = sums[ALPHA_A].value();
        h[1][3] = sums[ALPHA_B].value();
        h[2][2] = sums[A_A].value() - a * a * tossed.second() - a * tossed.first();
        h[2][3] = sums[A_B].value() - a * b * tossed.second();
        h[3][3] = sums[B_B].value() + b * b * (stayed.second() - tossed.second()) + b * slopeB;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                h[i][j] = h[j][i];
            }
        }
        CompensatedSum value = new CompensatedSum();
        value.add(sums[VALUE].value());
        value.add(constant);
        value.add(-k * rows.visits * logAlpha);
        value.add(arrived.value());
        value.add(stayed.value());
        value.add(-tossed.value());
        return value.value();
    }
}
