package org.dealercrm.scoring.numeric;

/**
 * A sum that keeps what each addition rounds away, so that its error does not grow with the number of terms.
 *
 * <p>Reference: Neumaier, A. "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54, 1974.
 */
public final class CompensatedSum {

    private double sum;
    private double lost;

    /** Starts at 0. */
    public CompensatedSum() {
        // nothing to set
    }

    /**
     * Adds a term.
     *
     * @param term any finite number
     */
    public void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }

    /**
     * The sum so far.
     *
     * @return the sum
     */
    public double value() {
        return sum + lost;
    }

    /**
     * Adds another sum with what its additions rounded away.
     *
     * @param other the sum, not null, not changed
     */
    public void add(CompensatedSum other) {
        add(other.sum);
        lost += other.lost;
    }

    /**
     * Several sums that start at 0.
     *
     * @param count how many, not negative
     * @return new sums, never null
     */
    public static CompensatedSum[] several(int count) {
        CompensatedSum[] sums = new CompensatedSum[count];
        for (int i = 0; i < count; i++) {
            sums[i] = new CompensatedSum();
        }
        return sums;
    }
}
