package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateMistakesTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("brand")
            .optionalText("achievement")
            .number("hours")
            .date("day")
            .bool("member")
            .list("models", ValueType.TEXT)
            .list(
                    "cars",
                    TemplateSchema.builder()
                            .text("plate")
                            .optionalText("colour")
                            .build())
            .record(
                    "store",
                    TemplateSchema.builder().text("name").text("hotline").build())
            .optionalRecord("advisor", TemplateSchema.builder().text("name").build())
            .build();

    private static List<String> mistakes(String source, OutputKind kind) {
        return TemplateCompiler.over(SCHEMA).to(kind).compile(source).mistakes().stream()
                .map(mistake -> mistake.line() + ":" + mistake.column() + " " + mistake.code())
                .toList();
    }

    private static List<String> mistakes(String source) {
        return mistakes(source, OutputKind.TEXT);
    }

    private static Mistake only(String source) {
        List<Mistake> all = TemplateCompiler.over(SCHEMA).compile(source).mistakes();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** One mistake each; the source's \n is written as ⏎. Columns count code points: 🎉 is one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "{{brnd}}                        ¦ 1:3 UNKNOWN_VARIABLE",
                "感谢🎉{{ colour }}              ¦ 1:7 UNKNOWN_VARIABLE",
                "{{store.phone}}                 ¦ 1:9 UNKNOWN_VARIABLE",
                "{{brand.name}}                  ¦ 1:9 UNKNOWN_VARIABLE",
                "⏎⏎ {{#nothing}}x{{/nothing}}    ¦ 3:5 UNKNOWN_VARIABLE",
                "{{^nothing}}x{{/nothing}}       ¦ 1:4 UNKNOWN_VARIABLE",
                "{{models}}                      ¦ 1:3 NOT_PRINTABLE",
                "{{store}}                       ¦ 1:3 NOT_PRINTABLE",
                "{{member}}                      ¦ 1:3 NOT_PRINTABLE",
                "{{.}}                           ¦ 1:3 NO_SINGLE_VALUE",
                "{{#cars}}{{.}}{{/cars}}         ¦ 1:12 NO_SINGLE_VALUE",
                "{{#brand}}x{{/brand}}           ¦ 1:4 NOT_A_CONDITION",
                "{{^day}}x{{/day}}               ¦ 1:4 NOT_A_CONDITION",
                "{{achievement}}                 ¦ 1:3 UNGUARDED_OPTIONAL",
                "{{^achievement}}{{achievement}}{{/achievement}} ¦ 1:19 UNGUARDED_OPTIONAL",
                "{{advisor.name}}                ¦ 1:3 UNGUARDED_OPTIONAL",
                "{{#cars}}{{colour}}{{/cars}}    ¦ 1:12 UNGUARDED_OPTIONAL",
                "a⏎b{{#member}}c                 ¦ 2:2 UNCLOSED_SECTION",
                "{{/member}}                     ¦ 1:1 UNOPENED_SECTION",
                "{{#member}}⏎x{{/memebr}}        ¦ 2:2 MISMATCHED_SECTION",
                "x{{brand                        ¦ 1:2 UNCLOSED_TAG",
                "x{{brand}                       ¦ 1:2 UNCLOSED_TAG",
                "{{brand⏎}}                      ¦ 1:1 UNCLOSED_TAG",
                "{{brand {{brand}}               ¦ 1:1 UNCLOSED_TAG",
                "{{{brand}}                      ¦ 1:1 UNCLOSED_TAG",
                "{{#member x{{/member}}          ¦ 1:1 UNCLOSED_TAG",
                "ab{{! never ends                ¦ 1:3 UNCLOSED_COMMENT",
                "x{{}}                           ¦ 1:2 EMPTY_TAG",
                "x{{  }}                         ¦ 1:2 EMPTY_TAG",
                "x{{# }}                         ¦ 1:2 EMPTY_TAG",
                "{{first name}}                  ¦ 1:8 BAD_CHARACTER",
                "{{brand|upper}}                 ¦ 1:9 UNKNOWN_FORMAT",
                "{{4s}}                          ¦ 1:3 BAD_CHARACTER",
                "{{br，and}}                     ¦ 1:5 BAD_CHARACTER",
                "{{＃member}}x{{/member}}        ¦ 1:3 BAD_CHARACTER",
                "{{store.}}                      ¦ 1:9 INCOMPLETE_NAME",
                "{{.name}}                       ¦ 1:3 INCOMPLETE_NAME",
                "{{store..name}}                 ¦ 1:9 INCOMPLETE_NAME",
                "｛｛brand｝｝                   ¦ 1:1 FULL_WIDTH_BRACES",
                "您{{brand｝｝                   ¦ 1:9 FULL_WIDTH_BRACES",
                "您{{brand}｝                    ¦ 1:9 FULL_WIDTH_BRACES",
                "｛{brand}}                      ¦ 1:1 FULL_WIDTH_BRACES",
                "｛｛#member｝｝x{{/member}}     ¦ 1:1 FULL_WIDTH_BRACES",
                "｛｛! 说明 }}{{brand}}          ¦ 1:1 FULL_WIDTH_BRACES",
                "{{! 说明 ｝｝{{brand}}          ¦ 1:8 FULL_WIDTH_BRACES",
                "｛｛=<% %>=}}<%brand%>          ¦ 1:1 FULL_WIDTH_BRACES",
                "x{{>footer}}                    ¦ 1:5 UNKNOWN_SNIPPET",
                "x{{=<%=}}                       ¦ 1:5 BAD_DELIMITERS",
            })
    void eachMistakeIsFoundAtItsPlace(String source, String expected) {
        assertThat(mistakes(source.replace('⏎', '\n'))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0x3000, 0x2003, 0x202F, 0x200B, 0xFEFF, 0x202E})
    void invisibleSpacesInTagsAreNamed(int space) {
        String source = "您好\n{{" + Character.toString(space) + "brand}}";

        Mistake mistake = only(source);

        assertThat(mistake.toString()).startsWith("2:3 INVISIBLE_SPACE");
        assertThat(mistake.english()).contains(String.format("U+%04X", space));
        assertThat(mistake.chinese()).contains(String.format("U+%04X", space));
    }

    @Test
    void theNameBehindAnInvisibleSpaceIsCheckedToo() {
        assertThat(mistakes("{{\u00A0brnd}}")).containsExactly("1:3 INVISIBLE_SPACE", "1:4 UNKNOWN_VARIABLE");
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheSource() {
        String source = """
                尊敬的{{custmer}}：
                {{#member}}您是会员{{membr}}，{{#brand}}
                感谢选择｛｛brand｝｝的{{models}}。
                {{}}{{/nobody}}
                {{^member}}{{store.fone}}{{^member}}
                """;

        assertThat(mistakes(source))
                .containsExactly(
                        "1:6 UNKNOWN_VARIABLE",
                        "2:1 UNCLOSED_SECTION",
                        "2:18 UNKNOWN_VARIABLE",
                        "2:29 NOT_A_CONDITION",
                        "3:5 FULL_WIDTH_BRACES",
                        "3:17 NOT_PRINTABLE",
                        "4:1 EMPTY_TAG",
                        "4:5 MISMATCHED_SECTION",
                        "5:1 UNCLOSED_SECTION",
                        "5:20 UNKNOWN_VARIABLE",
                        "5:26 UNCLOSED_SECTION");
    }

    @Test
    void branchesThatAreNeverTakenAreChecked() {
        assertThat(mistakes("{{#member}}{{^member}}{{nobody}}{{/member}}{{/member}}"))
                .containsExactly("1:25 UNKNOWN_VARIABLE");
    }

    @Test
    void aSectionClosedFromOutsideLeavesTheInnerOneUnclosed() {
        assertThat(mistakes("{{#member}}{{#models}}{{/member}}")).containsExactly("1:12 UNCLOSED_SECTION");
    }

    @Test
    void aClosingTagWithAnotherNameIsToldWithTheLineOfItsOpening() {
        Mistake mistake = only("一\n{{#member}}\n{{/members}}\n");

        assertThat(mistake.english()).contains("'member' of line 2").contains("{{/member}} is expected");
        assertThat(mistake.chinese()).contains("第 2 行");
        assertThat(mistake.suggestion()).contains("{{/member}}");
    }

    @Test
    void theNamesWithinAMisspeltSectionAreReadAsInTheOneThatWasMeant() {
        assertThat(mistakes("{{#carz}}{{plate}}{{plat}}{{/carz}}"))
                .containsExactly("1:4 UNKNOWN_VARIABLE", "1:21 UNKNOWN_VARIABLE");
    }

    /** What follows from a slip is not told beside the slip. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "{{#membr}}x{{/member}}                               ¦ 1:4 UNKNOWN_VARIABLE",
                "{{^membr}}x{{/member}}                               ¦ 1:4 UNKNOWN_VARIABLE",
                "{{#member}}{{#membr}}x{{/member}}{{/member}}         ¦ 1:15 UNKNOWN_VARIABLE",
                "{{#achivement}}{{achievement}}{{.}}{{/achievement}}  ¦ 1:4 UNKNOWN_VARIABLE",
                "{{#advizor}}{{name}}{{advisor.name}}{{/advizor}}     ¦ 1:4 UNKNOWN_VARIABLE",
                "{{#if member}}x{{/if}}                               ¦ 1:6 BAD_CHARACTER",
                "{{#member?}}x{{/member}}                             ¦ 1:10 BAD_CHARACTER",
            })
    void aSlipInTheNameOfASectionIsToldOnce(String source, String expected) {
        assertThat(mistakes(source)).containsExactly(expected);
    }

    /** What is wrong beside the slip is told with it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "{{#membr}}x{{/models}}                       ¦ 1:4 UNKNOWN_VARIABLE|1:12 MISMATCHED_SECTION",
                "{{#achivement}}x{{/achivement}}{{achievement}} ¦ 1:4 UNKNOWN_VARIABLE|1:34 UNGUARDED_OPTIONAL",
                "{{^achivement}}{{achievement}}{{/achivement}} ¦ 1:4 UNKNOWN_VARIABLE|1:18 UNGUARDED_OPTIONAL",
                "{{#if member}}x{{/if}}{{/if}}                ¦ 1:6 BAD_CHARACTER|1:23 UNOPENED_SECTION",
            })
    void whatIsWrongBesideASlipIsToldToo(String source, String expected) {
        assertThat(String.join("|", mistakes(source))).isEqualTo(expected);
    }

    /** It may be a web address, an e-mail address or a telephone number, once its name is right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "<a href=\"{{pge}}\">x</a>             ¦ 1:12 UNKNOWN_VARIABLE",
                "<a href=\"mailto:{{pge}}\">x</a>      ¦ 1:19 UNKNOWN_VARIABLE",
                "<a href=\"tel:{{pge}}\">x</a>         ¦ 1:16 UNKNOWN_VARIABLE",
                "<a href=\"https://{{pge}}\">x</a>     ¦ 1:18 UNSAFE_LINK|1:20 UNKNOWN_VARIABLE",
                "<a href=\"{{pge}}/x\">x</a>           ¦ 1:10 LINK_NOT_WHOLE|1:12 UNKNOWN_VARIABLE",
                "<b style=\"{{pge}}\">x</b>            ¦ 1:11 UNSAFE_ATTRIBUTE|1:13 UNKNOWN_VARIABLE",
            })
    void anUnknownVariableInALinkIsToldOnce(String source, String expected) {
        assertThat(String.join("|", mistakes(source, OutputKind.HTML))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "{{brnd}}, {{brand}}",
        "{{Brand}}, {{brand}}",
        "{{barnd}}, {{brand}}",
        "{{store.hotlin}}, {{store.hotline}}",
        "{{#achivement}}x{{/achivement}}, {{#achievement}}",
        "{{achieve_ment}}, {{achievement}}"
    })
    void theNearestNameIsSuggested(String source, String suggestion) {
        assertThat(only(source).suggestion()).contains(suggestion);
    }

    /** A section {{#.}} there would be none either. */
    @Test
    void aDotWhereThereIsNoItemIsToldSo() {
        Mistake mistake = only("{{.}}");

        assertThat(mistake.english())
                .isEqualTo("{{.}} prints the item of the section around it, and here that is no single value; write the"
                        + " name of a variable.");
        assertThat(mistake.chinese()).isEqualTo("“{{.}}”指它所在区段的那一项，而这里没有可以直接写出的一项；请写变量名。");
        assertThat(mistake.suggestion()).isEmpty();
    }

    @Test
    void aNameLikeNoOtherGetsNoSuggestion() {
        assertThat(only("{{zzz}}").suggestion()).isEmpty();
    }

    @Test
    void mistakesSpeakChineseAndEnglish() {
        Mistake mistake = only("{{brnd}}");

        assertThat(mistake.message(Locale.forLanguageTag("zh-HK"))).isEqualTo("没有名为“brnd”的变量；是不是“brand”？");
        assertThat(mistake.message(Locale.GERMANY)).isEqualTo("There is no variable 'brnd'; did you mean 'brand'?");
    }

    @Test
    void halfWidthFormsAreSuggested() {
        assertThat(only("{{br，and}}").suggestion()).contains(",");
        assertThat(only("｛｛brand｝｝").suggestion()).contains("{{brand}}");
    }

    @Test
    void carriageReturnsAndLineFeedsEndLines() {
        assertThat(mistakes("一\r\n二\r三\n{{x}}")).containsExactly("4:3 UNKNOWN_VARIABLE");
    }

    @Test
    void linesCountFromWhereThePartBegins() {
        Mistake mistake =
                TemplateCompiler.over(SCHEMA).compile("\n{{x}}", 7).mistakes().get(0);

        assertThat(mistake.line()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "<b>{{{brand}}}</b>                       ¦ 1:4 VERBATIM_NOT_ALLOWED",
                "<b>{{&brand}}</b>                        ¦ 1:4 VERBATIM_NOT_ALLOWED",
                "<a href=\"{{brand}}\">x</a>              ¦ 1:10 UNSAFE_LINK",
                "<a href={{brand}}>x</a>                  ¦ 1:9 UNQUOTED_ATTRIBUTE",
                "<{{brand}}>                              ¦ 1:2 INSIDE_MARKUP",
                "<script>var x = '{{brand}}';</script>    ¦ 1:18 INSIDE_MARKUP",
                "<STYLE>p {{brand}}</STYLE>               ¦ 1:10 INSIDE_MARKUP",
                "<!-- {{brand}} -->                       ¦ 1:6 INSIDE_MARKUP",
                "{{#member}}<b {{/member}}>x</b>          ¦ 1:1 UNBALANCED_MARKUP",
            })
    void valuesStandInTheTextBetweenHtmlTagsOnly(String source, String expected) {
        assertThat(mistakes(source, OutputKind.HTML)).containsExactly(expected);
    }

    @Test
    void htmlWithValuesInItsTextIsSound() {
        String source = "<!DOCTYPE html><style>p{color:red}</style><script>if (a < b) c()</script><!-- <i> -->"
                + "<p class=\"a > b\">{{brand}} 1 < 2</p>{{#member}}<br/>{{/member}}{{brand}}";

        assertThat(mistakes(source, OutputKind.HTML)).isEmpty();
    }

    @Test
    void boundsOfSourceAndDepthAreMistakes() {
        TemplateCompiler compiler = TemplateCompiler.over(SCHEMA).within(new TemplateBounds(100, 2, 1000));

        assertThat(compiler.compile("甲".repeat(101)).mistakes())
                .extracting(Mistake::code, Mistake::line, Mistake::column)
                .containsExactly(tuple("SOURCE_TOO_LONG", 1, 101));
        String deep = "{{#member}}".repeat(3) + "{{/member}}".repeat(3);
        assertThat(compiler.compile(deep).mistakes())
                .extracting(Mistake::code, Mistake::column)
                .containsExactly(tuple("NESTING_TOO_DEEP", 23));
        assertThat(compiler.compile("甲".repeat(100)).isSound()).isTrue();
    }

    @Test
    void aLongNameIsNoName() {
        assertThat(mistakes("{{" + "a".repeat(101) + "}}")).containsExactly("1:3 NAME_TOO_LONG");
    }

    @Test
    void fullWidthBracesAroundATagAreText() {
        Compilation<Template> compiled = TemplateCompiler.over(SCHEMA).compile("｛{{brand}}｝");

        assertThat(compiled.mistakes()).isEmpty();
    }

    @Test
    void anOptionalValueIsPrintedWithinItsOwnSection() {
        String source =
                "{{#achievement}}{{achievement}}{{/achievement}}{{#advisor}}{{name}}{{advisor.name}}{{/advisor}}"
                        + "{{#cars}}{{#colour}}{{colour}}{{.}}{{/colour}}{{plate}}{{/cars}}{{#advisor.name}}{{advisor.name}}{{/advisor.name}}";

        assertThat(mistakes(source)).isEmpty();
    }

    @Test
    void aMistakenSourceHasNoTemplate() {
        Compilation<Template> compilation = TemplateCompiler.over(SCHEMA).compile("{{x}}");

        assertThat(compilation.isSound()).isFalse();
        assertThat(compilation.compiled()).isEqualTo(Optional.empty());
        assertThatIllegalStateException()
                .isThrownBy(compilation::orElseThrow)
                .withMessageContaining("1:3 UNKNOWN_VARIABLE");
    }
}
