package org.dealercrm.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.dealercrm.scoring.GivenFit;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.GammaGamma;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeValueTest {

    // Fader, Hardie, Lee 2005 on the CDNOW sample, weeks; Fader and Hardie 2013.
    private static final BetaGeometricModel BG_NBD =
            new BetaGeometricModel(false, 1, .243, 4.414, .793, 2.426, ClockUnit.WEEK);
    private static final GammaGamma SPEND = new GammaGamma(6.25, 3.74, 15.44);
    private static final LocalDate CALIBRATION_END = LocalDate.of(1997, 9, 30);
    private static final ValuationTerms YEARLY_15 =
            ValuationTerms.standard().withYearlyDiscountRate(.15).withHorizonMonths(6);

    /**
     * Computed with mpmath at 40 digits from equation 10 of Fader, Hardie, Lee 2005 (its 2F1 form) and equation 5 of Fader and
     * Hardie 2013: x 26, t_x 30.86, T 31; 26 paid visits with a mean of 45.5; margin 0.4, cost to serve 5, 15 % a year.
     */
    @Test
    void monthsOfACdnowCustomerByTheClosedForm() {
        VisitHistory history = table(26, 30.86, 31, 45.5);
        ValuationTerms terms = YEARLY_15.withDefaultMargin(.4).withCostToServePerVisit(5);
        LifetimeValue value = valuation(history, BG_NBD, terms).of(0);

        String[] until = {"1997-10-30", "1997-11-30", "1997-12-30", "1998-01-30", "1998-02-28", "1998-03-30"};
        double[] visits = {
            2.94810407711194,
            2.807084463651477,
            2.522298906748583,
            2.435629090512803,
            2.142611788799455,
            2.09563602887088
        };
        double[] factors = {
            .9942728217065775,
            .9827285129586226,
            .9713182429388303,
            .9600404553495442,
            .9490752995114884,
            .9384150295999868
        };
        for (int j = 0; j < 6; j++) {
            ValueMonth month = value.months().get(j);
            assertThat(month.until()).isEqualTo(LocalDate.parse(until[j]));
            assertThat(month.expectedVisits()).isCloseTo(visits[j], within(1e-12));
            assertThat(month.discountFactor()).isCloseTo(factors[j], within(1e-15));
        }
        double perVisit = spendOf(26, 45.5) * .4 - 5;
        assertThat(value.contributionPerVisit()).hasValueCloseTo(perVisit, within(1e-13));
        assertThat(value.expectedVisits()).isCloseTo(14.951364355695138, within(1e-12));
        assertThat(value.discountedContribution())
                .hasValueCloseTo(190.08554959016349 / 13.129127618089188 * perVisit, within(1e-10));
        LifetimeValue cautious = valuation(history, BG_NBD, terms.withTiming(DiscountTiming.END_OF_MONTH))
                .of(0);
        assertThat(cautious.discountedContribution())
                .hasValueCloseTo(188.98924128758767 / 13.129127618089188 * perVisit, within(1e-10));
    }

    private static double spendOf(int x, double mean) {
        return (2.74 * (6.25 * 15.44 / 2.74) + 6.25 * x * mean) / (6.25 * x + 2.74);
    }

    /** The same, from a 31st: x 2, t_x 30.43, T 38.86; one unit of money a visit. */
    @Test
    void monthsAreCountedFromTheAsOfDayItself() {
        LocalDate asOf = LocalDate.of(2024, 1, 31);
        VisitHistory history = table(2, 30.43, 38.86, 45.5);
        LifetimeValue value = LifetimeValuation.of(
                        history, asOf, StoreFit.together(ValueCases.fit(BG_NBD)), ValueCases.fit(SPEND), YEARLY_15)
                .of(0);

        assertThat(value.months().stream().map(ValueMonth::until).limit(3))
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30));
        double[] discounted = {.1516343171328041, .1530981102685579, .1402084797663116};
        for (int j = 0; j < 3; j++) {
            ValueMonth month = value.months().get(j);
            assertThat(month.expectedVisits() * month.discountFactor()).isCloseTo(discounted[j], within(1e-14));
        }
    }

    /**
     * The limit of a long horizon is the discounted expected residual transactions (DERT) of Fader, Hardie, Lee 2005 ("RFM and CLV"),
     * equation 2, for Pareto/NBD r .5533, alpha 10.5776, s .6061, beta 11.6656 at 15 % a year, computed with mpmath; its P(alive)
     * likewise. What is paid at the middle of a month falls short of that by delta mu / 144 / 12 if visits decline by mu a year, less than
     * a ten-thousandth here, and what is paid at its end by half a month's discount, at most .6 %.
     */
    @ParameterizedTest
    @CsvSource({
        "26, 31, .99791822002173976, 86.417271974270809",
        "2, 38.86, .86913493374939994, 6.5120911214236491",
        "0, 38.86, .29511715931102539, .47916661248884745",
        "7, 77.86, .058530503002670971, .89644421819205459"
    })
    void inTheLongRunItIsTheDiscountedExpectedResidualTransactions(int x, double age, double alive, double dert) {
        double s = .6061;
        double rate = (.5533 + x) / (10.5776 + age);
        DoubleUnaryOperator visits = h ->
                alive * rate * (11.6656 + age) / (s - 1) * (1 - Math.pow((11.6656 + age) / (11.6656 + age + h), s - 1));
        ValuationTerms terms = YEARLY_15.withHorizonMonths(1200);
        VisitHistory history = table(x, x == 0 ? 0 : age, age, 45.5);
        ValuationTerms cautious = terms.withTiming(DiscountTiming.END_OF_MONTH);

        assertThat(valuation(history, expecting(visits), terms).of(0).discountedVisits())
                .isBetween(dert * (1 - 1e-4), dert);
        assertThat(valuation(history, expecting(visits), cautious).of(0).discountedVisits())
                .isBetween(dert * (1 - .006), dert * (1 - .005));
    }

    /**
     * A Poisson customer with an exponential lifetime: rate / (mu + delta) in continuous time (Gupta and Lehmann 2003). The middle of a
     * month is late for visits that decline by mu = 1.04 a year, by delta mu / 144 / 12 of the value.
     */
    @Test
    void constantRatesGiveTheMarginMultiple() {
        double mu = .02;
        DoubleUnaryOperator visits = h -> .5 / mu * -Math.expm1(-mu * h);
        LifetimeValue value = valuation(table(3, 20, 30, 45.5), expecting(visits), YEARLY_15.withHorizonMonths(600))
                .of(0);

        double delta = Math.log(1.15) / 365 * 7;
        double late = 1 - Math.log(1.15) * mu * 365 / 7 / 144 / 12;
        assertThat(value.discountedVisits()).isCloseTo(.5 / (mu + delta) * late, within(1e-5 * .5 / (mu + delta)));
    }

    /** A model of which nothing but the expectation is asked. */
    private static LifetimeModel expecting(DoubleUnaryOperator visits) {
        return (LifetimeModel) Proxy.newProxyInstance(
                LifetimeModel.class.getClassLoader(),
                new Class<?>[] {LifetimeModel.class},
                (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "unit" -> ClockUnit.WEEK;
                        case "of" -> proxy;
                        case "expectedVisits" -> visits.applyAsDouble((Double) arguments[0]);
                        default -> throw new AssertionError("Not expected to be asked for " + method.getName());
                    };
                });
    }

    @Test
    void aKnownDepartureIsWorthNothingAndSaysWhy() {
        VisitLogBuilder log = log();
        log.departed("C-1", Departure.SCRAPPED);
        VisitHistory history = log.build().asOf(CALIBRATION_END, ClockUnit.WEEK);
        LifetimeValue value =
                valuation(history, BG_NBD, YEARLY_15).withIntervals().of(0);

        assertThat(value.departure()).contains(Departure.SCRAPPED);
        assertThat(value.expectedVisits()).isZero();
        assertThat(value.discountedContribution()).hasValue(0);
        assertThat(value.months())
                .hasSize(6)
                .allSatisfy(month -> assertThat(month.discountedContribution()).hasValue(0));
        assertThat(value.interval()).isEqualTo(new ValueInterval.Range(0, 0, .9, 1));
        assertThat(value.sentence(Locale.ENGLISH))
                .isEqualTo("the vehicle is gone for good, so no contribution is expected");
        assertThat(value.sentence(Locale.CHINESE)).isEqualTo("车辆已不在，预期不再有贡献");
    }

    @Test
    void withoutAmountsThereAreVisitsAndNoValue() {
        VisitLogBuilder log = VisitLog.builder();
        for (int days = 0; days < 400; days += 50) {
            log.add("C-1", CALIBRATION_END.toEpochDay() - days, Double.NaN, Double.NaN);
        }
        VisitHistory history = log.build().asOf(CALIBRATION_END, ClockUnit.WEEK);
        LifetimeValue value =
                valuation(history, BG_NBD, YEARLY_15).withIntervals().of(0);

        assertThat(value.expectedVisits()).isPositive();
        assertThat(value.contributionPerVisit()).isEmpty();
        assertThat(value.discountedContribution()).isEmpty();
        assertThat(value.months().get(0).discountedContribution()).isEmpty();
        assertThat(value.interval()).isEqualTo(new ValueInterval.None(ValueInterval.Cause.NO_AMOUNTS));
        assertThat(value.sentence(Locale.ENGLISH)).endsWith("without amounts there is no value in money");
        assertThat(value.sentence(Locale.CHINESE)).endsWith("没有金额记录，无法计算价值");
    }

    @Test
    void fleetsAreValuedByTheirOwnModel() {
        VisitLogBuilder log = log();
        log.fleet("C-2");
        VisitHistory history = log.build().asOf(CALIBRATION_END, ClockUnit.WEEK);
        BetaGeometricModel fleets = new BetaGeometricModel(true, 1, 2, 4, .2, 3, ClockUnit.WEEK);
        LifetimeValuation valuation = LifetimeValuation.of(
                history,
                CALIBRATION_END,
                new StoreFit<>(ValueCases.fit(BG_NBD), Optional.of(ValueCases.fit(fleets))),
                ValueCases.fit(SPEND),
                YEARLY_15);

        double weeks = CALIBRATION_END.until(CALIBRATION_END.plusMonths(6), java.time.temporal.ChronoUnit.DAYS) / 7.0;
        assertThat(valuation.all().get(0).expectedVisits()).isCloseTo(visits(BG_NBD, weeks, history, 0), within(1e-12));
        assertThat(valuation.all().get(1).expectedVisits()).isCloseTo(visits(fleets, weeks, history, 1), within(1e-12));
        assertThat(valuation.all().get(1).fleet()).isTrue();
        assertThat(valuation.provenance().fleetParameters()).contains(fleets.parameters());
    }

    private static double visits(BetaGeometricModel model, double weeks, VisitHistory history, int row) {
        return model.expectedVisits(weeks, history.frequency(row), history.recency(row), history.age(row));
    }

    @Test
    void withoutAModelOfAmountsTheMeansAreTakenAndThereIsNoInterval() {
        VisitHistory history = log().build().asOf(CALIBRATION_END, ClockUnit.WEEK);
        Fit<GammaGamma> failed = GivenFit.of(SPEND, FitStatus.AT_BOUND);
        LifetimeValuation valuation = LifetimeValuation.of(
                        history, CALIBRATION_END, StoreFit.together(ValueCases.fit(BG_NBD)), failed, YEARLY_15)
                .withIntervals();

        assertThat(valuation.of(0).contributionPerVisit()).hasValue(80);
        assertThat(valuation.of(0).interval()).isEqualTo(new ValueInterval.None(ValueInterval.Cause.NO_SPEND_MODEL));
        assertThat(valuation.provenance().spendModel()).isEmpty();
        assertThat(valuation.provenance().spendFitStatus()).isEqualTo(FitStatus.AT_BOUND);
    }

    @Test
    void theHistoryStandsOnTheDayFromWhichIsLookedAhead() {
        VisitHistory history = log().build().asOf(CALIBRATION_END, ClockUnit.WEEK);
        StoreFit<BetaGeometricModel> fit = StoreFit.together(ValueCases.fit(BG_NBD));
        Fit<GammaGamma> spend = ValueCases.fit(SPEND);
        LocalDate dayAfter = CALIBRATION_END.plusDays(1);

        assertThatThrownBy(() -> LifetimeValuation.of(history, dayAfter, fit, spend, YEARLY_15))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Values look ahead from the day of the history, 1997-09-30, found 1997-10-01");
    }

    @Test
    void theSentenceSaysWhatIsExpectedAndWhatIsLeftOut() {
        VisitHistory history = table(26, 30.86, 31, 45.5);
        LifetimeValuation valuation = valuation(history, BG_NBD, YEARLY_15);

        assertThat(valuation.of(0).sentence(Locale.UK))
                .isEqualTo("expected to contribute 656.29 until 1998-03-30, discounted: 15.0 visits at 45.33 each; what"
                        + " comes later is not included");
        assertThat(valuation.withIntervals().of(0).sentence(Locale.CHINA))
                .matches(
                        "至 1998-03-30 预计贡献 656.29，90 % 可能介于 [0-9.]+ 与 [0-9.]+ 之间（已折现）：预计到店 15.0 次，每次贡献 45.33；此后的贡献未计入");
        assertThat(valuation.of(0).toString()).doesNotContain("C-1");
    }

    @Test
    void termsOutOfRangeAreRefused() {
        ValuationTerms terms = ValuationTerms.standard();
        assertThatThrownBy(() -> terms.withHorizonMonths(0)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> terms.withHorizonMonths(1201)).hasMessageContaining("found 1201");
        assertThatThrownBy(() -> terms.withYearlyDiscountRate(-.01)).hasMessageContaining("found -0.01");
        assertThatThrownBy(() -> terms.withYearlyDiscountRate(Double.NaN)).hasMessageContaining("found NaN");
        assertThatThrownBy(() -> terms.withDefaultMargin(0)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> terms.withCostToServePerVisit(-1)).hasMessageContaining("found -1");
        assertThatThrownBy(() -> terms.withIntervalLevel(1)).hasMessageContaining("found 1");
    }

    private static VisitLogBuilder log() {
        VisitLogBuilder log = VisitLog.builder();
        IntStream.range(0, 8).forEach(visit -> {
            log.add("C-1", CALIBRATION_END.toEpochDay() - 20 * visit, 80, Double.NaN);
            log.add("C-2", CALIBRATION_END.toEpochDay() - 30 * visit, 120, Double.NaN);
        });
        return log;
    }

    private static VisitHistory table(int x, double tx, double age, double meanSpend) {
        return VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("C-1", x, tx, age, Double.NaN, x == 0 ? 0 : meanSpend, 1)
                .add("C-2", 2, 10, 20, Double.NaN, 30, 1)
                .build();
    }

    private static LifetimeValuation valuation(VisitHistory history, LifetimeModel model, ValuationTerms terms) {
        return LifetimeValuation.of(
                history, CALIBRATION_END, StoreFit.together(ValueCases.fit(model)), ValueCases.fit(SPEND), terms);
    }
}
