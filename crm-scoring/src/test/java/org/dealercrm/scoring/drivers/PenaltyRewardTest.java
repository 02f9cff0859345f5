package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dealercrm.scoring.PublishedData;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Scale;
import org.junit.jupiter.api.Test;

class PenaltyRewardTest {

    private static final ImpactPolicy POLICY = ImpactPolicy.of(new PerformanceBands(2, 4));

    private static AnswerTable table(double[][] rows) {
        return SomeAnswers.table(rows, SomeAnswers.ones(rows.length));
    }

    private static PenaltyReward of(double[][] rows) {
        return PenaltyReward.of(table(rows), SomeAnswers.OUTCOME, POLICY);
    }

    private static double figure(Estimation estimation) {
        return estimation.figure().orElseThrow();
    }

    private static WhyNone reason(Estimation estimation) {
        return ((NoEstimate) estimation).reason();
    }

    /** Means of the outcome by group: low 4, middle 7, high 8; so penalty -3, reward 1. */
    @Test
    void withOneItemPenaltyAndRewardAreDifferencesOfMeans() {
        ItemImpact item = of(new double[][] {{1, 3}, {2, 5}, {3, 6}, {3, 8}, {4, 8}, {5, 8}})
                .items()
                .get(0);
        assertThat(figure(item.penalty())).isCloseTo(-3, within(1e-13));
        assertThat(figure(item.reward())).isCloseTo(1, within(1e-13));
        assertThat(figure(item.range())).isCloseTo(4, within(1e-13));
        assertThat(figure(item.satisfactionPotential())).isCloseTo(.25, within(1e-13));
        assertThat(figure(item.dissatisfactionPotential())).isCloseTo(.75, within(1e-13));
        assertThat(figure(item.asymmetry())).isCloseTo(-.5, within(1e-13));
        assertThat(item.impactClass()).contains(ImpactClass.DISSATISFIER);
        assertThat(item.low()).isEqualTo(2);
        assertThat(item.high()).isEqualTo(2);
        assertThat(((Estimate) item.asymmetry()).breakdown().parts()).hasSize(2);
    }

    /** R: lm() with its confint() and vcov(), low up to 5, high from 9, on three items of perceived quality. */
    @Test
    void theMobileSurveyAsByLinearModel() {
        PenaltyReward found =
                PenaltyReward.of(mobile(false), SomeAnswers.OUTCOME, ImpactPolicy.of(new PerformanceBands(5, 9)));
        ItemImpact item = found.items().get(0);
        assertThat(item.penalty().range().orElseThrow().low()).isCloseTo(-1.52207956709456260, within(1e-10));
        assertThat(item.penalty().range().orElseThrow().high()).isCloseTo(-.31147147307725442, within(1e-10));
        assertThat(item.reward().range().orElseThrow().low()).isCloseTo(.44276897415065936, within(1e-10));
        assertThat(item.reward().range().orElseThrow().high()).isCloseTo(1.08765538581184540, within(1e-10));
        assertThat(figure(item.asymmetry())).isCloseTo(-.090109660194663946, within(1e-12));
        double error = (item.asymmetry().range().orElseThrow().high() - figure(item.asymmetry())) / 1.959963984540054;
        assertThat(error).isCloseTo(.20390251942675089, within(1e-10));
        assertThat(item.impactClass()).contains(ImpactClass.HYBRID);
    }

    /** R: lm(weights = CUEX1) and the sandwich B M B n / (n - 1) by hand. */
    @Test
    void unequalWeightsHaveLinearisedErrors() {
        ItemImpact item = PenaltyReward.of(
                        mobile(true), SomeAnswers.OUTCOME, ImpactPolicy.of(new PerformanceBands(5, 9)))
                .items()
                .get(0);
        assertThat(figure(item.penalty())).isCloseTo(-.78919189093442355, within(1e-12));
        assertThat(figure(item.reward())).isCloseTo(.82874906784073599, within(1e-12));
        double t = 1.9697743954267464; // qt(.975, 243)
        assertThat((item.penalty().range().orElseThrow().high() - figure(item.penalty())) / t)
                .isCloseTo(.418326606572804183, within(1e-8));
        assertThat((item.reward().range().orElseThrow().high() - figure(item.reward())) / t)
                .isCloseTo(.175995772133779982, within(1e-8));
        assertThat(item.penalty().provenance().parameters())
                .containsEntry("standardErrors", "linearised (Binder 1983)");
    }

    private static AnswerTable mobile(boolean weighted) {
        List<String> lines = PublishedData.lines("ecsi-mobi-250/mobi.csv");
        List<String> header = List.of(lines.get(0).split(","));
        List<String[]> fields =
                lines.stream().skip(1).map(line -> line.split(",")).toList();
        double[][] rows = fields.stream()
                .map(row -> List.of("PERQ1", "PERQ2", "PERQ3", "CUSA1").stream()
                        .mapToDouble(name -> Double.parseDouble(row[header.indexOf(name)]))
                        .toArray())
                .toArray(double[][]::new);
        double[] weights = fields.stream()
                .mapToDouble(row -> weighted ? Double.parseDouble(row[header.indexOf("CUEX1")]) : 1)
                .toArray();
        return SomeAnswers.table(rows, weights);
    }

