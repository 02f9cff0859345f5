package org.dealercrm.scoring.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.scoring.GivenFit;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.retention.RetentionClass;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.retention.RetentionScoring;
import org.dealercrm.survey.Scale;
import org.junit.jupiter.api.Test;

/** The five classes beside their satisfaction, and the table of attitude and behaviour. */
class ClassSatisfactionTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final VisitLogBuilder log = VisitLog.builder();

    private void customer(String id, int visits, int gapDays, int lastDaysAgo, double amount) {
        for (int visit = 0; visit < visits; visit++) {
            log.add(id, AS_OF.toEpochDay() - lastDaysAgo - (long) visit * gapDays, amount, Double.NaN);
        }
    }

    private RetentionResult fiveClasses() {
        customer("high stable", 12, 110, 30, 2400);
        customer("high at risk", 9, 110, 640, 2400);
        customer("low stable", 6, 180, 40, 120);
        customer("low at risk", 3, 180, 500, 120);
        customer("no value", 4, 150, 1100, 800);
        BetaGeometricModel model = new BetaGeometricModel(true, 1, 2, 360, .5, 2.5, ClockUnit.DAY);
        return RetentionScoring.score(
                log.build().asOf(AS_OF, ClockUnit.DAY), GivenFit.of(model), RetentionPolicy.standard());
    }

    private static SatisfactionScores scores() {
        return SatisfactionScores.of(Scale.rating(1, 10))
                .add("high stable", AS_OF.minusDays(30), 10)
                .add("low stable", AS_OF.minusDays(30), 4)
                .add("high at risk", AS_OF.minusDays(300), 3)
                .add("high at risk", AS_OF.minusDays(200), 9)
                .add("low at risk", AS_OF.minusDays(366), 2)
                .build();
    }

    @Test
    void eachClassHasTheMeanOfItsLatestValidAnswers() {
        Map<RetentionClass, ClassSatisfaction> classes =
                ClassSatisfaction.of(fiveClasses().scores(), scores(), AS_OF, 365);
        assertThat(classes.get(RetentionClass.HIGH_VALUE_STABLE).satisfaction().figure())
                .hasValue(10);
        assertThat(classes.get(RetentionClass.HIGH_VALUE_AT_RISK).satisfaction().figure())
                .hasValue(9);
        ClassSatisfaction silent = classes.get(RetentionClass.LOW_VALUE_AT_RISK);
        assertThat(silent.satisfaction().figure()).isEmpty();
        assertThat(silent.satisfaction().sample().leftOut().get(0).count()).isEqualTo(1);
        assertThat(silent.sentence(Locale.ENGLISH)).endsWith(": no figure, 0 of 1 answered");
        assertThat(silent.sentence(Locale.CHINESE)).isEqualTo("低价值易流失客户的满意度：无数值，1 人中 0 人作答");
    }

    @Test
    void attitudeAndBehaviourMakeFourKinds() {
        LoyaltyTable table = LoyaltyTable.of(fiveClasses().scores(), scores(), 7, AS_OF, 365);
        assertThat(table.shares().get(LoyaltyKind.LOYAL).numerator()).isEqualTo(1);
        assertThat(table.shares().get(LoyaltyKind.LATENT).numerator()).isEqualTo(1);
        assertThat(table.shares().get(LoyaltyKind.SPURIOUS).numerator()).isEqualTo(1);
        assertThat(table.shares().get(LoyaltyKind.NONE).numerator()).isZero();
        assertThat(table.shares().get(LoyaltyKind.LOYAL).exclusions().get(0).count())
                .isEqualTo(2);
        assertThat(table.comparison().orElseThrow().difference()).isEqualTo(-.5);
        assertThat(table.sentence(Locale.ENGLISH))
                .startsWith(
                        "By attitude and behaviour: loyalty 1, latent loyalty 1, spurious loyalty 1, no loyalty 0. Likely to return,");
        assertThat(table.sentence(Locale.CHINESE)).startsWith("按态度与行为：忠诚 1，潜在忠诚 1，虚假忠诚 1，无忠诚 0。");
    }

    @Test
    void theSatisfiedBeginBetweenTheEnds() {
        RetentionResult result = fiveClasses();
        assertThatThrownBy(() -> LoyaltyTable.of(result.scores(), scores(), 0, AS_OF, 365))
                .hasMessageContaining("found step 0 of 10");
        assertThatThrownBy(() -> LoyaltyTable.of(result.scores(), scores(), 10, AS_OF, 365))
                .hasMessageContaining("found step 10 of 10");
    }
}
