package org.dealercrm.scoring.lifetime;

import org.dealercrm.scoring.numeric.Logarithms;

/**
 * Sums of ln(e^M1 + e^M2) over a block of customers with the same x: still there, or gone after the last visit
 * ({@link BetaGeometricLikelihood}). With p = e^M1 / (e^M1 + e^M2) and d = M1' - M2', the first derivative is p M1' + (1-p)
 * M2' and the second p M1'' + (1-p) M2'' + p (1-p) d d.
 *
 * <p>S is a mean over the k phases; with c_j as weights, H_j = sum over i &lt; j of 1/(s + i) and s = r + kx, (ln c_j)' is H_j in r and
 * -j alpha / (alpha + T) in ln alpha, so (ln S)' is a mean and (ln S)'' a mean and a covariance over the phases.
 */
final class StayOrGo {

    private final LikelihoodRows rows;
    private final int k;
    private final double shapeAt0;
    private final double rate;
    private final double[] step;
    private final double[] harmonic;
    private final double[] harmonic2;

    double value;
    double r;
    double alpha;
    double gone;
    double rr;
    double rAlpha;
    double alphaAlpha;
    double doubt;
    double doubtR;
    double doubtAlpha;

    private double logS;
    private double meanH;
    private double meanJ;
    private double meanH2;
    private double covHh;
    private double covHj;
    private double covJj;

    StayOrGo(LikelihoodRows rows, int k, double r, double alpha) {
        this.rows = rows;
        this.k = k;
        this.shapeAt0 = r;
        this.rate = alpha;
        this.step = new double[k];
        this.harmonic = new double[k];
        this.harmonic2 = new double[k];
    }

    /** Sets the sums to those of the rows from begin to end, which have the same x; logOdds = ln(a / (b+n-1)). */
    void add(int begin, int end, double logOdds) {
        value = r = alpha = gone = rr = rAlpha = alphaAlpha = doubt = doubtR = doubtAlpha = 0;
        double shape = shapeAt0 + (double) k * rows.x[begin];
        for (int j = 1; j < k; j++) {
            double inverse = 1 / (shape + j - 1);
            step[j] = (shape + j - 1) / j;
            harmonic[j] = harmonic[j - 1] + inverse;
            harmonic2[j] = harmonic2[j - 1] + inverse * inverse;
        }
        for (int i = begin; i < end; i++) {
            row(i, shape, logOdds);
        }
    }

    private void row(int i, double shape, double logOdds) {
        double w = rows.weight[i];
        double age = rows.age[i];
        double tx = rows.tx[i];
        double sum = rate + age;
        double past = age / sum;
        double left = rate / sum;
        double logAge = Logarithms.log1p(age / rate);
        if (k > 1) {
            phases((age - tx) / sum);
        }
        double m1 = logS - shape * logAge;
        double m1r = meanH - logAge;
        double m1a = shape * past - meanJ * left;
        double h1rr = covHh - meanH2;
        double h1ra = past - left * covHj;
        double h1aa = -(shape + meanJ) * past * left + left * left * covJj;
        if (logOdds == Double.NEGATIVE_INFINITY) {
            value += w * m1;
            r += w * m1r;
            alpha += w * m1a;
            rr += w * h1rr;
            rAlpha += w * h1ra;
            alphaAlpha += w * h1aa;
            return;
        }
        double pastVisit = tx / (rate + tx);
        double m2r = -Logarithms.log1p(tx / rate);
        double m2 = logOdds + shape * m2r;
        double e = Math.exp(-Math.abs(m1 - m2));
        double small = e / (1 + e);
        double large = 1 / (1 + e);
        double p = m1 >= m2 ? large : small;
        double q = m1 >= m2 ? small : large;
        double dr = m1r - m2r;
        double m2a = shape * pastVisit;
        double da = m1a - m2a;
        double pq = w * p * q;
        value += w * (Math.max(m1, m2) + Logarithms.log1p(e));
        r += w * (p * m1r + q * m2r);
        alpha += w * (p * m1a + q * m2a);
        gone += w * q;
        rr += w * p * h1rr + pq * dr * dr;
        rAlpha += w * (p * h1ra + q * pastVisit) + pq * dr * da;
        alphaAlpha += w * (p * h1aa - q * m2a * (1 - pastVisit)) + pq * da * da;
        doubt += pq;
        doubtR += pq * dr;
        doubtAlpha += pq * da;
    }

    /** ln S and the means and covariances over the phases. */
    private void phases(double u) {
        double c = 1;
        double s = 1;
        double h = 0;
        double h2 = 0;
        double jMean = 0;
        double hh = 0;
        double hj = 0;
        double jj = 0;
        for (int j = 1; j < k; j++) {
            c *= step[j] * u;
            s += c;
            double ch = c * harmonic[j];
            h += ch;
            h2 += c * harmonic2[j];
            jMean += c * j;
            hh += ch * harmonic[j];
            hj += ch * j;
            jj += c * j * j;
        }
        logS = Math.log(s);
        meanH = h / s;
        meanH2 = h2 / s;
        meanJ = jMean / s;
        covHh = hh / s - meanH * meanH;
        covHj = hj / s - meanH * meanJ;
        covJj = jj / s - meanJ * meanJ;
    }
}
