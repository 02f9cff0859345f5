package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.junit.jupiter.api.Test;

class KanoAnalysisTest {

    private static final Label FEATURE = SomeAnswers.label("WAITING_AREA");
    private static final double DIGITS = 1e-14;

    private static KanoAnalysis counted(int a, int o, int m, int i, int r, int q) {
        return KanoAnalysis.ofCounts(FEATURE, new KanoCounts(a, o, m, i, r, q), .95);
    }

    private static double figure(Estimation estimation) {
        return estimation.figure().orElseThrow();
    }

    /** Published examples; their printed DI of the first is -.8636. */
    @Test
    void coefficientsOfTheReference() {
        KanoAnalysis first = counted(1, 10, 9, 2, 3, 0);
        assertThat(first.category()).contains(KanoCategory.ONE_DIMENSIONAL);
        assertThat(figure(first.satisfaction())).isEqualTo(.5);
        assertThat(figure(first.dissatisfaction())).isCloseTo(-19 / 22.0, within(DIGITS));
        KanoAnalysis second = counted(4, 5, 9, 2, 4, 1);
        assertThat(second.category()).contains(KanoCategory.MUST_BE);
        assertThat(figure(second.satisfaction())).isCloseTo(.45, within(DIGITS));
        assertThat(figure(second.dissatisfaction())).isCloseTo(-.70, within(DIGITS));
    }

    /** R: prop.test(11, 22, correct = FALSE) and prop.test(19, 22, correct = FALSE). */
    @Test
    void intervalsAreWilsons() {
        KanoAnalysis analysis = counted(1, 10, 9, 2, 3, 0);
        var si = analysis.satisfaction().range().orElseThrow();
        assertThat(si.low()).isCloseTo(.30722106273725025, within(1e-12));
        assertThat(si.high()).isCloseTo(.69277893726274975, within(1e-12));
        assertThat(si.method()).isEqualTo(IntervalMethod.WILSON);
        var di = analysis.dissatisfaction().range().orElseThrow();
        assertThat(di.low()).isCloseTo(-.95250996285944745, within(1e-12));
        assertThat(di.high()).isCloseTo(-.66665012833428283, within(1e-12));
    }

    @Test
    void aCoefficientSaysWhatItIsMadeOf() {
        Estimate si = (Estimate) counted(1, 10, 9, 2, 3, 0).satisfaction();
        assertThat(si.breakdown().parts().stream().map(Breakdown::value)).containsExactly(1 / 22.0, 10 / 22.0);
        assertThat(si.sample().size()).isEqualTo(22);
        assertThat(si.sample().leftOut().stream().map(Exclusion::count)).containsExactly(3.0, 0.0);
    }

    /** Must-be before one-dimensional before attractive; below, indifferent before reverse before questionable. */
    @Test
    void tiesGoToWhatAnnoysByItsLack() {
        assertThat(counted(5, 5, 5, 0, 0, 0).category()).contains(KanoCategory.MUST_BE);
        assertThat(counted(5, 5, 4, 0, 0, 0).category()).contains(KanoCategory.ONE_DIMENSIONAL);
        assertThat(counted(0, 0, 0, 2, 2, 2).category()).contains(KanoCategory.INDIFFERENT);
        assertThat(counted(0, 0, 0, 1, 2, 2).category()).contains(KanoCategory.REVERSE);
        assertThat(counted(1, 1, 1, 1, 1, 1).category())
                .as("A + O + M is not more than I + R + Q")
                .contains(KanoCategory.INDIFFERENT);
    }

    /** Feature F11 of the survey: class O though I is largest. R: 1.65 sqrt(195 (716 - 195) / 716), binom.test(105, 195). */
    @Test
    void significanceIsOfTheLargestAgainstTheNext() {
        KanoAnalysis analysis = counted(88, 90, 32, 105, 15, 28);
        assertThat(analysis.category()).contains(KanoCategory.ONE_DIMENSIONAL);
        KanoSignificance significance = analysis.significance().orElseThrow();
        assertThat(significance.first()).isEqualTo(KanoCategory.INDIFFERENT);
        assertThat(significance.second()).isEqualTo(KanoCategory.ONE_DIMENSIONAL);
        assertThat(significance.fongLimit()).isCloseTo(19.654572424216482, within(1e-12));
        assertThat(significance.distinct()).isFalse();
        assertThat(significance.pValue()).isCloseTo(.31607312611901273, within(1e-12));
        assertThat(significance.categoryStrength()).isCloseTo(15 / 358.0, within(DIGITS));
        assertThat(significance.totalStrength()).isCloseTo(210 / 358.0, within(DIGITS));
    }

