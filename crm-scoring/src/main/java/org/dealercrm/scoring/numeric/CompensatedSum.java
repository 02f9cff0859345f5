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
}
