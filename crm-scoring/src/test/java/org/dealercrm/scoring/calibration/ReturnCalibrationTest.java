package org.dealercrm.scoring.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.dealercrm.scoring.SimulatedWorkshop;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.FittedModel;
import org.dealercrm.scoring.lifetime.LifetimeFits;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.junit.jupiter.api.Test;

class ReturnCalibrationTest {

    private static final double NONE = Double.NaN;
    private static final LocalDate DAY = LocalDate.ofEpochDay(2000);

    /** Everybody comes each 100 days on his own day of them; half of all stop when they have been customers for two years. */
    private static VisitLogBuilder leavingAfterTwoYears(int customers) {
        VisitLogBuilder log = VisitLog.builder();
        for (int i = 0; i < customers; i++) {
            int begin = (i * 7) % 1900;
            int end = i % 2 == 0 ? begin + 730 : 3000;
            for (int day = begin; day <= Math.min(end, 2400); day += 80 + (i * 31 + day) % 41) {
                log.add("C" + i, day, NONE, NONE);
            }
        }
        return log;
    }

    private static LifetimeModel fitted(VisitLog log) {
        return LifetimeFits.fit(ModelFamily.MBG_NBD, log.asOf(DAY)).model();
    }

    @Test
    void itLearnsWhatTheModelDoesNotKnow() {
        VisitLog log = leavingAfterTwoYears(2000).build();
        LifetimeModel model = fitted(log);
        CalibrationOutcome outcome = ReturnCalibration.learn(log, DAY, 200, model);
        ReturnCalibration learned = outcome.calibration().orElseThrow();

        assertThat(learned.windowDays()).isEqualTo(100);
        assertThat(learned.windows())
                .extracting(CalibrationWindow::split)
                .containsExactly(DAY.minusDays(100), DAY.minusDays(200), DAY.minusDays(300), DAY.minusDays(400));
        assertThat(learned.features()).hasSameSizeAs(learned.coefficients());
        assertThat(learned.halfYears()).isGreaterThanOrEqualTo(4);
        LifetimeModel calibrated = learned.applyTo(model);
        assertThat(brier(log, calibrated)).isLessThan(.8 * brier(log, model));
    }

    /** The mean squared distance over the 200 days after, of all who were known. */
    private static double brier(VisitLog log, LifetimeModel model) {
        VisitHistory history = log.asOf(DAY, model.unit());
        double[] p = model.pReturn(model.unit().fromDays(200), history);
        double sum = 0;
        for (int row = 0; row < p.length; row++) {
            int customer = log.indexOf(history.customerId(row)).orElseThrow();
            double came = log.visitsWithin(customer, DAY, DAY.plusDays(200)) > 0 ? 1 : 0;
            sum += (p[row] - came) * (p[row] - came);
        }
        return sum / p.length;
    }

    @Test
    void theFutureIsNotLookedAt() {
        VisitLog log = leavingAfterTwoYears(300).build();
        VisitLogBuilder known = VisitLog.builder();
        for (int customer = 0; customer < log.customerCount(); customer++) {
            for (int visit = 0; visit < log.visitCount(customer); visit++) {
                if (log.visitDay(customer, visit) <= DAY.toEpochDay()) {
                    known.add(log.customerId(customer), log.visitDay(customer, visit), NONE, NONE);
                }
            }
        }
        LifetimeModel model = fitted(log);
        assertThat(ReturnCalibration.learn(known.build(), DAY, 200, model))
                .isEqualTo(ReturnCalibration.learn(log, DAY, 200, model));
    }

    @Test
    void theOrderOfTheVisitsDoesNotMatter() {
        VisitLog log = leavingAfterTwoYears(200).build();
        VisitLogBuilder turned = VisitLog.builder();
        List<Integer> customers =
                new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        Collections.shuffle(customers, new Random(5));
        for (int customer : customers) {
            for (int visit = log.visitCount(customer) - 1; visit >= 0; visit--) {
                turned.add(log.customerId(customer), log.visitDay(customer, visit), NONE, NONE);
            }
        }
        LifetimeModel model = fitted(log);
        assertThat(ReturnCalibration.learn(turned.build(), DAY, 200, model))
                .isEqualTo(ReturnCalibration.learn(log, DAY, 200, model));
    }

