package org.dealercrm.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.ResponsesFile;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.desk.survey.SurveyFindings;
import org.dealercrm.desk.survey.SurveyRules;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.feedback.TradeDictionary;
import org.dealercrm.scoring.feedback.WordSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On the sample beside the README. */
class SatisfactionFileTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final List<String> FIGURE = List.of(
            "code", "zh", "en", "value", "why", "interval", "n", "effectiveN", "leftOut", "breakdown", "provenance");

    @TempDir
    Path folder;

    private static Map<String, Object> found() {
        SurveyFormFile asked = SurveyFormFile.read(SAMPLES.resolve("questionnaire.json"));
        ResponsesFile.Read read = ResponsesFile.read(
                TableFile.standard(SAMPLES.resolve("responses.csv")), ColumnNames.AS_IS, asked.form(), Set.of(), true);
        return SatisfactionFile.asMap(
                asked,
                SurveyFindings.of(
                        read.survey(),
                        asked.topics(),
                        SurveyRules.standard(),
                        TradeDictionary.builtIn(),
                        WordSplitter.byCharacter()));
    }

    private JsonNode written() throws IOException {
        Path file = folder.resolve("satisfaction.json");
        JsonDocument.write(file, found());
        return JsonMapper.builder().build().readTree(Files.readString(file));
    }

    private static List<String> keys(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    private static void eachFigure(JsonNode node, Consumer<JsonNode> check) {
        if (node.has("effectiveN")) {
            check.accept(node);
        }
        for (JsonNode child : node) {
            eachFigure(child, check);
        }
    }

    @Test
    void keysStandInTheirOrder() throws IOException {
        JsonNode json = written();
        assertThat(keys(json))
                .containsExactly(
                        "questionnaire",
                        "responses",
                        "index",
                        "thousandPointIndex",
                        "satisfied",
                        "overall",
                        "recommendation",
                        "promoters",
                        "effort",
                        "effortless",
                        "criteria",
                        "gaps",
                        "performance",
                        "channels",
                        "distributions",
                        "mendFirst",
                        "plane",
                        "drivers",
                        "penaltyReward",
                        "kano",
                        "reliability",
                        "voices");
        assertThat(keys(json.at("/criteria"))).containsExactly("axes", "total", "selected", "rule", "items");
        assertThat(keys(json.at("/voices"))).containsExactly("texts", "vitalShare", "complaints", "hopes", "topics");
        assertThat(keys(json.at("/plane/items/0")))
                .containsExactly("code", "zh", "en", "importance", "performance", "gap", "quadrant", "certain");
    }

    @Test
    void everyFigureHasTheSameKeysAndAValueOrAReason() throws IOException {
        List<String> values = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        eachFigure(written(), figure -> {
            assertThat(keys(figure)).startsWith(FIGURE.toArray(String[]::new));
            boolean has = !figure.at("/value").isNull();
            assertThat(figure.at("/why").isNull()).isEqualTo(has);
            assertThat(figure.at("/breakdown").isNull()).isEqualTo(!has);
            assertThat(figure.at("/provenance/source").asString()).isNotBlank();
            if (!figure.at("/interval").isNull()) {
                assertThat(figure.at("/value").asDouble())
                        .isBetween(
                                figure.at("/interval/low").asDouble(),
                                figure.at("/interval/high").asDouble());
            }
            (has ? values : reasons).add(has ? "" : figure.at("/why/code").asString());
        });
        assertThat(values).hasSizeGreaterThan(100);
        assertThat(reasons).contains("TOO_FEW", "NOT_ASKED");
    }

    @Test
    void noNumberIsNoNumber() throws IOException {
        written();
        assertThat(folder.resolve("satisfaction.json")).content().doesNotContain("NaN", "Infinity");
    }

    /** As they stand in the file, not as they were computed. */
    @Test
    void leavesAddUpToTheirFigures() throws IOException {
        List<String> checked = new ArrayList<>();
        eachFigure(written(), figure -> {
            if (!figure.at("/breakdown").isNull()) {
                double value = figure.at("/value").asDouble();
                checked.add(figure.at("/code").asString());
                assertThat(leaves(figure.at("/breakdown")))
                        .as(figure.at("/code").asString())
                        .isCloseTo(value, within(1e-12 * Math.max(1, Math.abs(value))));
            }
        });
        assertThat(checked).hasSizeGreaterThan(100).contains("SATISFACTION_INDEX");
    }

    private static double leaves(JsonNode part) {
        if (!part.has("parts")) {
            return part.at("/value").asDouble();
        }
        double sum = 0;
        for (JsonNode child : part.at("/parts")) {
            sum += leaves(child);
        }
        return sum;
    }

    @Test
    void countsOfADistributionAreTheResponsesUsed() throws IOException {
        JsonNode json = written();
        for (JsonNode distribution : json.at("/distributions")) {
            double counted = 0;
            double shares = 0;
            for (JsonNode point : distribution.at("/pooled")) {
                counted += point.at("/count").asDouble();
                shares += point.at("/share").asDouble();
            }
            double ofChannels = 0;
            for (JsonNode channel : distribution.at("/channels")) {
                for (JsonNode point : channel.at("/points")) {
                    ofChannels += point.at("/count").asDouble();
                }
            }
            assertThat(counted).isEqualTo(39).isEqualTo(ofChannels);
            assertThat(shares).isCloseTo(1, within(1e-12));
        }
        assertThat(json.at("/distributions")).hasSize(3);
        assertThat(json.at("/responses/used").asInt()).isEqualTo(39);
    }

    @Test
    void countsOfVoicesAreConsistent() throws IOException {
        JsonNode voices = written().at("/voices");
        for (String which : List.of("complaints", "hopes")) {
            double before = Double.MAX_VALUE;
            double sum = 0;
            double cumulative = 0;
            for (JsonNode topic : voices.at("/" + which)) {
                assertThat(topic.at("/count").asDouble()).isLessThanOrEqualTo(before);
                before = topic.at("/count").asDouble();
                assertThat(before).isLessThanOrEqualTo(voices.at("/texts").asInt());
                sum += topic.at("/ofMentions/value").asDouble();
                cumulative = topic.at("/cumulative").asDouble();
                assertThat(cumulative).isCloseTo(sum, within(1e-12));
            }
            assertThat(cumulative).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void whatIsNotThereSaysWhyInBothLanguages() {
        NoEstimate none = new NoEstimate(
                new Label("X", "x", "某"),
                WhyNone.TOO_FEW,
                Sample.of(3, List.of()),
                EstimateProvenance.of(new Label("M", "m", "法"), "source", Map.of()));
        Map<String, Object> map = EstimationKeys.asMap(none);
        assertThat(map)
                .containsEntry("value", null)
                .containsEntry("breakdown", null)
                .containsEntry("interval", null);
        assertThat(map.get("why")).hasToString("{code=TOO_FEW, zh=样本量不足, en=too few answers}");
        assertThat(EstimationKeys.brief(none)).doesNotContainKeys("breakdown", "provenance");
    }
}
