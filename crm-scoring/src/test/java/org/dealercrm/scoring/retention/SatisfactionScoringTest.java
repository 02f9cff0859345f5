package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.numeric.Logarithms;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.junit.jupiter.api.Test;

/** Scores that know what customers answered. */
class SatisfactionScoringTest {

    private static final RetentionPolicy POLICY = RetentionPolicy.standard();
    private static final LocalDate LAST = SurveyedWorkshop.LAST_DAY;
    private static final SurveyedWorkshop WORKSHOP = SurveyedWorkshop.of(5, 700, SurveyedWorkshop.DISSATISFIED_LEAVE);
    private static final VisitLog LOG = WORKSHOP.log();
    private static final SatisfactionScores SCORES = WORKSHOP.scores();
    private static final RetentionResult PLAIN = RetentionScoring.scoreCalibrated(LOG, LAST, POLICY);
    private static final RetentionResult RESULT = RetentionScoring.scoreCalibrated(LOG, LAST, POLICY, SCORES);

    private static SatisfactionEffect effect() {
        return RESULT.provenance()
                .satisfaction()
                .flatMap(SatisfactionOutcome::effect)
                .orElseThrow();
    }

    @Test
    void theReasonIsExactlyTheShiftAndAllReasonsAddUp() {
        double baseline = Logarithms.logit(RESULT.provenance().baseline().pReturn());
        int told = 0;
        for (CustomerScore score : RESULT.scores()) {
            var answer = SCORES.latest(score.customerId(), LAST, 365);
            Optional<Reason> reason = score.reasons().stream()
                    .filter(each -> each.code() == ReasonCode.SATISFACTION)
                    .findFirst();
            assertThat(reason.isPresent()).isEqualTo(answer.isPresent());
            if (reason.isPresent()) {
                double shift = effect().steps().get(answer.orElseThrow().step()).shift();
                assertThat(reason.get().contribution()).isCloseTo(shift, within(1e-9));
                told++;
            }
            double sum =
                    score.reasons().stream().mapToDouble(Reason::contribution).sum();
            assertThat(sum).isCloseTo(Logarithms.logit(score.pReturn()) - baseline, within(1e-8));
        }
        assertThat(told).isGreaterThan(50);
    }

    @Test
    void whoDidNotAnswerIsScoredAsBeforeAndTheOthersByTheirStep() {
        for (int row = 0; row < PLAIN.scores().size(); row++) {
            var answer = SCORES.latest(PLAIN.scores().customerId(row), LAST, 365);
            double before = PLAIN.scores().pReturn(row);
            double after = RESULT.scores().pReturn(row);
            assertThat(after).isLessThanOrEqualTo(RESULT.scores().pAlive(row));
            assertThat(RESULT.scores().valueWhileStaying(row))
                    .isEqualTo(PLAIN.scores().valueWhileStaying(row));
            if (answer.isEmpty()) {
                assertThat(after).isEqualTo(before);
                assertThat(RESULT.scores().pAlive(row)).isEqualTo(PLAIN.scores().pAlive(row));
                assertThat(RESULT.scores().expectedVisits(row))
                        .isEqualTo(PLAIN.scores().expectedVisits(row));
            } else {
                double shift = effect().steps().get(answer.get().step()).shift();
                assertThat(Logarithms.logit(after) - Logarithms.logit(before)).isCloseTo(shift, within(1e-8));
                assertThat(RESULT.scores().expectedVisits(row) / PLAIN.scores().expectedVisits(row))
                        .isCloseTo(after / before, within(1e-9));
            }
        }
    }

    /** Two customers who differ in nothing but what they answered. */
    @Test
    void aWorseAnswerMakesAReturnLessLikely() {
        StoreFit<LifetimeModel> fit = StoreFit.together(TestStore.fit(TestStore.workshop(1, ClockUnit.DAY)));
        double before = -1;
        for (int answer = 1; answer <= 5; answer++) {
            double pReturn = scored(fit, answer).pReturn();
            assertThat(pReturn).isGreaterThan(before);
            before = pReturn;
        }
    }

    private static CustomerScore scored(StoreFit<LifetimeModel> fit, int answer) {
        VisitHistory history = new TestStore().customer("C-1", 5, 181, 100, 800).history();
        SatisfactionScores own = SatisfactionScores.of(Scale.rating(1, 5))
                .add("C-1", TestStore.AS_OF.minusDays(100), answer)
                .build();
        RetentionResult result = RetentionScoring.score(
                history, fit, POLICY, PreviousClasses.none(), new StoreSatisfaction(own, effect()));
        return result.scores().get(0);
    }

