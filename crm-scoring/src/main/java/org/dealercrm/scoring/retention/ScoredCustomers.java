package org.dealercrm.scoring.retention;

import java.util.List;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.Finite;

/** The scores of a run, made of its columns and of what explains them. */
final class ScoredCustomers extends CustomerScores {

    private final VisitHistory history;
    private final RetentionPolicy policy;
    private final Standings standings;
    private final CustomerKind privateCustomers;
    private final CustomerKind fleets;
    private final ScoreColumns columns;

    ScoredCustomers(
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
                kind(row).scorecard().reasons(history, row, standing, pReturn(row), standings.answer(row)),
                kind(row).search(retentionClass(row)).of(standing, retentionClass(row)));
    }

    @Override
    public String customerId(int row) {
        return history.customerId(row);
    }

    @Override
    public boolean isFleet(int row) {
        return history.isFleet(row);
    }

    @Override
    public int frequency(int row) {
        return history.frequency(row);
    }

    @Override
    public double recency(int row) {
        return history.recency(row);
    }

    @Override
    public double age(int row) {
        return history.age(row);
    }

    @Override
    public double pAlive(int row) {
        return columns.pAlive[row];
    }

    @Override
    public double expectedVisits(int row) {
        return columns.expectedVisits[row];
    }

    @Override
    public OptionalDouble expectedValue(int row) {
        return ifMoney(Finite.product(columns.expectedVisits[row], standings.contribution(row)));
    }

    @Override
    public double valueWhileStaying(int row) {
        return columns.valueWhileStaying[row];
    }

    @Override
    public double pReturn(int row) {
        return columns.pReturn[row];
    }

    @Override
    public ValueTier valueTier(int row) {
        return columns.valueTier(row);
    }

    @Override
    public StabilityTier stabilityTier(int row) {
        return columns.stabilityTier(row);
    }

    @Override
    public RetentionClass retentionClass(int row) {
        return RetentionClass.of(valueTier(row), stabilityTier(row));
    }

    @Override
    public Evidence evidence(int row) {
        int visits = history.visits(row);
        if (history.isOlderThanRecords(row)) {
            return Evidence.SHORT;
        }
        if (visits <= 1) {
            return visits == 0 ? Evidence.NONE : Evidence.ONE_VISIT;
        }
        boolean few = visits < policy.fullEvidenceVisits();
        boolean brief = kind(row).outlook().days(age(row)) < policy.fullEvidenceDays();
        return few || brief ? Evidence.SHORT : Evidence.FULL;
    }

    @Override
    public List<Reason> reasons(int row) {
        return List.copyOf(
                kind(row).scorecard().reasons(history, row, standings.of(row), pReturn(row), standings.answer(row)));
    }

    private CustomerKind kind(int row) {
        return history.isFleet(row) ? fleets : privateCustomers;
    }

    private OptionalDouble ifMoney(double amount) {
        return standings.valueBasis() == ValueBasis.MONEY ? OptionalDouble.of(amount) : OptionalDouble.empty();
    }
}
