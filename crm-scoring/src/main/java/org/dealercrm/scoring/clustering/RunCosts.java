package org.dealercrm.scoring.clustering;

/**
 * The within sum of squares of any run of values, in constant time: Q - S^2 / W, with the sums of weights W, of weighted
 * values S and of weighted squares Q taken as differences of sums from the first value on.
 *
 * <p>Such differences cancel: in plain doubles, values far from 0 and close together would lose their costs in the
 * rounding. So the values are counted from their middle one and in units of their range, and every sum is kept as an
 * unevaluated pair of doubles (about 32 digits; Dekker, T. J. "A floating-point technique for extending the available
 * precision", Numerische Mathematik, 1971, 18, 224-242).
 */
final class RunCosts {

    private final Sums weights;
    private final Sums values;
    private final Sums squares;

    RunCosts(DistinctValues distinct) {
        int n = distinct.size();
        weights = new Sums(n);
        values = new Sums(n);
        squares = new Sums(n);
        double middle = n == 0 ? 0 : distinct.value()[n / 2];
        double range = n == 0 ? 0 : distinct.value()[n - 1] - distinct.value()[0];
        int exponent = range == 0 ? 0 : Math.getExponent(range);
        Pair term = new Pair();
        for (int i = 0; i < n; i++) {
            double w = distinct.weight()[i];
            term.setDifference(distinct.value()[i], middle);
            double high = Math.scalb(term.high, -exponent);
            double low = Math.scalb(term.low, -exponent);
            weights.append(i, w, 0);
            term.setProduct(high, low, w, 0);
            values.append(i, term.high, term.low);
            term.setProduct(term.high, term.low, high, low);
            squares.append(i, term.high, term.low);
        }
    }

    /** The cost of the run from one place to another, both included, in units of the squared range; not negative. */
    double of(int from, int to) {
        if (from == to) {
            return 0;
        }
        Pair w = weights.between(from, to);
        Pair s = values.between(from, to);
        Pair q = squares.between(from, to);
        Pair meanPart = new Pair();
        meanPart.setProduct(s.high, s.low, s.high, s.low);
        meanPart.divide(w);
        q.add(-meanPart.high, -meanPart.low);
        return Math.max(0, q.high + q.low);
    }

    /** Sums from the first value on, each a pair. */
    private static final class Sums {

        private final double[] high;
        private final double[] low;

        Sums(int n) {
            high = new double[n + 1];
            low = new double[n + 1];
        }

        void append(int i, double termHigh, double termLow) {
            Pair sum = new Pair();
            sum.high = high[i];
            sum.low = low[i];
            sum.add(termHigh, termLow);
            high[i + 1] = sum.high;
            low[i + 1] = sum.low;
        }

        Pair between(int from, int to) {
            Pair difference = new Pair();
            difference.high = high[to + 1];
            difference.low = low[to + 1];
            difference.add(-high[from], -low[from]);
            return difference;
        }
    }

    /** A number of about 32 digits: high + low, where low is less than half a unit in the last place of high. */
    private static final class Pair {

        private double high;
        private double low;

        void setDifference(double a, double b) {
            setSum(a, -b);
        }

        void add(double otherHigh, double otherLow) {
            double ownLow = low;
            setSum(high, otherHigh);
            normalize(high, low + (ownLow + otherLow));
        }

        void setProduct(double aHigh, double aLow, double bHigh, double bLow) {
            double product = aHigh * bHigh;
            double error = Math.fma(aHigh, bHigh, -product);
            normalize(product, error + (aHigh * bLow + aLow * bHigh));
        }

        void divide(Pair divisor) {
            double quotient = high / divisor.high;
            Pair back = new Pair();
            back.setProduct(divisor.high, divisor.low, quotient, 0);
            add(-back.high, -back.low);
            normalize(quotient, (high + low) / divisor.high);
        }

        /** The exact sum of two doubles as a pair (Knuth's two-sum). */
        private void setSum(double a, double b) {
            double sum = a + b;
            double part = sum - a;
            high = sum;
            low = (a - (sum - part)) + (b - part);
        }

        private void normalize(double large, double small) {
            high = large + small;
            low = small - (high - large);
        }
    }
}
