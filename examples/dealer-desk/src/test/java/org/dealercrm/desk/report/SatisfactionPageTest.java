package org.dealercrm.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealercrm.desk.csv.ColumnNames;
import org.dealercrm.desk.csv.ResponsesFile;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.desk.json.SurveyFormFile;
import org.dealercrm.desk.simulation.SimulatedFollowUps;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.survey.SurveyFindings;
import org.dealercrm.desk.survey.SurveyRules;
import org.dealercrm.scoring.feedback.TradeDictionary;
import org.dealercrm.scoring.feedback.WordSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SatisfactionPageTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final String HOSTILE = "</script><script>alert(1)</script>{{data}}\\u2028<b>";

    @TempDir
    Path folder;

    private SatisfactionPage page(Path questionnaire, boolean simulated, ServiceRates rates) {
        SurveyFormFile asked = SurveyFormFile.read(questionnaire);
        ResponsesFile.Read read = ResponsesFile.read(
                TableFile.standard(SAMPLES.resolve("responses.csv")), ColumnNames.AS_IS, asked.form(), Set.of(), true);
        SurveyFindings found = SurveyFindings.of(
                read.survey(),
                asked.topics(),
                SurveyRules.standard(),
                TradeDictionary.builtIn(),
                WordSplitter.byCharacter());
        return new SatisfactionPage("<b>store</b>", simulated, asked, found, Optional.empty(), rates, Optional.empty());
    }

    private String text(SatisfactionPage page) throws IOException {
        return Files.readString(page.write(folder.resolve("page.html")));
    }

    private String real() throws IOException {
        return text(page(SAMPLES.resolve("questionnaire.json"), false, ServiceRates.none()));
    }

    private static String figures(String page) {
        String begin = "id=\"data\">";
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf("</script>", from));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void nothingInTheQuestionnaireCanBecomeMarkup() throws IOException {
        String json = Files.readString(SAMPLES.resolve("questionnaire.json"));
        Path hostile = Files.writeString(
                folder.resolve("questionnaire.json"),
                json.replaceAll("\"(zh|en)\": \"([^\"]*)\"", "\"$1\": \"" + HOSTILE.replace("\\", "\\\\") + "\""));
        String page = text(page(hostile, false, ServiceRates.none()));
        assertThat(page)
                .doesNotContain("alert(1)</script>")
                .doesNotContain("<b>")
                .doesNotContain("\u2028");
        assertThat(page).contains("\\u003c/script>\\u003cscript>alert(1)", "&lt;b&gt;store&lt;/b&gt;");
        assertThat(count(page, "</script>")).isEqualTo(count(real(), "</script>"));
        // It is one JSON object still, with the text as it was.
        JsonNode data = JsonMapper.builder().build().readTree(figures(page));
        assertThat(data.at("/questionnaire/zh").asString()).isEqualTo(HOSTILE.replace("\\u2028", "\u2028"));
    }

    @Test
    void itNeedsNothingBesideItself() throws IOException {
        String page = real();
        int echarts = page.indexOf("<script>");
        String own = page.substring(0, echarts) + page.substring(page.indexOf("</script>", echarts));
        assertThat(own).doesNotContain("src=").doesNotContain("http://").doesNotContain("https://");
        assertThat(own).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void simulatedStandsOnItWhereItIsAndNowhereElse() throws IOException {
        String simulated = text(page(SAMPLES.resolve("questionnaire.json"), true, ServiceRates.none()));
        assertThat(simulated).contains("<body class=\"simulated\">", "<title>[simulated 模拟]", "\"simulated\":true");
        assertThat(figures(simulated)).contains("simulated store", "模拟门店", "(simulated 模拟)");
        assertThat(real())
                .contains("<body class=\"real\">", "\"simulated\":false")
                .doesNotContain("<title>[simulated");
        assertThat(figures(real())).doesNotContain("模拟").doesNotContain("simulated store");
    }

    @Test
    void noFigureIsOneThatJsonDoesNotKnow() throws IOException {
        assertThat(figures(real())).isNotEmpty().doesNotContain("NaN").doesNotContain("Infinity");
    }

    /** The script drops what is null or empty; nothing is made up in its place. */
    @Test
    void aFileOfResponsesHasNoRatesAndNoLoyalty() throws IOException {
        JsonNode data = JsonMapper.builder().build().readTree(figures(real()));
        assertThat(data.at("/loyalty").isNull()).isTrue();
        assertThat(data.at("/rates").isArray()).isTrue();
        assertThat(data.at("/rates")).isEmpty();
        assertThat(data.at("/report").isNull()).isTrue();
        assertThat(data.at("/level").asDouble()).isEqualTo(.95);
        String script = real();
        assertThat(script).contains("drop('loyaltySection')", "drop('rateSection')", "drop('voiceSection')");
        for (String section : List.of("loyaltySection", "rateSection", "voiceSection", "kanoSection", "gapSection")) {
            assertThat(script).contains("id=\"" + section + "\"");
        }
    }

    /** Keys of customers and responses and what they wrote stay in their file. */
    @Test
    void nobodyIsNamedOnIt() throws IOException {
        List<String> personal = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLES.resolve("responses.csv"))) {
            String[] fields = line.split(",");
            if (fields[0].startsWith("R0")) {
                personal.add("\"" + fields[0] + "\"");
                personal.add(fields[1].isEmpty() ? "C0" : fields[1]);
                String last = line.substring(line.lastIndexOf(',') + 1)
                        .replace("\"", "")
                        .strip();
                if (last.length() > 5) {
                    personal.add(last);
                }
            }
        }
        assertThat(personal).hasSizeGreaterThan(110);
        String figures = figures(real());
        assertThat(personal).allSatisfy(each -> assertThat(figures).doesNotContain(each));
    }

    @Test
    void ratesStandAgainstTheirTargets() {
        SimulatedStore store = SimulatedStore.of(3, 300, LocalDate.of(2026, 10, 31), 3);
        ServiceRates rates = ServiceRates.of(SimulatedFollowUps.of(store), store.lastDay());
        List<Map<String, Object>> figures = rates.figures();
        assertThat(figures).hasSize(8);
        assertThat(figures)
                .allSatisfy(rate -> assertThat(rate).containsKeys("value", "numerator", "denominator", "target"));
        assertThat(figures.stream().filter(rate -> rate.get("target") != null)).hasSize(6);
        assertThat(figures.get(0).get("target").toString()).contains("value=0.8", "verdict=");
        assertThat(figures.get(1).get("target")).isNull();
        assertThat(ServiceRates.of(SimulatedFollowUps.of(store), LocalDate.of(1999, 1, 1))
                        .figures())
                .as("nothing is known of that year: no rate is defined, and none is met")
                .allSatisfy(rate -> assertThat(rate.get("value")).isNull());
    }
}
