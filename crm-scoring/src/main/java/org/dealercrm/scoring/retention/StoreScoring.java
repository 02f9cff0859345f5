package org.dealercrm.scoring.retention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.lifetime.LibraryVersion;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.joda.money.CurrencyUnit;

/** One run over the customers of a store: where each stands, where the value cut lies, then each one's score. */
final class StoreScoring {

    private final VisitHistory history;
    private final StoreFit<? extends LifetimeModel> fit;
    private final RetentionPolicy policy;
    private final Outlook privateOutlook;
    private final Outlook fleetOutlook;
    private final LossLimit lossLimit;
    private final Optional<Spend> spend;
    private final Standing[] standings;

    /** What the history tells about money. */
    private record Spend(Fit<GammaGamma> model, Margins margins, VisitContribution contribution) {

        static Spend of(VisitHistory history, RetentionPolicy policy) {
            Fit<GammaGamma> model = GammaGamma.fit(history);
            Margins margins = new Margins(history, policy.defaultMargin());
            return new Spend(
                    model, margins, new VisitContribution(history, model, margins, policy.costToServePerVisit()));
        }
    }

    StoreScoring(VisitHistory history, StoreFit<? extends LifetimeModel> fit, RetentionPolicy policy) {
        this.history = history;
        this.fit = fit;
        this.policy = policy;
        this.privateOutlook = new Outlook(fit.modelFor(false), history.horizon(policy.horizonDays()));
        this.fleetOutlook = new Outlook(fit.modelFor(true), history.horizon(policy.horizonDays()));
        this.lossLimit = LossLimit.of(policy.lostAfter(), history);
        this.spend = history.hasMoney() ? Optional.of(Spend.of(history, policy)) : Optional.empty();
        this.standings = new Standing[history.size()];
        for (int row = 0; row < standings.length; row++) {
            standings[row] = standing(row);
        }
    }

    RetentionResult score() {
        OptionalDouble valueCut = valueCut();
        Kind privateCustomers = kind(false, valueCut);
        Kind fleets = kind(true, valueCut);
        List<CustomerScore> scores = new ArrayList<>(standings.length);
        for (int row = 0; row < standings.length; row++) {
            scores.add(score(row, history.isFleet(row) ? fleets : privateCustomers));
        }
        return new RetentionResult(scores, provenance(privateCustomers, fleets));
    }

    private Outlook outlook(int row) {
        return outlook(history.isFleet(row));
    }

    private Outlook outlook(boolean fleet) {
        return fleet ? fleetOutlook : privateOutlook;
    }

    /** How one kind of customers, private or fleets, is judged and explained. */
    private record Kind(
            Outlook outlook,
            ClassRule rule,
            BaselineCustomer baseline,
            Scorecard scorecard,
            CounterfactualSearch search) {}

    private Kind kind(boolean fleet, OptionalDouble valueCut) {
        Outlook outlook = outlook(fleet);
        ClassRule rule = new ClassRule(outlook, policy.stabilityThreshold(), valueCut);
        BaselineCustomer baseline = BaselineCustomer.of(
                history, row -> history.isFleet(row) == fleet, row -> ClassRule.isLost(standings[row], outlook));
        int regularity = fit.modelFor(fleet).regularity();
        Scorecard scorecard = new Scorecard(outlook, baseline, regularity, policy.costToServePerVisit());
        double usualGapDays = outlook.days(baseline.rhythm().orElse(outlook.horizon()));
        CounterfactualSearch search = new CounterfactualSearch(
                rule, valueBasis(), lossLimit, usualGapDays, history.asOf().orElse(null));
        return new Kind(outlook, rule, baseline, scorecard, search);
    }

    private Standing standing(int row) {
        double silence = outlook(row).days(history.age(row) - history.recency(row));
        return new Standing(
                history.frequency(row),
                history.recency(row),
                history.age(row),
                spend.map(money -> money.contribution().of(row)).orElse(1.0),
                lossLimit.days(silence),
                spend.map(money -> money.contribution().neverPaid(row)).orElse(false),
                history.departure(row).orElse(null));
    }

