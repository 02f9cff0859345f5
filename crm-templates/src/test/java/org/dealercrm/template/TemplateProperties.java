package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of templates. */
class TemplateProperties {

    private static final int BOUND = 500;

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("brand")
            .optionalText("extra")
            .bool("member")
            .list("models", ValueType.TEXT)
            .build();

    private static final TemplateCompiler COMPILER = TemplateCompiler.over(SCHEMA)
            .within(new TemplateBounds(10_000, 5, BOUND))
            .with(snippets());

    private static Snippets snippets() {
        return Snippets.of(Map.of(
                "a", "甲{{brand}}\n{{#member}}\n{{extra}}\n{{/member}}\n",
                "b", "{{>a}}\n  {{>c}}",
                "c", "{{=[ ]=}}[brand]{{brnd}}[>b]",
                "d", "{{#models}}{{.}}\n{{/models}}"));
    }

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
                "{{>a}}",
                "{{>b}}",
                "{{>c}}",
                "{{>d}}",
                "{{=<% %>=}}",
                "<%={{ }}=%>",
                "{{=| |=}}",
                "<%brand%>",
                "|brand|",
                "{{extra|default:x}}",
                "{{brand|",
                "|default:",
                "｜",
                "：",
                "iso}}",
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
        int before = 0;
        String snippet = "";
        for (Mistake mistake : COMPILER.compile(source).mistakes()) {
            if (!mistake.snippet().orElse("").equals(snippet)) {
                snippet = mistake.snippet().orElseThrow();
                before = 0;
            }
            String text =
                    snippet.isEmpty() ? source : snippets().source(snippet).orElseThrow();
            String[] lines = text.split("\r\n|\r|\n", -1);
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

    /** Text and tags in turn: what is written is the text as it stands with the value between. */
    @Property
    void textAroundTagsIsKeptExactly(
            @ForAll("plain") String before, @ForAll("plain") String between, @ForAll("plain") String after) {
        String source = before + "{{brand}}" + between + "{{#member}}{{{brand}}}{{/member}}" + after;

        assertThat(COMPILER.compile(source).orElseThrow().render(values("值", List.of(), true)))
                .isEqualTo(before + "值" + between + "值" + after);
    }

    @Property
    void renderingIsTheSameOnEveryCall(@ForAll("sound") String source, @ForAll boolean member) {
        Template template =
                COMPILER.within(TemplateBounds.standard()).compile(source).orElseThrow();
        TemplateValues values = values("值", List.of("一", "二"), member);

        String once = template.render(values);

        assertThat(template.render(values("x", List.of(), !member))).isNotNull();
        assertThat(template.render(values)).isEqualTo(once);
        assertThat(COMPILER.within(TemplateBounds.standard())
                        .compile(source)
                        .orElseThrow()
                        .render(values))
                .isEqualTo(once);
    }

    /** Within a line, a snippet is nothing but its source: here no tag of it is alone on a line. */
    @Property
    void aSnippetGivesTheSameAsItsSourceInItsPlace(
            @ForAll("plain") String before, @ForAll("inline") String snippet, @ForAll("plain") String after) {
        TemplateValues values = values("值", List.of("一", "二"), true);
        TemplateCompiler compiler = COMPILER.within(TemplateBounds.standard()).with(Snippets.of(Map.of("s", snippet)));

        String asSnippet =
                compiler.compile(before + "|{{>s}}|" + after).orElseThrow().render(values);
        String byHand = compiler.compile(before + "|" + snippet + "|" + after)
                .orElseThrow()
                .render(values);

        assertThat(asSnippet).isEqualTo(byHand);
    }

    @Provide
    Arbitrary<String> inline() {
        return sound().map(source -> "|" + source.replace("\n", "。"));
    }

    /** Alone on its line, each line of the snippet goes behind the blanks of its tag. */
    @Property
    void aSnippetAloneOnItsLineIsIndentedLineByLine(
            @ForAll("lines") List<String> lines, @ForAll("blanks") String blanks, @ForAll("lineEnds") String end) {
        TemplateCompiler compiler = COMPILER.with(Snippets.of(Map.of("s", String.join(end, lines))));
        String indented = lines.stream().map(line -> blanks + line).collect(Collectors.joining(end));

        String written = compiler.compile("甲" + end + blanks + "{{>s}}" + end + "乙")
                .orElseThrow()
                .render(values("值", List.of("一"), true));

        assertThat(written).isEqualTo("甲" + end + indented.replace("{{brand}}", "值") + "乙");
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("甲", "a b", "{{brand}}", "{{brand}}乙", "<>")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(" \t").ofMaxLength(4);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n");
    }

    /** The same source in other delimiters is the same template. */
    @Property
    void otherDelimitersChangeNothing(@ForAll("sound") String source, @ForAll("delimiters") String delimiters) {
        String[] both = delimiters.split(" ");
        String other =
                "{{=" + delimiters + "=}}" + source.replace("{{", both[0]).replace("}}", both[1]);
        TemplateValues values = values("值", List.of("一", "二"), true);

        assertThat(COMPILER.compile(other).orElseThrow().render(values))
                .isEqualTo(COMPILER.compile("{{!}}" + source).orElseThrow().render(values));
    }

    @Property
    void otherDelimitersFindTheSameMistakes(@ForAll("tags") String source, @ForAll("delimiters") String delimiters) {
        String[] both = delimiters.split(" ");
        String other =
                "{{=" + delimiters + "=}}\n" + source.replace("{{", both[0]).replace("}}", both[1]);

        assertThat(COMPILER.compile(other).mistakes())
                .extracting(Mistake::code, Mistake::line)
                .containsExactlyElementsOf(COMPILER.compile("\n" + source).mistakes().stream()
                        .map(mistake -> tuple(mistake.code(), mistake.line()))
                        .toList());
    }

    @Provide
    Arbitrary<String> delimiters() {
        return Arbitraries.of("<% %>", "[ ]", "$ $", "<<< >>>", "@ ;", "《 》", "{ }");
    }

    @Provide
    Arbitrary<String> tags() {
        return Arbitraries.of(
                        "{{brand}}",
                        "{{brnd}}",
                        "{{#member}}",
                        "{{/member}}",
                        "{{^member}}",
                        "{{#models}}",
                        "{{/models}}",
                        "{{extra}}",
                        "{{.}}",
                        "{{! x }}",
                        "{{brand|iso}}",
                        "{{>unknown}}",
                        "{{}}",
                        "{{models}}",
                        "\n",
                        "甲 ")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    /** Braces, bars and names of snippets in a value are text, in a snippet and behind a fallback as well. */
    @Property
    void valuesAreNeverScannedAgainInSnippets(@ForAll("braced") String value) {
        TemplateCompiler compiler = COMPILER.with(Snippets.of(Map.of("s", "{{brand}}{{extra|default:缺}}")));
        Template template = compiler.compile("<{{>s}}>").orElseThrow();
        TemplateValues values = TemplateValues.builder(SCHEMA)
                .text("brand", "{{>s}}" + value + "|default:x}}")
                .bool("member", true)
                .list("models", List.of())
                .check()
                .orElseThrow();

        assertThat(template.render(values)).isEqualTo("<{{>s}}" + value + "|default:x}}缺>");
    }

    /** Snippets that use each other in any way, round or not, are compiled or refused, and never go on without end. */
    @Property
    void snippetsOfAnyShapeAreCompiledOrRefused(
            @ForAll @Size(5) List<@Size(max = 6) List<@IntRange(max = 5) Integer>> uses) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < uses.size(); i++) {
            sources.put(
                    "s" + i,
                    uses.get(i).stream().map(use -> "{{>s" + use + "}}\n").collect(Collectors.joining("x")));
        }
        Compilation<Template> compiled = COMPILER.with(Snippets.of(sources)).compile("{{>s0}}");

        for (Mistake mistake : compiled.mistakes()) {
            assertThat(mistake.code())
                    .isIn("UNKNOWN_SNIPPET", "RECURSIVE_SNIPPET", "EXPANSION_TOO_LONG", "SNIPPETS_TOO_DEEP");
        }
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll String text) {
        String clean = PlainText.clean(text);

        assertThat(PlainText.clean(clean)).isEqualTo(clean);
        assertThat(clean.codePoints()).noneMatch(PlainText::isUnwanted).doesNotContain((int) '\r');
    }
}