    @Test
    void aLoneCategoryIsDistinct() {
        KanoSignificance significance =
                counted(0, 0, 40, 0, 0, 0).significance().orElseThrow();
        assertThat(significance.first()).isEqualTo(KanoCategory.MUST_BE);
        assertThat(significance.distinct()).isTrue();
        assertThat(significance.pValue()).isCloseTo(2 * Math.pow(.5, 40), within(1e-24));
        assertThat(counted(0, 20, 20, 0, 0, 0).significance().orElseThrow().pValue())
                .isEqualTo(1);
    }

    @Test
    void nobodyIsNoFigure() {
        KanoAnalysis nobody = counted(0, 0, 0, 0, 0, 0);
        assertThat(nobody.category()).isEmpty();
        assertThat(nobody.significance()).isEmpty();
        assertThat(((NoEstimate) nobody.satisfaction()).reason()).isEqualTo(WhyNone.NO_ANSWERS);
        KanoAnalysis reverse = counted(0, 0, 0, 0, 3, 1);
        assertThat(reverse.category()).contains(KanoCategory.REVERSE);
        assertThat(((NoEstimate) reverse.dissatisfaction()).reason()).isEqualTo(WhyNone.ZERO_BELOW_THE_LINE);
    }

    @Test
    void whatCannotBeReadIsLeftOutAndCounted() {
        KanoAnswers answers = KanoAnswers.builder(FEATURE)
                .add(1, 5)
                .add(2, 5)
                .add(1, 9)
                .addWeighted(2, OptionalDouble.empty(), OptionalDouble.of(3), OptionalDouble.empty())
                .build();
        KanoAnalysis analysis = KanoAnalysis.of(answers, KanoTable.STANDARD, .95);
        assertThat(analysis.counts()).isEqualTo(new KanoCounts(0, 1, 1, 0, 0, 0));
        assertThat(analysis.sample().leftOut())
                .isEqualTo(List.of(
                        new Exclusion(ExclusionReason.NOT_ANSWERED, 2),
                        new Exclusion(ExclusionReason.OUTSIDE_SCALE, 1)));
    }

    @Test
    void weightsCountAndCostPrecision() {
        KanoAnswersBuilder answers = KanoAnswers.builder(FEATURE);
        double[] weights = {3, 1, 1, 1};
        int[] dysfunctional = {5, 3, 3, 5};
        for (int i = 0; i < 4; i++) {
            answers.addWeighted(
                    weights[i], OptionalDouble.of(1), OptionalDouble.of(dysfunctional[i]), OptionalDouble.empty());
        }
        KanoAnalysis analysis = KanoAnalysis.of(answers.build(), KanoTable.STANDARD, .95);
        assertThat(analysis.counts()).isEqualTo(new KanoCounts(2, 4, 0, 0, 0, 0));
        assertThat(figure(analysis.dissatisfaction())).isCloseTo(-4 / 6.0, within(DIGITS));
        assertThat(analysis.sample().effectiveSize()).isCloseTo(36 / 12.0, within(DIGITS));
    }

    @Test
    void brokenContractsAreRefused() {
        assertThatThrownBy(() -> new KanoCounts(-1, 0, 0, 0, 0, 0)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> KanoAnalysis.ofCounts(FEATURE, new KanoCounts(.5, 0, 0, 0, 0, 0), .95))
                .hasMessageContaining("found 0.5");
        assertThatThrownBy(() -> KanoAnalysis.ofCounts(FEATURE, new KanoCounts(1, 0, 0, 0, 0, 0), 1))
                .hasMessageContaining("found 1.0");
        assertThatThrownBy(() -> KanoAnswers.builder(FEATURE)
                        .addWeighted(0, OptionalDouble.of(1), OptionalDouble.of(1), OptionalDouble.empty()))
                .hasMessageContaining("found 0.0");
        assertThatThrownBy(() -> KanoAnswers.builder(FEATURE)
                        .addWeighted(1, OptionalDouble.of(1), OptionalDouble.of(1), OptionalDouble.of(-2)))
                .hasMessageContaining("found -2.0");
    }
}