    @Test
    void withoutAnEffectEveryFigureIsTheOneWithoutAnswers() {
        SurveyedWorkshop noise = SurveyedWorkshop.of(5, 300, SurveyedWorkshop.ALL_ALIKE);
        SatisfactionScores few = SatisfactionScores.of(Scale.rating(1, 5))
                .add("C1", LAST.minusDays(400), 1)
                .add("C2", LAST.minusDays(4), 1)
                .build();
        RetentionResult with = RetentionScoring.scoreCalibrated(noise.log(), LAST, POLICY, few);
        RetentionResult without = RetentionScoring.scoreCalibrated(noise.log(), LAST, POLICY);
        assertThat(with.scores()).isEqualTo(without.scores());
        assertThat(with.provenance().satisfaction().orElseThrow())
                .isInstanceOfSatisfying(
                        NoSatisfactionEffect.class,
                        none -> assertThat(none.reason()).isEqualTo(NoSatisfactionEffect.Reason.TOO_FEW_ANSWERS));
        assertThat(without.provenance().satisfaction()).isEmpty();
    }

    @Test
    void whatIsAnsweredOrDoneAfterTheDayChangesNothing() {
        LocalDate asOf = LAST.minusDays(300);
        RetentionResult now = RetentionScoring.scoreCalibrated(LOG, asOf, POLICY, SCORES);
        var known = SatisfactionScores.of(Scale.rating(1, 5));
        SCORES.byCustomer()
                .forEach((id, answers) -> answers.stream()
                        .filter(answer -> !answer.day().isAfter(asOf))
                        .forEach(answer -> known.add(id, answer.day(), answer.answer())));
        RetentionResult then = RetentionScoring.scoreCalibrated(LOG, asOf, POLICY, known.build());
        assertThat(then).isEqualTo(now);
        assertThat(now.provenance().satisfaction().flatMap(SatisfactionOutcome::effect))
                .isPresent();
    }

    /** A year held out: who came is compared with what was forecast for those who had answered. */
    @Test
    void whereTheDissatisfiedLeaveTheForecastGetsBetter() {
        SurveyedWorkshop workshop = SurveyedWorkshop.of(11, 2000, SurveyedWorkshop.DISSATISFIED_LEAVE);
        VisitLog log = workshop.log();
        LocalDate split = LAST.minusDays(POLICY.horizonDays());
        double with = loss(
                log, workshop.scores(), split, RetentionScoring.scoreCalibrated(log, split, POLICY, workshop.scores()));
        double without = loss(log, workshop.scores(), split, RetentionScoring.scoreCalibrated(log, split, POLICY));
        assertThat(with).isLessThan(.97 * without);
    }

    /** The mean log loss of those who had answered. */
    private static double loss(VisitLog log, SatisfactionScores scores, LocalDate split, RetentionResult result) {
        double sum = 0;
        int count = 0;
        for (int row = 0; row < result.scores().size(); row++) {
            String customer = result.scores().customerId(row);
            if (scores.latest(customer, split, 365).isPresent()) {
                double p = result.scores().pReturn(row);
                boolean came = log.visitsWithin(log.indexOf(customer).orElseThrow(), split, LAST) > 0;
                sum -= Math.log(came ? p : 1 - p);
                count++;
            }
        }
        assertThat(count).isGreaterThan(200);
        return sum / count;
    }

