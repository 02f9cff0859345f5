package org.dealercrm.scoring.lifetime;

import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.scoring.numeric.RowOrder;

/**
 * The sum over customers of weight (lnGamma(s + n) - lnGamma(s)) for their whole numbers n, with its first and second
 * derivative in s. It is the sum over i of C_i ln(s + i), C_i the weight of the customers with n &gt; i, so its work grows with
 * the greatest n and not with the number of customers, and no digits cancel. Counted once, it is asked for at any s.
 */
final class RisingFactorialSum {

    private static final long FACTORS = 1000;

    private final long[] ends;
    private final double[] weights;

    /** The sum at an s, with its derivatives. */
    record At(double value, double first, double second) {}

    /**
     * Counts the customers.
     *
     * @param rows sorted by x
     * @param times n = times x + more
     * @param more see times
     */
    RisingFactorialSum(LikelihoodRows rows, int times, int more) {
        this(rows.size, i -> (long) times * rows.x[i] + more, i -> rows.weight[i]);
    }

    /** Counts customers, whose numbers never fall from one to the next. */
    private RisingFactorialSum(int customers, IntToLongFunction number, IntToDoubleFunction weight) {
        int n = 0;
        long[] distinct = new long[customers];
        double[] tail = new double[customers];
        CompensatedSum above = new CompensatedSum();
        for (int i = customers - 1; i >= 0; i--) {
            above.add(weight.applyAsDouble(i));
            if (i == 0 || number.applyAsLong(i - 1) != number.applyAsLong(i)) {
                distinct[n] = number.applyAsLong(i);
                tail[n] = above.value();
                n++;
            }
        }
        this.ends = new long[n];
        this.weights = new double[n];
        for (int i = 0; i < n; i++) {
            ends[i] = distinct[n - 1 - i];
            weights[i] = tail[n - 1 - i];
        }
    }

    /** Counts the customers by any whole number of a row that is not negative. */
    static RisingFactorialSum over(LikelihoodRows rows, IntToLongFunction number) {
        return over(rows.size, number, i -> rows.weight[i]);
    }

    /** Counts any customers, by a whole number that is not negative and a weight of each. */
    static RisingFactorialSum over(int customers, IntToLongFunction number, IntToDoubleFunction weight) {
        int[] order = RowOrder.sorted(customers, (i, j) -> Long.compare(number.applyAsLong(i), number.applyAsLong(j)));
        return new RisingFactorialSum(
                customers, i -> number.applyAsLong(order[i]), i -> weight.applyAsDouble(order[i]));
    }

    At at(double s) {
        CompensatedSum v = new CompensatedSum();
        CompensatedSum d1 = new CompensatedSum();
        CompensatedSum d2 = new CompensatedSum();
        long begin = 0;
        for (int segment = 0; segment < ends.length; segment++) {
            long end = ends[segment];
            double w = weights[segment];
            v.add(w * Logarithms.logRising(s + begin, end - begin));
            if (end - begin > FACTORS) {
                d1.add(w * (Digamma.value(s + end) - Digamma.value(s + begin)));
                d2.add(w * (Trigamma.value(s + end) - Trigamma.value(s + begin)));
            } else {
                for (long i = begin; i < end; i++) {
                    double inverse = 1 / (s + i);
                    d1.add(w * inverse);
                    d2.add(-w * inverse * inverse);
                }
            }
            begin = end;
        }
        return new At(v.value(), d1.value(), d2.value());
    }
}
