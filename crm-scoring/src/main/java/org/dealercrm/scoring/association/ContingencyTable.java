package org.dealercrm.scoring.association;

import java.util.OptionalDouble;

/**
 * How often two things, the antecedent and the consequent of a rule, or a habit and leaving, come together and apart: the
 * table of two rows and two columns from which all measures of a rule follow.
 *
 * <pre>
 *                      consequent      no consequent
 *     antecedent       both            antecedentOnly
 *     no antecedent    consequentOnly  neither
 * </pre>
 *
 * @param both baskets with both, not negative
 * @param antecedentOnly baskets with the antecedent and without the consequent, not negative
 * @param consequentOnly baskets with the consequent and without the antecedent, not negative
 * @param neither baskets with neither, not negative; the four add up to 1 to 2^31 - 1
 */
public record ContingencyTable(int both, int antecedentOnly, int consequentOnly, int neither) {

    /** Checks the counts. */
    public ContingencyTable {
        long total = (long) both + antecedentOnly + consequentOnly + neither;
        if (both < 0 || antecedentOnly < 0 || consequentOnly < 0 || neither < 0) {
            throw new IllegalArgumentException("Counts are not negative, found " + both + ", " + antecedentOnly + ", "
                    + consequentOnly + ", " + neither);
        }
        if (total < 1 || total > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A table is of 1 to 2^31 - 1 baskets, found " + total);
        }
    }

    /**
     * The table of a rule from the counts of its sides.
     *
     * @param total all baskets
     * @param antecedent baskets with the antecedent
     * @param consequent baskets with the consequent
     * @param both baskets with both
     * @return the table, never null
     * @throws IllegalArgumentException if such baskets cannot be
     */
    public static ContingencyTable ofMargins(int total, int antecedent, int consequent, int both) {
        return new ContingencyTable(
                both, antecedent - both, consequent - both, total - antecedent - (consequent - both));
    }

    /**
     * All baskets.
     *
     * @return at least 1
     */
    public int total() {
        return both + antecedentOnly + consequentOnly + neither;
    }

    /**
     * The baskets with the antecedent.
     *
     * @return not negative
     */
    public int antecedent() {
        return both + antecedentOnly;
    }

    /**
     * The baskets with the consequent.
     *
     * @return not negative
     */
    public int consequent() {
        return both + consequentOnly;
    }

    /**
     * The support of the rule, P(X and Y) = both / total (Agrawal &amp; Srikant 1994).
     *
     * @return 0 to 1
     */
    public double support() {
        return (double) both / total();
    }

    /**
     * The confidence of the rule, P(Y | X) = both / antecedent (Agrawal &amp; Srikant 1994).
     *
     * @return 0 to 1; empty if no basket has the antecedent
     */
    public OptionalDouble confidence() {
        return antecedent() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) both / antecedent());
    }

    /**
     * The lift of the rule, called interest by its authors, P(X and Y) / (P(X) P(Y)) = both total / (antecedent consequent)
     * (Brin, Motwani, Ullman &amp; Tsur 1997, section 3): 1 if the two are independent. It is the same both ways round.
     *
     * @return not negative; empty if no basket has the antecedent or none has the consequent
     */
    public OptionalDouble lift() {
        double independent = (double) antecedent() * consequent();
        return independent == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) both * total() / independent);
    }

    /**
     * The conviction of the rule, P(X) P(not Y) / P(X and not Y) = antecedent (total - consequent) / (total antecedentOnly)
     * (Brin, Motwani, Ullman &amp; Tsur 1997, section 3): how many times as often the rule would fail if the two were
     * independent.
     *
     * @return not negative, 1 if the two are independent; empty if no basket contradicts the rule, where it has no bound
     */
    public OptionalDouble conviction() {
        if (antecedentOnly == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                (double) antecedent() * (total() - consequent()) / ((double) total() * antecedentOnly));
    }

    /**
     * The natural logarithm of {@link #fisherP()}, which is within reach where p itself is below every double.
     *
     * @return finite, at most 0
     */
    public double logFisherP() {
        return FisherExactTest.logUpperTail(this);
    }

    /**
     * The p-value of Fisher's exact test, one-sided: the probability that the two come together at least this often by
     * chance, given how often each comes at all, p = sum over j &gt;= both of C(K, j) C(N - K, n - j) / C(N, n), with N =
     * total, K = antecedent, n = consequent (Fisher 1922). It is the same both ways round.
     *
     * @return 0 to 1, to about twelve significant digits; 0 if it is below 1e-323
     */
    public double fisherP() {
        return Math.exp(logFisherP());
    }

    /**
     * The odds ratio of the two with its exact interval.
     *
     * @param level the coverage of the interval, above 0 and below 1, for example 0.95
     * @return the odds ratio, never null
     */
    public OddsRatio oddsRatio(double level) {
        return OddsRatio.of(this, level);
    }

    /** (both neither - antecedentOnly consequentOnly) / total: what each count is above what independence would make it. */
    double excess() {
        long cross = (long) both * neither - (long) antecedentOnly * consequentOnly;
        return (double) cross / total();
    }
}