    @Test
    void theSentenceTellsTheAnswerAndWhatItMeant() {
        SatisfactionEffect told = new SatisfactionEffect(
                LAST,
                POLICY.horizonDays(),
                SatisfactionTerms.standard(),
                List.of(LAST.minusDays(365)),
                List.of(
                        new SatisfactionStep(new Label("LOW", "1 to 6", "1 至 6"), 100, 32, 50, -.8),
                        new SatisfactionStep(new Label("HIGH", "7 to 10", "7 至 10"), 0, 0, 0, .2)),
                1000,
                5,
                1e-6);
        SatisfactionScores given = SatisfactionScores.of(Scale.rating(1, 10), 6.5)
                .add("C-1", LocalDate.of(2026, 3, 1), 4)
                .add("C-2", LocalDate.of(2026, 3, 1), 9)
                .build();
        StoreSatisfaction satisfaction = new StoreSatisfaction(given, told);
        Reason poor = satisfaction.reason(
                -.8, satisfaction.answer("C-1", TestStore.AS_OF).orElseThrow());
        assertThat(poor.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "scored us 4 of 10 on 2026-03-01; customers who scored so came back 18 points less often than"
                                + " their visits alone let expect");
        assertThat(poor.sentence(Locale.CHINESE)).isEqualTo("2026-03-01 评分 4（满分 10）；打此分的客户返厂率比仅凭到店记录的预期低 18 个百分点");
        assertThat(poor.format(Locale.ENGLISH))
                .startsWith("SATISFACTION=-0.8 (scored us 4 of 10 on 2026-03-01, customers");
        Reason unseen = satisfaction.reason(
                .2, satisfaction.answer("C-2", TestStore.AS_OF).orElseThrow());
        assertThat(unseen.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "scored us 9 of 10 on 2026-03-01; nobody scored so before, so the neighbouring scores speak for"
                                + " it");
        Scale marks = new Scale(1, 6, 1, ScaleDirection.LOWER_IS_BETTER, ScaleKind.RATING);
        assertThat(new GivenAnswer(LAST, 2, marks).sentence(Locale.ENGLISH))
                .isEqualTo("scored us 2 on 2025-12-31, 6 being the worst and 1 the best");
        assertThat(new GivenAnswer(LAST, 2, marks).sentence(Locale.CHINESE)).isEqualTo("2025-12-31 评分 2（最差 6，最好 1）");
    }

    /** A customer just stable without his poor answer, and at risk with it. */
    @Test
    void anAnswerThatIsNoLongerValidExplainsAMoveToo() {
        StoreFit<LifetimeModel> fit = StoreFit.together(TestStore.fit(TestStore.workshop(1, ClockUnit.DAY)));
        SatisfactionScores poor = SatisfactionScores.of(Scale.rating(1, 5))
                .add("C-1", TestStore.AS_OF.minusDays(100), 1)
                .build();
        int moves = 0;
        for (int lastDaysAgo = 100; lastDaysAgo < 700; lastDaysAgo += 10) {
            VisitHistory history =
                    new TestStore().customer("C-1", 5, 181, lastDaysAgo, 800).history();
            RetentionResult before = RetentionScoring.score(
                    history, fit, POLICY, PreviousClasses.none(), new StoreSatisfaction(poor, effect()));
            RetentionResult after = RetentionScoring.score(history, fit, POLICY);
            CustomerScore then = before.scores().get(0);
            CustomerScore now = after.scores().get(0);
            if (then.stabilityTier() != now.stabilityTier()) {
                ClassMove move = new MoveExplanation(before.provenance(), after.provenance()).of(then, now);
                double sum =
                        move.stability().stream().mapToDouble(MoveReason::shift).sum();
                double cuts = Logarithms.logit(after.provenance().stabilityThreshold())
                        - Logarithms.logit(before.provenance().stabilityThreshold());
                double moved = Logarithms.logit(now.pReturn()) - Logarithms.logit(then.pReturn());
                assertThat(sum).isCloseTo(moved - cuts, within(1e-9));
                moves++;
            }
        }
        assertThat(moves).isPositive();
    }

    @Test
    void effectsOfOtherHorizonsOrStepsAndHistoriesWithoutADayAreRefused() {
        StoreFit<LifetimeModel> fit = StoreFit.together(TestStore.fit(TestStore.workshop(1, ClockUnit.DAY)));
        StoreSatisfaction satisfaction = new StoreSatisfaction(SCORES, effect());
        VisitHistory noDay = VisitHistory.ofSufficientStatistics(ClockUnit.DAY).build();
        assertThatThrownBy(() -> RetentionScoring.score(noDay, fit, POLICY, PreviousClasses.none(), satisfaction))
                .hasMessageContaining("found no as-of day");
        SatisfactionScores other = SatisfactionScores.of(Scale.rating(1, 10)).build();
        assertThatThrownBy(() -> new StoreSatisfaction(other, effect())).hasMessageContaining("found 5 and 10");
        assertThatThrownBy(() -> new Reason(ReasonCode.SATISFACTION, 1, ReasonSentence.SATISFACTION_MORE, 1, 0))
                .hasMessageContaining("found SATISFACTION");
    }
}
