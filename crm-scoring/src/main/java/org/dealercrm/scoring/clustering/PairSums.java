package org.dealercrm.scoring.clustering;

/**
 * Sums of many terms, each kept as an unevaluated pair of doubles (about 32 digits), so that what is added and taken away
 * again leaves no trace and a mean is right to its last digit.
 *
 * <p>Reference: Dekker, T. J. "A floating-point technique for extending the available precision", Numerische Mathematik,
 * 1971, 18, 224-242.
 */
final class PairSums {

    private final double[] high;
    private final double[] low;

    PairSums(int size) {
        high = new double[size];
        low = new double[size];
    }

    /** Adds weight times value. */
    void add(int at, double weight, double value) {
        double product = weight * value;
        boolean exact = weight == 1 || weight == -1;
        addPair(at, product, exact ? 0 : Math.fma(weight, value, -product));
    }

    private void addPair(int at, double term, double rest) {
        double sum = high[at] + term;
        double part = sum - high[at];
        double small = low[at] + ((high[at] - (sum - part)) + (term - part) + rest);
        high[at] = sum + small;
        low[at] = small - (high[at] - sum);
    }

    double value(int at) {
        return high[at];
    }

    /** The quotient of two sums: the quotient of their leading parts, corrected by what it leaves over. */
    double quotient(int at, PairSums divisors, int by) {
        double quotient = high[at] / divisors.high[by];
        double rest = Math.fma(-quotient, divisors.high[by], high[at]) + (low[at] - quotient * divisors.low[by]);
        return quotient + rest / divisors.high[by];
    }
}
