package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.dealercrm.scoring.PublishedData;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.junit.jupiter.api.Test;

class KeyDriversTest {

    private static final DriverPolicy PLAIN = DriverPolicy.STANDARD.withResamples(0);

    private static double[] shares(KeyDrivers drivers) {
        return drivers.drivers().stream()
                .mapToDouble(driver -> driver.share().figure().orElseThrow())
                .toArray();
    }

    private static double explained(KeyDrivers drivers) {
        return drivers.explained().figure().orElseThrow();
    }

    private static WhyNone reason(Estimation estimation) {
        return ((NoEstimate) estimation).reason();
    }

    private static KeyDrivers of(double[][] rows, DriverPolicy policy) {
        return KeyDrivers.of(SomeAnswers.table(rows, SomeAnswers.ones(rows.length)), SomeAnswers.OUTCOME, policy);
    }

    /** Groemping's example: package relaimpo prints the shares of R's swiss data; the digits by R from all 32 regressions. */
    @Test
    void lmgOfTheSwissData() {
        KeyDrivers drivers = KeyDrivers.of(Swiss.table(), Swiss.FERTILITY, PLAIN);
        double[] expected = {
            .057091220768091283, .171173028900234142, .260134678624384441, .105570150373493543, .112765922926522072
        };
        assertThat(shares(drivers)).containsExactly(expected, within(1e-13));
        assertThat(explained(drivers)).isCloseTo(.70673500159272551, within(1e-13));
        assertThat(drivers.ranked().get(0).driver().code()).isEqualTo("Education");
        assertThat(((Estimate) drivers.explained())
                        .breakdown().parts().stream()
                                .mapToDouble(Breakdown::value)
                                .sum())
                .isCloseTo(explained(drivers), within(1e-15));
    }

    /** By R: eigen() of the correlations, L^2 b^2. */
    @Test
    void relativeWeightsOfTheSwissData() {
        KeyDrivers drivers =
                KeyDrivers.of(Swiss.table(), Swiss.FERTILITY, PLAIN.withMethod(DriverMethod.RELATIVE_WEIGHTS));
        double[] expected = {
            .048416895811900645, .154708249806159992, .271964104645999016, .114680029947561518, .116965721381104559
        };
        assertThat(shares(drivers)).containsExactly(expected, within(1e-12));
        assertThat(explained(drivers)).isCloseTo(.70673500159272551, within(1e-12));
        assertThat(drivers.explained().provenance().source()).contains("Thomas, Zumbo, Kwan & Schweitzer 2014");
    }

    /** Tenenhaus et al. 2005: overall satisfaction on seven items of perceived quality; digits by R. */
    @Test
    void lmgOfTheMobileSurvey() {
        List<String> lines = PublishedData.lines("ecsi-mobi-250/mobi.csv");
        List<String> header = List.of(lines.get(0).split(","));
        double[][] rows = lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(fields -> {
                    double[] row = new double[8];
                    for (int j = 0; j < 7; j++) {
                        row[j] = Double.parseDouble(fields[header.indexOf("PERQ" + (j + 1))]);
                    }
                    row[7] = Double.parseDouble(fields[header.indexOf("CUSA1")]);
                    return row;
                })
                .toArray(double[][]::new);
        KeyDrivers drivers = of(rows, PLAIN);
        double[] expected = {
            .134762767728698607,
            .050853985167791813,
            .045326058311288976,
            .075339548843609910,
            .035288230001968006,
            .043936791468881985,
            .061241173527473734
        };
        assertThat(shares(drivers)).containsExactly(expected, within(1e-13));
        assertThat(explained(drivers)).isCloseTo(.446748555049713, within(1e-13));
    }

    /** R: summary(lm(Fertility ~ others, weights = Catholic)), Catholic no driver then. */
    @Test
    void weightsMakeItWeightedLeastSquares() {
        double[] weights = Arrays.stream(Swiss.ROWS).mapToDouble(row -> row[4]).toArray();
        double[][] rows = Arrays.stream(Swiss.ROWS)
                .map(row -> new double[] {row[1], row[2], row[3], row[5], row[0]})
                .toArray(double[][]::new);
        KeyDrivers drivers = KeyDrivers.of(SomeAnswers.table(rows, weights), SomeAnswers.OUTCOME, PLAIN);
        assertThat(explained(drivers)).isCloseTo(.6492153752858858, within(1e-12));
        assertThat(drivers.explained().sample().effectiveSize()).isLessThan(47);
    }

