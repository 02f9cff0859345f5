package org.dealercrm.scoring.delivered;

import java.util.Arrays;
import java.util.List;
import org.dealercrm.scoring.estimate.Label;

/**
 * A complete set of pairwise judgements: a positive matrix whose a_ij tells how many times as important criterion i is as j, with
 * a_ji = 1 / a_ij. It is kept in the order of the codes, so that the same judgements give the same result in whatever order.
 */
public final class PairwiseMatrix implements PairwiseReading {

    private final List<Label> criteria;
    private final double[][] times;

    /** Takes the matrix over; both halves were filled by {@link #set}. */
    PairwiseMatrix(List<Label> criteria, double[][] times) {
        this.criteria = List.copyOf(criteria);
        this.times = times;
    }

    /**
     * Enters a judgement with its reciprocal. The half that is at least 1 is the one that is calculated with: a number below 1 that
     * is the double nearest to the reciprocal of a whole number is read as that, so that 1/3 is a third.
     */
    static void set(double[][] times, int i, int j, double judgement) {
        double turned = 1 / judgement;
        double whole = Math.rint(turned);
        times[i][j] = judgement;
        times[j][i] = judgement < 1 && 1 / whole == judgement ? whole : turned;
    }

    /**
     * What was compared.
     *
     * @return in the order of the codes, never null
     */
    public List<Label> criteria() {
        return criteria;
    }

    /**
     * How many times as important one criterion is as another.
     *
     * @param first a code, not null
     * @param second a code, not null
     * @return above 0; 1 for a criterion and itself
     * @throws IllegalArgumentException if one of the two is no criterion
     */
    public double times(String first, String second) {
        return times[place(first)][place(second)];
    }

    double times(int first, int second) {
        return times[first][second];
    }

    int size() {
        return criteria.size();
    }

    /** The same with another judgement of one pair. */
    PairwiseMatrix with(int first, int second, double judgement) {
        double[][] changed = Arrays.stream(times).map(double[]::clone).toArray(double[][]::new);
        set(changed, first, second, judgement);
        return new PairwiseMatrix(criteria, changed);
    }

    /**
     * The priorities of the criteria, by the principal eigenvector.
     *
     * @param policy when judgements are consistent enough, not null
     * @return the priorities with their consistency, never null
     */
    public Priorities priorities(ConsistencyPolicy policy) {
        return Priorities.of(this, policy);
    }

    private int place(String code) {
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The matrix has such a criterion, found none of " + code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairwiseMatrix that
                && criteria.equals(that.criteria)
                && Arrays.deepEquals(times, that.times);
    }

    @Override
    public int hashCode() {
        return 31 * criteria.hashCode() + Arrays.deepHashCode(times);
    }

    @Override
    public String toString() {
        return "PairwiseMatrix[" + criteria.size() + " criteria]";
    }
}
