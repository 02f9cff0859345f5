package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SatisfactionCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path SAMPLES = Path.of("samples");
    private static final String TEN =
            "\"scale\": {\"min\": 1, \"max\": 10, \"step\": 1, \"direction\": \"HIGHER_IS_BETTER\", \"kind\": \"RATING\"}";
    private static final String ASKED = """
            {"code": "tiny", "version": 3, "title": {"zh": "问卷"},
             "dimensions": [{"code": "time", "en": "time"}, {"code": "people", "en": "people"}],
             "items": [
              {"code": "wait", "zh": "等待", "en": "wait", "dimension": "time", "criterion": "SERVICE_CONTENT", "topics": ["WAITING"]},
              {"code": "manner", "zh": "态度", "en": "manner", "dimension": "people", "criterion": "SERVICE_CULTURE"}],
             "questions": [
              {"code": "S", "aspect": "OVERALL_SATISFACTION", "en": "overall", SCALE},
              {"code": "R", "aspect": "RECOMMENDATION", "en": "recommend",
               "scale": {"min": 0, "max": 10, "step": 1, "direction": "HIGHER_IS_BETTER", "kind": "RECOMMENDATION"}},
              {"code": "PW", "aspect": "PERCEIVED", "item": "wait", "en": "wait", SCALE},
              {"code": "EW", "aspect": "EXPECTED", "item": "wait", "en": "wait", SCALE},
              {"code": "IW", "aspect": "IMPORTANCE", "item": "wait", "en": "wait", SCALE},
              {"code": "PM", "aspect": "PERCEIVED", "item": "manner", "en": "manner", SCALE},
              {"code": "EM", "aspect": "EXPECTED", "item": "manner", "en": "manner", SCALE},
              {"code": "IM", "aspect": "IMPORTANCE", "item": "manner", "en": "manner", SCALE}]}
            """.replace("SCALE", TEN);
    private static final String HEADER =
            "response_id,customer_id,channel,status,invited_on,answered_on,taken_out,S,R,PW,EW,IW,PM,EM,IM,comment\n";
    private static final String ROWS = HEADER + """
            R1,SECRET-1,TELEPHONE,ANSWERED,2026-03-01,2026-03-02,,10,10,6,9,10,8,8,6,
            R2,SECRET-2,TELEPHONE,ANSWERED,2026-03-01,2026-03-02,,8,9,5,8,9,9,8,6,
            R3,,ONLINE,ANSWERED,2026-03-03,2026-03-04,,6,7,4,9,9,10,8,7,
            R4,SECRET-4,ONLINE,ANSWERED,2026-03-03,2026-03-05,,4,2,1,10,8,9,8,5,
            R5,SECRET-5,ONLINE,UNREACHED,2026-03-03,,,,,,,,,,,
            R6,SECRET-6,TELEPHONE,TAKEN_OUT,2026-03-03,2026-03-03,COACHED,10,10,10,10,10,10,10,10,
            """;

    @TempDir
    Path folder;

    private Path responses = Path.of("");
    private Path questionnaire = Path.of("");
    private Path policy = Path.of("");
    private Path out = Path.of("");
    private Path page = Path.of("");

    @BeforeEach
    void files() throws IOException {
        responses = Files.writeString(folder.resolve("responses.csv"), ROWS);
        questionnaire = Files.writeString(folder.resolve("questionnaire.json"), ASKED);
        policy = Files.writeString(folder.resolve("policy.json"), "{\"minimum\": 1}");
        out = folder.resolve("satisfaction.json");
        page = folder.resolve("page.html");
    }

    private DeskRun desk(Object... more) {
        List<Object> args = new ArrayList<>(
                List.of("satisfaction", "--responses", responses, "--questionnaire", questionnaire, "--out", out));
        if (Files.exists(policy)) {
            args.addAll(List.of("--policy", policy));
        }
        args.addAll(Arrays.asList(more));
        return DeskRun.of(args.toArray());
    }

    private JsonNode run(Object... more) throws IOException {
        DeskRun run = desk(more);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        return result();
    }

    private JsonNode result() throws IOException {
        return MAPPER.readTree(Files.readString(out));
    }

    private void assertRefused(String sentence, Object... more) {
        DeskRun run = desk(more);
        assertThat(run.err()).contains(sentence);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(out).doesNotExist();
        assertThat(page).doesNotExist();
        assertThat(folder.resolve("quarantine.csv")).doesNotExist();
    }

    private static String withoutVersion(Path file) throws IOException {
        return Files.readString(file).replaceAll("\"libraryVersion\" : \"[^\"]+\"", "version");
    }

    private static double value(JsonNode result, String path) {
        JsonNode value = result.at(path + "/value");
        assertThat(value.isNumber()).as(path).isTrue();
        return value.asDouble();
    }

    /** The sample beside the README is what the command makes, byte by byte but for the version of the library. */
    @Test
    void the_sample_of_the_README_is_what_the_command_makes() throws IOException {
        responses = SAMPLES.resolve("responses.csv");
        questionnaire = SAMPLES.resolve("questionnaire.json");
        Files.delete(policy);
        run();
        assertThat(withoutVersion(out)).isEqualTo(withoutVersion(SAMPLES.resolve("satisfaction.json")));
    }

    /** The lines of the README from one that begins so to the next empty one, as JSON. */
    private static String ofReadme(String begin) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("\n    " + begin);
        assertThat(from).as(begin).isPositive();
        return readme.substring(from, readme.indexOf("\n\n", from));
    }

    @Test
    void the_policy_of_the_README_is_one() throws IOException {
        responses = SAMPLES.resolve("responses.csv");
        questionnaire = SAMPLES.resolve("questionnaire.json");
        Files.writeString(policy, ofReadme("{\"level\": 0.95, \"minimum\": 30"));
        JsonNode result = run();
        assertThat(result.at("/plane/cuts").asString()).isEqualTo("STATED");
        assertThat(value(result, "/thousandPointIndex")).isBetween(0.0, 1000.0);
    }

    /** Every key that the README shows is there, in this order, and every value but the library's version. */
    @Test
    void the_shape_in_the_README_is_that_of_the_sample() throws IOException {
        String shown = ofReadme("{\"questionnaire\": {\"code\": \"after-service\"")
                .replace("FIGURE", "\"FIGURE\"")
                .replaceAll(",\\s*…", "")
                .replace("…", "");
        assertShown(
                MAPPER.readTree(shown), MAPPER.readTree(Files.readString(SAMPLES.resolve("satisfaction.json"))), "");
    }

    private static void assertShown(JsonNode shown, JsonNode made, String path) {
        if (shown.isObject()) {
            List<String> keys = new ArrayList<>(made.propertyNames());
            keys.retainAll(shown.propertyNames());
            assertThat(shown.propertyNames()).as(path).containsExactlyElementsOf(keys);
            if (path.isEmpty()) {
                assertThat(shown.propertyNames()).containsExactlyElementsOf(made.propertyNames());
            }
            shown.propertyNames().forEach(key -> assertShown(shown.get(key), made.get(key), path + "/" + key));
        } else if (shown.isArray()) {
            for (int i = 0; i < shown.size(); i++) {
                assertShown(shown.get(i), made.get(i), path + "/" + i);
            }
        } else if (shown.isString() && shown.asString().equals("FIGURE")) {
            assertThat(made.has("effectiveN")).as(path).isTrue();
        } else if (!path.endsWith("/libraryVersion")) {
            assertThat(shown).as(path).isEqualTo(made);
        }
    }

    /** All of it recomputed by hand: four count, one of six was not reached and one is taken out. */
    @Test
    void figures_are_those_that_a_hand_computes() throws IOException {
        JsonNode result = run();
        assertThat(result.at("/questionnaire/code").asString()).isEqualTo("tiny");
        assertThat(result.at("/questionnaire/version").asInt()).isEqualTo(3);
        assertThat(result.at("/responses/used").asInt()).isEqualTo(4);
        assertThat(result.at("/responses/leftOut/0/code").asString()).isEqualTo("TAKEN_OUT: COACHED");
        assertThat(result.at("/responses/leftOut/0/count").asDouble()).isEqualTo(1);
        // 10 and 8 of four are among the best three points
        assertThat(value(result, "/satisfied")).isEqualTo(.5);
        // the mean of 10, 8, 6 and 4 is 7
        assertThat(value(result, "/overall")).isCloseTo(100 * 6 / 9.0, within(1e-12));
        // 10 and 9 promote, 2 detracts
        assertThat(value(result, "/recommendation")).isEqualTo(25);
        assertThat(result.at("/promoters/passives").asDouble()).isEqualTo(1);
        // wait 4 where 9 was expected, manner 9 where 8 was
        assertThat(value(result, "/gaps/items/0/gap")).isEqualTo(-5);
        assertThat(value(result, "/gaps/items/1/gap")).isEqualTo(1);
        assertThat(value(result, "/gaps/total")).isEqualTo(-2);
        assertThat(result.at("/gaps/dimensions/0/code").asString()).isEqualTo("time");
        assertThat(value(result, "/gaps/dimensions/0/gap")).isEqualTo(-5);
        assertThat(value(result, "/performance/total")).isEqualTo(6.5);
        assertThat(value(result, "/criteria/axes/0/perceived")).isCloseTo(100 / 3.0, within(1e-12));
        assertThat(value(result, "/criteria/total")).isCloseTo(550 / 9.0, within(1e-12));
        assertThat(result.at("/criteria/axes/1/perceived/why/code").asString()).isEqualTo("NOT_ASKED");
        assertThat(result.at("/criteria/selected").asBoolean()).isFalse();
        assertThat(result.at("/effort/why/code").asString()).isEqualTo("NOT_ASKED");
        assertThat(result.at("/voices").isNull()).isTrue();
        assertThat(result.has("loyalty")).isFalse();
    }

    @Test
    void what_to_mend_first_is_what_a_hand_computes() throws IOException {
        JsonNode result = run();
        // importance 9 and 6, performance 4 and 9
        assertThat(result.at("/plane/importanceCut").asDouble()).isEqualTo(7.5);
        assertThat(result.at("/plane/performanceCut").asDouble()).isEqualTo(6.5);
        assertThat(value(result, "/plane/items/0/importance")).isEqualTo(9);
        assertThat(value(result, "/plane/items/1/performance")).isEqualTo(9);
        assertThat(result.at("/plane/items/0/quadrant/code").asString()).isEqualTo("CONCENTRATE_HERE");
        assertThat(result.at("/mendFirst/items/0/code").asString()).isEqualTo("wait");
        assertThat(result.at("/mendFirst/items/0/sentenceEn").asString()).startsWith("wait: mend it now.");
        // two items of wait 6, 5, 4, 1 and manner 8, 9, 10, 9 : variances 14/3 and 2/3, covariance -2/3
        double sum = 14 / 3.0 + 2 / 3.0 + 2 * -2 / 3.0;
        assertThat(value(result, "/reliability/0/alpha")).isCloseTo(2 * (1 - (16 / 3.0) / sum), within(1e-12));
        assertThat(result.at("/drivers/outcome/code").asString()).isEqualTo("S");
        assertThat(result.at("/kano")).isEmpty();
        assertThat(value(result, "/drivers/explained"))
                .isCloseTo(
                        value(result, "/drivers/list/0/share") + value(result, "/drivers/list/1/share"), within(1e-12));
    }

    @Test
    void channels_stand_apart_with_who_was_asked() throws IOException {
        JsonNode channels = run().at("/channels");
        assertThat(channels.at("/0/code").asString()).isEqualTo("TELEPHONE");
        assertThat(value(channels, "/0/responseRate")).isEqualTo(1);
        assertThat(channels.at("/1/code").asString()).isEqualTo("ONLINE");
        assertThat(value(channels, "/1/responseRate")).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(value(channels, "/1/contactRate")).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(value(channels, "/1/cooperationRate")).isEqualTo(1);
        assertThat(value(channels, "/0/recommendation")).isEqualTo(100);
        assertThat(value(channels, "/1/recommendation")).isEqualTo(-50);
    }

    @Test
    void fewer_than_thirty_answers_say_so_instead_of_a_score() throws IOException {
        Files.delete(policy);
        JsonNode result = run();
        assertThat(result.at("/satisfied/value").isNull()).isTrue();
        assertThat(result.at("/satisfied/why/code").asString()).isEqualTo("TOO_FEW");
        assertThat(result.at("/satisfied/n").asInt()).isEqualTo(4);
    }

    @Test
    void the_level_of_the_policy_is_that_of_every_interval() throws IOException {
        Files.writeString(policy, "{\"minimum\": 1, \"level\": 0.8}");
        run();
        String json = Files.readString(out);
        assertThat(json).contains("\"level\" : 0.8").doesNotContain("\"level\" : 0.95");
    }

    private static List<String> pareto(JsonNode list) {
        List<String> found = new ArrayList<>();
        list.forEach(node ->
                found.add(node.at("/code").asString() + " " + node.at("/count").asInt()));
        return found;
    }

    private static String commented(String one, String two, String three) {
        return ROWS.replace("8,8,6,\n", "8,8,6," + one + "\n")
                .replace("9,8,6,\n", "9,8,6," + two + "\n")
                .replace("10,10,10,\n", "10,10,10," + three + "\n");
    }

    @Test
    void comments_choose_the_items_and_stand_in_the_result_as_counts_only() throws IOException {
        Files.writeString(responses, commented("等待时间太长，13800138000", "等了很久 希望提供代步车", "价格太贵"));
        JsonNode result = run("--page", page);
        assertThat(result.at("/voices/texts").asInt()).as("one is taken out").isEqualTo(2);
        assertThat(pareto(result.at("/voices/complaints"))).containsExactly("wait 2");
        assertThat(result.at("/criteria/selected").asBoolean()).isTrue();
        assertThat(result.at("/criteria/items/0/chosen").asBoolean()).isTrue();
        assertThat(result.at("/criteria/items/0/complaints").asInt()).isEqualTo(2);
        assertThat(result.at("/criteria/items/1/chosen").asBoolean()).isFalse();
        assertThat(value(result, "/criteria/total"))
                .as("of the chosen item alone")
                .isCloseTo(100 / 3.0, within(1e-12));
        JsonNode smartcn = run("--words", "smartcn");
        assertThat(smartcn.at("/voices/texts").asInt()).isEqualTo(2);
        assertThat(smartcn.at("/voices/complaints/0/code").asString()).isEqualTo("wait");
        assertThat(Files.readString(out) + Files.readString(page))
                .doesNotContain("等待时间太长", "13800138000", "代步车", "价格太贵");
    }

    @Test
    void words_of_the_stores_own_are_read_too() throws IOException {
        Files.writeString(responses, commented("SECRETLY slow-motion", "", ""));
        assertThat(run().at("/voices/complaints")).isEmpty();
        Path words = Files.writeString(folder.resolve("words.txt"), "OPINION WAITING - : slow-motion\n");
        assertThat(pareto(run("--dictionary", words).at("/voices/complaints"))).containsExactly("wait 1");
        Files.delete(out);
        Files.writeString(words, "OPINION WEATHER - : slow-motion\n");
        assertRefused("words.txt", "--dictionary", words);
        assertRefused("found an input that would be written over", "--dictionary", words, "--page", words);
        assertRefused("none.txt", "--dictionary", folder.resolve("none.txt"));
    }

    /** Neither in the result, nor on the page, nor in what is said of bad rows. */
    @Test
    void nobody_is_named_anywhere() throws IOException {
        String hostile = commented("张三 SAID-THIS </script>等待时间太长", "王五 SAID-THIS", "李四 SAID-THIS")
                + "R1,SECRET-7,ONLINE,ANSWERED,2026-03-03,2026-03-05,,4,2,1,10,8,9,8,5,赵六 SAID-THIS\n"
                + "R8,SECRET-8,ONLINE,ANSWERED,2026-03-03,2026-03-05,,44,2,1,10,8,9,8,5,孙七 SAID-THIS\n"
                + "R9,SECRET-9,ONLINE,TAKEN_OUT,2026-03-03,2026-03-05,周八 wrote SAID-THIS,4,2,1,10,8,9,8,5,\n";
        Files.writeString(responses, hostile);
        Path visits = Files.writeString(
                folder.resolve("visits.csv"),
                "customer_id,visit_date\nSECRET-1,2026-03-02\nSECRET-1,soon\nSECRET-2,2027-06-01\n");
        DeskRun run = desk("--page", page, "--visits", visits);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("3 rows set aside", "line 8, column response_id", "1 of 3 visits left out");
        for (String told : List.of(run.err(), run.out(), Files.readString(out), Files.readString(page))) {
            assertThat(told).doesNotContain("SECRET", "SAID-THIS", "张三", "王五", "李四", "赵六", "孙七", "周八");
        }
        assertThat(folder.resolve("quarantine.csv")).content().contains("孙七");
        DeskRun strict = desk("--strict");
        assertThat(strict.exitCode()).isEqualTo(2);
        assertThat(strict.err())
                .contains("3 of 9 rows cannot be used (--strict)")
                .doesNotContain("SECRET", "SAID-THIS", "周八");
    }

    @Test
    void bad_rows_are_set_aside_and_the_others_count() throws IOException {
        JsonNode clean = run();
        Files.writeString(responses, ROWS + "R7,,ONLINE,ANSWERED,2026-03-03,2026-03-05,,11,2,1,10,8,9,8,5,\n");
        DeskRun run = desk();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains(
                        "1 row set aside in",
                        "responses.csv, line 8, column S: found '11', expected an answer of 1 to 10");
        assertThat(folder.resolve("quarantine.csv")).content().contains("R7,,ONLINE", "line,column,reason");
        assertThat(result()).isEqualTo(clean);
    }

    @Test
    void strict_refuses_the_whole_for_one_bad_row() throws IOException {
        Files.writeString(responses, ROWS + "R7,,ONLINE,ANSWERED,2026-03-03,2026-03-05,,11,2,1,10,8,9,8,5,\n");
        assertRefused("1 of 7 rows cannot be used (--strict). responses.csv, line 8, column S: found '11'", "--strict");
    }

    @Test
    void columns_are_mapped_and_left_out() throws IOException {
        JsonNode plain = run();
        Files.writeString(
                responses,
                ROWS.replace("taken_out,S,R", "taken_out,总体,R")
                        .replace("comment\n", "comment,advisor\n")
                        .replaceAll("(?m)^(R\\d.*)$", "$1,somebody"));
        assertRefusedNew("column 总体: found a column that is no question of the questionnaire");
        assertRefusedNew("column advisor: found a column", "--map", "S=总体");
        JsonNode mapped = run("--map", "S=总体", "--ignore", "advisor");
        assertThat(mapped).isEqualTo(plain);
        assertRefusedNew("Q7", "--map", "Q7=总体", "--ignore", "advisor");
    }

    private void assertRefusedNew(String sentence, Object... more) throws IOException {
        Files.deleteIfExists(out);
        assertRefused(sentence, more);
    }

    @Test
    void another_encoding_and_another_delimiter_give_the_same_result() throws IOException {
        JsonNode plain = run();
        Files.write(responses, ROWS.replace(",", ";").getBytes(Charset.forName("GB18030")));
        assertThat(run("--delimiter", ";", "--charset", "GB18030")).isEqualTo(plain);
    }

    @Test
    void the_same_bytes_in_every_run_and_whatever_the_order_of_the_rows() throws IOException {
        Files.writeString(responses, commented("等待时间太长", "希望提供代步车", ""));
        run("--page", page);
        String first = Files.readString(out);
        String firstPage = Files.readString(page);
        List<String> rows =
                new ArrayList<>(Files.readString(responses).lines().skip(1).toList());
        for (int i = 0; i < 4; i++) {
            run("--page", page);
            assertThat(out).content().isEqualTo(first);
            assertThat(page).content().isEqualTo(firstPage);
        }
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(rows, new Random(i));
            Files.writeString(responses, HEADER + String.join("\n", rows) + "\n");
            run("--page", page);
            assertThat(out).content().isEqualTo(first);
            assertThat(page).content().isEqualTo(firstPage);
        }
    }

    @Test
    void the_sample_in_another_order_is_the_same_to_the_last_byte() throws IOException {
        questionnaire = SAMPLES.resolve("questionnaire.json");
        Files.delete(policy);
        List<String> rows = new ArrayList<>(Files.readAllLines(SAMPLES.resolve("responses.csv")));
        String header = rows.remove(0);
        Collections.shuffle(rows, new Random(1));
        Files.writeString(responses, header + "\n" + String.join("\n", rows) + "\n");
        run();
        assertThat(withoutVersion(out)).isEqualTo(withoutVersion(SAMPLES.resolve("satisfaction.json")));
    }

    @Test
    void whether_the_satisfied_came_back() throws IOException {
        Path visits = Files.writeString(folder.resolve("visits.csv"), """
                customer_id,visit_date
                SECRET-1,2026-03-01
                SECRET-1,2026-08-01
                SECRET-2,2026-03-01
                SECRET-2,2026-03-20
                SECRET-4,2026-03-01
                OTHER,2027-05-01
                """);
        JsonNode loyalty = run("--visits", visits).at("/loyalty");
        assertThat(loyalty.at("/steps")).hasSize(10);
        // answers of 4, 8 and 10 of customers; the anonymous one and the one taken out are not among them
        assertThat(loyalty.at("/steps/3/rate/numerator").asInt()).isZero();
        assertThat(loyalty.at("/steps/3/rate/denominator").asInt()).isEqualTo(1);
        assertThat(loyalty.at("/steps/7/rate/numerator").asInt()).isEqualTo(1);
        assertThat(loyalty.at("/steps/9/rate/numerator").asInt()).isEqualTo(1);
        assertThat(loyalty.at("/steps/9/rate/denominator").asInt()).isEqualTo(1);
        assertThat(loyalty.at("/steps/5/rate/denominator").asInt()).isZero();
        JsonNode shorter =
                run("--visits", visits, "--horizon", "30d", "--page", page).at("/loyalty");
        assertThat(shorter.at("/steps/9/rate/numerator").asInt())
                .as("he came in August")
                .isZero();
        assertThat(shorter.at("/steps/7/rate/numerator").asInt()).isEqualTo(1);
    }

    /** No answer is a horizon old yet: every step says why it has no rate. */
    @Test
    void visits_that_end_before_the_answers_tell_nothing() throws IOException {
        Path visits = Files.writeString(folder.resolve("visits.csv"), "customer_id,visit_date\nSECRET-1,2024-03-01\n");
        JsonNode loyalty = run("--visits", visits, "--page", page).at("/loyalty");
        for (JsonNode step : loyalty.at("/steps")) {
            assertThat(step.at("/rate/value").isNull()).isTrue();
            assertThat(step.at("/rate/why/code").asString()).isNotBlank();
        }
        assertThat(loyalty.at("/trendPValue").isNull()).isTrue();
        assertThat(loyalty.at("/en").asString()).contains("nothing can be compared");
    }

    /** A scale of more points than the return is told apart for. */
    @Test
    void a_scale_of_a_hundred_points_is_parted_into_five_steps() throws IOException {
        Files.writeString(
                questionnaire,
                ASKED.replace(
                        "\"en\": \"overall\", \"scale\": {\"min\": 1, \"max\": 10",
                        "\"en\": \"overall\", \"scale\": {\"min\": 1, \"max\": 100"));
        Path visits = Files.writeString(
                folder.resolve("visits.csv"),
                "customer_id,visit_date\nSECRET-1,2026-03-01\nSECRET-2,2026-03-01\nSECRET-4,2026-03-01\nOTHER,2027-05-01\n");
        JsonNode steps = run("--visits", visits).at("/loyalty/steps");
        assertThat(steps).hasSize(5);
        assertThat(steps.at("/0/en").asString()).isEqualTo("1 to 20");
        assertThat(steps.at("/4/en").asString()).isEqualTo("81 to 100");
        assertThat(steps.at("/0/rate/denominator").asInt()).isEqualTo(3);
    }

    @Test
    void bad_rows_of_the_visits_are_told() throws IOException {
        Path visits = Files.writeString(
                folder.resolve("visits.csv"), "customer_id,visit_date\nSECRET-1,2026-08-01\nSECRET-2,soon\n");
        DeskRun run = desk("--visits", visits);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .startsWith("1 of 2 visits left out; the first: visits.csv, line 3, column visit_date: found 'soon'");
        Files.delete(out);
        assertRefused("1 of 2 rows cannot be used (--strict). visits.csv, line 3", "--visits", visits, "--strict");
        assertRefused("--horizon: found 40000d, expected 1d to 36525d.", "--visits", visits, "--horizon", "40000d");
        assertThat(desk("--visits", visits, "--horizon", "never").err()).contains("found 'never'");
        assertRefused("none.csv: there is no such file", "--visits", folder.resolve("none.csv"));
    }

    @Test
    void a_topic_that_the_dictionary_does_not_know() throws IOException {
        Files.writeString(questionnaire, ASKED.replace("WAITING", "WEATHER"));
        assertRefused(
                "questionnaire.json, key topics: found the topic WEATHER, which the dictionary does not know, expected some of",
                "--page",
                page);
        Files.writeString(
                questionnaire,
                ASKED.replace(
                        "\"criterion\": \"SERVICE_CULTURE\"",
                        "\"criterion\": \"SERVICE_CULTURE\", \"topics\": [\"WAITING\"]"));
        assertRefused("questionnaire.json, key items, entry 2: found the topic WAITING of another item too");
    }

    /** An item of the host may be called like a topic that belongs to another item. */
    @Test
    void an_item_may_be_called_like_a_topic() throws IOException {
        Files.writeString(
                questionnaire,
                ASKED.replace("\"wait\"", "\"PRICE\"").replace("\"en\": \"PRICE\"", "\"en\": \"what it took\""));
        Files.writeString(responses, commented("等待时间太长", "价格太贵", ""));
        JsonNode result = run();
        assertThat(pareto(result.at("/voices/complaints"))).containsExactly("PRICE 2");
        assertThat(result.at("/voices/complaints/0/en").asString()).isEqualTo("what it took");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"dimensionWeights": {"time": 1}}|policy.json: |people
            {"criterionWeights": {"SERVICE_CONTENT": 1}}|policy.json: |SERVICE_CULTURE
            {"criterionWeight": {}}|policy.json, key criterionWeight: |unknown key
            {"level": 2}|policy.json, key level: found 2|0.5 to 0.9999
            {"minimum": 1|policy.json, line 1, column |expected one JSON object
            """)
    void a_policy_that_does_not_fit(String json, String start, String rest) throws IOException {
        Files.writeString(policy, json);
        assertRefused(start, "--page", page);
        assertThat(desk().err()).contains(rest);
    }

    @Test
    void weights_of_the_policy_weigh() throws IOException {
        Files.writeString(policy, """
                {"minimum": 1, "dimensionWeights": {"time": 30, "people": 10},
                 "criterionWeights": {"SERVICE_CONTENT": 1, "SERVICE_CULTURE": 3}, "bestPoints": 5,
                 "thousandPointIndex": {"name": "own", "year": 2026, "market": "China", "factors": {"time": 40, "people": 60}},
                 "cuts": {"importance": 9.5, "performance": 9.5}}
                """);
        JsonNode result = run();
        // (3 x -5 + 1) / 4
        assertThat(value(result, "/gaps/total")).isEqualTo(-3.5);
        // (100 / 3 + 3 x 800 / 9) / 4
        assertThat(value(result, "/criteria/total")).isCloseTo(75, within(1e-12));
        assertThat(value(result, "/satisfied")).as("6, 8 and 10").isEqualTo(.75);
        // 1000 x (.4 x 3 / 9 + .6 x 8 / 9)
        assertThat(value(result, "/thousandPointIndex")).isCloseTo(2000 / 3.0, within(1e-9));
        assertThat(result.at("/plane/importanceCut").asDouble()).isEqualTo(9.5);
    }

    @Test
    void no_output_is_written_over_an_input_or_another_output() throws IOException {
        for (Path input : List.of(responses, questionnaire, policy)) {
            String before = Files.readString(input);
            out = input;
            assertThat(desk().exitCode()).isEqualTo(2);
            assertThat(desk().err()).contains("found an input that would be written over");
            out = folder.resolve("satisfaction.json");
            assertThat(desk("--page", input).exitCode()).isEqualTo(2);
            assertThat(desk("--quarantine", input).exitCode()).isEqualTo(2);
            assertThat(input).content().isEqualTo(before);
            assertThat(out).doesNotExist();
        }
        Path visits = Files.writeString(folder.resolve("visits.csv"), "customer_id,visit_date\nSECRET-1,2026-08-01\n");
        assertRefused("found an input that would be written over", "--visits", visits, "--page", visits);
        assertRefused("found it as two outputs", "--page", out);
        assertRefused("found it as the output and as the place of bad rows", "--quarantine", out);
        assertRefused("found it as the output and as the place of bad rows", "--page", page, "--quarantine", page);
        assertRefused("found a folder", "--page", folder);
    }

    @Test
    void files_that_cannot_be_read() throws IOException {
        Files.writeString(responses, "channel,S\n");
        assertRefused("responses.csv, line 2: found a header and no row");
        Files.writeString(responses, "S\n5\n");
        assertRefused("channel");
        Files.writeString(responses, "channel,S\nFAX,5\n");
        assertRefused(
                "None of the 1 rows can be used. responses.csv, line 2, column channel: found 'FAX', expected one of");
        Files.writeString(responses, "");
        assertRefused("responses.csv");
        Files.delete(responses);
        assertRefused("responses.csv: there is no such file");
        Files.writeString(questionnaire, "[]");
        assertRefused("questionnaire.json");
        Files.delete(questionnaire);
        assertRefused("questionnaire.json: there is no such file");
        assertThat(DeskRun.of("satisfaction", "--out", out).err()).contains("--responses");
        assertThat(DeskRun.of("satisfaction", "--out", out).exitCode()).isEqualTo(2);
    }
}
