package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyText;
import org.junit.jupiter.api.Test;

class StoreShrinkageTest {

    private static final double DIGITS = 1e-12;

    // Efron & Morris 1975: hits of 18 batters in their first 45 at bats
    private static final int[] HITS = {18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7};

    static StoreMean store(int number, double mean, double variance) {
        String code = "S" + number;
        return new StoreMean(
                new Label(code, "store " + number, "门店 " + number), mean, variance, Sample.of(45, List.of()));
    }

    private static List<StoreMean> batters() {
        double mean = 0;
        for (int hits : HITS) {
            mean += hits / 45.0 / HITS.length;
        }
        List<StoreMean> batters = new ArrayList<>();
        for (int hits : HITS) {
            batters.add(store(batters.size(), hits / 45.0, mean * (1 - mean) / 45));
        }
        return batters;
    }

    @Test
    void eighteenBatters() {
        List<StoreMean> batters = batters();
        StoreShrinkage shrinkage = StoreShrinkage.of(batters, .95);
        assertThat(shrinkage.grandMean()).isCloseTo(.2654320987654321, within(DIGITS));
        assertThat(shrinkage.kept(batters.get(0))).isCloseTo(.21165341714426573, within(DIGITS));
        assertThat(shrinkage.betweenVariance()).isEmpty();
        List<Estimation> shrunk = shrinkage.estimates();
        // printed as .294
        assertInterval(shrunk.get(0), .29391385489966045, .19383286877026135, .39399484102905955);
        assertInterval(shrunk.get(17), .24217635293106216, .15220465157465557, .33214805428746875);
    }

    private static void assertInterval(Estimation figure, double value, double low, double high) {
        assertThat(figure.figure().orElseThrow()).isCloseTo(value, within(DIGITS * 100));
        assertThat(figure.range().orElseThrow().low()).isCloseTo(low, within(DIGITS * 100));
        assertThat(figure.range().orElseThrow().high()).isCloseTo(high, within(DIGITS * 100));
    }

    @Test
    void storesOfUnequalSize() {
        // mpmath, 30 digits: the root of the equation for A, and Morris's variance
        double[] means = {72, 80, 64, 90, 75};
        double[] variances = {4, 9, 16, 25, 1};
        List<StoreMean> stores = new ArrayList<>();
        for (int i = 0; i < means.length; i++) {
            stores.add(store(i, means[i], variances[i]));
        }
        StoreShrinkage shrinkage = StoreShrinkage.of(stores, .95);
        assertThat(shrinkage.betweenVariance().orElseThrow()).isCloseTo(73.76385809927629, within(1e-11));
        assertThat(shrinkage.grandMean()).isCloseTo(75.8587719841039, within(1e-11));
        List<Estimation> shrunk = shrinkage.estimates();
        assertInterval(shrunk.get(0), 72.09924332661524, 68.21459269424258, 75.9838939589879);
        assertInterval(shrunk.get(3), 88.21022230600774, 78.37314402670722, 98.04730058530827);
        assertInterval(shrunk.get(4), 75.00574322945563, 73.05099297663046, 76.9604934822808);
    }

    @Test
    void threeStoresTellTooLittleOfHowStoresDiffer() {
        List<StoreMean> stores = List.of(store(0, 70, 4), store(1, 80, 4), store(2, 90, 4));
        StoreShrinkage shrinkage = StoreShrinkage.of(stores, .95);
        assertThat(shrinkage.kept(stores.get(0))).isEqualTo(1);
        assertThat(shrinkage.estimates()).allSatisfy(figure -> {
            assertThat(figure).isInstanceOf(NoEstimate.class);
            assertThat(((NoEstimate) figure).reason()).isEqualTo(WhyNone.TOO_FEW);
        });
    }

    @Test
    void storesThatAreAllTheSameAreDrawnWholly() {
        List<StoreMean> stores = List.of(store(0, 70, 4), store(1, 70, 4), store(2, 70, 4), store(3, 70, 4));
        StoreShrinkage shrinkage = StoreShrinkage.of(stores, .95);
        assertThat(shrinkage.kept(stores.get(0))).isZero();
        assertThat(((Estimate) shrinkage.estimates().get(0)).value()).isEqualTo(70);
    }

    @Test
    void aVarianceIsAboveZero() {
        assertThatThrownBy(() -> store(1, 70, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 70.0 and 0.0");
        assertThatThrownBy(() -> StoreShrinkage.of(List.of(), .95)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void storesShareTheVarianceWithinThem() {
        Map<Label, Responses> stores = new LinkedHashMap<>();
        stores.put(label("A"), answers(1, 3, 5));
        stores.put(label("B"), answers(4, 5));
        stores.put(label("C"), answers());
        stores.put(label("D"), answers(2));
        List<StoreMean> means = StoreMean.ofScores(stores, "S");
        assertThat(means).extracting(store -> store.store().code()).containsExactly("A", "B", "D");
        // of 100: A 0 50 100, B 75 100, D 25; within stores (5000 + 312.5) / 3
        double within = 5312.5 / 3;
        assertThat(means.get(0).mean()).isEqualTo(50);
        assertThat(means.get(1).mean()).isEqualTo(87.5);
        assertThat(means.get(0).variance()).isCloseTo(within / 3, within(1e-9));
        assertThat(means.get(1).variance()).isCloseTo(within / 2, within(1e-9));
        assertThat(means.get(2).variance()).isCloseTo(within, within(1e-9));
        assertThat(StoreMean.ofScores(Map.of(label("A"), answers(3, 3)), "S")).isEmpty();
        assertThat(StoreMean.ofScores(stores, "Q")).isEmpty();
    }

    private static Label label(String code) {
        return new Label(code, "store " + code, "门店 " + code);
    }

    private static Responses answers(double... answers) {
        SurveyForm form = new SurveyForm(
                SurveyText.english("one question"),
                List.of(),
                List.of(),
                List.of(TestSurvey.question("S", Aspect.OVERALL_SATISFACTION, "", Scale.rating(1, 5))));
        ResponsesBuilder builder = Responses.of(form);
        for (double answer : answers) {
            builder.response(SurveyChannel.MAIL).answer("S", answer);
        }
        return builder.build();
    }

    @Test
    void parametersStandInOneOrderOnEveryRun() {
        assertThat(StoreShrinkage.of(batters(), .95).estimates())
                .isNotEmpty()
                .allSatisfy(
                        figure -> assertThat(figure.provenance().parameters().keySet())
                                .containsExactly("unit", "stores", "grandMean", "kept"));
    }
}
