package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.dealercrm.scoring.PublishedData;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;
import org.dealercrm.survey.ScaleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityTest {

    private static final double[][] THREE_ITEMS = {{4, 5, 4}, {3, 4, 3}, {5, 5, 5}, {2, 3, 2}};

    private static AnswerTable table(double[][] rows) {
        return SomeAnswers.table(rows, SomeAnswers.ones(rows.length));
    }

    private static double figure(Estimation estimation) {
        return estimation.figure().orElseThrow();
    }

    private static WhyNone reason(Estimation estimation) {
        return ((NoEstimate) estimation).reason();
    }

    /** 48/49; intervals by R: 1 - (1 - alpha) qf(c(.975, .025), n - 1, (n - 1)(k - 1)). */
    @Test
    void alphaOfTheReference() {
        Reliability reliability = Reliability.of(table(THREE_ITEMS), .95);
        assertThat(figure(reliability.alpha())).isCloseTo(48 / 49.0, within(1e-15));
        var interval = reliability.alpha().range().orElseThrow();
        assertThat(interval.low()).isCloseTo(.86533064240905211, within(1e-10));
        assertThat(interval.high()).isCloseTo(.99861496075505274, within(1e-10));
        assertThat(interval.method().source()).startsWith("Feldt 1965");
        assertThat(((Estimate) reliability.alpha()).breakdown().parts()).hasSize(3);
    }

    /** R: alpha of the others, cor(item, sum of the others). */
    @Test
    void whatAnItemAdds() {
        List<ItemReliability> items = Reliability.of(table(THREE_ITEMS), .95).items();
        assertThat(figure(items.get(0).alphaIfDeleted())).isCloseTo(.94915254237288127, within(1e-14));
        assertThat(figure(items.get(1).alphaIfDeleted())).isCloseTo(1, within(1e-14));
        assertThat(figure(items.get(2).alphaIfDeleted())).isCloseTo(.94915254237288127, within(1e-14));
        assertThat(figure(items.get(1).restCorrelation())).isCloseTo(.94387980744853905, within(1e-14));
        assertThat(items.get(1).item().code()).isEqualTo("D001");
    }

    /** Raw alphas by R's psych 2.2.9, intervals by qf. */
    @ParameterizedTest
    @CsvSource({
        "CUEX, .4325968438072077, .29887774112005361, .5444001205611313",
        "CUSA, .77011310828227475, .71593598828474647, .81541089610085904",
        "CUSL, .4417171983826082, .31014747681309618, .55172336576983505",
        "IMAG, .71444680204308741, .65439606581474574, .76682134981578076",
        "PERQ, .87240637142988797, .84669998530048662, .8951803334675823",
        "PERV, .81669453903451372, .76486990442085623, .85709659183777487"
    })
    void alphasOfTheMobileSurvey(String construct, double alpha, double low, double high) {
        List<String> lines = PublishedData.lines("ecsi-mobi-250/mobi.csv");
        List<String> header = List.of(lines.get(0).split(","));
        int[] columns = IntStream.range(0, header.size())
                .filter(column -> header.get(column).matches(construct + "\\d"))
                .toArray();
        double[][] rows = lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(fields -> Arrays.stream(columns)
                        .mapToDouble(column -> Double.parseDouble(fields[column]))
                        .toArray())
                .toArray(double[][]::new);
        Estimation found = Reliability.of(table(rows), .95).alpha();
        assertThat(figure(found)).isCloseTo(alpha, within(1e-13));
        assertThat(found.range().orElseThrow().low()).isCloseTo(low, within(1e-9));
        assertThat(found.range().orElseThrow().high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void whereAlphaIsNotDefinedItSaysWhy() {
        Reliability one = Reliability.of(table(new double[][] {{1}, {2}, {3}}), .95);
        assertThat(reason(one.alpha())).isEqualTo(WhyNone.NOT_ASKED);
        assertThat(reason(one.items().get(0).restCorrelation())).isEqualTo(WhyNone.NOT_ASKED);
        assertThat(reason(Reliability.of(table(new double[][] {{1, 2}}), .95).alpha()))
                .isEqualTo(WhyNone.TOO_FEW);
        Reliability opposite = Reliability.of(table(new double[][] {{1, 5.1}, {2, 4.1}, {3, 3.1}}), .95);
        assertThat(reason(opposite.alpha())).as("the sum is always 6.1").isEqualTo(WhyNone.NO_VARIATION);
        AnswerTable nobody = AnswerTable.builder(table(THREE_ITEMS).columns()).build();
        assertThat(reason(Reliability.of(nobody, .95).alpha())).isEqualTo(WhyNone.NO_ANSWERS);
        assertThat(Reliability.of(nobody, .95).items()).hasSize(3);
    }

    @Test
    void itemsAgainstEachOtherGiveAlphaBelowZero() {
        Reliability reliability = Reliability.of(table(new double[][] {{1, 3}, {2, 1}, {3, 2}, {2, 2}}), .95);
        assertThat(figure(reliability.alpha())).isNegative();
        assertThat(reliability.alpha().range().orElseThrow().contains(figure(reliability.alpha())))
                .isTrue();
    }

    @Test
    void anItemThatRunsTheOtherWayIsMirrored() {
        Scale falling = new Scale(1, 5, 1, ScaleDirection.LOWER_IS_BETTER, ScaleKind.RATING);
        AnswerTable table = AnswerTable.builder(List.of(
                        TableColumn.of(SomeAnswers.label("A"), Scale.rating(1, 5)),
                        TableColumn.of(SomeAnswers.label("B"), falling),
                        TableColumn.of(SomeAnswers.label("C"), Scale.rating(1, 5))))
                .add(4, 1, 4)
                .add(3, 2, 3)
                .add(5, 1, 5)
                .add(2, 3, 2)
                .addWeighted(1, List.of(OptionalDouble.of(9), OptionalDouble.of(1), OptionalDouble.of(1)))
                .build();
        Estimation alpha = Reliability.of(table, .95).alpha();
        assertThat(figure(alpha)).isCloseTo(48 / 49.0, within(1e-15));
        assertThat(alpha.sample().leftOut().get(1).count()).isEqualTo(1);
    }
}
