package org.dealercrm.scoring.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.Forecast;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.Nbd;
import org.dealercrm.scoring.lifetime.ParetoNbd;

/** Laws of a calibrated model, whatever was learned about it. */
class CalibratedModelProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final double ROUNDING = 1e-10;

    record Customer(double x, double tx, double age) {}

    @Property
    void everyFigureIsFiniteAndInRange(
            @ForAll("models") LifetimeModel model,
            @ForAll("calibrations") ReturnCalibration learned,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        CalibratedModel calibrated = learned.applyTo(model);
        double back = calibrated.pReturn(horizon, c.x(), c.tx(), c.age());
        assertThat(back).isBetween(0.0, 1.0);
        assertThat(calibrated.expectedVisits(horizon, c.x(), c.tx(), c.age()))
                .isBetween(back * (1 - ROUNDING), Double.MAX_VALUE);
        assertThat(calibrated.probabilityOfVisits(2, horizon, c.x(), c.tx(), c.age()))
                .isBetween(0.0, 1.0);
        assertThat(calibrated.probabilityOfVisits(0, horizon, c.x(), c.tx(), c.age()))
                .isEqualTo(1 - back);
    }

    @Property
    void returnGrowsWithTheHorizonAndBeginsAtNothing(
            @ForAll("models") LifetimeModel model,
            @ForAll("calibrations") ReturnCalibration learned,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double one,
            @ForAll("horizons") double other) {
        CalibratedModel calibrated = learned.applyTo(model);
        double shorter = calibrated.pReturn(Math.min(one, other), c.x(), c.tx(), c.age());
        double longer = calibrated.pReturn(Math.max(one, other), c.x(), c.tx(), c.age());
        assertThat(shorter).isLessThanOrEqualTo(longer + ROUNDING);
        assertThat(calibrated.pReturn(0, c.x(), c.tx(), c.age())).isZero();
    }

    @Property
    void thereIsNoJumpWhereAWindowEnds(
            @ForAll("models") LifetimeModel model,
            @ForAll("calibrations") ReturnCalibration learned,
            @ForAll("customers") Customer c,
            @ForAll @IntRange(min = 1, max = 41) int windows) {
        CalibratedModel calibrated = learned.applyTo(model);
        double end = windows * model.unit().fromDays(learned.windowDays());
        double at = calibrated.pReturn(end, c.x(), c.tx(), c.age());
        assertThat(calibrated.pReturn(end * (1 - 1e-11), c.x(), c.tx(), c.age()))
                .isCloseTo(at, within(1e-4));
        assertThat(calibrated.pReturn(end * (1 + 1e-11), c.x(), c.tx(), c.age()))
                .isCloseTo(at, within(1e-4));
    }

    /** Window by window is the same as at once, because a customer who has not come is one of the same visits who is older. */
    @Property
    void wherePastAndModelAgreeNothingChanges(
            @ForAll("models") LifetimeModel model,
            @ForAll @IntRange(min = 1, max = 1000) int horizonDays,
            @ForAll @IntRange(min = 1, max = 8) int halfYears,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        ReturnCalibration nothing = calibration(horizonDays, ReturnFeatures.identity(halfYears), LogitCurve.IDENTITY);
        CalibratedModel calibrated = nothing.applyTo(model);
        double own = model.pReturn(horizon, c.x(), c.tx(), c.age());
        assertThat(calibrated.pReturn(horizon, c.x(), c.tx(), c.age())).isCloseTo(own, within(1e-9));
        assertThat(calibrated.pAlive(c.x(), c.tx(), c.age()))
                .isCloseTo(model.pAlive(c.x(), c.tx(), c.age()), within(1e-8));
        assertThat(calibrated.uncalibrated()).isSameAs(model);
    }

    @Property
    void whoReturnsIsACustomer(
            @ForAll("models") LifetimeModel model,
            @ForAll("calibrations") ReturnCalibration learned,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        CalibratedModel calibrated = learned.applyTo(model);
        double alive = calibrated.pAlive(c.x(), c.tx(), c.age());
        assertThat(alive).isBetween(0.0, 1.0);
        assertThat(calibrated.pReturn(horizon, c.x(), c.tx(), c.age())).isLessThanOrEqualTo(alive + ROUNDING);
        assertThat(calibrated.pAliveAhead(0, c.x(), c.tx(), c.age())).isCloseTo(alive, within(ROUNDING));
        assertThat(calibrated.pAliveAhead(horizon, c.x(), c.tx(), c.age())).isBetween(0.0, alive);
    }

    @Property
    void theOddsOfBeingACustomerChangeAsThoseOfAReturn(
            @ForAll("models") LifetimeModel model,
            @ForAll("calibrations") ReturnCalibration learned,
            @ForAll("customers") Customer c) {
        CalibratedModel calibrated = learned.applyTo(model);
        double horizon = model.unit().fromDays(learned.horizonDays());
        double own = calibrated.pReturn(horizon, c.x(), c.tx(), c.age());
        double models = model.pReturn(horizon, c.x(), c.tx(), c.age());
        double alive = model.pAlive(c.x(), c.tx(), c.age());
        if (DoubleStream.of(own, models, alive).allMatch(p -> p > 1e-6 && p < 1 - 1e-6)) {
            double factor = own / (1 - own) / (models / (1 - models));
            double odds = factor * alive / (1 - alive);
            assertThat(calibrated.pAlive(c.x(), c.tx(), c.age())).isCloseTo(odds / (1 + odds), within(1e-9));
        } else if (alive == 1 || alive == 0) {
            assertThat(calibrated.pAlive(c.x(), c.tx(), c.age())).isEqualTo(alive);
        }
    }

    @Property
    void theChanceOfAWindowGrowsWithTheModels(
            @ForAll("calibrations") ReturnCalibration learned,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other,
            @ForAll("customers") Customer c) {
        double silence = c.age() - c.tx();
        double lower = learned.ofWindow(Math.min(one, other), c.x(), silence, c.age());
        double higher = learned.ofWindow(Math.max(one, other), c.x(), silence, c.age());
        assertThat(lower).isBetween(0.0, 1.0).isLessThanOrEqualTo(higher + 1e-15);
    }

    @Property
    void theFourFiguresAtOnceAreThoseOneByOne(
            @ForAll("models") LifetimeModel model,
            @ForAll("calibrations") ReturnCalibration learned,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        CalibratedModel calibrated = learned.applyTo(model);
        assertThat(calibrated.forecast(horizon, c.x(), c.tx(), c.age()))
                .isEqualTo(new Forecast(
                        calibrated.pAlive(c.x(), c.tx(), c.age()),
                        calibrated.expectedVisits(horizon, c.x(), c.tx(), c.age()),
                        calibrated.expectedVisitsWhileStaying(horizon, c.x(), c.tx(), c.age()),
                        calibrated.pReturn(horizon, c.x(), c.tx(), c.age())));
    }

    @Property
    void aCurveKeepsTheOrderOfProbabilitiesAndIsOneItself(
            @ForAll("curves") LogitCurve curve,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        double lower = curve.of(Math.min(one, other));
        double higher = curve.of(Math.max(one, other));
        assertThat(lower).isBetween(0.0, 1.0).isLessThanOrEqualTo(higher + 1e-15);
        assertThat(LogitCurve.IDENTITY.of(one)).isCloseTo(one, within(1e-12));
        assertThat(curve.of(0)).isZero();
    }

    /** The line from a half to p, its parts put together one by one. */
    @Property
    void aCurveIsThatOfItsDefinition(
            @ForAll("curves") LogitCurve curve, @ForAll @DoubleRange(min = -12, max = 12) double logit) {
        double sum = curve.constant();
        double step = logit / 4800;
        for (int i = 0; i < 4800; i++) {
            double middle = (i + .5) * step;
            long part = LogitCurve.KNOTS.stream().filter(knot -> knot < middle).count();
            sum += step * curve.slopes().get((int) part);
        }
        assertThat(curve.of(1 / (1 + Math.exp(-logit)))).isCloseTo(1 / (1 + Math.exp(-sum)), within(5e-3));
    }

    @Property
    void theCurveOfTheHorizonIsThatOfTheProductOfItsWindows(
            @ForAll("models") LifetimeModel model,
            @ForAll("calibrations") ReturnCalibration learned,
            @ForAll("customers") Customer c) {
        double horizon = model.unit().fromDays(learned.horizonDays());
        double product =
                learned.withHorizon(LogitCurve.IDENTITY).applyTo(model).pReturn(horizon, c.x(), c.tx(), c.age());
        double back = learned.applyTo(model).pReturn(horizon, c.x(), c.tx(), c.age());
        if (product > 1e-6 && product < 1 - 1e-6) {
            assertThat(back).isCloseTo(learned.ofHorizon().of(product), within(1e-8));
        } else {
            // nearer to 0 or 1 a probability says too little of the hazard behind it
            assertThat(back).isBetween(0.0, 1.0);
        }
    }

    @Property
    void whatIsNotOfTheFutureStaysTheModels(
            @ForAll("models") LifetimeModel model,
            @ForAll("calibrations") ReturnCalibration learned,
            @ForAll("customers") Customer c,
            @ForAll("horizons") double horizon) {
        CalibratedModel calibrated = learned.applyTo(model);
        assertThat(calibrated.expectedVisitsWhileStaying(horizon, c.x(), c.tx(), c.age()))
                .isEqualTo(model.expectedVisitsWhileStaying(horizon, c.x(), c.tx(), c.age()));
        assertThat(calibrated.logLikelihood(2, 3, 4, 0)).isEqualTo(model.logLikelihood(2, 3, 4, 0));
        assertThat(calibrated.parameters()).isEqualTo(model.parameters());
        assertThat(calibrated.family()).isEqualTo(model.family());
        assertThat(calibrated.unit()).isEqualTo(model.unit());
        assertThat(calibrated.regularity()).isEqualTo(model.regularity());
    }

    @Provide
    Arbitrary<LifetimeModel> models() {
        Arbitrary<Double> shape = Arbitraries.doubles().between(.05, 20);
        Arbitrary<Double> time = Arbitraries.doubles().between(.5, 200);
        Arbitrary<LifetimeModel> geometric = Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(1, 4), shape, time, shape, shape)
                .as((modified, k, r, alpha, a, b) ->
                        new BetaGeometricModel(modified, k, r, alpha, a, b, ClockUnit.WEEK));
        Arbitrary<LifetimeModel> pareto = Combinators.combine(shape, time, shape, time)
                .as((r, alpha, s, beta) -> new ParetoNbd(r, alpha, s, beta, ClockUnit.WEEK));
        Arbitrary<LifetimeModel> nbd =
                Combinators.combine(shape, time).as((r, alpha) -> new Nbd(r, alpha, ClockUnit.MONTH));
        return Arbitraries.oneOf(geometric, pareto, nbd);
    }

    @Provide
    Arbitrary<ReturnCalibration> calibrations() {
        Arbitrary<double[]> coefficients = Arbitraries.integers()
                .between(1, 5)
                .flatMap(halfYears -> Arbitraries.doubles()
                        .between(-3, 3)
                        .array(double[].class)
                        .ofSize(ReturnFeatures.count(halfYears)));
        return Combinators.combine(Arbitraries.integers().between(1, 800), coefficients, curves())
                .as((horizon, drawn, curve) -> {
                    double[] legal = drawn.clone();
                    legal[0] = Math.abs(legal[0]);
                    legal[1] = Math.abs(legal[1]);
                    return calibration(horizon, legal, curve);
                });
    }

    @Provide
    Arbitrary<LogitCurve> curves() {
        Arbitrary<List<Double>> slopes =
                Arbitraries.doubles().between(.1, 4).list().ofSize(LogitCurve.KNOTS.size() + 1);
        return Combinators.combine(Arbitraries.doubles().between(-5, 5), slopes).as(LogitCurve::new);
    }

    @Provide
    Arbitrary<Customer> customers() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        share,
                        Arbitraries.doubles().between(0, 600))
                .as((x, part, age) -> new Customer(x, x == 0 ? 0 : part * age, age));
    }

    @Provide
    Arbitrary<Double> horizons() {
        return Arbitraries.oneOf(Arbitraries.doubles().between(0, 150), Arbitraries.of(0.0, 1e-6, 52.0, 5000.0, 1e6));
    }

    private static ReturnCalibration calibration(int horizonDays, double[] coefficients, LogitCurve curve) {
        int window = (horizonDays + 1) / 2;
        List<Double> boxed = new ArrayList<>();
        Arrays.stream(coefficients).forEach(boxed::add);
        return new ReturnCalibration(
                DAY,
                horizonDays,
                window,
                List.of(new CalibrationWindow(DAY.minusDays(window), window, 500, .5)),
                120,
                boxed,
                curve);
    }
}
