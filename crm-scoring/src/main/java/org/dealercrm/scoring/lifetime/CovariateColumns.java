package org.dealercrm.scoring.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.scoring.numeric.RowOrder;

/**
 * The covariates of a history that differ among its customers, and the customers grouped by them. For the search they are moved to mean 0
 * and scaled to standard deviation 1, because a distance in metres beside a yes or no would make its steps lopsided.
 */
final class CovariateColumns {

    private final VisitHistory history;
    private final int[] used;
    private final double[] mean;
    private final double[] deviation;

    CovariateColumns(VisitHistory history) {
        this.history = history.inUnit(ClockUnit.DAY);
        int all = history.covariateNames().size();
        double[] means = new double[all];
        double[] deviations = new double[all];
        int[] varied = new int[all];
        int n = 0;
        for (int j = 0; j < all; j++) {
            means[n] = mean(j);
            deviations[n] = deviation(j, means[n]);
            varied[n] = j;
            n += deviations[n] > 1e-12 * Math.abs(means[n]) ? 1 : 0;
        }
        this.used = Arrays.copyOf(varied, n);
        this.mean = Arrays.copyOf(means, n);
        this.deviation = Arrays.copyOf(deviations, n);
    }

    /** How many covariates differ among the customers. */
    int count() {
        return used.length;
    }

    /** The place of a used covariate among all of the history. */
    int place(int covariate) {
        return used[covariate];
    }

    /** Groups of customers by their covariates, scaled for the search. */
    List<CovariateLikelihood.Group> scaledGroups() {
        return groups(mean, deviation);
    }

    /** Groups of customers by their covariates, counted from a centre. */
    List<CovariateLikelihood.Group> groups(double[] centre) {
        double[] ones = new double[used.length];
        Arrays.fill(ones, 1);
        return groups(centre, ones);
    }

    private List<CovariateLikelihood.Group> groups(double[] centre, double[] unit) {
        int[] order = RowOrder.sorted(history.size(), this::compare);
        List<CovariateLikelihood.Group> groups = new ArrayList<>();
        for (int begin = 0; begin < order.length; ) {
            int end = begin + 1;
            while (end < order.length && compare(order[begin], order[end]) == 0) {
                end++;
            }
            double[] z = new double[used.length];
            for (int j = 0; j < z.length; j++) {
                z[j] = (history.covariate(order[begin], used[j]) - centre[j]) / unit[j];
            }
            groups.add(new CovariateLikelihood.Group(
                    z, LikelihoodRows.of(history, Arrays.copyOfRange(order, begin, end))));
            begin = end;
        }
        return groups;
    }

    /** The means of the used covariates. */
    double[] means() {
        return mean.clone();
    }

    /** From effects of scaled covariates to those of plain ones counted from a centre; the base parameters take up the difference. */
    double[] plain(double[] scaled, CovariateEffects effects, double[] centre) {
        double[] plain = scaled.clone();
        double[] moved = new double[used.length];
        for (int j = 0; j < used.length; j++) {
            plain[effects.base() + j] /= deviation[j];
            plain[effects.base() + used.length + j] /= deviation[j];
            moved[j] = (centre[j] - mean[j]) / deviation[j];
        }
        double[] base = new double[effects.base()];
        effects.shift(scaled, moved, base);
        System.arraycopy(base, 0, plain, 0, base.length);
        return plain;
    }

    private int compare(int i, int j) {
        int c = 0;
        for (int k = 0; k < used.length && c == 0; k++) {
            c = Double.compare(history.covariate(i, used[k]) + 0.0, history.covariate(j, used[k]) + 0.0);
        }
        return c;
    }

    private double mean(int covariate) {
        CompensatedSum sum = new CompensatedSum();
        CompensatedSum weights = new CompensatedSum();
        for (int row = 0; row < history.size(); row++) {
            sum.add(history.weight(row) * history.covariate(row, covariate));
            weights.add(history.weight(row));
        }
        return weights.value() > 0 ? sum.value() / weights.value() : 0;
    }

    private double deviation(int covariate, double centre) {
        CompensatedSum sum = new CompensatedSum();
        CompensatedSum weights = new CompensatedSum();
        for (int row = 0; row < history.size(); row++) {
            double distance = history.covariate(row, covariate) - centre;
            sum.add(history.weight(row) * distance * distance);
            weights.add(history.weight(row));
        }
        return weights.value() > 0 ? Math.sqrt(sum.value() / weights.value()) : 0;
    }
}
