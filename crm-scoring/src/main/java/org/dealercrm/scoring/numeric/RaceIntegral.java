package org.dealercrm.scoring.numeric;

/**
 * The integral behind {@link ParetoRace}. Two clocks with scales c_1, c_2 ring at times with P(later than t) = (1 + t/c_i)^-m_i; the density
 * of the first one ringing at t before the other is m_1 / (c_1 + t) (1 + t/c_1)^-m_1 (1 + t/c_2)^-m_2. With v = ln(1 + t/c) on the shorter of the
 * two scales and q = shorter / longer it becomes
 *
 * <pre>factor e^(-pv) (1 + q (e^v - 1))^-m dv;  factor m_1, p = m_1, m = m_2 if c_1 is the shorter, else m_1 q, m_2 - 1, m_1 + 1</pre>
 *
 * <p>which is positive, logarithmically concave and, whatever the scales and shapes, analytic up to |Im v| = pi. It is
 * integrated piece by piece by {@link GaussLegendre} until the rest is below the last digit.
 */
abstract class RaceIntegral {

    /** A first piece shorter than this needs e^v - 1 to be exact where it is small. */
    private static final double SMALL = 0.3;

    /** e to minus this is below the last digit. */
    private static final double DEEP = 41;

    /** Whether the first clock has the shorter scale, so that v is its logarithm. */
    boolean firstShorter;

    double factor;
    double p;
    double m;
    double q;
    /** The end of v. */
    double end;
    /** q (e^v - 1) at the end. */
    private double endOther;

    /** ln(1 + q (e^v - 1)) at the end. */
    double endOtherLog;

    private double logNone;

    final void race(double m1, double c1, double m2, double c2, double h) {
        firstShorter = c1 <= c2;
        double shorter = firstShorter ? c1 : c2;
        double longer = firstShorter ? c2 : c1;
        q = shorter / longer;
        factor = firstShorter ? m1 : m1 * q;
        p = firstShorter ? m1 : m2 - 1;
        m = firstShorter ? m2 : m1 + 1;
        end = Logarithms.log1p(h / shorter);
        endOther = h / longer;
        endOtherLog = Logarithms.log1p(endOther);
        logNone = -(firstShorter ? m1 : m2) * end - (firstShorter ? m2 : m1) * endOtherLog;
    }

    /**
     * The logarithm of the probability that none rings in time.
     *
     * @return finite, not positive
     */
    public final double logNone() {
        return logNone;
    }

    /** Adds the integral of the factor-less integrand over a + length times [0, 1]; {@code exact} asks for an exact e^v - 1. */
    abstract double piece(double a, double length, GaussLegendre rule, boolean exact);

    /** The integral from 0 to the end. */
    final double integral() {
        double sum = 0;
        double a = 0;
        double slope = p + m * q;
        // what of the slope is due to m: the whole of it unless f rises at first
        double rising = Math.max(0, -p);
        double fallen = 0;
        while (a < end) {
            double length = Math.min(end - a, GaussLegendre.MOST_LENGTH);
            if (slope > 0) {
                length = Math.min(length, (DEEP - fallen) / slope);
            }
            double slopeThere = slopeAt(a + length);
            double steepest = Math.max(Math.abs(slope), Math.abs(slopeThere)) + rising;
            if (steepest * length > GaussLegendre.MOST_DROP) {
                length = GaussLegendre.MOST_DROP / steepest;
                slopeThere = slopeAt(a + length);
            }
            sum += piece(a, length, GaussLegendre.forPiece(steepest * length, length), a + length < SMALL);
            fallen += slope * length;
            if (fallen >= DEEP - 1e-9 && slope > 0) {
                break;
            }
            slope = slopeThere;
            a += length;
        }
        return sum;
    }

    /** -(ln f)' = p + m q e^v / (1 + q (e^v - 1)). */
    private double slopeAt(double v) {
        double share = v >= end ? (endOther + q) / (endOther + 1) : q / (q + (1 - q) * Math.exp(-v));
        return p + m * share;
    }

    /** e^v - 1 by its series, for v up to 0.3; the first term left out is below 1e-17 of the sum. */
    static double smallExpm1(double v) {
        double v2 = v * v;
        double v4 = v2 * v2;
        double low = (1 + v * (1.0 / 2)) + v2 * (1.0 / 6 + v * (1.0 / 24));
        double middle = (1.0 / 120 + v * (1.0 / 720)) + v2 * (1.0 / 5040 + v * (1.0 / 40320));
        double high = (1.0 / 362880 + v * (1.0 / 3628800)) + v2 * (1.0 / 39916800 + v * (1.0 / 479001600));
        return v * (low + v4 * (middle + v4 * high));
    }
}