    @Test
    void itIsTheSameInEveryUnit() {
        VisitLog log = leavingAfterTwoYears(400).build();
        LifetimeModel weeks = LifetimeFits.fit(ModelFamily.MBG_NBD, log.asOf(DAY, ClockUnit.WEEK))
                .model();
        LifetimeModel years = LifetimeFits.fit(ModelFamily.MBG_NBD, log.asOf(DAY, ClockUnit.YEAR))
                .model();
        LifetimeModel one = ReturnCalibration.learn(log, DAY, 200, weeks)
                .calibration()
                .orElseThrow()
                .applyTo(weeks);
        LifetimeModel other = ReturnCalibration.learn(log, DAY, 200, years)
                .calibration()
                .orElseThrow()
                .applyTo(years);
        double[] inWeeks = one.pReturn(ClockUnit.WEEK.fromDays(200), log.asOf(DAY));
        double[] inYears = other.pReturn(ClockUnit.YEAR.fromDays(200), log.asOf(DAY));
        for (int row = 0; row < inWeeks.length; row++) {
            assertThat(inYears[row]).isCloseTo(inWeeks[row], within(1e-6));
        }
    }

    @Test
    void aHistoryTooShortOrTooSmallTeachesNothingAndSaysSo() {
        VisitLog log = leavingAfterTwoYears(300).build();
        LifetimeModel model = fitted(log);
        LocalDate early = log.firstDay().orElseThrow().plusDays(99);
        assertThat(ReturnCalibration.learn(log, early, 200, model)).isEqualTo(NoCalibration.HISTORY_TOO_SHORT);
        assertThat(ReturnCalibration.learn(VisitLog.of(List.of()), DAY, 200, model))
                .isEqualTo(NoCalibration.HISTORY_TOO_SHORT);
        VisitLog small = leavingAfterTwoYears(20).build();
        assertThat(ReturnCalibration.learn(small, DAY, 200, model)).isEqualTo(NoCalibration.TOO_FEW_CUSTOMERS);
        VisitLogBuilder once = VisitLog.builder();
        for (int i = 0; i < 300; i++) {
            once.add("C" + i, i, NONE, NONE);
        }
        CalibrationOutcome none = ReturnCalibration.learn(once.build(), DAY, 200, model);
        assertThat(none).isEqualTo(NoCalibration.TOO_FEW_OF_A_KIND);
        assertThat(none.calibration()).isEmpty();
        for (NoCalibration reason : NoCalibration.values()) {
            assertThat(reason.sentence(Locale.ENGLISH)).endsWith(".").isNotEqualTo(reason.sentence(Locale.CHINESE));
        }
    }

    @Test
    void recordsThatBeginLaterAreNotLookedAtBefore() {
        VisitLog log = leavingAfterTwoYears(400).build().withRecordsFrom(DAY.minusDays(250));
        ReturnCalibration learned = ReturnCalibration.learn(log, DAY, 200, fitted(log))
                .calibration()
                .orElseThrow();
        assertThat(learned.windows())
                .extracting(CalibrationWindow::split)
                .containsExactly(DAY.minusDays(100), DAY.minusDays(200));
    }

    @Test
    void aWholeHorizonIsLearnedFromWhereOneHasPassed() {
        VisitLog log = leavingAfterTwoYears(8000).build();
        LifetimeModel model = fitted(log);
        LocalDate early = log.firstDay().orElseThrow().plusDays(199);
        assertThat(learned(log, early, model).ofHorizon()).isEqualTo(LogitCurve.IDENTITY);
        assertThat(learned(log, DAY, model).ofHorizon()).isNotEqualTo(LogitCurve.IDENTITY);
    }

