package org.dealercrm.scoring.retention;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.dealercrm.scoring.calibration.CalibratedModel;
import org.dealercrm.scoring.estimate.LibraryVersion;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.Forecast;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.numeric.Finite;
import org.dealercrm.scoring.numeric.Pieces;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** One run over the customers of a store: what each is worth, where the value cut lies, then each one's class. */
final class StoreScoring {

    private final VisitHistory history;
    private final StoreFit<? extends LifetimeModel> fit;
    private final RetentionPolicy policy;
    private final PreviousClasses previous;
    private final @Nullable Executor executor;
    private final Optional<TypicalCovariates> privateCovariates;
    private final Optional<TypicalCovariates> fleetCovariates;
    private final Outlook privateOutlook;
    private final Outlook fleetOutlook;
    private final Optional<StoreSpend> spend;
    private final Optional<StoreSatisfaction> satisfaction;
    private final Standings standings;
    private final ScoreColumns columns;

    StoreScoring(
            VisitHistory history,
            StoreFit<? extends LifetimeModel> fit,
            RetentionPolicy policy,
            PreviousClasses previous,
            Optional<StoreSatisfaction> satisfaction,
            @Nullable Executor executor) {
        this.history = history;
        this.fit = fit;
        this.policy = policy;
        this.previous = previous;
        this.satisfaction = satisfaction;
        this.executor = executor;
        this.privateCovariates = TypicalCovariates.of(fit.modelFor(false), history, false);
        this.fleetCovariates = TypicalCovariates.of(fit.modelFor(true), history, true);
        this.privateOutlook = outlookOf(false);
        this.fleetOutlook = outlookOf(true);
        this.spend = history.hasMoney() ? Optional.of(StoreSpend.of(history, policy)) : Optional.empty();
        LossLimit lossLimit = LossLimit.of(policy.lostAfter(), history);
        this.standings = new Standings(history, fit, privateOutlook, lossLimit, spend, satisfaction);
        this.columns = new ScoreColumns(history.size());
    }

    RetentionResult score() {
        forEachRow(this::outlook);
        Cuts cuts = cuts();
        CustomerKind privateCustomers = kind(false, cuts);
        CustomerKind fleets = kind(true, cuts);
        forEachRow(row -> classify(row, history.isFleet(row) ? fleets.rule() : privateCustomers.rule()));
        CustomerScores scores = new ScoredCustomers(history, policy, standings, privateCustomers, fleets, columns);
        return new RetentionResult(scores, provenance(privateCustomers, fleets, cuts));
    }

    private void forEachRow(IntConsumer work) {
        Pieces.forEach(history.size(), executor, (piece, begin, end) -> {
            for (int row = begin; row < end; row++) {
                work.accept(row);
            }
        });
    }

    private Outlook outlookOf(boolean fleet) {
        LifetimeModel typical =
                covariates(fleet).map(TypicalCovariates::typical).orElse(fit.modelFor(fleet));
        return new Outlook(typical, history.horizon(policy.horizonDays()));
    }

    private Optional<TypicalCovariates> covariates(boolean fleet) {
        return fleet ? fleetCovariates : privateCovariates;
    }

    private Outlook outlook(boolean fleet) {
        return fleet ? fleetOutlook : privateOutlook;
    }

    private CustomerKind kind(boolean fleet, Cuts cuts) {
        ClassRule rule = new ClassRule(outlook(fleet), cuts.stability(), cuts.value(), policy.hysteresis());
        int regularity = fit.modelFor(fleet).regularity();
        BaselineCustomer baseline =
                BaselineCustomer.of(history, row -> history.isFleet(row) == fleet, row -> columns.lost[row]);
        Scorecard scorecard = new Scorecard(
                rule.outlook(), baseline, regularity, policy.costToServePerVisit(), covariates(fleet), satisfaction);
        return CustomerKind.of(history, standings, rule, baseline, scorecard);
    }

    /** What the model says of a customer, and the rules that look at nobody else. */
    private void outlook(int row) {
        Outlook outlook = outlook(history.isFleet(row));
        Standing standing = standings.of(row);
        Forecast forecast = outlook.forecast(standing);
        columns.pAlive[row] = forecast.pAlive();
        columns.expectedVisits[row] = forecast.expectedVisits();
        columns.valueWhileStaying[row] = Finite.product(forecast.expectedVisitsWhileStaying(), standing.contribution());
        columns.pReturn[row] = forecast.pReturn();
        columns.lost[row] = ClassRule.isLost(standing, outlook);
        columns.noValue[row] = ClassRule.hasNoValue(standing, outlook);
    }

    /** Where the two axes are cut. */
    private record Cuts(OptionalDouble value, double stability) {}

    private Cuts cuts() {
        int[] eligible = IntStream.range(0, history.size())
                .filter(row -> !columns.noValue[row])
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
        boolean noValue = columns.noValue[row];
        ClassRule after = rule.after(noValue ? null : previous.before(history.customerId(row)));
        ValueTier value = noValue ? ValueTier.NONE : after.tierOf(columns.valueWhileStaying[row]);
        columns.tiers(row, value, after.tierOfReturn(columns.pReturn[row]));
    }

    private Provenance provenance(CustomerKind privateCustomers, CustomerKind fleets, Cuts cuts) {
        LifetimeModel model = fit.modelFor(false);
        return new Provenance(
                LibraryVersion.CURRENT,
                model.family(),
                model.parameters(),
                model.regularity(),
                model.unit(),
                history.season(),
                CalibratedModel.calibrationOf(model),
                satisfaction.map(StoreSatisfaction::outcome),
                fit.of(false).status(),
                spend.map(money -> money.model().status()),
                spend.map(StoreSpend::model).filter(Fit::converged).map(Fit::model),
                history.asOf(),
                privateOutlook.horizon(),
                policy,
                history.size(),
                standings.valueBasis(),
                spend.map(StoreSpend::marginBasis).orElse(MarginBasis.NOT_NEEDED),
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
                        CalibratedModel.calibrationOf(model),
                        fit.of(true).status(),
                        fleets.storeBaseline()));
    }
}
