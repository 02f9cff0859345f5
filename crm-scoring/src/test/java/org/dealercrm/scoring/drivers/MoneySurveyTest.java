package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All counts, classes and coefficients of a published survey. */
class MoneySurveyTest {

    private static List<Double> counts(KanoCounts counts) {
        return List.of(
                counts.attractive(),
                counts.oneDimensional(),
                counts.mustBe(),
                counts.indifferent(),
                counts.reverse(),
                counts.questionable());
    }

    private static List<Double> expected(String counts) {
        return List.of(counts.split(" ")).stream().map(Double::valueOf).toList();
    }

    /** Published, printed with seven digits. */
    @ParameterizedTest
    @CsvSource({
        "F6, 91 19 9 160 49 30, I, .3942652, -.1003584",
        "F7, 70 121 59 77 9 22, O, .5840979, -.5504587",
        "F8, 78 122 66 62 7 23, O, .6097561, -.5731707",
        "F9, 145 76 25 78 12 22, A, .6820988, -.3117284",
        "F10, 18 174 90 42 7 27, O, .5925926, -.8148148",
        "F11, 88 90 32 105 15 28, O, .5650794, -.3873016"
    })
    void pouliotsTableGivesThePublishedResults(String feature, String counts, char category, double si, double di) {
        KanoAnalysis analysis = KanoAnalysis.of(MoneySurvey.feature(feature), KanoTable.POULIOT, .95);
        assertThat(counts(analysis.counts())).isEqualTo(expected(counts));
        assertThat(analysis.category()).contains(KanoCategory.of(category));
        assertThat(analysis.satisfaction().figure().orElseThrow()).isCloseTo(si, within(5e-8));
        assertThat(analysis.dissatisfaction().figure().orElseThrow()).isCloseTo(di, within(5e-8));
    }

    /** Counted independently of this library; not published. */
    @ParameterizedTest
    @CsvSource({
        "F6, 91 19 9 177 49 13",
        "F7, 70 121 59 87 9 12",
        "F8, 78 122 66 71 7 14",
        "F9, 145 76 25 85 12 15",
        "F10, 18 174 90 52 7 17",
        "F11, 88 90 32 114 15 19"
    })
    void theStandardTableCountsFewerContradictions(String feature, String counts) {
        KanoAnalysis analysis = KanoAnalysis.of(MoneySurvey.feature(feature), KanoTable.STANDARD, .95);
        assertThat(counts(analysis.counts())).isEqualTo(expected(counts));
        assertThat(analysis.sample().size()).isEqualTo(358);
    }

    /** Means, standard deviations and means by importance from NumPy. */
    @ParameterizedTest
    @CsvSource({
        "F6, 1.4553072625698324, .1564245810055866, 2.074781832681311, 1.6663082724999971, 1.6443468715697036, "
                + ".2414928649835346, 301.8992360858494, INDIFFERENT",
        "F7, 2.8240223463687153, 2.3379888268156424, 1.5338509123601225, 1.9690201120241213, 2.9486863711001643, "
                + "2.4794745484400655, 331.84744435745444, ONE_DIMENSIONAL",
        "F9, 2.9022346368715084, 1.770949720670391, 1.6916156832630018, 1.849534635310409, 3.031014249790444, "
                + "1.8755238893545683, 333.35261740250616, ATTRACTIVE",
        "F10, 2.776536312849162, 2.905027932960894, 1.6158553553737438, 2.0033382152846295, 2.8547162992410553, "
                + "3.1167329237441272, 341.6918373722497, ONE_DIMENSIONAL"
    })
    void thePlaneOfContinuousKano(
            String feature,
            double functional,
            double dysfunctional,
            double spread,
            double otherSpread,
            double byImportance,
            double otherByImportance,
            double effective,
            KanoCategory category) {
        ContinuousKano plain = ContinuousKano.of(MoneySurvey.feature(feature), .95);
        assertThat(plain.functional().figure().orElseThrow()).isCloseTo(functional, within(1e-13));
        assertThat(plain.dysfunctional().figure().orElseThrow()).isCloseTo(dysfunctional, within(1e-13));
        assertThat(plain.functionalDeviation().orElseThrow()).isCloseTo(spread, within(1e-12));
        assertThat(plain.dysfunctionalDeviation().orElseThrow()).isCloseTo(otherSpread, within(1e-12));
        assertThat(plain.category()).contains(category);
        ContinuousKano weighted = ContinuousKano.weightedByImportance(MoneySurvey.feature(feature), .95);
        assertThat(weighted.functional().figure().orElseThrow()).isCloseTo(byImportance, within(1e-13));
        assertThat(weighted.dysfunctional().figure().orElseThrow()).isCloseTo(otherByImportance, within(1e-13));
        assertThat(weighted.sample().effectiveSize()).isCloseTo(effective, within(1e-9));
    }
}
