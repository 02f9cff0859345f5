package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.rates.CustomerViewResult.Award;
import org.junit.jupiter.api.Test;

class CustomerViewPointTest {

    private static final CustomerViewPoint MEASURE =
            CustomerViewPoint.of(new Label("MEAN_OF_ITEMS", "mean of the items", "各题均值"), 0, 100);
    private static final RateWindow YEAR = new RateWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private static PointSurvey survey(String who, String day, double score) {
        return new PointSurvey(who, LocalDate.parse(day), score);
    }

    private static CustomerViewResult score(PointSurvey... surveys) {
        return MEASURE.score(List.of(surveys), YEAR, YEAR.to());
    }

    private static long repeated(CustomerViewResult result) {
        return (long) result.score().sample().leftOut().get(1).count();
    }

    @Test
    void aRepeatWithinSixMonthsIsLeftOut() {
        CustomerViewResult result = score(
                survey("A", "2025-01-15", 80),
                survey("A", "2025-07-14", 20),
                survey("A", "2025-07-15", 90),
                survey("B", "2025-01-15", 70));
        assertThat(result.score().figure()).hasValue(80);
        assertThat(result.score().sample().leftOut().get(1).reason().code()).isEqualTo("REPEAT_WITHIN_SIX_MONTHS");
        assertThat(repeated(result)).isEqualTo(1);
    }

    /** The second counts in neither year, and the third lies six months after the first and not after the second. */
    @Test
    void aSurveyBeforeTheWindowBarsAndOneThatDoesNotCountBarsNobody() {
        PointSurvey[] surveys = {
            survey("A", "2024-11-01", 80), survey("A", "2025-02-01", 20), survey("A", "2025-05-01", 60)
        };
        CustomerViewResult result = score(surveys);
        assertThat(result.score().figure()).hasValue(60);
        assertThat(repeated(result)).isEqualTo(1);
    }

    @Test
    void theFirstAndTheLastDaysThatThereAreCountLikeOthers() {
        RateWindow ever = new RateWindow(LocalDate.MIN, LocalDate.MAX);
        CustomerViewResult result = MEASURE.score(
                List.of(
                        new PointSurvey("A", LocalDate.MIN, 50),
                        new PointSurvey("A", LocalDate.MAX.minusMonths(6), 70),
                        new PointSurvey("A", LocalDate.MAX, 90),
                        new PointSurvey("B", LocalDate.MAX.minusDays(1), 30),
                        new PointSurvey("B", LocalDate.MAX, 10)),
                ever,
                LocalDate.MAX);
        assertThat(result.score().figure()).hasValue(60);
        assertThat(repeated(result)).isEqualTo(1);
    }

    @Test
    void nothingIsWonByAskingTwiceOnOneDay() {
        assertThat(score(survey("A", "2025-02-01", 90), survey("A", "2025-02-01", 40))
                        .score()
                        .figure())
                .hasValue(40);
    }

    @Test
    void aScoreThatCannotBeIsLeftOutAndBarsNobody() {
        CustomerViewResult result = score(survey("A", "2025-01-15", 101), survey("A", "2025-02-01", 60));
        assertThat(result.score().figure()).hasValue(60);
        assertThat(result.score().sample().leftOut().get(0)).isEqualTo(new Exclusion(ExclusionReason.OUTSIDE_SCALE, 1));
        assertThat(repeated(result)).isZero();
    }

    /** Student's interval of 10, 20, 30, 40 at 95 %: 25 -+ 3.182446305284263 x 12.909944487358056 / 2. */
    @Test
    void theIntervalIsStudents() {
        CustomerViewResult result = score(
                survey("A", "2025-01-15", 10),
                survey("B", "2025-01-15", 20),
                survey("C", "2025-01-15", 30),
                survey("D", "2025-01-15", 40));
        Estimate estimate = (Estimate) result.score();
        double margin = 3.182446305284263 * 12.909944487358056 / 2;
        assertThat(estimate.interval().orElseThrow().low()).isCloseTo(25 - margin, within(1e-10));
        assertThat(estimate.interval().orElseThrow().high()).isCloseTo(25 + margin, within(1e-10));
        assertThat(estimate.breakdown().parts()).hasSize(4);
        assertThat(score(survey("A", "2025-01-15", 10)).score().range()).isEmpty();
    }

    @Test
    void anAwardNeeds60SurveysAndTheScoreIsShownAnyway() {
        List<PointSurvey> surveys = new ArrayList<>();
        for (int i = 0; i < 59; i++) {
            surveys.add(survey("C" + i, "2025-03-01", 80));
        }
        CustomerViewResult few = MEASURE.score(surveys, YEAR, YEAR.to());
        assertThat(few.award()).isEqualTo(Award.TOO_FEW_SURVEYS);
        assertThat(few.score().figure().orElseThrow()).isCloseTo(80, within(1e-12));
        assertThat(few.sentence(Locale.ENGLISH)).isEqualTo("not eligible for an award: 59 surveys, 60 are needed");
        surveys.add(survey("C59", "2025-03-01", 80));
        CustomerViewResult enough = MEASURE.score(surveys, YEAR, YEAR.to());
        assertThat(enough.award()).isEqualTo(Award.ELIGIBLE);
        assertThat(enough.sentence(Locale.CHINESE)).isEqualTo("可参加评优：有效调查 60 份，最低要求 60 份");
    }

    @Test
    void nobodyAskedMakesNoScore() {
        CustomerViewResult result =
                MEASURE.score(List.of(survey("A", "2025-03-01", 80)), YEAR, LocalDate.of(2025, 2, 1));
        assertThat(((NoEstimate) result.score()).reason()).isEqualTo(WhyNone.NO_ANSWERS);
        assertThat(result.award()).isEqualTo(Award.TOO_FEW_SURVEYS);
    }

    @Test
    void brokenMeasuresAndRowsAreRefused() {
        Label label = MEASURE.formula();
        assertThatThrownBy(() -> CustomerViewPoint.of(label, 10, 10)).hasMessageContaining("found 10.0 to 10.0");
        assertThatThrownBy(() -> new CustomerViewPoint(label, RateSource.OWN, 0, 1, -1, 1))
                .hasMessageContaining("found -1");
        assertThatThrownBy(() -> survey("A", "2025-03-01", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> survey(" ", "2025-03-01", 1)).hasMessageContaining("2025-03-01");
        assertThat(survey("A-17", "2025-03-01", 1).toString()).doesNotContain("A-17");
    }
}
