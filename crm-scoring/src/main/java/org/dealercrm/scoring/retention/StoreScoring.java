package org.dealercrm.scoring.retention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.joda.money.CurrencyUnit;

/** One run over the customers of a store: where each stands, where the value cut lies, then each one's score. */
final class StoreScoring {

    private final VisitHistory history;
    private final Fit<? extends LifetimeModel> fit;
    private final RetentionPolicy policy;
    private final Outlook outlook;
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

    StoreScoring(VisitHistory history, Fit<? extends LifetimeModel> fit, RetentionPolicy policy) {
        this.history = history;
        this.fit = fit;
        this.policy = policy;
        this.outlook = new Outlook(fit.model(), policy.horizonDays());
        this.lossLimit = new LossLimit(policy.lostAfter(), history.asOf().orElse(null));
        this.spend = history.hasMoney() ? Optional.of(Spend.of(history, policy)) : Optional.empty();
        this.standings = new Standing[history.size()];
        for (int row = 0; row < standings.length; row++) {
            standings[row] = standing(row);
        }
    }

    RetentionResult score() {
        ClassRule rule = new ClassRule(outlook, policy.stabilityThreshold(), valueCut());
        BaselineCustomer baseline = BaselineCustomer.of(history, row -> ClassRule.isLost(standings[row], outlook));
        Scorecard scorecard = new Scorecard(outlook, baseline, fit.model().regularity(), policy.costToServePerVisit());
        double usualGapDays = outlook.days(baseline.rhythm().orElse(outlook.horizon()));
        CounterfactualSearch search = new CounterfactualSearch(
                rule, valueBasis(), lossLimit, usualGapDays, history.asOf().orElse(null));
        List<CustomerScore> scores = new ArrayList<>(standings.length);
        for (int row = 0; row < standings.length; row++) {
            scores.add(score(row, rule, scorecard, search));
        }
        return new RetentionResult(scores, provenance(rule, baseline, scorecard));
    }

    private Standing standing(int row) {
        double silence = outlook.days(history.age(row) - history.recency(row));
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
            if (!ClassRule.hasNoValue(standings[row], outlook)) {
                values[eligible] = outlook.value(standings[row]);
                weights[eligible++] = history.weight(row);
            }
        }
        return ValueCutPoint.of(policy.valueCut(), Arrays.copyOf(values, eligible), Arrays.copyOf(weights, eligible));
    }

    private CustomerScore score(int row, ClassRule rule, Scorecard scorecard, CounterfactualSearch search) {
        Standing standing = standings[row];
        double expectedVisits = outlook.expectedVisits(standing);
        ValueTier valueTier = rule.valueTier(standing);
        StabilityTier stabilityTier = rule.stabilityTier(standing);
        RetentionClass retentionClass = RetentionClass.of(valueTier, stabilityTier);
        return new CustomerScore(
                history.customerId(row),
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
                scorecard.reasons(history, row, standing),
                search.of(standing, retentionClass));
    }

    private OptionalDouble ifMoney(double amount) {
        return spend.isPresent() ? OptionalDouble.of(amount) : OptionalDouble.empty();
    }

    private ValueBasis valueBasis() {
        return spend.isPresent() ? ValueBasis.MONEY : ValueBasis.VISITS;
    }

    private Evidence evidence(int row) {
        int visits = history.visits(row);
        if (visits <= 1) {
            return visits == 0 ? Evidence.NONE : Evidence.ONE_VISIT;
        }
        boolean few = visits < policy.fullEvidenceVisits();
        boolean brief = outlook.days(history.age(row)) < policy.fullEvidenceDays();
        return few || brief ? Evidence.SHORT : Evidence.FULL;
    }

    private Provenance provenance(ClassRule rule, BaselineCustomer baseline, Scorecard scorecard) {
        LifetimeModel model = fit.model();
        return new Provenance(
                LibraryVersion.CURRENT,
                model.family(),
                model.parameters(),
                model.regularity(),
                model.unit(),
                fit.status(),
                spend.map(money -> money.model().status()),
                spend.map(Spend::model).filter(Fit::converged).map(Fit::model),
                history.asOf(),
                outlook.horizon(),
                policy,
                history.size(),
                valueBasis(),
                spend.map(money -> money.margins().basis()).orElse(MarginBasis.NOT_NEEDED),
                history.currency().map(CurrencyUnit::getCode),
                rule.valueCut(),
                storeBaseline(baseline, scorecard));
    }

    private StoreBaseline storeBaseline(BaselineCustomer baseline, Scorecard scorecard) {
        OptionalDouble rhythm = baseline.rhythm().isPresent()
                ? OptionalDouble.of(outlook.days(baseline.rhythm().getAsDouble()))
                : OptionalDouble.empty();
        return new StoreBaseline(
                outlook.days(baseline.silence()), rhythm, outlook.days(baseline.tenure()), scorecard.baselinePReturn());
    }
}