    @Test
    void anEffectAgainstItsDirectionGeneratesNothing() {
        ItemImpact item = of(new double[][] {{1, 8}, {1, 9}, {3, 6}, {3, 7}, {5, 8}, {5, 9}})
                .items()
                .get(0);
        assertThat(figure(item.penalty())).isCloseTo(2, within(1e-13));
        assertThat(figure(item.range())).isCloseTo(2, within(1e-13));
        assertThat(figure(item.asymmetry())).isEqualTo(1);
        assertThat(item.asymmetry().range()).isEmpty();
        assertThat(item.impactClass()).contains(ImpactClass.SATISFIER);
        ItemImpact none = of(new double[][] {{1, 8}, {1, 8.5}, {3, 7}, {3, 7.5}, {5, 6}, {5, 6.5}})
                .items()
                .get(0);
        assertThat(figure(none.range())).isEqualTo(0);
        assertThat(reason(none.asymmetry())).isEqualTo(WhyNone.ZERO_BELOW_THE_LINE);
        assertThat(none.impactClass()).isEmpty();
    }

    @Test
    void whatCannotBeToldSaysWhy() {
        double[][] neverLow = {{3, 3, 5}, {4, 1, 6}, {5, 5, 8}, {3, 2, 7}, {4, 4, 6}, {3, 3, 4}, {5, 1, 2}};
        ItemImpact first = of(neverLow).items().get(0);
        assertThat(reason(first.penalty())).isEqualTo(WhyNone.NO_VARIATION);
        assertThat(reason(first.asymmetry())).isEqualTo(WhyNone.NO_VARIATION);
        assertThat(first.reward().figure()).isPresent();
        double[][] twins = {{1, 1, 5}, {3, 3, 6}, {5, 5, 8}, {3, 3, 7}, {1, 1, 6}, {5, 5, 4}};
        assertThat(reason(of(twins).items().get(1).reward())).isEqualTo(WhyNone.NOT_SEPARABLE);
        double[][] noMiddle = {{1, 5}, {5, 6}, {5, 8}, {1, 7}};
        assertThat(reason(of(noMiddle).items().get(0).reward())).isEqualTo(WhyNone.NOT_SEPARABLE);
        double[][] few = {{1, 5}, {3, 6}, {5, 8}};
        assertThat(reason(of(few).items().get(0).reward())).isEqualTo(WhyNone.TOO_FEW);
        double[][] same = {{1, 5}, {3, 5}, {5, 5}, {5, 5}};
        assertThat(reason(of(same).items().get(0).reward())).isEqualTo(WhyNone.NO_VARIATION);
        AnswerTable nobody = AnswerTable.builder(table(few).columns()).build();
        ItemImpact none =
                PenaltyReward.of(nobody, SomeAnswers.OUTCOME, POLICY).items().get(0);
        assertThat(reason(none.penalty())).isEqualTo(WhyNone.NO_ANSWERS);
        assertThat(reason(none.range())).isEqualTo(WhyNone.NO_ANSWERS);
    }

    /** Twins of one item do not take its neighbour's coefficients away. */
    @Test
    void twinsLeaveTheOthersDetermined() {
        double[][] rows = SomeAnswers.rows(9, 60, 1);
        double[][] twins = Arrays.stream(rows)
                .map(row -> new double[] {3 + row[0], 3 - row[0] + row[1], 3 - row[0] + row[1], row[1]})
                .toArray(double[][]::new);
        double[][] alone = Arrays.stream(twins)
                .map(row -> new double[] {row[0], row[1], row[3]})
                .toArray(double[][]::new);
        ItemImpact among = of(twins).items().get(0);
        assertThat(figure(among.penalty()))
                .isCloseTo(figure(of(alone).items().get(0).penalty()), within(1e-10));
        assertThat(among.penalty().range()).isPresent();
        assertThat(reason(of(twins).items().get(1).penalty())).isEqualTo(WhyNone.NOT_SEPARABLE);
    }

    @Test
    void bandsAndNames() {
        PerformanceBands ends = PerformanceBands.ends(Scale.rating(1, 5));
        assertThat(ends.lowUpTo()).isBetween(1.0, 1.9);
        assertThat(ends.highFrom()).isBetween(4.1, 5.0);
        assertThatThrownBy(() -> new PerformanceBands(4, 4)).hasMessageContaining("4.0");
        assertThatThrownBy(() -> new ImpactPolicy(ends, 1, .95)).hasMessageContaining("found 1.0");
        assertThat(ImpactClass.DISSATISFIER.displayName(Locale.CHINESE)).isEqualTo("不满意因子");
        assertThat(ImpactClass.SATISFIER.displayName(Locale.FRENCH)).isEqualTo("satisfier");
    }
}
