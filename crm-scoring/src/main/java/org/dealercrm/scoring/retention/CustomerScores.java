package org.dealercrm.scoring.retention;

import java.util.AbstractList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.RandomAccess;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * The scores of a store's customers, in the order of the history's rows (by customer id).
 *
 * <p>It holds a few columns of figures and makes a customer's score when it is asked for, so that a million customers are no burden;
 * the same one every time, to the last bit. Reasons, and more so counterfactuals, are worked out at each look: whoever goes over
 * many customers and needs a figure or two asks for these by the customer's row instead of making the whole score, and whoever
 * needs a score more than once keeps it. Unchangeable; several threads may look at once.
 */
public final class CustomerScores extends AbstractList<CustomerScore> implements RandomAccess {

    private final VisitHistory history;
    private final RetentionPolicy policy;
    private final Standings standings;
    private final CustomerKind privateCustomers;
    private final CustomerKind fleets;
    private final ScoreColumns columns;

    CustomerScores(
            VisitHistory history,
            RetentionPolicy policy,
            Standings standings,
            CustomerKind privateCustomers,
            CustomerKind fleets,
            ScoreColumns columns) {
        this.history = history;
        this.policy = policy;
        this.standings = standings;
        this.privateCustomers = privateCustomers;
        this.fleets = fleets;
        this.columns = columns;
    }

    @Override
    public int size() {
        return history.size();
    }

    /**
     * The whole score of a customer.
     *
     * @param row 0 to the size less 1
     * @return the score, never null
     */
    @Override
    public CustomerScore get(int row) {
        Standing standing = standings.of(row);
        return new CustomerScore(
                customerId(row),
                isFleet(row),
                frequency(row),
                recency(row),
                age(row),
                pAlive(row),
                expectedVisits(row),
                expectedValue(row),
                ifMoney(standing.contribution()),
                valueWhileStaying(row),
                pReturn(row),
                valueTier(row),
                stabilityTier(row),
                retentionClass(row),
                evidence(row),
                kind(row).scorecard().reasons(history, row, standing, pReturn(row)),
                kind(row).search().of(standing, retentionClass(row)));
    }

    /**
     * The key of a customer.
     *
     * @param row 0 to the size less 1
     * @return the key, never null
     */
    public String customerId(int row) {
        return history.customerId(row);
    }

    /**
     * Whether a customer is known to be a fleet.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#fleet}
     */
    public boolean isFleet(int row) {
        return history.isFleet(row);
    }

    /**
     * Repeat visits x.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#frequency}
     */
    public int frequency(int row) {
        return history.frequency(row);
    }

    /**
     * Time of the last visit t_x.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#recency}
     */
    public double recency(int row) {
        return history.recency(row);
    }

    /**
     * Time observed T.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#age}
     */
    public double age(int row) {
        return history.age(row);
    }

    /**
     * Probability of still being a customer.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#pAlive}
     */
    public double pAlive(int row) {
        return columns.pAlive[row];
    }

    /**
     * Expected visits within the horizon.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#expectedVisits}
     */
    public double expectedVisits(int row) {
        return columns.expectedVisits[row];
    }

    /**
     * Expected visits times the contribution of a visit.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#expectedValue}
     */
    public OptionalDouble expectedValue(int row) {
        return ifMoney(
                Outlook.times(columns.expectedVisits[row], standings.of(row).contribution()));
    }

    /**
     * The value axis.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#valueWhileStaying}
     */
    public double valueWhileStaying(int row) {
        return columns.valueWhileStaying[row];
    }

    /**
     * Probability of at least one visit within the horizon.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#pReturn}
     */
    public double pReturn(int row) {
        return columns.pReturn[row];
    }

    /**
     * The tier of value.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#valueTier}
     */
    public ValueTier valueTier(int row) {
        return columns.valueTier(row);
    }

    /**
     * The tier of stability.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#stabilityTier}
     */
    public StabilityTier stabilityTier(int row) {
        return columns.stabilityTier(row);
    }

    /**
     * The class.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#retentionClass}
     */
    public RetentionClass retentionClass(int row) {
        return RetentionClass.of(valueTier(row), stabilityTier(row));
    }

    /**
     * How much history stands behind the score.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#evidence}
     */
    public Evidence evidence(int row) {
        int visits = history.visits(row);
        if (visits <= 1) {
            return visits == 0 ? Evidence.NONE : Evidence.ONE_VISIT;
        }
        boolean few = visits < policy.fullEvidenceVisits();
        boolean brief = kind(row).outlook().days(age(row)) < policy.fullEvidenceDays();
        return few || brief ? Evidence.SHORT : Evidence.FULL;
    }

    /**
     * Why the score is what it is.
     *
     * @param row 0 to the size less 1
     * @return {@link CustomerScore#reasons}
     */
    public List<Reason> reasons(int row) {
        return List.copyOf(kind(row).scorecard().reasons(history, row, standings.of(row), pReturn(row)));
    }

    private CustomerKind kind(int row) {
        return history.isFleet(row) ? fleets : privateCustomers;
    }

    private OptionalDouble ifMoney(double amount) {
        return standings.valueBasis() == ValueBasis.MONEY ? OptionalDouble.of(amount) : OptionalDouble.empty();
    }

    /** Says how many they are, not who. */
    @Override
    public String toString() {
        return "CustomerScores[" + size() + " customers]";
    }
}
