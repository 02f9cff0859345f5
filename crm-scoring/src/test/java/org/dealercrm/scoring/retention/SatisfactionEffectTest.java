package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.numeric.Maximum;
import org.dealercrm.scoring.numeric.NewtonAscent;
import org.dealercrm.survey.Scale;
import org.junit.jupiter.api.Test;

/** What is learned of answers, and that it is the optimum of what is written. */
class SatisfactionEffectTest {

    private static final LocalDate LAST = SurveyedWorkshop.LAST_DAY;
    private static final int YEAR = 365;

    /** Twenty-four customers: logit of the model, weight, step (-1: none), whether returned. */
    private static AnsweredRows rows() {
        double[][] data = {
            {0.0, 1, 2, 0}, {-0.89, 1, 3, 1}, {-0.99, 2, 3, 0}, {-0.49, 1, -1, 0}, {0.49, 1, 0, 1}, {-0.93, 2, 0, 0},
            {0.7, 1, 1, 0}, {-1.9, 1, 3, 0}, {-1.84, 2, 3, 0}, {0.27, 1, -1, 1}, {-0.19, 1, 3, 0}, {-0.05, 2, 1, 0},
            {-1.53, 1, 0, 1}, {-0.98, 1, 0, 0}, {1.06, 2, 2, 1}, {0.88, 1, 0, 1}, {-0.11, 1, 3, 1}, {-1.23, 2, 3, 0},
            {1.36, 1, 1, 1}, {0.12, 1, -1, 0}, {2.0, 2, 2, 1}, {0.07, 1, 1, 1}, {-0.19, 1, 0, 0}, {0.67, 2, 3, 1}
        };
        AnsweredRows rows = new AnsweredRows();
        for (double[] row : data) {
            rows.add(row[0], row[1], (int) row[2], row[3] == 1);
        }
        return rows;
    }

    private static double[] maximum(StepLogit function) {
        double[] lower = new double[function.variables()];
        double[] upper = new double[function.variables()];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        Maximum maximum = NewtonAscent.climb(function, function.start(), lower, upper);
        assertThat(maximum.settled()).isTrue();
        return maximum.at();
    }

    /** By Newton's method in numpy, from the formula of the class's Javadoc. */
    @Test
    void theStepsAreAtTheMaximum() {
        double[] at = maximum(StepLogit.ofSteps(rows(), 4, 1, 10));
        double[] expected = {
            -0.1814674283242921,
            1.7630508887056757,
            0.0819371754512719,
            0.02818403447913334,
            0.07957184234373554,
            0.15087745578635106
        };
        assertThat(at).containsExactly(expected, within(1e-11));
    }

    /** By the formula of the class's Javadoc in numpy. */
    @Test
    void theTrendIsRaosScoreTest() {
        AnsweredRows rows = rows();
        StepLogit plain = StepLogit.ofAnswered(rows, 4);
        double[] at = maximum(plain);
        assertThat(at)
                .containsExactly(
                        new double[] {-0.6936055148107985, 1.7543483536709115, 0.6876558178773483}, within(1e-11));
        assertThat(StepTrend.z(rows, plain, at).orElseThrow()).isCloseTo(0.38594589333569723, within(1e-11));
    }

    @Test
    void theDerivativesAreThoseOfTheFunction() {
        StepLogit function = StepLogit.ofSteps(rows(), 4, 1, 10);
        double[] at = {.3, .8, -.5, .1, .2, .9};
        double[] gradient = new double[6];
        double[][] hessian = new double[6][6];
        function.evaluate(at, gradient, hessian);
        double h = 1e-5;
        for (int j = 0; j < at.length; j++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[j] += h;
            down[j] -= h;
            double[] gradientUp = new double[6];
            double[] gradientDown = new double[6];
            double rise = function.evaluate(up, gradientUp, new double[6][6])
                    - function.evaluate(down, gradientDown, new double[6][6]);
            assertThat(gradient[j]).isCloseTo(rise / (2 * h), within(1e-7));
            for (int l = 0; l < at.length; l++) {
                assertThat(hessian[l][j]).isCloseTo((gradientUp[l] - gradientDown[l]) / (2 * h), within(1e-6));
            }
        }
    }

    private static SatisfactionOutcome learn(VisitLog log, SatisfactionScores scores, int horizonDays) {
        VisitHistory history = log.asOf(LAST);
        StoreFit<LifetimeModel> fit = StoreFit.fit(ModelFamily.MBG_NBD, history);
        return SatisfactionEffect.learn(log, LAST, horizonDays, fit, scores, SatisfactionTerms.standard());
    }

