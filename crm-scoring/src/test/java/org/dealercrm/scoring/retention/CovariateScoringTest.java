package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dealercrm.scoring.GivenFit;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.Covariates;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.CovariateModel;
import org.dealercrm.scoring.numeric.Logarithms;
import org.junit.jupiter.api.Test;

/** Scores by a model with covariates: members come e^0.6 times as often, distance makes leaving likelier. */
class CovariateScoringTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final CovariateModel MODEL = new CovariateModel(
            new BetaGeometricModel(true, 2, 2, 300, .5, 2.5, ClockUnit.DAY),
            List.of("member", "distance_km"),
            List.of(0.0, 0.0),
            List.of(.6, 0.0),
            List.of(0.0, .03));

    private static VisitHistory store() {
        SplittableRandom random = new SplittableRandom(3);
        VisitLogBuilder log = VisitLog.builder();
        Covariates covariates = Covariates.named(List.of("distance_km", "member"));
        for (int i = 0; i < 60; i++) {
            for (int visit = 0; visit <= i % 5; visit++) {
                log.add("C-" + (100 + i), AS_OF.toEpochDay() - random.nextInt(900), 500, Double.NaN);
            }
            covariates.add("C-" + (100 + i), 2 * (i % 20), i % 2);
        }
        return log.build().asOf(AS_OF, ClockUnit.DAY).withCovariates(covariates);
    }

    @Test
    void contributionsWithCovariatesAddUpToTheDistanceFromTheBaselineCustomer() {
        RetentionResult result = RetentionScoring.score(store(), GivenFit.of(MODEL), RetentionPolicy.standard());
        double baseline = Logarithms.logit(result.provenance().baseline().pReturn());
        for (CustomerScore score : result.scores()) {
            double sum = score.reasons().stream()
                    .filter(reason -> !reason.code().isRule())
                    .mapToDouble(Reason::contribution)
                    .sum();
            boolean rule =
                    score.reasons().stream().anyMatch(reason -> reason.code().isRule());
            if (!rule) {
                assertThat(sum).isCloseTo(Logarithms.logit(score.pReturn()) - baseline, within(1e-9));
            }
        }
    }

    /** Two customers alike but for what else is known of them are told apart by that and nothing else. */
    @Test
    void whatElseIsKnownIsAReasonOfItsOwn() {
        VisitLog log = VisitLog.builder()
                .add("near", AS_OF.toEpochDay() - 500, 500, Double.NaN)
                .add("near", AS_OF.toEpochDay() - 200, 500, Double.NaN)
                .add("far", AS_OF.toEpochDay() - 500, 500, Double.NaN)
                .add("far", AS_OF.toEpochDay() - 200, 500, Double.NaN)
                .build();
        VisitHistory history = log.asOf(AS_OF, ClockUnit.DAY)
                .withCovariates(Covariates.named(List.of("member", "distance_km"))
                        .add("near", 1, 2)
                        .add("far", 0, 60));
        RetentionResult result = RetentionScoring.score(history, GivenFit.of(MODEL), RetentionPolicy.standard());
        CustomerScore far = TestStore.of(result, "far");
        CustomerScore near = TestStore.of(result, "near");
        assertThat(near.pReturn()).isGreaterThan(far.pReturn());
        Reason known = reason(near, ReasonCode.COVARIATES);
        // Against the mean of both: members come e^0.3 times as often, 29 km nearer means e^-0.87 times as ready to
        // leave.
        assertThat(known.own()).isCloseTo(Math.exp(.3), within(1e-12));
        assertThat(known.usual()).isCloseTo(Math.exp(-.87), within(1e-12));
        assertThat(known.contribution()).isPositive();
        assertThat(known.sentence(Locale.ENGLISH))
                .contains("comes 1.35 times as often", "0.42 times as ready to leave");
        assertThat(known.sentence(Locale.CHINESE)).contains("1.35 倍", "0.42 倍");
        assertThat(reason(far, ReasonCode.SILENCE).contribution())
                .isNotEqualTo(reason(far, ReasonCode.COVARIATES).contribution());
        assertThat(reason(far, ReasonCode.COVARIATES).contribution()).isNegative();
    }

    private static Reason reason(CustomerScore score, ReasonCode code) {
        return score.reasons().stream()
                .filter(r -> r.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aModelWithCovariatesNeedsThem() {
        VisitHistory without = VisitLog.builder()
                .add("C-1", AS_OF.toEpochDay() - 5, 500, Double.NaN)
                .build()
                .asOf(AS_OF, ClockUnit.DAY);
        assertThatThrownBy(() -> RetentionScoring.score(without, GivenFit.of(MODEL), RetentionPolicy.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs the covariate member");
    }
}
