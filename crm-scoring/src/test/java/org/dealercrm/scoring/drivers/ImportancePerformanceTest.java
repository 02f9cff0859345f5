package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportancePerformanceTest {

    private static final Scale FOUR = Scale.rating(1, 4);

    /** Ratings whose means are given and whose spread is one point either way. */
    private static RatedItem item(String code, double importance, double performance) {
        Scale wide = new Scale(-10, 10, .01, FOUR.direction(), FOUR.kind());
        ItemRatings ratings = new ItemRatings(SomeAnswers.label(code), wide, wide);
        for (int i = 0; i < 100; i++) {
            double spread = i % 2 == 0 ? .5 : -.5;
            ratings.add(importance + spread, performance + spread);
        }
        return ratings.rated(.95);
    }

    private static Quadrant quadrant(ImportancePerformance plane, int place) {
        return plane.items().get(place).quadrant().orElseThrow();
    }

    /** Figures made up; the half-width at n = 100 with answers half a point either way is .0997. */
    @ParameterizedTest
    @CsvSource({
        "RIGHT_FIRST_TIME, 3.8, 2.6, CONCENTRATE_HERE, true",
        "COMPLAINT_ANSWERED, 3.6, 2.91, CONCENTRATE_HERE, false",
        "ANY_JOB, 3.5, 3.11, KEEP_UP_THE_GOOD_WORK, true",
        "COURTESY, 3.09, 3.4, KEEP_UP_THE_GOOD_WORK, false",
        "REMINDERS, 2.1, 3.3, POSSIBLE_OVERKILL, true",
        "COURTESY_CAR, 2.4, 2.4, LOW_PRIORITY, true"
    })
    void theQuadrantAndWhetherItIsCertain(
            String code, double importance, double performance, Quadrant quadrant, boolean certain) {
        ImportancePerformance plane =
                ImportancePerformance.of(List.of(item(code, importance, performance)), CutLines.stated(3, 3));
        assertThat(quadrant(plane, 0)).isEqualTo(quadrant);
        assertThat(plane.items().get(0).certain()).isEqualTo(certain);
    }

    @Test
    void linesAreWhereThePolicySays() {
        List<RatedItem> items = List.of(item("A", 3, 1), item("B", 2, 3));
        ImportancePerformance means = ImportancePerformance.of(items, CutLines.meansOfItems());
        assertThat(means.importanceCut().orElseThrow()).isCloseTo(2.5, within(1e-12));
        assertThat(means.performanceCut().orElseThrow()).isCloseTo(2, within(1e-12));
        assertThat(quadrant(means, 0)).isEqualTo(Quadrant.CONCENTRATE_HERE);
        assertThat(quadrant(means, 1)).isEqualTo(Quadrant.POSSIBLE_OVERKILL);
        ImportancePerformance middle =
                ImportancePerformance.of(items, CutLines.midpoints(Scale.rating(1, 3), Scale.rating(1, 7)));
        assertThat(middle.importanceCut()).hasValue(2);
        assertThat(middle.performanceCut()).hasValue(4);
        assertThat(quadrant(middle, 1)).as("on a line is above it").isEqualTo(Quadrant.CONCENTRATE_HERE);
        assertThat(middle.cuts().policy()).isEqualTo("SCALE_MIDPOINTS");
    }

    /** Means and Student's intervals by R: t.test(c(7, 9, 8, 10, 6)). */
    @Test
    void figuresHaveStudentsInterval() {
        ItemRatings ratings = new ItemRatings(SomeAnswers.label("A"), Scale.rating(1, 10), Scale.rating(1, 10));
        double[] performance = {7, 9, 8, 10, 6};
        for (double answer : performance) {
            ratings.add(10, answer);
        }
        RatedItem rated = ratings.rated(.95);
        var interval = rated.performance().range().orElseThrow();
        assertThat(rated.performance().figure()).hasValue(8);
        assertThat(interval.low()).isCloseTo(6.0367568385224422, within(1e-12));
        assertThat(interval.high()).isCloseTo(9.9632431614775570, within(1e-12));
        assertThat(interval.method()).isEqualTo(IntervalMethod.STUDENT_T);
        assertThat(rated.gap().figure()).hasValue(-2);
        assertThat(rated.importance().range())
                .as("answers alike tell no spread")
                .isEmpty();
        assertThat(ImportancePerformance.of(List.of(rated), CutLines.stated(5, 5))
                        .items()
                        .get(0)
                        .certain())
                .isFalse();
    }

    /** By SciPy: weighted mean, its linearised variance with e / (e - 1), and the t quantile of e - 1. */
    @Test
    void weightsCountAndCostPrecision() {
        ItemRatings ratings = new ItemRatings(SomeAnswers.label("A"), Scale.rating(1, 5), Scale.rating(1, 5));
        double[] answers = {3, 4, 5, 5, 2};
        double[] weights = {1, 2, 1, .5, 1};
        for (int i = 0; i < 5; i++) {
            ratings.addWeighted(weights[i], OptionalDouble.empty(), OptionalDouble.of(answers[i]));
        }
        RatedItem rated = ratings.rated(.95);
        assertThat(rated.performance().figure().orElseThrow()).isCloseTo(3.7272727272727271, within(1e-14));
        assertThat(rated.performance().sample().effectiveSize()).isCloseTo(4.1724137931034484, within(1e-12));
        assertThat(rated.performance().range().orElseThrow().low()).isCloseTo(2.1725441798766933, within(1e-9));
        assertThat(rated.performance().range().orElseThrow().high()).isCloseTo(5.282001274668761, within(1e-9));
        assertThat(((NoEstimate) rated.importance()).reason()).isEqualTo(WhyNone.NO_ANSWERS);
        assertThat(rated.importance().sample().leftOut().get(0).count()).isEqualTo(5.5);
        PlacedItem placed = ImportancePerformance.of(List.of(rated), CutLines.meansOfItems())
                .items()
                .get(0);
        assertThat(placed.quadrant()).isEmpty();
        assertThat(placed.certain()).isFalse();
    }

    @Test
    void gapsRankFromTheLargestShortfall() {
        RatedItem derived = RatedItem.of(
                SomeAnswers.label("0"),
                item("X", 3, 3).importance(),
                item("X", 3, 3).performance());
        ImportancePerformance plane = ImportancePerformance.of(
                List.of(derived, item("C", 2, 3), item("B", 3, 2), item("A", 3, 2)), CutLines.stated(2.5, 2.5));
        assertThat(plane.byGap().stream().map(placed -> placed.item().code())).containsExactly("A", "B", "C", "0");
        assertThat(((NoEstimate) derived.gap()).reason()).isEqualTo(WhyNone.SCALE_NOT_FIT);
    }

    @Test
    void anAnswerOutsideItsScaleIsLeftOut() {
        ItemRatings ratings = new ItemRatings(SomeAnswers.label("A"), FOUR, Scale.rating(1, 5));
        RatedItem rated = ratings.add(4, 5).add(5, 5).add(3, 6).rated(.95);
        assertThat(rated.importance().figure()).hasValue(3.5);
        assertThat(rated.performance().figure()).hasValue(5);
        assertThat(rated.importance().sample().leftOut().get(1).count()).isEqualTo(1);
        assertThat(((NoEstimate) rated.gap()).reason()).isEqualTo(WhyNone.SCALE_NOT_FIT);
    }

    @Test
    void brokenContractsAreRefused() {
        RatedItem item = item("A", 3, 3);
        assertThatThrownBy(() -> ImportancePerformance.of(List.of(item, item), CutLines.meansOfItems()))
                .hasMessageContaining("found A twice");
        assertThatThrownBy(() -> CutLines.stated(Double.NaN, 1)).hasMessageContaining("found NaN");
        assertThat(ImportancePerformance.of(List.of(), CutLines.meansOfItems()).importanceCut())
                .isEmpty();
    }

    @Test
    void quadrantsHaveNamesInBothLanguages() {
        assertThat(Quadrant.CONCENTRATE_HERE.displayName(Locale.US)).isEqualTo("concentrate here");
        assertThat(Quadrant.CONCENTRATE_HERE.displayName(Locale.CHINA)).isEqualTo("重点改进区");
    }
}