    /** A customer who scored 1 leaves with .6 and one who scored 5 with .08. */
    @Test
    void whereTheDissatisfiedLeaveTheShiftsRise() {
        SurveyedWorkshop workshop = SurveyedWorkshop.of(1, 1500, SurveyedWorkshop.DISSATISFIED_LEAVE);
        SatisfactionEffect effect =
                learn(workshop.log(), workshop.scores(), YEAR).effect().orElseThrow();
        assertThat(effect.z()).isGreaterThan(6);
        assertThat(effect.pValue()).isLessThan(1e-9);
        double before = Double.NEGATIVE_INFINITY;
        for (SatisfactionStep step : effect.steps()) {
            assertThat(step.shift()).isGreaterThan(before);
            before = step.shift();
        }
        SatisfactionStep worst = effect.steps().get(0);
        SatisfactionStep best = effect.steps().get(4);
        assertThat(worst.shift()).isLessThan(-.3);
        assertThat(best.shift()).isGreaterThan(.3);
        assertThat(worst.difference().orElseThrow()).isNegative();
        assertThat(best.difference().orElseThrow()).isPositive();
        assertThat(effect.splits()).containsExactly(LAST.minusDays(365), LAST.minusDays(730), LAST.minusDays(1095));
        assertThat(effect.sentence(Locale.ENGLISH)).contains("went with return (p < 0.001)");
        assertThat(effect.sentence(Locale.CHINESE)).contains("3 个时间窗");
    }

    /** Of 20 stores where satisfaction is noise, chance lets one in twenty through; more than four would be rare: P = .003. */
    @Test
    void whereSatisfactionIsNoiseItIsNotUsed() {
        int used = 0;
        for (int seed = 0; seed < 20; seed++) {
            SurveyedWorkshop workshop = SurveyedWorkshop.of(seed, 500, SurveyedWorkshop.ALL_ALIKE);
            SatisfactionOutcome outcome = learn(workshop.log(), workshop.scores(), YEAR);
            if (outcome instanceof SatisfactionEffect effect) {
                used++;
                effect.steps()
                        .forEach(step -> assertThat(Math.abs(step.shift())).isLessThan(.5));
            } else {
                assertThat(((NoSatisfactionEffect) outcome).reason())
                        .isEqualTo(NoSatisfactionEffect.Reason.NOT_SIGNIFICANT);
            }
        }
        assertThat(used).isLessThanOrEqualTo(4);
    }

    /** The answers of customers alone, without a trend in the steps: who answers is likelier to return, whatever he says. */
    @Test
    void thatTheLoyalAnswerIsNotSatisfaction() {
        SurveyedWorkshop workshop = SurveyedWorkshop.of(3, 800, SurveyedWorkshop.ALL_ALIKE);
        VisitLog log = workshop.log();
        var scores = SatisfactionScores.of(Scale.rating(1, 5));
        int customer = 0;
        for (var entry : workshop.scores().byCustomer().entrySet()) {
            int index = log.indexOf(entry.getKey()).orElseThrow();
            boolean loyal = log.visitCount(index) > 3;
            if (loyal || customer % 4 == 0) {
                int answer = 1 + customer % 5;
                entry.getValue().forEach(given -> scores.add(entry.getKey(), given.day(), answer));
            }
            customer++;
        }
        SatisfactionOutcome outcome = learn(log, scores.build(), YEAR);
        assertThat(((NoSatisfactionEffect) outcome).reason()).isEqualTo(NoSatisfactionEffect.Reason.NOT_SIGNIFICANT);
        assertThat(((NoSatisfactionEffect) outcome).pValue().orElseThrow()).isGreaterThan(.05);
    }

    @Test
    void whatCannotBeLearnedSaysWhy() {
        SurveyedWorkshop workshop = SurveyedWorkshop.of(1, 150, SurveyedWorkshop.DISSATISFIED_LEAVE);
        VisitLog log = workshop.log();
        SatisfactionScores none = SatisfactionScores.of(Scale.rating(1, 5)).build();
        assertThat(reason(log, none, YEAR)).isEqualTo(NoSatisfactionEffect.Reason.TOO_FEW_ANSWERS);
        assertThat(reason(log, workshop.scores(), 20_000)).isEqualTo(NoSatisfactionEffect.Reason.HISTORY_TOO_SHORT);
        var same = SatisfactionScores.of(Scale.rating(1, 5));
        workshop.scores()
                .byCustomer()
                .forEach((id, answers) -> answers.forEach(answer -> same.add(id, answer.day(), 3)));
        assertThat(reason(log, same.build(), YEAR)).isEqualTo(NoSatisfactionEffect.Reason.NO_VARIATION);
        SurveyedWorkshop many = SurveyedWorkshop.of(1, 1500, SurveyedWorkshop.DISSATISFIED_LEAVE);
        assertThat(reason(many.log(), many.scores(), 1)).isEqualTo(NoSatisfactionEffect.Reason.TOO_FEW_OF_A_KIND);
        for (NoSatisfactionEffect.Reason each : NoSatisfactionEffect.Reason.values()) {
            assertThat(NoSatisfactionEffect.of(each, 0).sentence(Locale.CHINESE))
                    .isNotBlank();
        }
        assertThatThrownBy(() -> learn(log, none, 0)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> new SatisfactionTerms(0, .05)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> new SatisfactionTerms(1, 1)).hasMessageContaining("found 1.0");
    }

    private static NoSatisfactionEffect.Reason reason(VisitLog log, SatisfactionScores scores, int horizonDays) {
        return ((NoSatisfactionEffect) learn(log, scores, horizonDays)).reason();
    }
}
