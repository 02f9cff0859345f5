package org.dealercrm.scoring.value;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.dealercrm.scoring.GivenFit;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.lifetime.StoreFit;

/** Customers of a workshop, models of their visits and amounts, and the terms by which they are valued. */
class ValueCases extends DomainContextBase {

    /** A customer on a clock of weeks. */
    record Customer(int x, double tx, double age, double meanSpend) {

        VisitHistory history() {
            return VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                    .add("C-1", x, tx, age, Double.NaN, x == 0 ? 0 : meanSpend, 1)
                    .add("C-2", 2, 30, 60, Double.NaN, 700, 1)
                    .build();
        }
    }

    /** A case: a customer, the models and the day. */
    record Case(Customer customer, BetaGeometricModel visits, GammaGamma spend, LocalDate asOf) {

        LifetimeValue value(ValuationTerms terms) {
            return valuation(terms).of(0);
        }

        LifetimeValue valueWithInterval(ValuationTerms terms) {
            return valuation(terms).withIntervals().of(0);
        }

        LifetimeValuation valuation(ValuationTerms terms) {
            return LifetimeValuation.of(customer.history(), asOf, StoreFit.together(fit(visits)), fit(spend), terms);
        }
    }

    static <M> Fit<M> fit(M model) {
        return GivenFit.of(model);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(customers(), models(), spends(), days).as(Case::new);
    }

    private static Arbitrary<Customer> customers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.doubles().between(0.01, 1),
                        Arbitraries.doubles().between(1, 400),
                        Arbitraries.doubles().between(1, 5000))
                .as((x, part, age, spend) -> new Customer(x, x == 0 ? 0 : part * age, age, spend));
    }

    private static Arbitrary<BetaGeometricModel> models() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.doubles().between(0.1, 5),
                        Arbitraries.doubles().between(2, 200),
                        Arbitraries.doubles().between(0.1, 3),
                        Arbitraries.doubles().between(0.2, 5))
                .as((mbg, k, r, alpha, a, b) -> new BetaGeometricModel(mbg, k, r, alpha, a, b, ClockUnit.WEEK));
    }

    private static Arbitrary<GammaGamma> spends() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.5, 20),
                        Arbitraries.doubles().between(1.2, 20),
                        Arbitraries.doubles().between(10, 5000))
                .as(GammaGamma::new);
    }

    /** Terms without cost to serve. */
    @Provide
    Arbitrary<ValuationTerms> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 72),
                        Arbitraries.doubles().between(0, 0.5),
                        Arbitraries.of(DiscountTiming.values()),
                        Arbitraries.doubles().between(0.05, 1),
                        Arbitraries.doubles().between(0.5, 0.99))
                .as((months, rate, timing, margin, level) ->
                        new ValuationTerms(months, rate, timing, margin, 0, level));
    }
}
