package org.dealercrm.scoring.retention;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.joda.money.CurrencyUnit;

/** One run over the customers of a store: what each is worth, where the value cut lies, then each one's class. */
final class StoreScoring {

    private final VisitHistory history;
    private final StoreFit<? extends LifetimeModel> fit;
    private final RetentionPolicy policy;
    private final Outlook privateOutlook;
    private final Outlook fleetOutlook;
    private final Optional<StoreSpend> spend;
    private final Standings standings;
    private final ScoreColumns columns;

    StoreScoring(VisitHistory history, StoreFit<? extends LifetimeModel> fit, RetentionPolicy policy) {
        this.history = history;
        this.fit = fit;
        this.policy = policy;
        this.privateOutlook = new Outlook(fit.modelFor(false), policy.horizonDays());
        this.fleetOutlook = new Outlook(fit.modelFor(true), policy.horizonDays());
        this.spend = history.hasMoney() ? Optional.of(StoreSpend.of(history, policy)) : Optional.empty();
        LossLimit lossLimit = new LossLimit(policy.lostAfter(), history.asOf().orElse(null));
        this.standings = new Standings(history, privateOutlook, lossLimit, spend);
        this.columns = new ScoreColumns(history.size());
    }

    RetentionResult score() {
        for (int row = 0; row < history.size(); row++) {
            columns.valueWhileStaying[row] = outlook(history.isFleet(row)).value(standings.of(row));
        }
        OptionalDouble valueCut = valueCut();
        CustomerKind privateCustomers = kind(false, valueCut);
        CustomerKind fleets = kind(true, valueCut);
        for (int row = 0; row < history.size(); row++) {
            score(row, history.isFleet(row) ? fleets.rule() : privateCustomers.rule());
        }
        CustomerScores scores = new CustomerScores(history, policy, standings, privateCustomers, fleets, columns);
        return new RetentionResult(scores, provenance(privateCustomers, fleets));
    }

    private Outlook outlook(boolean fleet) {
        return fleet ? fleetOutlook : privateOutlook;
    }

    private CustomerKind kind(boolean fleet, OptionalDouble valueCut) {
        ClassRule rule = new ClassRule(outlook(fleet), policy.stabilityThreshold(), valueCut);
        int regularity = fit.modelFor(fleet).regularity();
        return CustomerKind.of(fleet, history, standings, rule, regularity, policy.costToServePerVisit());
    }

    private OptionalDouble valueCut() {
        double[] values = new double[history.size()];
        double[] weights = new double[history.size()];
        int eligible = 0;
        for (int row = 0; row < history.size(); row++) {
            if (!ClassRule.hasNoValue(standings.of(row), outlook(history.isFleet(row)))) {
                values[eligible] = columns.valueWhileStaying[row];
                weights[eligible++] = history.weight(row);
            }
        }
        return ValueCutPoint.of(policy.valueCut(), Arrays.copyOf(values, eligible), Arrays.copyOf(weights, eligible));
    }

    private void score(int row, ClassRule rule) {
        Standing standing = standings.of(row);
        columns.pAlive[row] = rule.outlook().pAlive(standing);
        columns.expectedVisits[row] = rule.outlook().expectedVisits(standing);
        columns.pReturn[row] = rule.outlook().pReturn(standing);
        columns.tiers(
                row,
                rule.valueTier(standing, columns.valueWhileStaying[row]),
                rule.stabilityTier(columns.pReturn[row]));
    }

    private Provenance provenance(CustomerKind privateCustomers, CustomerKind fleets) {
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
                privateCustomers.rule().valueCut(),
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
