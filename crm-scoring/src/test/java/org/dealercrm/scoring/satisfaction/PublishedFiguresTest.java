package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dealercrm.scoring.PublishedData;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;
import org.junit.jupiter.api.Test;

/** Figures of the literature, in the digits that the formula has and not in those that were printed. */
class PublishedFiguresTest {

    private static final double DIGITS = 1e-12;
    private static final SatisfactionPolicy POLICY = SatisfactionPolicy.standard();

    // Answers 1 to 10 of the 250 respondents of the ECSI mobile phone survey (Tenenhaus et al. 2005) to satisfaction,
    // met
    // expectations, nearness to the ideal.
    private static final int[][] MOBI = {
        {0, 0, 0, 1, 8, 15, 50, 109, 29, 38},
        {2, 2, 3, 9, 29, 33, 60, 66, 20, 26},
        {2, 2, 3, 7, 22, 25, 72, 63, 22, 32}
    };
    private static final List<Aspect> OF_INDEX =
            List.of(Aspect.OVERALL_SATISFACTION, Aspect.MET_EXPECTATIONS, Aspect.NEAR_IDEAL);

    @Test
    void gapsOfFiveDimensionsWithEqualWeights() {
        // Five gaps of hundredths: as many of the hundred respondents perceive a point less than they expected.
        int[] hundredths = {65, 110, 83, 70, 101};
        List<SurveyItem> items = new ArrayList<>();
        List<Dimension> dimensions = new ArrayList<>();
        List<SurveyQuestion> questions = new ArrayList<>();
        for (int i = 0; i < hundredths.length; i++) {
            SurveyText text = SurveyText.english("dimension " + i);
            dimensions.add(new Dimension("D" + i, text));
            items.add(new SurveyItem("I" + i, text, Optional.of("D" + i), Optional.empty()));
            questions.add(TestSurvey.question("P" + i, Aspect.PERCEIVED, "I" + i, Scale.rating(1, 7)));
            questions.add(TestSurvey.question("E" + i, Aspect.EXPECTED, "I" + i, Scale.rating(1, 7)));
        }
        ResponsesBuilder builder = Responses.of(new SurveyForm(SurveyText.english("s"), dimensions, items, questions));
        for (int row = 0; row < 100; row++) {
            ResponseRow response = builder.response(SurveyChannel.MAIL);
            for (int i = 0; i < hundredths.length; i++) {
                int less = hundredths[i] / 100 + (row < hundredths[i] % 100 ? 1 : 0);
                response.answer("E" + i, 6).answer("P" + i, 6 - less);
            }
        }
        GapAnalysis gaps = GapAnalysis.of(builder.build(), POLICY);
        assertThat(gaps.dimensions().get("D1").figure()).hasValue(-1.10);
        assertThat(gaps.total().figure().orElseThrow()).isCloseTo(-.858, within(DIGITS));
        Estimate total = (Estimate) gaps.total();
        assertThat(total.breakdown().parts().get(4).value()).isCloseTo(-1.01 / 5, within(DIGITS));
        // SERVQUAL's hundred points
        Map<String, Double> points = Map.of("D0", 11.0, "D1", 32.0, "D2", 22.0, "D3", 19.0, "D4", 16.0);
        assertThat(GapAnalysis.of(builder.build(), POLICY.withDimensionWeights(points))
                        .total()
                        .figure()
                        .orElseThrow())
                .isCloseTo(-.65 * .11 - 1.10 * .32 - .83 * .22 - .70 * .19 - 1.01 * .16, within(DIGITS));
    }

    private static SurveyForm indexForm() {
        List<SurveyQuestion> questions = new ArrayList<>();
        for (Aspect aspect : OF_INDEX) {
            questions.add(TestSurvey.question(aspect.name(), aspect, "", Scale.rating(1, 10)));
        }
        return new SurveyForm(SurveyText.english("index"), List.of(), List.of(), questions);
    }

    /** The answers of the survey, each question's sorted: an index asks for means and deviations only. */
    private static Responses mobi() {
        SurveyChannel[] channels = new SurveyChannel[250];
        Arrays.fill(channels, SurveyChannel.TELEPHONE);
        ResponseColumns columns = Responses.ofColumns(indexForm(), channels);
        for (int i = 0; i < MOBI.length; i++) {
            int[] counts = MOBI[i];
            double[] answers = IntStream.rangeClosed(1, 10)
                    .flatMap(answer -> IntStream.generate(() -> answer).limit(counts[answer - 1]))
                    .asDoubleStream()
                    .toArray();
            columns.answers(OF_INDEX.get(i).name(), answers);
        }
        return columns.build();
    }

