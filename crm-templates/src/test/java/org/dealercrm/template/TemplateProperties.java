package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of templates. */
class TemplateProperties {

    private static final int BOUND = 500;

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("brand")
            .optionalText("extra")
            .bool("member")
            .list("models", ValueType.TEXT)
            .build();

    private static final TemplateCompiler COMPILER =
            TemplateCompiler.over(SCHEMA).within(new TemplateBounds(10_000, 5, BOUND));

    @Provide
    Arbitrary<String> sources() {
        Arbitrary<String> piece = Arbitraries.of(
                "{{brand}}",
                "{{#member}}",
                "{{/member}}",
                "{{^member}}",
                "{{#models}}",
                "{{.}}",
                "{{/models}}",
                "{{#extra}}",
                "{{extra}}",
                "{{/extra}}",
                "{{!x}}",
                "{{{brand}}}",
                "{{&brand}}",
                "{{",
                "}}",
                "{",
                "}",
                "｛｛",
                "｝｝",
                "#",
                "/",
                "^",
                "&",
                ">",
                "=",
                "!",
                " ",
                "\u00A0",
                "\n",
                "\r\n",
                "\t",
                ".",
                "brand",
                "您",
                "🎉",
                "\uD800",
                "<b ",
                ">",
                "\"",
                "<!--",
                "-->",
                "<script>",
                "</script>");
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> braced() {
        return Arbitraries.strings()
                .withChars("{}#/^&!<>\"'bra nd.您｛｝")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(text -> text + "x");
    }

    private static TemplateValues values(String brand, List<String> models, boolean member) {
        return TemplateValues.builder(SCHEMA)
                .text("brand", brand)
                .bool("member", member)
                .list("models", models)
                .check()
                .orElseThrow();
    }

    @Property
    void compilingNeverThrowsAndIsDeterministic(@ForAll("sources") String source, @ForAll OutputKind kind) {
        Compilation<Template> once = COMPILER.to(kind).compile(source);

        assertThat(COMPILER.to(kind).compile(source).mistakes()).isEqualTo(once.mistakes());
        assertThat(once.isSound()).isEqualTo(once.mistakes().isEmpty());
    }

    @Property
    void compilingAnyTextNeverThrows(@ForAll String source) {
        assertThat(COMPILER.compile(source)).isNotNull();
    }

    @Property
    void mistakesLieWithinTheSourceAndInItsOrder(@ForAll("sources") String source) {
        String[] lines = source.split("\r\n|\r|\n", -1);
        int before = 0;
        for (Mistake mistake : COMPILER.compile(source).mistakes()) {
            String line = lines[mistake.line() - 1];
            assertThat(mistake.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
            int place = mistake.line() * 100_000 + mistake.column();
            assertThat(place).isGreaterThanOrEqualTo(before);
            before = place;
        }
    }

    /** A stray name is put behind any sound beginning; the mistake must point at it. */
    @Property
    void aMistakePointsAtTheOffendingCharacter(@ForAll("plain") String before, @ForAll("plain") String after) {
        String source = before + "{{~stray}}" + after;

        Mistake mistake = COMPILER.compile(source).mistakes().get(0);

        String[] lines = source.split("\r\n|\r|\n", -1);
        int[] line = lines[mistake.line() - 1].codePoints().toArray();
        assertThat(Character.toString(line[mistake.column() - 1])).isEqualTo("~");
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withChars("a您,< >\n\r\t#/.!\"'&")
                .ofMaxLength(40)
                .flatMap(text -> Arbitraries.of("", "🎉", "\r\n").map(odd -> text + odd));
    }

    @Property
    void textWithoutTagsRendersToItself(@ForAll("plain") String text, @ForAll boolean lonelyBraces) {
        String source = lonelyBraces ? text + "{" + text + "}" : text;

        assertThat(COMPILER.compile(source).orElseThrow().render(values("x", List.of(), true)))
                .isEqualTo(source);
    }

    @Property
    void substitutedValuesAreNeverScannedAgain(@ForAll("braced") String value) {
        Template template =
                COMPILER.compile("<{{brand}}|{{#models}}{{.}}{{/models}}>").orElseThrow();

        assertThat(template.render(values(value, List.of(value), true))).isEqualTo("<" + value + "|" + value + ">");
    }

    @Property
    void escapingLeavesNoMarkupOfValues(@ForAll("braced") String value) {
        Template template = COMPILER.to(OutputKind.HTML).compile("{{brand}}").orElseThrow();

        String html = template.render(values(value, List.of(), true));

        assertThat(html).doesNotContain("<", ">", "\"", "'");
        assertThat(html.replaceAll("&(amp|lt|gt|quot|#39);", "")).doesNotContain("&");
        assertThat(html.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .isEqualTo(value);
    }

    @Property
    void outputIsWithinItsBoundOrATypedError(
            @ForAll("sound") String source, @ForAll("braced") String value, @ForAll boolean member) {
        Template template = COMPILER.to(OutputKind.HTML).compile(source).orElseThrow();
        try {
            assertThat(template.render(values(value, List.of(value, value, value), member)))
                    .hasSizeLessThanOrEqualTo(BOUND);
        } catch (OutputTooLongException tooLong) {
            assertThat(tooLong.bound()).isEqualTo(BOUND);
        }
    }

    @Provide
    Arbitrary<String> sound() {
        Arbitrary<String> leaf = Arbitraries.of("{{brand}}", "您好", "\n", "{{! }}", "{{#models}}{{.}}{{/models}}");
        Arbitrary<String> nested = Combinators.combine(
                        Arbitraries.of("#member", "^member", "#models", "^extra", "#models"),
                        leaf.list().ofMaxSize(6))
                .as((head, body) -> "{{" + head + "}}" + String.join("", body) + "{{/" + head.substring(1) + "}}");
        return nested.list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll String text) {
        String clean = PlainText.clean(text);

        assertThat(PlainText.clean(clean)).isEqualTo(clean);
        assertThat(clean.codePoints()).noneMatch(PlainText::isUnwanted).doesNotContain((int) '\r');
    }
}
