package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.scoring.SimulatedWorkshop;
import org.dealercrm.scoring.calibration.ReturnCalibration;
import org.dealercrm.scoring.calibration.StoreCalibration;
import org.dealercrm.scoring.history.Covariates;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.junit.jupiter.api.Test;

/** Scores whose probability of return is calibrated by the past of the store. */
class CalibratedScoringTest {

    private static final RetentionPolicy POLICY = RetentionPolicy.standard();

    private static final VisitLog LOG = SimulatedWorkshop.of(4, 800, 2);

    private static StoreFit<LifetimeModel> fit(VisitLog log, ModelFamily family) {
        return StoreFit.fit(family, log.asOf(SimulatedWorkshop.LAST_DAY));
    }

    private static StoreFit<LifetimeModel> calibrated(VisitLog log, StoreFit<LifetimeModel> fit) {
        return StoreCalibration.learn(log, SimulatedWorkshop.LAST_DAY, POLICY.horizonDays(), fit)
                .applyTo(fit);
    }

    @Test
    void inOneCallItIsWhatItsPartsAre() {
        RetentionResult result = RetentionScoring.scoreCalibrated(LOG, SimulatedWorkshop.LAST_DAY, POLICY);
        StoreFit<LifetimeModel> judge = calibrated(LOG, fit(LOG, ModelFamily.MBG_CNBD_K));
        VisitHistory history = LOG.asOf(SimulatedWorkshop.LAST_DAY);
        assertThat(result).isEqualTo(RetentionScoring.score(history, judge, POLICY));
        for (int row = 0; row < history.size(); row++) {
            double horizon = history.horizon(POLICY.horizonDays());
            assertThat(result.scores().pReturn(row))
                    .isEqualTo(judge.modelFor(false)
                            .pReturn(horizon, history.frequency(row), history.recency(row), history.age(row)))
                    .isLessThanOrEqualTo(result.scores().pAlive(row));
        }
    }

    @Test
    void theProvenanceSaysByWhat() {
        RetentionResult result = RetentionScoring.scoreCalibrated(LOG, SimulatedWorkshop.LAST_DAY, POLICY);
        ReturnCalibration by = result.provenance().calibration().orElseThrow();
        assertThat(by.asOf()).isEqualTo(SimulatedWorkshop.LAST_DAY);
        assertThat(by.horizonDays()).isEqualTo(POLICY.horizonDays());
        assertThat(RetentionScoring.score(LOG.asOf(SimulatedWorkshop.LAST_DAY), POLICY)
                        .provenance()
                        .calibration())
                .isEmpty();
    }

    @Test
    void aStoreWithoutAPastIsScoredByTheModelAlone() {
        VisitLog young = SimulatedWorkshop.of(4, 20, 2);
        assertThat(RetentionScoring.scoreCalibrated(young, SimulatedWorkshop.LAST_DAY, POLICY))
                .isEqualTo(RetentionScoring.score(young.asOf(SimulatedWorkshop.LAST_DAY), POLICY));
    }

    @Test
    void reasonsAddUpToTheCalibratedDistance() {
        RetentionResult result = RetentionScoring.scoreCalibrated(LOG, SimulatedWorkshop.LAST_DAY, POLICY);
        double baseline = logit(result.provenance().baseline().pReturn());
        for (CustomerScore score : result.scores()) {
            double told =
                    score.reasons().stream().mapToDouble(Reason::contribution).sum();
            if (score.retentionClass() != RetentionClass.NO_VALUE
                    && score.reasons().size() < 5) {
                assertThat(told).isCloseTo(logit(score.pReturn()) - baseline, within(1e-6));
            }
        }
    }

    private static double logit(double p) {
        return Math.log(p) - Math.log1p(-p);
    }

    /** The calibration looks back with the covariates too, and the baseline customer has the typical ones. */
    @Test
    void covariatesGoWithACalibration() {
        Covariates covariates = Covariates.named(List.of("distance_km"));
        for (int customer = 0; customer < LOG.customerCount(); customer++) {
            covariates.add(LOG.customerId(customer), customer * 7 % 40);
        }
        VisitLog log = LOG.withCovariates(covariates);
        StoreFit<LifetimeModel> fit = fit(log, ModelFamily.MBG_NBD);
        StoreFit<LifetimeModel> judge = calibrated(log, fit);
        RetentionResult result = RetentionScoring.score(log.asOf(SimulatedWorkshop.LAST_DAY), judge, POLICY);
        assertThat(result.provenance().calibration()).isPresent();
        assertThat(result.scores().stream()
                        .flatMap(score -> score.reasons().stream())
                        .filter(reason -> reason.code() == ReasonCode.COVARIATES)
                        .map(reason -> reason.sentence(Locale.ENGLISH))
                        .findFirst())
                .isPresent();
        assertThat(result.scores())
                .isNotEqualTo(RetentionScoring.score(log.asOf(SimulatedWorkshop.LAST_DAY), fit, POLICY)
                        .scores());
    }

    @Test
    void theSeasonOfTheClockIsInTheProvenance() {
        VisitLog seasonal =
                LOG.withSeason(LOG.season(SimulatedWorkshop.LAST_DAY).clock());
        RetentionResult result = RetentionScoring.scoreCalibrated(seasonal, SimulatedWorkshop.LAST_DAY, POLICY);
        assertThat(result.provenance().season())
                .isEqualTo(Optional.of(LOG.season(SimulatedWorkshop.LAST_DAY).clock()));
        assertThat(result.provenance().calibration()).isPresent();
    }
}
