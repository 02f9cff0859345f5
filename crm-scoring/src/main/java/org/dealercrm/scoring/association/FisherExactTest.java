package org.dealercrm.scoring.association;

/**
 * The tail of the hypergeometric distribution behind Fisher's exact test, with the relative precision of doubles however
 * small it is.
 *
 * <p>The probability of a table, given its margins, is the product of the margins' factorials over those of the counts and of
 * the total. With n! = n^n e^-n e^h(n) its logarithm is
 *
 * <pre>
 *     - sum over the four counts O of D(O, E) + sum over the four margins of h - h(total) - sum over the four counts of h,
 *     D(O, E) = O ln(O / E) + E - O,  E = row column / total,  D(0, E) = E,  h(0) = 0,
 * </pre>
 *
 * a sum of terms that do not cancel (Loader, C. "Fast and accurate computation of binomial probabilities", 2000, there of
 * the binomial), and all O - E are the same but for the sign, a whole number over the total. The further tables of the tail
 * follow by the ratio of neighbouring probabilities.
 *
 * <p>Reference: Fisher, R. A. "On the interpretation of chi-square from contingency tables, and the calculation of P",
 * Journal of the Royal Statistical Society, 1922, 85(1), 87-94.
 */
final class FisherExactTest {

    private static final double NEGLIGIBLE = 1e-18;

    /** h(n) of 0 to 15; computed in doubles it would lose two digits. */
    private static final double[] SMALL_REMAINDERS = {
        0,
        1,
        1.3068528194400546,
        1.4959226032237258,
        1.6328763858683832,
        1.7403021806115442,
        1.828694396641771,
        1.9037903176782212,
        1.9690705693065629,
        2.0268062840554952,
        2.0785616431350586,
        2.12545984509181,
        2.168334698205882,
        2.207822206123445,
        2.244418568125061,
        2.2785183673077407
    };

    private FisherExactTest() {}

    /** ln P(X &gt;= both), where X is the count of both under independence with the margins of the table. */
    static double logUpperTail(ContingencyTable table) {
        int a = table.both();
        int b = table.antecedentOnly();
        int c = table.consequentOnly();
        int d = table.neither();
        if (a == 0 || d == 0) {
            return 0; // with these margins both cannot be less
        }
        double log = logProbability(table);
        if (table.excess() > 0) {
            return Math.min(0, log + Math.log(sumFrom(a, b, c, d)));
        }
        // at or below the mean: what is not in the lower tail, whose greatest count is one less
        double ofOneLess = (double) a * d / ((b + 1.0) * (c + 1.0));
        return Math.log1p(-Math.exp(log) * ofOneLess * sumFrom(b + 1, a - 1, d - 1, c + 1));
    }

    /**
     * The sum of the probabilities of this table and those in which a and d are larger, in units of this table's. With rows
     * exchanged it goes the other way.
     */
    private static double sumFrom(int a, int b, int c, int d) {
        double sum = 1;
        double term = 1;
        for (int step = 0; step < Math.min(b, c); step++) {
            term *= (double) (b - step) * (c - step) / ((a + step + 1.0) * (d + step + 1.0));
            sum += term;
            if (term < NEGLIGIBLE * sum) {
                return sum;
            }
        }
        return sum;
    }

    /** The logarithm of the probability of a table, given its margins. */
    static double logProbability(ContingencyTable table) {
        double total = table.total();
        double antecedent = table.antecedent();
        double others = table.total() - table.antecedent();
        double consequent = table.consequent();
        double rest = table.total() - table.consequent();
        double excess = table.excess();
        double log = -deviance(table.both(), antecedent * consequent / total, excess);
        log -= deviance(table.antecedentOnly(), antecedent * rest / total, -excess);
        log -= deviance(table.consequentOnly(), others * consequent / total, -excess);
        log -= deviance(table.neither(), others * rest / total, excess);
        double remainders = remainder(table.antecedent())
                + remainder((int) others)
                + remainder(table.consequent())
                + remainder((int) rest)
                - remainder(table.total());
        remainders -= remainder(table.both()) + remainder(table.antecedentOnly());
        remainders -= remainder(table.consequentOnly()) + remainder(table.neither());
        return log + remainders;
    }

    /**
     * D(x, m) = x ln(x / m) + m - x of a count x, where difference = x - m is known without rounding of m. With v = (x - m) / (x
     * + m) and ln(x / m) = 2 artanh v it is (x - m) v + 2 x (v^3 / 3 + v^5 / 5 + ...), which does not cancel for small v.
     */
    private static double deviance(double x, double m, double difference) {
        double v = x + m == 0 ? 0 : difference / (x + m);
        if (Math.abs(v) > 0.5) {
            return x == 0 ? m : x * Math.log(x / m) - difference;
        }
        double power = 2 * x * v;
        double sum = difference * v;
        for (int n = 3; ; n += 2) {
            power *= v * v;
            double next = sum + power / n;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }

    /** h(n) = ln n! - n ln n + n, by Stirling's series from 16 on; 0 for 0. */
    private static double remainder(int n) {
        if (n < SMALL_REMAINDERS.length) {
            return SMALL_REMAINDERS[n];
        }
        double x = 1.0 / n;
        double y = x * x;
        double series = x * (1.0 / 12 - y * (1.0 / 360 - y * (1.0 / 1260 - y * (1.0 / 1680 - y * (1.0 / 1188)))));
        return 0.5 * Math.log(2 * Math.PI * n) + series;
    }
}
