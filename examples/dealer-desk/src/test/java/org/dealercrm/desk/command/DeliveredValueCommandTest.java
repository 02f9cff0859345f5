package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeliveredValueCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path SAMPLES = Path.of("samples");
    private static final String PRICES = """
            {"currency": "CNY", "offers": [
              {"code": "A", "items": [{"code": "price", "component": "MONETARY", "method": "PRICE", "amount": "100"}]},
              {"code": "B", "items": [{"code": "price", "component": "MONETARY", "method": "PRICE", "amount": 90.10}]}]}
            """;

    @TempDir
    Path folder;

    private Path offers = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void name() throws IOException {
        offers = Files.writeString(folder.resolve("offers.json"), PRICES);
        out = folder.resolve("delivered-value.json");
    }

    private JsonNode run() throws IOException {
        DeskRun run = DeskRun.of("delivered-value", "--offers", offers, "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        return MAPPER.readTree(Files.readString(out));
    }

    private JsonNode run(String json) throws IOException {
        Files.writeString(offers, json);
        return run();
    }

    private static List<String> texts(JsonNode list, String... keys) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> List.of(keys).stream()
                        .map(key -> node.at(key).asString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String withoutVersion(Path file) throws IOException {
        return Files.readString(file).replaceAll("\"libraryVersion\" : \"[^\"]+\"", "version");
    }

    /** The sample beside the README is what the command makes, byte by byte but for the version of the library. */
    @Test
    void the_sample_of_the_README_is_what_the_command_makes() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String sample = Files.readString(SAMPLES.resolve("offers.json"));
        assertThat(readme).contains(sample.lines().map(line -> "    " + line).collect(Collectors.joining("\n")));
        run(sample);
        assertThat(withoutVersion(out)).isEqualTo(withoutVersion(SAMPLES.resolve("delivered-value.json")));
    }

    @Test
    void what_the_offers_deliver_and_what_the_difference_is_made_of() throws IOException {
        JsonNode result = run(Files.readString(SAMPLES.resolve("offers.json")));
        JsonNode own = result.at("/offers/0");
        // 2400 - 1680 - 3 x 60
        assertThat(own.at("/deliveredValue/value").asDouble()).isEqualTo(540);
        assertThat(own.at("/exact/deliveredValue/low").asString()).isEqualTo("140.00");
        assertThat(own.at("/deliveredValue/interval/method").asString()).isEqualTo("VALUATION_RANGE");
        assertThat(own.at("/ratio/value").asDouble()).isEqualTo(2400 / 1860.0);
        assertThat(texts(own.at("/notValued"), "/code"))
                .containsExactly("SERVICE", "PERSONNEL", "IMAGE", "ENERGY", "PSYCHIC");
        JsonNode comparison = result.at("/comparisons/0");
        assertThat(comparison.at("/difference/value").asDouble()).isEqualTo(-160);
        assertThat(texts(comparison.at("/contributions"), "/code", "/contribution/amount"))
                .containsExactly("service 100.00", "price -200.00", "wait -60.00");
        // an hour is worth 30 to 60 in both
        assertThat(comparison.at("/exact/low").asString()).isEqualTo("-160.00");
        assertThat(comparison.at("/exact/high").asString()).isEqualTo("-130.00");
        assertThat(comparison.at("/advantage").asString()).isEqualTo("THEIRS");
        assertThat(comparison.at("/certain").asBoolean()).isTrue();
    }

    @Test
    void what_must_change() throws IOException {
        JsonNode plan = run(Files.readString(SAMPLES.resolve("offers.json"))).at("/comparisons/0/mustChange");
        assertThat(plan.at("/outcome").asString()).isEqualTo("SEVERAL_LEVERS");
        assertThat(plan.at("/missing").asString()).isEqualTo("161.00");
        assertThat(texts(plan.at("/alone"), "/code", "/to", "/room", "/possible"))
                .containsExactly("pick-up 161.00 60.00 false", "price 1519.00 130.00 false", "wait 19.00 90.00 false");
        assertThat(texts(plan.at("/fewest/changes"), "/code", "/to")).containsExactly("wait 90.00", "price 1609.00");
        assertThat(plan.at("/fewest/cost").asString()).isEqualTo("107.00");
        assertThat(texts(plan.at("/cheapest/changes"), "/code", "/to"))
                .containsExactly("wait 90.00", "pick-up 60.00", "price 1669.00");
        // 90 x .4 + 60 x .9 + 11
        assertThat(plan.at("/cheapest/cost").asString()).isEqualTo("101.00");
    }

    @Test
    void economic_value_and_index() throws IOException {
        JsonNode result = run(Files.readString(SAMPLES.resolve("offers.json")));
        assertThat(result.at("/economicValue/value/value").asDouble()).isEqualTo(1630);
        assertThat(result.at("/economicValue/surplus/value").asDouble()).isEqualTo(-50);
        assertThat(result.at("/economicValue/surplus/interval/high").asDouble()).isEqualTo(200);
        JsonNode consistency = result.at("/index/consistency");
        assertThat(consistency.at("/acceptable").asBoolean()).isFalse();
        assertThat(consistency.at("/worst/judged").asDouble()).isEqualTo(5);
        assertThat(result.at("/index/figure/value").asDouble()).isBetween(106.8, 106.9);
    }

    @Test
    void money_is_read_exactly_and_every_item_is_a_lever_if_none_is_stated() throws IOException {
        JsonNode result = run();
        assertThat(result.at("/comparisons/0/exact/amount").asString()).isEqualTo("-9.90");
        JsonNode plan = result.at("/comparisons/0/mustChange");
        assertThat(plan.at("/outcome").asString()).isEqualTo("ONE_LEVER");
        assertThat(texts(plan.at("/alone"), "/code", "/to")).containsExactly("price 90.09");
        assertThat(plan.at("/alone/0/room").isNull()).isTrue();
        JsonNode finer = run(PRICES.replace("90.10", "90.1000000000000000000001"));
        assertThat(finer.at("/comparisons/0/exact/amount").asString()).isEqualTo("-9.8999999999999999999999");
    }

    @Test
    void offers_of_several_currencies_are_not_compared_and_say_why() throws IOException {
        JsonNode result = run(PRICES.replace("90.10", "90.10, \"currency\": \"USD\""));
        assertThat(result.at("/offers/1/deliveredValue/value").asDouble()).isEqualTo(-90.1);
        JsonNode difference = result.at("/comparisons/0/difference");
        assertThat(difference.at("/value").isNull()).isTrue();
        assertThat(difference.at("/why/code").asString()).isEqualTo("NOT_ADDABLE");
        assertThat(difference.at("/provenance/parameters/currencies").asString())
                .isEqualTo("CNY, USD");
        assertThat(result.at("/comparisons/0/mustChange/outcome").asString()).isEqualTo("NOT_COMPARABLE");
    }

    @Test
    void only_the_reference_is_compared() throws IOException {
        String third =
                ", {\"code\": \"C\", \"items\": [{\"code\": \"price\", \"component\": \"MONETARY\", \"method\": \"OURS\","
                        + " \"methodSource\": \"a guess of the manager\", \"amount\": \"1\"}]}]}";
        String three = PRICES.stripTrailing().replaceFirst("\\]\\}$", third);
        assertThat(texts(run(three).at("/comparisons"), "/own", "/other")).containsExactly("A B", "A C");
        assertThat(texts(
                        run(three.replace("{\"currency\"", "{\"own\": \"C\", \"reference\": \"A\", \"currency\""))
                                .at("/comparisons"),
                        "/own",
                        "/other"))
                .containsExactly("C A");
        assertThat(run(three).at("/offers/2/items/0/methodSource").asString()).isEqualTo("a guess of the manager");
    }

    private static String index(String weights) {
        return PRICES.stripTrailing()
                .replaceFirst(
                        "\\]\\}$",
                        "], \"index\": {\"kind\": \"BENEFITS\", \"criteria\": [{\"code\": \"p\", \"advantage\": 120}, {\"code\": \"q\","
                                + " \"advantage\": 90}], \"weights\": {" + weights + "}}}");
    }

    private static String persons(String rest) {
        return "\"persons\": [{\"judgements\": [{\"first\": \"p\", \"second\": \"q\", \"times\": 4}]}, {\"judgements\": [{\"first\":"
                + " \"q\", \"second\": \"p\", \"times\": 1}]}], " + rest;
    }

    @Test
    void weights_are_stated_or_those_of_a_group() throws IOException {
        assertThat(run(index("\"stated\": {\"p\": 2, \"q\": 1}"))
                        .at("/index/figure/value")
                        .asDouble())
                .isEqualTo(110);
        // the geometric mean of 4 and 1 is 2
        JsonNode judgements = run(index(persons("\"aggregate\": \"JUDGEMENTS\"")));
        assertThat(judgements.at("/index/weights/shares/p").asDouble()).isEqualTo(2 / 3.0);
        JsonNode arithmetic = run(index(persons("\"aggregate\": \"ARITHMETIC_PRIORITIES\", \"consistentOnly\": true")));
        assertThat(arithmetic.at("/index/weights/shares/p").asDouble()).isEqualTo(.65);
        assertThat(arithmetic.at("/index/weights/n").asInt()).isEqualTo(2);
        assertThat(arithmetic.at("/index/weights/leftOut/0/count").asDouble()).isZero();
        JsonNode geometric = run(index(persons("\"aggregate\": \"GEOMETRIC_PRIORITIES\"")));
        // sqrt(.8 x .5) to sqrt(.2 x .5)
        assertThat(geometric.at("/index/weights/shares/p").asDouble()).isBetween(.66666666666666, .66666666666668);
    }

    private void assertRefused(String json, String sentence) throws IOException {
        Files.writeString(offers, json);
        DeskRun run = DeskRun.of("delivered-value", "--offers", offers, "--out", out);
        assertThat(run.err()).contains(sentence);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "amount": "100"|"amount": "1OO"|offers.json, key offers, entry 1, key items, entry 1, key amount: found "1OO", expected an amount such as "1280.00", from -1e15 to 1e15 with at most 30 decimals.
            "amount": "100"|"amount": 1e999999999|entry 1, key amount: found
            "amount": "100"|"amount": "1E-31"|entry 1, key amount: found "1E-31", expected an amount
            "amount": "100"|"amount": null|entry 1, key amount: found null, expected an amount
            "amount": "100"|"amount": "100", "low": "101"|entry 1, key low: found "101", expected at most the amount, which is 100.
            "amount": "100"|"amount": "100", "high": 99|entry 1, key high: found 99, expected at least the amount, which is 100.
            "amount": "100"|"amount": "100", "hours": {"amount": 1}|entry 1: found an amount beside wage and hours
            "amount": "100"|"hours": {"amount": 1}|key method: found "PRICE", expected "WAGE_HOURS"
            "amount": "100"|"amount": "100", "hight": 99|entry 1, key hight: found an unknown key, expected some of
            "amount": "100"|"amount": "100", "currency": "RMB"|key currency: found "RMB", expected the code of a currency
            "method": "PRICE", "amount": "100"|"amount": "100"|key method: found nothing, expected how the amount was found
            "method": "PRICE", "amount": "100"|"method": "GUESS", "amount": "100"|key method: found "GUESS", expected one of PRICE, WILLINGNESS_TO_PAY, MARKET_PROXY, WAGE_HOURS, or one of your own with methodSource.
            "method": "PRICE", "amount": "100"|"wage": {"amount": -1}, "hours": {"amount": 1}|entry 1: Wage and hours are not negative, found CNY -1.00 and 1.
            "MONETARY", "method": "PRICE", "amount": "100"|"MONEY", "method": "PRICE", "amount": "100"|key component: found "MONEY", expected one of PRODUCT, SERVICE
            "MONETARY", "method": "PRICE", "amount": "100"|"TIME", "method": "PRICE", "amount": "100"|offers.json: An item belongs to one component in both offers, found price as TIME and MONETARY.
            "code": "B"|"code": "A"|offers.json, key offers, entry 2, key code: found "A", expected a code that no other offer has.
            "code": "B"|"code": " "|entry 2, key code: found " ", expected a text that is not blank.
            {"currency": "CNY",|{|offers.json, key currency: found nothing, expected the code of a currency such as "CNY".
            {"currency": "CNY",|{"currency": "CNY", "own": "C",|key own: found "C", expected the code of one of the offers: A, B.
            {"currency": "CNY",|{"currency": "CNY", "reference": "A",|key reference: found "A", expected another offer than our own.
            {"currency": "CNY",|{"currency": "CNY", "valuedAlike": ["wait"],|offers.json: What is valued alike is in both offers, found wait
            {"currency": "CNY",|{"currency": "CNY", "valuedAlike": [5],|key valuedAlike: found [5], expected a list of codes of items.
            {"currency": "CNY",|{"currency": "CNY", "levers": [{"code": "x"}],|key levers, entry 1, key component: found nothing, expected one of PRODUCT
            {"currency": "CNY",|{"currency": "CNY", "levers": [{"code": "price", "component": "TIME"}],|key component: found "TIME", expected that of the item, which is MONETARY.
            {"currency": "CNY",|{"currency": "CNY", "levers": [{"code": "price", "costPerUnit": -1}],|key costPerUnit: found -1, expected what it costs us
            {"currency": "CNY",|{"currency": "CNY", "levers": [{"code": "price"}, {"code": "price"}],|A plan has one lever for an item, found two of price.
            {"currency": "CNY",|{"currency": "CNY", "turn": {"margin": 0},|key turn, key margin: found 0, expected an amount above 0.
            {"currency": "CNY",|{"currency": "CNY", "turn": {"basis": "BEST"},|key turn, key basis: found "BEST", expected one of AMOUNT, WORST_CASE.
            {"currency": "CNY",|{"currency": "CNY", "economicValue": {"items": []},|key economicValue: An economic value has items, found none.
            {"currency": "CNY",|{"currency": "CNY", "offer": [],|key offer: found an unknown key, expected some of currency, offers, own
            {"currency": "CNY",|"currency": "CNY",|offers.json, line 1, column 11: found no JSON (Unexpected character), expected one JSON object.
            "amount": "100"|"amount": "1e999999999"|entry 1, key amount: found "1e999999999", expected an amount
            {"currency": "CNY",|{"currency": "CNY"|offers.json, line 1, column
            """)
    void a_mistake_is_named_by_place_value_and_what_was_expected(String right, String wrong, String sentence)
            throws IOException {
        assertThat(PRICES).contains(right);
        assertRefused(PRICES.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)), sentence);
    }

    @Test
    void the_same_item_twice_and_no_offer_at_all() throws IOException {
        String item = "{\"code\": \"price\", \"component\": \"MONETARY\", \"method\": \"PRICE\", \"amount\": \"100\"}";
        assertRefused(
                PRICES.replace(item, item + "," + item),
                "offers.json, key offers, entry 1: An offer has each item once, found two price in A.");
        assertRefused(PRICES.replace(item, ""), "entry 1: An offer has items, found none in A.");
        assertRefused("{\"currency\": \"CNY\", \"offers\": []}", "key offers: found [], expected at least one offer.");
        assertRefused("{\"currency\": \"CNY\", \"offers\": [1]}", "key offers: found [1], expected a list of offers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "judgements": []|key weights: found that p and q were not compared; expected each pair of criteria to be judged once
            "judgements": [{"first": "p", "second": "q", "times": 3}, {"first": "q", "second": "p", "times": 2}]|found that p and q were judged in two ways that contradict each other: p 0.5 and 3.0 times as important
            "judgements": [{"first": "p", "second": "q", "times": 0}]|found that p and q were given a number that is not from 1e-6 to 1e6: p 0.0 times as important
            "judgements": [{"first": "p", "second": "q", "times": "3"}]|key judgements, entry 1, key times: found "3", expected how many times
            "judgements": [{"first": "p", "second": "q", "times": 2}], "limit": 0|key limit: found 0, expected a consistency ratio above 0
            "judgements": [{"first": "p", "second": "q", "times": 2}], "randomIndex": "X"|key randomIndex: found "X", expected one of SAATY, SIMULATED.
            "stated": {"p": 1}|key stated, key q: found nothing, expected a weight from 0 to 1e9.
            "stated": {"p": 0, "q": 0}|key weights: Some stated weight is above 1e-9, found [0.0, 0.0].
            "stated": {"p": 1, "q": 1, "r": 1}|key r: found an unknown key, expected some of p, q.
            "stated": {"p": 1, "q": 1}, "persons": []|found 2 of stated, judgements and persons, expected one of them.
            "persons": [], "aggregate": "JUDGEMENTS"|key persons: found [], expected at least one person.
            "persons": [], "aggregate": "MEDIAN"|key aggregate: found "MEDIAN", expected one of JUDGEMENTS
            """)
    void weights_that_cannot_be_used(String weights, String sentence) throws IOException {
        assertRefused(index(weights), sentence);
    }

    @Test
    void the_offers_are_not_written_over_and_a_missing_file_is_named() {
        DeskRun same = DeskRun.of("delivered-value", "--offers", offers, "--out", offers);
        assertThat(same.exitCode()).isEqualTo(2);
        assertThat(same.err()).contains("found an input that would be written over");
        assertThat(offers).hasContent(PRICES);
        DeskRun missing = DeskRun.of("delivered-value", "--offers", folder.resolve("none.json"), "--out", out);
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("none.json: there is no such file");
        DeskRun folderOut = DeskRun.of("delivered-value", "--offers", offers, "--out", folder);
        assertThat(folderOut.exitCode()).isEqualTo(2);
        assertThat(DeskRun.of("delivered-value", "--out", out).err()).contains("--offers");
    }

    @Test
    void no_digits_are_too_many_for_a_quick_answer() throws IOException {
        assertRefused(PRICES.replace("\"100\"", "\"" + "9".repeat(2_000_000) + "\""), "key amount: found \"9999");
        assertThat(run(PRICES.replace("\"100\"", "\"0e999999999\""))
                        .at("/comparisons/0/exact/amount")
                        .asString())
                .isEqualTo("90.10");
    }

    @Test
    void the_output_is_utf_8() throws IOException {
        run(PRICES.replace("\"code\": \"A\"", "\"code\": \"A\", \"zh\": \"本店\""));
        assertThat(new String(Files.readAllBytes(out), StandardCharsets.UTF_8)).contains("本店：客户让渡价值");
    }
}