    private OptionalDouble valueCut() {
        double[] values = new double[standings.length];
        double[] weights = new double[standings.length];
        int eligible = 0;
        for (int row = 0; row < standings.length; row++) {
            if (!ClassRule.hasNoValue(standings[row], outlook(row))) {
                values[eligible] = outlook(row).value(standings[row]);
                weights[eligible++] = history.weight(row);
            }
        }
        return ValueCutPoint.of(policy.valueCut(), Arrays.copyOf(values, eligible), Arrays.copyOf(weights, eligible));
    }

    private CustomerScore score(int row, Kind kind) {
        Outlook outlook = kind.outlook();
        Standing standing = standings[row];
        double expectedVisits = outlook.expectedVisits(standing);
        ValueTier valueTier = kind.rule().valueTier(standing);
        StabilityTier stabilityTier = kind.rule().stabilityTier(standing);
        RetentionClass retentionClass = RetentionClass.of(valueTier, stabilityTier);
        return new CustomerScore(
                history.customerId(row),
                history.isFleet(row),
                history.frequency(row),
                history.recency(row),
                history.age(row),
                outlook.pAlive(standing),
                expectedVisits,
                ifMoney(Outlook.times(expectedVisits, standing.contribution())),
                ifMoney(standing.contribution()),
                outlook.value(standing),
                outlook.pReturn(standing),
                valueTier,
                stabilityTier,
                retentionClass,
                evidence(row),
                kind.scorecard().reasons(history, row, standing),
                kind.search().of(standing, retentionClass));
    }

    private OptionalDouble ifMoney(double amount) {
        return spend.isPresent() ? OptionalDouble.of(amount) : OptionalDouble.empty();
    }

    private ValueBasis valueBasis() {
        return spend.isPresent() ? ValueBasis.MONEY : ValueBasis.VISITS;
    }

    private Evidence evidence(int row) {
        int visits = history.visits(row);
        if (history.isOlderThanRecords(row)) {
            return Evidence.SHORT;
        }
        if (visits <= 1) {
            return visits == 0 ? Evidence.NONE : Evidence.ONE_VISIT;
        }
        boolean few = visits < policy.fullEvidenceVisits();
        boolean brief = outlook(row).days(history.age(row)) < policy.fullEvidenceDays();
        return few || brief ? Evidence.SHORT : Evidence.FULL;
    }

    private Provenance provenance(Kind privateCustomers, Kind fleets) {
        LifetimeModel model = fit.modelFor(false);
        return new Provenance(
                LibraryVersion.CURRENT,
                model.family(),
                model.parameters(),
                model.regularity(),
                model.unit(),
                fit.of(false).status(),
                spend.map(money -> money.model().status()),
                spend.map(Spend::model).filter(Fit::converged).map(Fit::model),
                history.asOf(),
                privateOutlook.horizon(),
                policy,
                history.size(),
                valueBasis(),
                spend.map(money -> money.margins().basis()).orElse(MarginBasis.NOT_NEEDED),
                history.currency().map(CurrencyUnit::getCode),
                privateCustomers.rule().valueCut(),
                storeBaseline(privateCustomers),
                fleetProvenance(fleets));
    }

    private Optional<FleetProvenance> fleetProvenance(Kind fleets) {
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
                        storeBaseline(fleets)));
    }

    private static StoreBaseline storeBaseline(Kind kind) {
        Outlook outlook = kind.outlook();
        BaselineCustomer baseline = kind.baseline();
        OptionalDouble rhythm = baseline.rhythm().isPresent()
                ? OptionalDouble.of(outlook.days(baseline.rhythm().getAsDouble()))
                : OptionalDouble.empty();
        return new StoreBaseline(
                outlook.days(baseline.silence()),
                rhythm,
                outlook.days(baseline.tenure()),
                kind.scorecard().baselinePReturn());
    }
}