    /** Of those who do not come a fifth is gone by the end of every window, and the store knows it. */
    @Test
    void whoIsKnownToBeGoneByThenIsPartOfAForecast() {
        Random random = new Random(3);
        VisitLogBuilder builder = VisitLog.builder();
        for (int i = 0; i < 20_000; i++) {
            String customer = "C" + i;
            int day = random.nextInt(1500);
            builder.add(customer, day, NONE, NONE);
            while (day < 2400) {
                day += 30 + random.nextInt(200);
                if (random.nextDouble() < .2) {
                    builder.departed(customer, Departure.SOLD, day - 20);
                    break;
                }
                builder.add(customer, day, NONE, NONE);
            }
        }
        VisitLog log = builder.build();
        LifetimeModel model = fitted(log);
        ReturnCalibration learned = learned(log, DAY, model);
        VisitHistory history = log.asOf(DAY);
        double expected = 0;
        double actual = 0;
        for (int row = 0; row < history.size(); row++) {
            if (history.departedOn(row).isEmpty()) {
                expected += learned.applyTo(model)
                        .pReturn(
                                ClockUnit.WEEK.fromDays(200),
                                history.frequency(row),
                                history.recency(row),
                                history.age(row));
                int customer = log.indexOf(history.customerId(row)).orElseThrow();
                actual += log.visitsWithin(customer, DAY, DAY.plusDays(200)) > 0 ? 1 : 0;
            }
        }
        assertThat(expected / actual).isCloseTo(1, within(.03));
    }

    private static ReturnCalibration learned(VisitLog log, LocalDate asOf, LifetimeModel model) {
        return ReturnCalibration.learn(log, asOf, 200, model).calibration().orElseThrow();
    }

    @Test
    void itIsAPlainRecordThatSaysFromWhatItCame() {
        VisitLog log = leavingAfterTwoYears(400).build();
        ReturnCalibration learned = ReturnCalibration.learn(log, DAY, 200, fitted(log))
                .calibration()
                .orElseThrow();
        ReturnCalibration again = new ReturnCalibration(
                learned.asOf(),
                learned.horizonDays(),
                learned.windowDays(),
                learned.windows(),
                learned.meanGapDays(),
                List.copyOf(learned.coefficients()),
                learned.ofHorizon());
        assertThat(again).isEqualTo(learned);
        assertThat(learned.customers())
                .isEqualTo(learned.windows().stream()
                        .mapToInt(CalibrationWindow::customers)
                        .sum());
        assertThat(learned.sentence(Locale.ENGLISH))
                .startsWith("The probability of return is calibrated by who came in 4 windows of 100 days from "
                        + DAY.minusDays(400) + " to " + DAY);
        assertThat(learned.sentence(Locale.CHINESE)).contains("4 个时间窗");
    }

