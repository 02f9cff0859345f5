package org.dealercrm.scoring.delivered;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.numeric.CompensatedSum;

/**
 * Weights by how much the alternatives differ on each criterion. They tell <em>dispersion, not importance</em>: a criterion that
 * matters above all, on which all stores are equally good, gets the weight 0. So nothing in this library takes them unless
 * they are asked for here.
 *
 * <pre>
 *   R_ij = x_ij / sum_i x_ij     e_j = -(1 / ln m) sum_i R_ij ln R_ij     w_j = (1 - e_j) / sum_j (1 - e_j)
 * </pre>
 *
 * <p>m alternatives i, criteria j; 0 ln 0 is 0. References: Shannon, C. E. "A mathematical theory of communication", Bell
 * System Technical Journal 27, 1948; Zeleny, M. "Multiple Criteria Decision Making", 1982, chapter 7.
 */
public final class EntropyWeights {

    private static final double HIGHEST = 1e9;
    private static final double SMALL = .1;
    /** .1 to the power of this is below what a double sees. */
    private static final int MOST_TERMS = 18;

    private static final Label LABEL =
            new Label("ENTROPY_WEIGHTS", "entropy weights (dispersion, not importance)", "熵权（反映离散程度，非重要程度）");
    private static final EstimateProvenance METHOD = EstimateProvenance.of(
            LABEL, "Shannon 1948; Zeleny 1982, Multiple Criteria Decision Making, chapter 7", Map.of());

    private EntropyWeights() {}

    /**
     * The weights of criteria by the ratings of alternatives.
     *
     * @param criteria at least one, not null
     * @param ratings a row for each alternative with a rating for each criterion, 0 to 1e9, not null
     * @return the weights; none if there are fewer than two alternatives, if they do not differ on any criterion, or if all have 0 on
     *     one
     * @throws IllegalArgumentException if a row is not as long as the criteria, or a rating out of its range
     */
    public static WeightsResult of(List<Label> criteria, double[][] ratings) {
        check(criteria, ratings);
        Sample sample = Sample.of(ratings.length, List.of());
        if (ratings.length < 2) {
            return new NoWeights(WhyNone.TOO_FEW, sample, METHOD);
        }
        double[] divergence = new double[criteria.size()];
        for (int j = 0; j < divergence.length; j++) {
            int column = j;
            double[] x = Arrays.stream(ratings)
                    .mapToDouble(row -> row[column])
                    .sorted()
                    .toArray();
            if (x[x.length - 1] == 0) {
                return new NoWeights(WhyNone.ZERO_BELOW_THE_LINE, sample, METHOD);
            }
            divergence[j] = divergence(x);
        }
        if (Arrays.stream(divergence).noneMatch(d -> d > 0)) {
            return new NoWeights(WhyNone.NO_VARIATION, sample, METHOD);
        }
        return Weights.normalised(LABEL, criteria, divergence, sample, METHOD);
    }

    /**
     * 1 - e without loss of digits where the alternatives hardly differ: with R = (1 + d) / m, where the d add up to 0, it is
     * (1 / (m ln m)) sum ((1 + d) ln(1 + d) - d), whose terms are not negative. The d are taken from exact decimals.
     *
     * @param sorted the ratings, the last above 0
     */
    private static double divergence(double[] sorted) {
        int m = sorted.length;
        if (sorted[0] == sorted[m - 1]) {
            return 0;
        }
        BigDecimal total = Arrays.stream(sorted).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        CompensatedSum sum = new CompensatedSum();
        for (double x : sorted) {
            BigDecimal apart = new BigDecimal(x).multiply(BigDecimal.valueOf(m)).subtract(total);
            sum.add(beyondLine(apart.divide(total, MathContext.DECIMAL128).doubleValue()));
        }
        return sum.value() / (m * Math.log(m));
    }

    /** (1 + d) ln(1 + d) - d; near 0 its series d^2/2 - d^3/6 + d^4/12 - ..., where the two terms would cancel. */
    private static double beyondLine(double d) {
        if (d <= -1) {
            return 1;
        }
        if (Math.abs(d) >= SMALL) {
            return (1 + d) * Math.log1p(d) - d;
        }
        double sum = 0;
        for (int k = MOST_TERMS; k >= 2; k--) {
            sum = 1.0 / (k * (k - 1)) - d * sum;
        }
        return d * d * sum;
    }

    private static void check(List<Label> criteria, double[][] ratings) {
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("Weights are of criteria, found none");
        }
        for (double[] row : ratings) {
            if (row.length != criteria.size()) {
                throw new IllegalArgumentException("An alternative has a rating for each of " + criteria.size()
                        + " criteria, found " + row.length);
            }
            for (double rating : row) {
                if (!(rating >= 0 && rating <= HIGHEST)) {
                    throw new IllegalArgumentException("A rating lies from 0 to 1e9, found " + rating);
                }
            }
        }
    }
}
