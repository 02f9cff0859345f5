package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snippets in the strict, typed mode. */
class SnippetsTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("brand")
            .optionalText("extra")
            .bool("member")
            .list("models", ValueType.TEXT)
            .list("cars", TemplateSchema.builder().text("plate").build())
            .build();

    private static final TemplateValues VALUES = TemplateValues.builder(SCHEMA)
            .text("brand", "日产")
            .text("extra", "附言")
            .bool("member", true)
            .list("models", List.of("轩逸", "天籁"))
            .list(
                    "cars",
                    List.of(TemplateValues.builder(
                                    TemplateSchema.builder().text("plate").build())
                            .text("plate", "粤B1")
                            .check()
                            .orElseThrow()))
            .check()
            .orElseThrow();

    private static TemplateCompiler with(String... snippets) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < snippets.length; i += 2) {
            sources.put(snippets[i], snippets[i + 1]);
        }
        return TemplateCompiler.over(SCHEMA).with(Snippets.of(sources));
    }

    private static List<String> mistakes(TemplateCompiler compiler, String source) {
        return compiler.compile(source).mistakes().stream()
                .map(mistake -> mistake.snippet().map(name -> name + " ").orElse("") + mistake.line() + ":"
                        + mistake.column() + " " + mistake.code())
                .toList();
    }

    @Test
    void aSnippetIsWrittenInTheScopeOfItsPlace() {
        TemplateCompiler compiler = with("car", "{{plate}}/{{brand}}", "closing", "此致\n敬礼！\n");

        Template template = compiler.compile("{{#cars}}{{> car}};{{/cars}}\n  {{> closing}}\n完")
                .orElseThrow();

        assertThat(template.render(VALUES)).isEqualTo("粤B1/日产;\n  此致\n  敬礼！\n完");
        assertThat(template.snippets()).containsExactly("car", "closing");
        assertThat(template.variables()).containsExactly("cars", "cars[].plate", "brand");
    }

    @Test
    void namesMayBeChinese() {
        assertThat(with("结尾-1", "此致").compile("{{>结尾-1}}").orElseThrow().render(VALUES))
                .isEqualTo("此致");
    }

    @Test
    void typesAndGuardsAreCheckedWhereASnippetIsUsed() {
        TemplateCompiler compiler = with("extra", "附：{{extra}}", "car", "{{plate}}");

        assertThat(mistakes(compiler, "{{#extra}}{{>extra}}{{/extra}}{{#cars}}{{>car}}{{/cars}}"))
                .isEmpty();
        assertThat(mistakes(compiler, "{{>extra}}{{>car}}"))
                .containsExactly("extra 1:5 UNGUARDED_OPTIONAL", "car 1:3 UNKNOWN_VARIABLE");
    }

    @Test
    void mistakesOfASnippetAreToldOnceWithItsNameAndPlace() {
        TemplateCompiler compiler = with("结尾", "一\n二{{brnd}}\n{{#member}}", "good", "x");

        Compilation<Template> compiled = compiler.compile("{{>结尾}}{{brnd}}{{>good}}{{>结尾}}\n{{>结尾}}");

        assertThat(mistakes(compiler, "{{>结尾}}{{brnd}}{{>good}}{{>结尾}}\n{{>结尾}}"))
                .containsExactly("1:10 UNKNOWN_VARIABLE", "结尾 2:4 UNKNOWN_VARIABLE", "结尾 3:1 UNCLOSED_SECTION");
        assertThat(compiled.mistakes().get(1).toString()).startsWith("结尾 2:4 UNKNOWN_VARIABLE");
        assertThat(compiled.mistakes().get(1).suggestion()).contains("{{brand}}");
        assertThat(compiled.mistakes().get(0).snippet()).isEmpty();
        assertThat(compiled.mistakes()).isSortedAccordingTo(Mistake.inOrder());
    }

    @Test
    void linesOfSnippetsCountFromTheirOwnBeginning() {
        assertThat(with("a", "\n{{x}}").compile("\n{{>a}}", 7).mistakes())
                .extracting(Mistake::line)
                .containsExactly(2);
        assertThat(with("a", "x").compile("\n{{>b}}", 7).mistakes())
                .extracting(Mistake::line)
                .containsExactly(8);
    }

    @Test
    void theNearestNameIsSuggested() {
        Mistake mistake = with("closing", "x", "opening", "y")
                .compile("{{>closng}}")
                .mistakes()
                .get(0);

        assertThat(mistake.toString()).startsWith("1:4 UNKNOWN_SNIPPET");
        assertThat(mistake.suggestion()).contains("{{> closing}}");
        assertThat(mistake.chinese()).isEqualTo("没有名为“closng”的片段；是不是“closing”？");
        assertThat(with().compile("{{>closing}}").mistakes().get(0).suggestion())
                .isEqualTo(Optional.empty());
    }

    @Test
    void aSnippetWithinItselfIsAMistakeThatNamesTheWayRound() {
        assertThat(mistakes(with("a", "x{{>a}}"), "{{>a}}")).containsExactly("a 1:5 RECURSIVE_SNIPPET");
        TemplateCompiler round = with("a", "{{>b}}", "b", "{{#member}}{{>c}}{{/member}}", "c", "1\n{{>a}}");

        Mistake mistake = round.compile("{{>a}}").mistakes().get(0);

        assertThat(mistakes(round, "{{>a}}")).containsExactly("c 2:4 RECURSIVE_SNIPPET");
        assertThat(mistake.english()).isEqualTo("The snippet 'a' is used within itself: a → b → c → a.");
        assertThat(mistake.chinese()).isEqualTo("片段“a”用到了它自己：a → b → c → a。");
    }

    @Test
    void aSnippetUsedTwiceIsNotWithinItself() {
        assertThat(mistakes(with("a", "{{>b}}{{>b}}", "b", "x"), "{{>a}}{{>b}}{{>a}}"))
                .isEmpty();
    }

    /** 2^40 times x, if nothing counted. */
    @Test
    void snippetsThatDoubleEachOtherEndAtTheBound() {
        Map<String, String> doubling = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            doubling.put(
                    "a" + i, "{{>a" + (i + 1) + "}}{{>a" + (i + 1) + "}}{{>a" + (i + 1) + "}}{{>a" + (i + 1) + "}}");
        }
        doubling.put("a20", "x");
        TemplateCompiler compiler = TemplateCompiler.over(SCHEMA).with(Snippets.of(doubling));

        assertThat(compiler.compile("{{>a0}}").mistakes())
                .extracting(Mistake::code)
                .containsExactly("EXPANSION_TOO_LONG");
    }

    @Test
    void theExpansionIsCountedToTheCharacter() {
        TemplateCompiler compiler = with("a", "12345").within(new TemplateBounds(100, 5, 22, 100));

        assertThat(mistakes(compiler, "{{>a}}{{>a}}")).isEmpty();
        assertThat(mistakes(compiler, "{{>a}}{{>a}}.")).containsExactly("1:10 EXPANSION_TOO_LONG");
    }

    @Test
    void indentationCountsToo() {
        TemplateCompiler compiler = with("a", "\n".repeat(99)).within(new TemplateBounds(200, 5, 300, 10_000));

        assertThat(mistakes(compiler, " {{>a}}")).isEmpty();
        assertThat(mistakes(compiler, "  {{>a}}")).containsExactly("1:6 EXPANSION_TOO_LONG");
    }

    @Test
    void depthAndLengthOfSnippetsAreBounded() {
        Map<String, String> deep = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) {
            deep.put("a" + i, "{{>a" + (i + 1) + "}}");
        }
        deep.put("a9", "x");
        TemplateCompiler compiler = TemplateCompiler.over(SCHEMA).with(Snippets.of(deep));

        assertThat(mistakes(compiler.within(new TemplateBounds(100, 10, 100)), "{{>a0}}"))
                .isEmpty();
        assertThat(mistakes(compiler.within(new TemplateBounds(100, 9, 100)), "{{>a0}}"))
                .containsExactly("a8 1:4 SNIPPETS_TOO_DEEP");
        assertThat(mistakes(with("a", "x".repeat(101)).within(new TemplateBounds(100, 9, 100)), "{{>a}}{{>a}}"))
                .containsExactly("a 1:101 SOURCE_TOO_LONG");
    }

    @Test
    void sectionsOfSnippetsCountWithThoseAround() {
        TemplateCompiler compiler = with("a", "{{#member}}x{{/member}}").within(new TemplateBounds(100, 2, 100));

        assertThat(mistakes(compiler, "{{#member}}{{>a}}{{/member}}")).isEmpty();
        assertThat(mistakes(compiler, "{{#member}}{{#member}}{{>a}}{{/member}}{{/member}}"))
                .containsExactly("a 1:1 NESTING_TOO_DEEP");
    }

    @Test
    void sectionsNeitherBeginNorEndBeyondTheirSnippet() {
        assertThat(mistakes(with("a", "x{{/member}}"), "{{#member}}{{>a}}{{/member}}"))
                .containsExactly("a 1:2 UNOPENED_SECTION");
        assertThat(mistakes(with("a", "{{#member}}x"), "{{>a}}{{/member}}"))
                .containsExactly("1:7 UNOPENED_SECTION", "a 1:1 UNCLOSED_SECTION");
    }

    @Test
    void valuesOfSnippetsStandWhereTheMarkupAroundThemPutsThem() {
        TemplateCompiler compiler = with("v", "{{brand}}", "open", "<i class=").to(OutputKind.HTML);

        assertThat(compiler.compile("<p>{{>v}}</p>").orElseThrow().render(VALUES))
                .isEqualTo("<p>日产</p>");
        assertThat(mistakes(compiler, "<p {{>v}}>")).containsExactly("v 1:1 INSIDE_MARKUP");
        assertThat(mistakes(compiler, "{{>open}}{{>v}}>")).containsExactly("v 1:1 UNQUOTED_ATTRIBUTE");
    }

    @Test
    void aLinkThatASnippetSpoilsIsToldWhereItsValueStands() {
        TemplateSchema schema = TemplateSchema.builder().url("page").build();
        TemplateCompiler compiler =
                TemplateCompiler.over(schema).to(OutputKind.HTML).with(Snippets.of(Map.of("link", "{{page}}")));

        assertThat(mistakes(compiler, "<a href=\"{{>link}}\">x</a>")).isEmpty();
        assertThat(mistakes(compiler, "<a href=\"{{>link}}/x\">x</a>")).containsExactly("link 1:1 LINK_NOT_WHOLE");
    }

    @Test
    void aHeaderInASnippetHasOneLineToo() {
        assertThat(mistakes(with("a", "甲\n乙").to(OutputKind.HEADER), "{{>a}}")).containsExactly("a 1:2 LINE_BREAK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{>}}", "{{> }}"})
    void aSnippetNeedsAName(String source) {
        assertThat(mistakes(with(), source)).containsExactly("1:1 EMPTY_TAG");
    }

    @Test
    void aFullWidthSignIsToldAndReadAsItWasMeant() {
        assertThat(mistakes(with("a", "{{x}}"), "{{＞a}}"))
                .containsExactly("1:3 BAD_CHARACTER", "a 1:3 UNKNOWN_VARIABLE");
        assertThat(mistakes(with("a", "x"), "{{>a|iso}}")).containsExactly("1:5 MISPLACED_FORMAT");
        assertThat(mistakes(with("a", "x"), "{{>a.b}}")).containsExactly("1:4 UNKNOWN_SNIPPET");
    }

    @Test
    void catalogueIsAValue() {
        Map<String, String> sources = new LinkedHashMap<>(Map.of("a", "x"));
        Snippets snippets = Snippets.of(sources);
        sources.put("b", "y");

        assertThat(snippets.names()).containsExactly("a");
        assertThat(snippets.source("a")).contains("x");
        assertThat(snippets.source("b")).isEmpty();
        assertThat(snippets).isEqualTo(Snippets.of(Map.of("a", "x"))).hasSameHashCodeAs(Snippets.of(Map.of("a", "x")));
        assertThat(Snippets.none().names()).isEmpty();
        for (String name : List.of("", "a.b", "4s", "a b", "{x")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Snippets.of(Map.of(name, "x")));
        }
    }
}
