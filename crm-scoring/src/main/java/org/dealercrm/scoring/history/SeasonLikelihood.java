package org.dealercrm.scoring.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.NewtonAscent;
import org.dealercrm.scoring.numeric.SmoothFunction;

/**
 * The conditional log-likelihood of {@link SeasonEstimate} in the logarithms u of the weights of twelve months: over customers with n
 * visits between the ends of a span that has d_m days of month m between them,
 *
 * <pre>sum over the visits of u_m - n ln(sum over m of d_m e^(u_m)) - sum over m of u_m^2 / 2</pre>
 */
final class SeasonLikelihood implements SmoothFunction {

    private static final int MONTHS = 12;
    private static final double BOUND = 2;

    private final double[] visits = new double[MONTHS];
    private int size;
    /** n by weight, and the days of each month, customer by customer. */
    private double[] count = new double[64];

    private int[] days = new int[64 * MONTHS];

    /** Adds a customer's visits after the start of his clock, at least two, by their days. */
    void add(int clock, int[] day, int begin, int end, double weight) {
        if (size == count.length) {
            count = Arrays.copyOf(count, 2 * size);
            days = Arrays.copyOf(days, 2 * size * MONTHS);
        }
        for (int v = begin; v < end - 1; v++) {
            visits[LocalDate.ofEpochDay(day[v]).getMonthValue() - 1] += weight;
        }
        count[size] = weight * (end - 1 - begin);
        addDays(clock + 1, day[end - 1], size * MONTHS);
        size++;
    }

    /** Counts the days from the first to before the end by their months. */
    private void addDays(long first, long end, int place) {
        long day = first;
        while (day < end) {
            LocalDate date = LocalDate.ofEpochDay(day);
            long next = Math.min(end, day + date.lengthOfMonth() - date.getDayOfMonth() + 1);
            days[place + date.getMonthValue() - 1] += (int) (next - day);
            day = next;
        }
    }

    SeasonEstimate estimate() {
        double[] even = new double[MONTHS];
        double[] lower = new double[MONTHS];
        double[] upper = new double[MONTHS];
        Arrays.fill(lower, -BOUND);
        Arrays.fill(upper, BOUND);
        double[] at = NewtonAscent.climb(this, even, lower, upper).at();
        SeasonalClock clock =
                SeasonalClock.of(Arrays.stream(at).map(Math::exp).boxed().toList());
        double gain = value(at) - value(even);
        List<Double> used = DoubleStream.of(visits).boxed().toList();
        return new SeasonEstimate(clock, used, Math.max(0, gain));
    }

    private double value(double[] at) {
        double prior = 0;
        for (double u : at) {
            prior += u * u / 2;
        }
        return evaluate(at, new double[MONTHS], new double[MONTHS][MONTHS]) + prior;
    }

    @Override
    public double evaluate(double[] at, double[] gradient, double[][] hessian) {
        double[] weight = new double[MONTHS];
        CompensatedSum value = new CompensatedSum();
        for (int m = 0; m < MONTHS; m++) {
            weight[m] = Math.exp(at[m]);
            value.add(visits[m] * at[m] - at[m] * at[m] / 2);
            gradient[m] = visits[m] - at[m];
            hessian[m][m] = -1;
        }
        double[] share = new double[MONTHS];
        for (int i = 0; i < size; i++) {
            double all = 0;
            for (int m = 0; m < MONTHS; m++) {
                share[m] = weight[m] * days[i * MONTHS + m];
                all += share[m];
            }
            value.add(-count[i] * Math.log(all));
            for (int m = 0; m < MONTHS; m++) {
                share[m] /= all;
                gradient[m] -= count[i] * share[m];
                hessian[m][m] -= count[i] * share[m];
                for (int j = 0; j <= m; j++) {
                    hessian[m][j] += count[i] * share[m] * share[j];
                }
            }
        }
        for (int m = 0; m < MONTHS; m++) {
            for (int j = 0; j < m; j++) {
                hessian[j][m] = hessian[m][j];
            }
        }
        return value.value();
    }
}