    @Test
    void copiesShareWhatTheyExplain() {
        double[][] rows = SomeAnswers.rows(3, 60, 2);
        double[][] doubled = Arrays.stream(rows)
                .map(row -> new double[] {row[0], row[1], 100 - 3 * row[1], row[2]})
                .toArray(double[][]::new);
        KeyDrivers drivers = of(doubled, PLAIN);
        assertThat(explained(drivers)).isCloseTo(explained(of(rows, PLAIN)), within(1e-12));
        assertThat(shares(drivers)[1]).isCloseTo(shares(drivers)[2], within(1e-12));
    }

    @Test
    void aDriverThatDoesNotVaryIsLeftOutAndSaysSo() {
        double[][] rows = SomeAnswers.rows(4, 40, 3);
        Arrays.stream(rows).forEach(row -> row[1] = .1);
        KeyDrivers drivers = of(rows, PLAIN);
        assertThat(reason(drivers.drivers().get(1).share())).isEqualTo(WhyNone.NO_VARIATION);
        assertThat(reason(drivers.drivers().get(1).ofExplained())).isEqualTo(WhyNone.NO_VARIATION);
        assertThat(drivers.drivers().get(0).share().figure()).isPresent();
        assertThat(drivers.ranked().get(2).driver().code()).isEqualTo("D001");
    }

    @Test
    void whereThereIsNothingToExplainItSaysSo() {
        double[][] rows = SomeAnswers.rows(5, 4, 3);
        assertThat(reason(of(rows, PLAIN).explained())).isEqualTo(WhyNone.TOO_FEW);
        double[][] same = SomeAnswers.rows(5, 30, 3);
        Arrays.stream(same).forEach(row -> row[3] = 7);
        assertThat(reason(of(same, PLAIN).explained())).isEqualTo(WhyNone.NO_VARIATION);
        AnswerTable nobody = AnswerTable.builder(
                        List.of(TableColumn.of(SomeAnswers.label("A")), TableColumn.of(SomeAnswers.label("Y"))))
                .addWeighted(1, List.of(OptionalDouble.empty(), OptionalDouble.of(3)))
                .build();
        KeyDrivers none = KeyDrivers.of(nobody, "Y", PLAIN);
        assertThat(reason(none.explained())).isEqualTo(WhyNone.NO_ANSWERS);
        assertThat(none.explained().sample().leftOut().get(0).reason()).isEqualTo(ExclusionReason.NOT_ANSWERED);
        assertThat(none.explained().sample().leftOut().get(0).count()).isEqualTo(1);
    }

    @Test
    void beyondTwelveDriversOrdersAreDrawnAndTheirErrorIsSaid() {
        double[][] rows = SomeAnswers.rows(6, 120, 13);
        KeyDrivers drawn = of(rows, PLAIN);
        KeyDrivers exact = of(rows, PLAIN.withExactUpTo(13));
        assertThat(drawn.explained().provenance().parameters()).containsEntry("orderings", "1000");
        assertThat(exact.explained().provenance().parameters()).containsEntry("orderings", "all");
        assertThat(explained(drawn)).isCloseTo(explained(exact), within(1e-12));
        for (int j = 0; j < 13; j++) {
            double error = drawn.drivers().get(j).monteCarloError().orElseThrow();
            assertThat(exact.drivers().get(j).monteCarloError()).isEmpty();
            assertThat(error).isPositive();
            assertThat(shares(drawn)[j]).isCloseTo(shares(exact)[j], within(5 * error));
        }
    }

    @Test
    void brokenContractsAreRefused() {
        double[][] rows = SomeAnswers.rows(7, 20, 2);
        AnswerTable table = SomeAnswers.table(rows, SomeAnswers.ones(20));
        assertThatThrownBy(() -> KeyDrivers.of(table, "NOWHERE", PLAIN)).hasMessageContaining("NOWHERE");
        assertThatThrownBy(() -> PLAIN.withExactUpTo(21)).hasMessageContaining("found 21");
        assertThatThrownBy(() -> PLAIN.withResamples(5)).hasMessageContaining("found 5");
        assertThatThrownBy(() -> new DriverPolicy(DriverMethod.LMG, 12, 7, 0, .95, 1))
                .hasMessageContaining("found 7");
        assertThatThrownBy(() -> AnswerTable.builder(table.columns()).add(1, Double.NaN, 2))
                .hasMessageContaining("found NaN");
        assertThatThrownBy(() -> AnswerTable.builder(table.columns()).add(1, 2)).hasMessageContaining("found 2");
    }
}