    @Test
    void indexOfTheMobilePhoneSurvey() {
        Responses responses = mobi();
        // (S + E + P - 3) / 27 x 100
        assertFigure(SatisfactionIndex.of(responses, POLICY), 71.97037037037036);
        // weights of the State of Ohio
        assertFigure(SatisfactionIndex.of(responses, POLICY.withIndexWeights(.3885, .3190, .2925)), 72.41222222222221);
        Map<String, Double> outer = new LinkedHashMap<>();
        outer.put("OVERALL_SATISFACTION", .37718684);
        outer.put("MET_EXPECTATIONS", .38156707);
        outer.put("NEAR_IDEAL", .44105872);
        assertFigure(SatisfactionIndex.of(responses, outer, POLICY), 71.86077155693502);
        Map<String, Double> weights =
                SatisfactionIndex.ofOuterWeights(responses, outer).orElseThrow();
        assertThat(weights.get("OVERALL_SATISFACTION")).isCloseTo(.39483826, within(5e-9));
        assertThat(weights.values().stream().mapToDouble(x -> x).sum()).isCloseTo(1, within(DIGITS));
        // published as 72.5428
        assertFigure(SatisfactionIndex.of(responses, weights, POLICY), 72.54280228180158);
    }

    private static void assertFigure(Estimation figure, double expected) {
        assertThat(figure.figure().orElseThrow()).isCloseTo(expected, within(1e-11));
    }

    @Test
    void intervalOfTheIndexHoldsWhatAnswersOfARespondentHaveInCommon() {
        List<String> lines = PublishedData.lines("ecsi-mobi-250/mobi.csv");
        List<String> header = List.of(lines.get(0).split(","));
        ResponsesBuilder builder = Responses.of(indexForm());
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",");
            ResponseRow row = builder.response(SurveyChannel.TELEPHONE);
            for (int i = 0; i < OF_INDEX.size(); i++) {
                row.answer(i, Double.parseDouble(fields[header.indexOf("CUSA" + (i + 1))]));
            }
        }
        Estimation index = SatisfactionIndex.of(builder.build(), POLICY);
        // SciPy: mean -+ t.ppf(.975, 249) x sd / sqrt(250) of the respondents' own indices
        assertFigure(index, 71.97037037037036);
        assertThat(index.range().orElseThrow().low()).isCloseTo(70.1362745407497, within(1e-10));
        assertThat(index.range().orElseThrow().high()).isCloseTo(73.80446619999103, within(1e-10));
        assertThat(SatisfactionIndex.of(mobi(), POLICY).figure()).isEqualTo(index.figure());
    }

    @Test
    void netPromotersOfShares() {
        // 1/2, 1/3, 1/6 of 324
        NetPromoters net = NetPromoters.of(162, 108, 54);
        assertThat(net.score()).isCloseTo(100 / 3.0, within(DIGITS));
        assertThat(net.standardError()).isCloseTo(4.14086662499961, within(DIGITS));
        assertThat(net.adjustedScore()).isCloseTo(33.02752293577982, within(DIGITS));
        assertInterval(net.interval(.95), 24.94525141303357, 41.10979445852606);
    }

    @Test
    void netPromotersOfThirtyOneAnswers() {
        NetPromoters net = NetPromoters.of(18, 11, 2);
        assertThat(net.score()).isCloseTo(51.61290322580645, within(DIGITS));
        assertThat(net.standardError()).isCloseTo(11.053712153914257, within(DIGITS));
        assertThat(net.adjustedScore()).isCloseTo(47.05882352941176, within(DIGITS));
        assertInterval(net.interval(.95), 25.512334118354627, 68.6053129404689);
    }

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-10));
        assertThat(interval.high()).isCloseTo(high, within(1e-10));
    }

    @Test
    void sharesWithWilsonsInterval() {
        // Newcombe 1998, Statistics in Medicine 17, 857-872: 81/263 and 0/20
        assertShare(81, 263, .2552885198782742, .36620957698280007);
        assertShare(0, 20, 0, .16112515805281939);
        assertShare(12, 100, .06999406437019489, .19812099426711423);
    }

    private static void assertShare(int satisfied, int all, double low, double high) {
        ResponsesBuilder builder = Responses.of(indexForm());
        for (int row = 0; row < all; row++) {
            builder.response(SurveyChannel.ONLINE).answer("OVERALL_SATISFACTION", row < satisfied ? 8 + row % 3 : 7);
        }
        Estimation share =
                SatisfactionScore.of(builder.build(), POLICY.withMinimum(1)).share();
        assertThat(share.figure()).hasValue((double) satisfied / all);
        assertInterval(share.range().orElseThrow(), low, high);
        assertThat(((Estimate) share)
                        .breakdown()
                        .leaves()
                        .mapToDouble(Breakdown::value)
                        .sum())
                .isCloseTo((double) satisfied / all, within(DIGITS));
    }

    @Test
    void publishedFactorWeightsAreNormalised() {
        Map<String, Double> china = FactorWeights.CHINA_SERVICE_2014.normalised();
        assertThat(china.get("QUALITY")).isCloseTo(24 / 101.0, within(DIGITS));
        for (FactorWeights weights : List.of(
                FactorWeights.CHINA_SERVICE_2014, FactorWeights.CHINA_SALES_2015, FactorWeights.US_SERVICE_2019)) {
            assertThat(weights.normalised().values().stream()
                            .mapToDouble(x -> x)
                            .sum())
                    .isCloseTo(1, within(DIGITS));
            assertThat(weights.weights()).hasSize(5);
        }
        assertThat(Weights.sum(FactorWeights.CHINA_SALES_2015.weights().values()))
                .isEqualTo(100);
        assertThat(Weights.sum(FactorWeights.US_SERVICE_2019.weights().values()))
                .isEqualTo(100);
    }
}
