package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateRenderingTest {

    private static final TemplateSchema CAR =
            TemplateSchema.builder().text("plate").optionalText("colour").build();
    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("brand")
            .optionalText("achievement")
            .number("hours")
            .date("day")
            .bool("member")
            .list("models", ValueType.TEXT)
            .list("cars", CAR)
            .record("store", TemplateSchema.builder().text("name").build())
            .build();

    private static TemplateValues.Builder values() {
        return TemplateValues.builder(SCHEMA)
                .text("brand", "日产")
                .number("hours", 12)
                .date("day", LocalDate.of(2026, 1, 2))
                .bool("member", true)
                .list("models", List.of("轩逸", "天籁"))
                .list("cars", List.of(car("粤B12345", "白"), car("粤BD12345", "")))
                .record(
                        "store",
                        TemplateValues.builder(SCHEMA_OF_STORE)
                                .text("name", "星河")
                                .check()
                                .orElseThrow());
    }

    private static final TemplateSchema SCHEMA_OF_STORE =
            TemplateSchema.builder().text("name").build();

    private static TemplateValues car(String plate, String colour) {
        return TemplateValues.builder(CAR)
                .text("plate", plate)
                .text("colour", colour)
                .check()
                .orElseThrow();
    }

    private static String render(String source) {
        return render(source, OutputKind.TEXT, values());
    }

    private static String render(String source, OutputKind kind, TemplateValues.Builder values) {
        return TemplateCompiler.over(SCHEMA)
                .to(kind)
                .compile(source)
                .orElseThrow()
                .render(values.check().orElseThrow());
    }

    @Test
    void variablesOfEachTypeArePrinted() {
        assertThat(render("{{brand}} {{ hours }} {{day}} {{store.name}} {{{brand}}} {{&brand}}"))
                .isEqualTo("日产 12 2026-01-02 星河 日产 日产");
    }

    @Test
    void listsRepeatTheirSection() {
        assertThat(render("{{#models}}[{{.}}]{{/models}}{{^models}}none{{/models}}"))
                .isEqualTo("[轩逸][天籁]");
        assertThat(render("{{#cars}}{{brand}}{{plate}}{{#colour}}({{.}}){{/colour}};{{/cars}}"))
                .isEqualTo("日产粤B12345(白);日产粤BD12345;");
        assertThat(render(
                        "{{#models}}x{{/models}}{{^models}}none{{/models}}",
                        OutputKind.TEXT,
                        values().list("models", List.of())))
                .isEqualTo("none");
    }

    @Test
    void booleansAndMissingValuesDecideSections() {
        String source = "{{#member}}A{{/member}}{{^member}}B{{/member}}{{#achievement}}C{{/achievement}}"
                + "{{^achievement}}D{{/achievement}}{{#store}}{{name}}{{/store}}";

        assertThat(render(source)).isEqualTo("AD星河");
        assertThat(render(
                        source, OutputKind.TEXT, values().bool("member", false).text("achievement", "x")))
                .isEqualTo("BC星河");
    }

    @Test
    void tagsAloneOnTheirLineTakeItWithThem() {
        assertThat(render("甲\n  {{#member}}  \n乙\n{{/member}}\n{{! 说明 }}\n丙 {{! 留 }}\n{{! 一\n二 }}"))
                .isEqualTo("甲\n乙\n丙 \n");
    }

    @Test
    void valuesAreNotReadAsTagsNorAsMarkup() {
        TemplateValues.Builder hostile = values().text("brand", "{{day}}<b>&\"'</b>");

        assertThat(render("{{brand}}", OutputKind.TEXT, hostile)).isEqualTo("{{day}}<b>&\"'</b>");
        assertThat(render("<p>{{brand}}</p>", OutputKind.HTML, hostile))
                .isEqualTo("<p>{{day}}&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;</p>");
    }

    @Test
    void valuesLoseWhatCannotBeSeenAndEndLinesInOneWay() {
        TemplateValues.Builder odd =
                values().text("brand", "a\u202Eb\u200Bc\uFEFF\r\nd\re\u2028f\u0000g\u00ADh\uD800\u2066");

        assertThat(render("{{brand}}", OutputKind.TEXT, odd)).isEqualTo("abc\nd\ne\nfgh\uFFFD");
    }

    /** The quick look at a text must not let pass what the thorough one would take out. */
    @Test
    void eachCharacterOfAValueStaysOrGoesWhateverStandsBesideIt() {
        for (int c = 0; c < 0x10000; c++) {
            if (!Character.isSurrogate((char) c)) {
                String alone = PlainText.clean("甲" + (char) c);
                // Half of a pair is never ordinary, so that all of the text is looked at.
                String thorough = PlainText.clean("\uD800甲" + (char) c).substring(1);
                assertThat(alone).isEqualTo(thorough);
            }
        }
    }

    @Test
    void emojiAndVariantsStay() {
        assertThat(render("{{brand}}", OutputKind.TEXT, values().text("brand", "🎉❤️葛󠄀𠮷")))
                .isEqualTo("🎉❤️葛󠄀𠮷");
    }

    @Test
    void allProblemsOfValuesAreToldAtOnce() {
        Filling filling = TemplateValues.builder(SCHEMA)
                .text("brand", " \u00A0\u200B\u3000 ")
                .text("hours", "twelve")
                .date("day", LocalDate.of(12026, 1, 1))
                .list("models", List.of("a", " ", 3))
                .list("cars", List.of("no record"))
                .text("colour", "red")
                .check();

        assertThat(filling.values()).isEmpty();
        assertThat(filling.problems())
                .extracting(problem -> problem.kind() + " " + problem.name())
                .containsExactly(
                        "BLANK brand",
                        "WRONG_TYPE hours",
                        "OUT_OF_RANGE day",
                        "MISSING member",
                        "BLANK models[1]",
                        "WRONG_TYPE models[2]",
                        "WRONG_TYPE cars[0]",
                        "MISSING store",
                        "UNKNOWN_NAME colour");
    }

    @Test
    void problemsDoNotTellTheValues() {
        Filling filling = TemplateValues.builder(SCHEMA)
                .read("hours", "secret")
                .read("day", "2026-02-30")
                .read("member", "secret")
                .read("cars", "secret")
                .check();

        assertThat(filling.problems())
                .extracting(ValueProblem::kind)
                .contains(ValueProblem.Kind.UNREADABLE)
                .hasSize(7);
        assertThat(filling.problems().toString()).doesNotContain("secret").doesNotContain("02-30");
    }

    @Test
    void textsOfAFileAreReadAsTheSchemaSays() {
        TemplateValues.Builder read = values().read("hours", " 1.50 ")
                .read("day", "2026-12-31")
                .read("member", "false")
                .read("achievement", "  ");

        assertThat(render(
                        "{{hours}} {{day}} {{^member}}no{{/member}}{{^achievement}}none{{/achievement}}",
                        OutputKind.TEXT,
                        read))
                .isEqualTo("1.50 2026-12-31 nonone");
    }

    @Test
    void numbersThatWouldFillTheMemoryAreRefused() {
        for (String number : List.of("1E+1000000000", "1E-1000000000", "9".repeat(101))) {
            assertThat(TemplateValues.builder(SCHEMA)
                            .number("hours", new BigDecimal(number))
                            .check()
                            .problems())
                    .extracting(ValueProblem::kind)
                    .contains(ValueProblem.Kind.OUT_OF_RANGE);
        }
    }

    @Test
    void outputBeyondItsBoundIsATypedError() {
        Template template = TemplateCompiler.over(SCHEMA)
                .within(new TemplateBounds(1000, 5, 100))
                .compile("{{brand}}")
                .orElseThrow();

        assertThat(template.render(
                        values().text("brand", "x".repeat(100)).check().orElseThrow()))
                .hasSize(100);
        assertThatThrownBy(() -> template.render(
                        values().text("brand", "x".repeat(101)).check().orElseThrow()))
                .isInstanceOfSatisfying(
                        OutputTooLongException.class,
                        error -> assertThat(error.bound()).isEqualTo(100));
    }

    @Test
    void listsWithinThemselvesThatWriteNothingEndAtTheBound() {
        Template template = TemplateCompiler.over(SCHEMA)
                .within(new TemplateBounds(1000, 9, 10_000))
                .compile("{{#models}}".repeat(9) + "{{/models}}".repeat(9))
                .orElseThrow();
        TemplateValues many =
                values().list("models", Collections.nCopies(100, "x")).check().orElseThrow();

        assertThatThrownBy(() -> template.render(many)).isInstanceOf(OutputTooLongException.class);
    }

    @Test
    void oneTemplateServesManyThreads() {
        Template template = TemplateCompiler.over(SCHEMA)
                .compile("{{brand}}{{#cars}}{{plate}}{{#colour}}({{.}}){{/colour}}{{/cars}}{{day|iso}}")
                .orElseThrow();
        TemplateValues values = values().check().orElseThrow();

        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(any -> template.render(values))
                        .distinct())
                .containsExactly("日产粤B12345(白)粤BD123452026-01-02");
    }

    /** The builder begins with one byte a character or two; what is written does not depend on it. */
    @Test
    void latinAndChineseTextMixInAnyOrder() {
        for (String text : List.of("", "a", "甲", "a甲", "甲a", "é", "🎉")) {
            for (String value : List.of("b", "乙", "ü🎉")) {
                assertThat(render(text + "{{brand}}" + text, OutputKind.TEXT, values().text("brand", value)))
                        .isEqualTo(text + value + text);
            }
        }
    }

    @Test
    void literalsAloneCountForTheBoundOfTheOutputToo() {
        Template template = TemplateCompiler.over(SCHEMA)
                .within(new TemplateBounds(1000, 5, 10))
                .compile("{{#member}}12345678901{{/member}}")
                .orElseThrow();

        assertThatThrownBy(() -> template.render(values().check().orElseThrow()))
                .isInstanceOf(OutputTooLongException.class);
        assertThat(template.render(values().bool("member", false).check().orElseThrow()))
                .isEmpty();
    }

    @Test
    void valuesOfAnotherSchemaAreRefused() {
        Template template = TemplateCompiler.over(SCHEMA).compile("x").orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> template.render(car("a", "b")));
    }

    @Test
    void aTemplateTellsTheVariablesThatItUses() {
        Template template = TemplateCompiler.over(SCHEMA)
                .compile("{{#cars}}{{plate}}{{brand}}{{/cars}}{{store.name}}{{#models}}{{.}}{{/models}}")
                .orElseThrow();

        assertThat(template.variables())
                .containsExactly("cars", "cars[].plate", "brand", "store.name", "models", "models[]");
        assertThat(SCHEMA.variables())
                .extracting(TemplateVariable::name)
                .contains("cars[].plate", "store.name", "models[]")
                .containsAll(template.variables());
    }

    @Test
    void namesOfASchemaAreChecked() {
        for (String name : List.of("", "a.b", "4s", "a b", "{x")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TemplateSchema.builder().text(name));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateSchema.builder().text("品牌").number("品牌"));
    }

    @Test
    void nothingPersonalShows() {
        assertThat(values().check().orElseThrow().toString()).doesNotContain("日产");
    }
}
