package org.dealercrm.scoring.retention;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.LibraryVersion;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.joda.money.CurrencyUnit;

/** One run over the customers of a store: what each is worth, where the value cut lies, then each one's class. */
final class StoreScoring {

    private final VisitHistory history;
    private final StoreFit<? extends LifetimeModel> fit;
    private final RetentionPolicy policy;
    private final PreviousClasses previous;
    private final Outlook privateOutlook;
    private final Outlook fleetOutlook;
    private final Optional<StoreSpend> spend;
    private final Standings standings;
    private final ScoreColumns columns;

    StoreScoring(
            VisitHistory history,
            StoreFit<? extends LifetimeModel> fit,
            RetentionPolicy policy,
            PreviousClasses previous) {
        this.history = history;
        this.fit = fit;
        this.policy = policy;
        this.previous = previous;
        this.privateOutlook = new Outlook(fit.modelFor(false), history.horizon(policy.horizonDays()));
        this.fleetOutlook = new Outlook(fit.modelFor(true), history.horizon(policy.horizonDays()));
        this.spend = history.hasMoney() ? Optional.of(StoreSpend.of(history, policy)) : Optional.empty();
        LossLimit lossLimit = LossLimit.of(policy.lostAfter(), history);
        this.standings = new Standings(history, privateOutlook, lossLimit, spend);
        this.columns = new ScoreColumns(history.size());
    }

    RetentionResult score() {
        for (int row = 0; row < history.size(); row++) {
            outlook(row);
        }
        Cuts cuts = cuts();
        CustomerKind privateCustomers = kind(false, cuts);
        CustomerKind fleets = kind(true, cuts);
        for (int row = 0; row < history.size(); row++) {
            classify(row, history.isFleet(row) ? fleets.rule() : privateCustomers.rule());
        }
        CustomerScores scores = new ScoredCustomers(history, policy, standings, privateCustomers, fleets, columns);
        return new RetentionResult(scores, provenance(privateCustomers, fleets, cuts));
    }

    private Outlook outlook(boolean fleet) {
        return fleet ? fleetOutlook : privateOutlook;
    }

    private CustomerKind kind(boolean fleet, Cuts cuts) {
        ClassRule rule = new ClassRule(outlook(fleet), cuts.stability(), cuts.value(), policy.hysteresis());
        int regularity = fit.modelFor(fleet).regularity();
        return CustomerKind.of(fleet, history, standings, rule, regularity, policy.costToServePerVisit());
    }

    /** What the model says of a customer. */
    private void outlook(int row) {
        Outlook outlook = outlook(history.isFleet(row));
        Standing standing = standings.of(row);
        columns.pAlive[row] = outlook.pAlive(standing);
        columns.expectedVisits[row] = outlook.expectedVisits(standing);
        columns.valueWhileStaying[row] = outlook.value(standing);
        columns.pReturn[row] = outlook.pReturn(standing);
    }

    /** Where the two axes are cut. */
    private record Cuts(OptionalDouble value, double stability) {}

    private Cuts cuts() {
        int[] eligible = IntStream.range(0, history.size())
                .filter(row -> !ClassRule.hasNoValue(standings.of(row), outlook(history.isFleet(row))))
                .toArray();
        double[] weights = Arrays.stream(eligible).mapToDouble(history::weight).toArray();
        return new Cuts(
                CutPoint.of(policy.valueCut(), of(eligible, columns.valueWhileStaying), weights),
                policy.stabilityCut() instanceof StabilityCut.Fixed fixed
                        ? fixed.probability()
                        : CutPoint.of(policy.stabilityCut(), of(eligible, columns.pReturn), weights));
    }

    private static double[] of(int[] rows, double[] column) {
        return Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
    }

    private void classify(int row, ClassRule rule) {
        Standing standing = standings.of(row);
        boolean noValue = ClassRule.hasNoValue(standing, rule.outlook());
        ClassRule after = rule.after(noValue ? null : previous.before(history.customerId(row)));
        columns.tiers(
                row,
                after.valueTier(standing, columns.valueWhileStaying[row]),
                after.stabilityTier(columns.pReturn[row]));
    }

    private Provenance provenance(CustomerKind privateCustomers, CustomerKind fleets, Cuts cuts) {
        LifetimeModel model = fit.modelFor(false);
        return new Provenance(
                LibraryVersion.CURRENT,
                model.family(),
                model.parameters(),
                model.regularity(),
                model.unit(),
                fit.of(false).status(),
                spend.map(money -> money.model().status()),
                spend.map(StoreSpend::model).filter(Fit::converged).map(Fit::model),
                history.asOf(),
                privateOutlook.horizon(),
                policy,
                history.size(),
                standings.valueBasis(),
                spend.map(money -> money.margins().basis()).orElse(MarginBasis.NOT_NEEDED),
                history.currency().map(CurrencyUnit::getCode),
                cuts.value(),
                cuts.stability(),
                privateCustomers.storeBaseline(),
                fleetProvenance(fleets));
    }

    private Optional<FleetProvenance> fleetProvenance(CustomerKind fleets) {
        int customers = history.fleets().size();
        LifetimeModel model = fit.modelFor(true);
        return customers == 0
                ? Optional.empty()
                : Optional.of(new FleetProvenance(
                        customers,
                        fit.fleets().isPresent(),
                        model.family(),
                        model.parameters(),
                        model.regularity(),
                        fit.of(true).status(),
                        fleets.storeBaseline()));
    }
}
