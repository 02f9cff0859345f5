package org.dealercrm.scoring.association;

import org.dealercrm.scoring.numeric.RowOrder;

/**
 * How p-values are corrected for the number of rules that were tested: of a thousand rules without anything in them, fifty
 * have a p-value below 0.05. The rules tested are all that could be drawn from the frequent sets, not only those that are
 * told in the end (Webb, G. I. "Discovering significant patterns", Machine Learning, 2007, 68, 1-33). A corrected p-value is
 * compared with the same level as a single one.
 */
public enum PValueCorrection {
    /**
     * Times the number of tests. The level bounds the probability that any of the rules told is false (Dunn, O. J. "Multiple
     * comparisons among means", Journal of the American Statistical Association, 1961, 56, 52-64).
     */
    BONFERRONI,
    /**
     * Step-down: the i-th smallest of m times m - i + 1, but not below the one before. It bounds the same probability, under
     * no more assumptions, and never tells less (Holm, S. "A simple sequentially rejective multiple test procedure",
     * Scandinavian Journal of Statistics, 1979, 6, 65-70).
     */
    HOLM,
    /**
     * Step-up: the i-th smallest of m times m / i, but not above the one after. The level bounds the expected share of false
     * rules among those told, if the tests are independent or positively dependent (Benjamini, Y. &amp; Hochberg, Y.
     * "Controlling the false discovery rate", Journal of the Royal Statistical Society B, 1995, 57, 289-300).
     */
    BENJAMINI_HOCHBERG;

    /** Whether a corrected p-value depends on the p-values of rules that are not told. */
    boolean needsAll() {
        return this != BONFERRONI;
    }

    /**
     * Corrects p-values.
     *
     * @param logP the natural logarithms of the p-values of all tests, if they are needed
     * @param tests how many tests there were
     * @return the corrected p-values, 0 to 1
     */
    double[] corrected(double[] logP, int tests) {
        int n = logP.length;
        int[] order = RowOrder.sorted(n, (i, j) -> Double.compare(logP[i], logP[j]));
        double[] corrected = new double[n];
        double bound = this == HOLM ? Double.NEGATIVE_INFINITY : 0;
        for (int k = 0; k < n; k++) {
            int place = this == BENJAMINI_HOCHBERG ? n - 1 - k : k;
            double log = logP[order[place]];
            switch (this) {
                case BONFERRONI -> bound = log + Math.log(tests);
                case HOLM -> bound = Math.max(bound, log + Math.log(tests - place));
                case BENJAMINI_HOCHBERG -> bound = Math.min(bound, log + Math.log((double) tests / (place + 1)));
            }
            corrected[order[place]] = Math.exp(Math.min(0, bound));
        }
        return corrected;
    }
}