    /** Its plain values would be those of the model below it. */
    @Test
    void aCalibratedModelIsNotTakenForAFittedOne() {
        VisitLog log = leavingAfterTwoYears(400).build();
        StoreFit<LifetimeModel> fit = StoreFit.fit(ModelFamily.MBG_NBD, log.asOf(DAY));
        StoreFit<LifetimeModel> calibrated =
                StoreCalibration.learn(log, DAY, 200, fit).applyTo(fit);
        assertThatThrownBy(() -> FittedModel.of(ModelFamily.MBG_NBD, calibrated.privateCustomers()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found a CalibratedModel made of one of mbg-nbd");
        assertThat(FittedModel.of(ModelFamily.MBG_NBD, fit.privateCustomers())
                        .toFit()
                        .model())
                .isEqualTo(fit.modelFor(false));
    }

    @Test
    void fleetsAreCalibratedByFleets() {
        VisitLogBuilder builder = leavingAfterTwoYears(400);
        for (int i = 0; i < 120; i++) {
            builder.fleet("F" + i);
            for (int day = i * 3; day <= 2400; day += 5 + (i + day) % 60) {
                builder.add("F" + i, day, NONE, NONE);
            }
        }
        VisitLog log = builder.build();
        StoreFit<LifetimeModel> fit = StoreFit.fit(ModelFamily.MBG_NBD, log.asOf(DAY));
        StoreCalibration calibration = StoreCalibration.learn(log, DAY, 200, fit);
        ReturnCalibration own = calibration.privateCustomers().calibration().orElseThrow();
        assertThat(own)
                .isEqualTo(ReturnCalibration.learn(leavingAfterTwoYears(400).build(), DAY, 200, fit.modelFor(false)));
        // the fleets come nearly all in every window: nothing can be learned, and their model stands
        assertThat(calibration.fleets()).hasValue(NoCalibration.TOO_FEW_OF_A_KIND);
        StoreFit<LifetimeModel> applied = calibration.applyTo(fit);
        assertThat(applied.modelFor(false)).isEqualTo(own.applyTo(fit.modelFor(false)));
        assertThat(applied.modelFor(true)).isSameAs(fit.modelFor(true));
        assertThat(applied.privateCustomers().logLikelihood())
                .isEqualTo(fit.privateCustomers().logLikelihood());
    }

    @Test
    void batchesAreTheSingleFigures() {
        VisitLog log = SimulatedWorkshop.of(1, 300, 2);
        LifetimeModel model = LifetimeFits.fit(ModelFamily.MBG_CNBD_K, log.asOf(SimulatedWorkshop.LAST_DAY))
                .model();
        LifetimeModel calibrated = ReturnCalibration.learn(log, SimulatedWorkshop.LAST_DAY, 365, model)
                .calibration()
                .orElseThrow()
                .applyTo(model);
        VisitHistory history = log.asOf(SimulatedWorkshop.LAST_DAY);
        double[] expected = calibrated.expectedVisits(52, history);
        double[] returns = calibrated.pReturn(52, history);
        for (int row = 0; row < history.size(); row++) {
            double tx = history.recency(row);
            assertThat(expected[row])
                    .isCloseTo(
                            calibrated.expectedVisits(52, history.frequency(row), tx, history.age(row)), within(1e-9));
            assertThat(returns[row]).isEqualTo(calibrated.pReturn(52, history.frequency(row), tx, history.age(row)));
        }
    }

    @Test
    void contractsAreGuarded() {
        VisitLog log = leavingAfterTwoYears(20).build();
        assertThatThrownBy(() -> ReturnCalibration.learn(log, DAY, 0, fitted(log)))
                .hasMessageContaining("found 0");
        CalibrationWindow window = new CalibrationWindow(DAY, 100, 1, 0);
        List<CalibrationWindow> windows = List.of(window);
        assertThatThrownBy(() -> new CalibrationWindow(DAY, 0, 1, 0)).hasMessageContaining("found 0 and 1");
        assertThatThrownBy(() -> new CalibrationWindow(DAY, 1, 1, 2)).hasMessageContaining("found 2.0");
        assertThatThrownBy(
                        () -> new ReturnCalibration(DAY, 200, 100, windows, 50, List.of(1.0, 1.0), LogitCurve.IDENTITY))
                .hasMessageContaining("found 2");
        List<Double> negative = new ArrayList<>(Collections.nCopies(ReturnFeatures.count(1), 0.0));
        negative.set(1, -.5);
        assertThatThrownBy(() -> new ReturnCalibration(DAY, 200, 100, windows, 50, negative, LogitCurve.IDENTITY))
                .hasMessageContaining("found 0.0 and -0.5");
        assertThatThrownBy(() -> new ReturnCalibration(DAY, 200, 99, windows, 50, negative, LogitCurve.IDENTITY))
                .hasMessageContaining("found 200 and 99");
        assertThatThrownBy(() -> new ReturnCalibration(DAY, 200, 100, List.of(), 50, negative, LogitCurve.IDENTITY))
                .hasMessageContaining("found 0 and 50.0");
    }
}
