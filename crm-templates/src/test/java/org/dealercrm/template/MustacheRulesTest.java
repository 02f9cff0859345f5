package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules of Mustache's core modules, each in cases of our own, through the lenient mode. In the tables ⏎ stands for a line
 * feed, ↵ for CR LF, and · for a blank at an end.
 */
class MustacheRulesTest {

    private static final String STORE = """
            {"name":"星河", "mark":"a<b>&\\"c\\"", "none":null, "zero":0, "price":1.25, "yes":true, "no":false, "lines":"一\\n二",
             "models":["轩逸","天籁"], "empty":[], "numbers":[1,2.5], "grid":[["a","b"],["c"]],
             "cars":[{"plate":"粤B1","colour":"白"},{"plate":"粤B2"}],
             "boss":{"name":"李", "office":{"room":"801"}}, "blank":{},
             "tree":{"label":"根","left":[{"label":"甲","left":[],"right":[]}],
                     "right":[{"label":"乙","left":[{"label":"丙","left":[],"right":[]}],"right":[]}]}}""";

    private static String render(String source, @Nullable Object data, Map<String, String> partials) {
        Shape shape = UntypedData.shapeOf(Collections.singletonList(data));
        return TemplateCompiler.lenient(shape)
                .with(Snippets.of(partials))
                .compile(source)
                .orElseThrow()
                .render(UntypedData.slotOf(shape, data));
    }

    private static String render(String source, String... partials) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < partials.length; i += 2) {
            named.put(partials[i], partials[i + 1]);
        }
        return render(source, JsonText.read(STORE), named);
    }

    private static String lines(String cell) {
        return cell.replace("⏎", "\n").replace("↵", "\r\n").replace("·", " ");
    }

    private static void check(String source, String expected) {
        assertThat(render(lines(source))).isEqualTo(lines(Objects.requireNonNullElse(expected, "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "你好                                ¦ 你好",
                "在{{name}}见                        ¦ 在星河见",
                "{{ name }}{{\tname\t}}              ¦ 星河星河",
                "{{mark}}                            ¦ a&lt;b&gt;&amp;&quot;c&quot;",
                "{{{mark}}}                          ¦ a<b>&\"c\"",
                "{{&mark}} {{& mark }} {{{ mark }}}  ¦ a<b>&\"c\" a<b>&\"c\" a<b>&\"c\"",
                "{{price}} {{{price}}} {{&price}}    ¦ 1.25 1.25 1.25",
                "{{zero}}                            ¦ 0",
                "[{{none}}][{{{none}}}][{{&none}}]   ¦ [][][]",
                "[{{absent}}][{{{absent}}}]          ¦ [][]",
                "[{{absent.deeper}}]                 ¦ []",
                "{{boss.name}} {{{boss.office.room}}} ¦ 李 801",
                "[{{boss.office.nothing}}][{{name.first}}] ¦ [][]",
                "{{#boss}}{{office.room}}{{/boss}}   ¦ 801",
                "{{#boss.office}}{{room}}{{name}}{{/boss.office}} ¦ 801星河",
                "[{{#boss}}{{boss.name}}{{/boss}}]   ¦ [李]",
                "·{{name}}⏎{{name}}⏎                 ¦ ·星河⏎星河⏎",
                "{{#models}}{{.}},{{/models}}        ¦ 轩逸,天籁,",
                "{{lines}}|                          ¦ 一⏎二|",
            })
    void valuesArePrinted(String source, String expected) {
        check(source, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "前{{! 不写 }}后              ¦ 前后",
                "前{{!一⏎二⏎三}}后            ¦ 前后",
                "前⏎{{! 单独 }}⏎后            ¦ 前⏎后",
                "前⏎··{{! 单独 }}·⏎后         ¦ 前⏎后",
                "前↵{{! 单独 }}↵后            ¦ 前↵后",
                "··{{! 首行 }}⏎后             ¦ 后",
                "前⏎··{{! 末行 }}             ¦ 前⏎",
                "前⏎{{!⏎多行⏎}}⏎后            ¦ 前⏎后",
                "前⏎··{{!⏎··多行⏎··}}⏎后      ¦ 前⏎后",
                "··甲 {{! 不单独 }}⏎          ¦ ··甲 ⏎",
                "甲 {{! 留空 }} 乙            ¦ 甲  乙",
                "{{!name}}[{{name}}]          ¦ [星河]",
                "{{! {{name }}x               ¦ x",
            })
    void commentsAreLeftOut(String source, String expected) {
        check(source, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[{{#yes}}是{{/yes}}][{{#no}}否{{/no}}]            ¦ [是][]",
                "[{{#none}}x{{/none}}][{{#absent}}x{{/absent}}]    ¦ [][]",
                "{{#boss}}{{name}}{{/boss}}                        ¦ 李",
                "[{{#blank}}空{{/blank}}]                          ¦ [空]",
                "{{#cars}}{{plate}}{{colour}}在{{name}};{{/cars}}  ¦ 粤B1白在星河;粤B2在星河;",
                "[{{#empty}}x{{/empty}}]                           ¦ []",
                "{{#numbers}}({{.}}){{/numbers}}                   ¦ (1)(2.5)",
                "{{#grid}}<{{#.}}{{.}}{{/.}}>{{/grid}}             ¦ <ab><c>",
                "{{#name}}{{.}}{{/name}}{{#boss.office.room}}{{.}}{{/boss.office.room}} ¦ 星河801",
                "{{#yes}}a{{#yes}}b{{/yes}}c{{/yes}}               ¦ abc",
                "{{#yes}}a{{#no}}b{{/no}}c{{/yes}}                 ¦ ac",
                "{{#yes}}甲{{/yes}}{{#yes}}乙{{/yes}}              ¦ 甲乙",
                "{{# yes }}x{{/ yes }}                             ¦ x",
                "·{{#yes}}·x·{{/yes}}·                             ¦ ··x··",
                "甲⏎{{#yes}}⏎乙⏎{{/yes}}⏎丙                        ¦ 甲⏎乙⏎丙",
                "甲⏎··{{#yes}}⏎乙⏎··{{/yes}}⏎丙                    ¦ 甲⏎乙⏎丙",
                "甲↵{{#yes}}↵乙↵{{/yes}}↵丙                        ¦ 甲↵乙↵丙",
                "··{{#yes}}⏎乙⏎{{/yes}}⏎                           ¦ 乙⏎",
                "{{#yes}}⏎乙⏎··{{/yes}}                            ¦ 乙⏎",
                "·{{#yes}} 甲⏎{{! 单独 }}⏎{{/yes}}⏎                ¦ · 甲⏎",
                "{{#boss}}{{#cars}}{{name}}{{/cars}}{{/boss}}      ¦ 李李",
            })
    void sectionsAreWrittenForWhatIsThere(String source, String expected) {
        check(source, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[{{^yes}}x{{/yes}}][{{^no}}否{{/no}}]             ¦ [][否]",
                "{{^none}}无{{/none}}{{^absent}}缺{{/absent}}      ¦ 无缺",
                "[{{^boss}}x{{/boss}}][{{^models}}x{{/models}}]    ¦ [][]",
                "{{^empty}}没有{{/empty}}                          ¦ 没有",
                "{{^boss.absent}}{{boss.name}}{{/boss.absent}}     ¦ 李",
                "{{^no}}a{{^no}}b{{/no}}{{^yes}}c{{/yes}}{{/no}}   ¦ ab",
                "{{^no}}甲{{/no}}·{{^no}}乙{{/no}}                 ¦ 甲 乙",
                "{{^ no }}x{{/ no }}                               ¦ x",
                "甲⏎{{^no}}⏎乙⏎{{/no}}⏎丙                          ¦ 甲⏎乙⏎丙",
                "甲⏎··{{^no}}·⏎乙⏎··{{/no}}⏎丙                     ¦ 甲⏎乙⏎丙",
                "甲↵{{^no}}↵乙↵{{/no}}↵丙                          ¦ 甲↵乙↵丙",
                "··{{^no}}⏎乙⏎{{/no}}                              ¦ 乙⏎",
            })
    void invertedSectionsAreWrittenForWhatIsNotThere(String source, String expected) {
        check(source, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "{{=<% %>=}}<%name%>{{name}}                       ¦ 星河{{name}}",
                "{{=[ ]=}}[name]({{name})                          ¦ 星河({{name})",
                "{{=| |=}}|#yes||name||/yes||^no|x|/no|            ¦ 星河x",
                "{{= <%   %> =}}<%! 注 %><%& mark %>               ¦ a<b>&\"c\"",
                "{{=<% %>=}}<%{mark}%>                             ¦ a<b>&\"c\"",
                "{{={ }=}}{mark} {{mark}} {&mark}                  ¦ a&lt;b&gt;&amp;&quot;c&quot; a<b>&\"c\" a<b>&\"c\"",
                "{{=(( }}=}}(({mark}}}((name}}                     ¦ a<b>&\"c\"星河",
                "{{=<% %>=}}<%name%><%={{ }}=%>{{name}}<%name%>    ¦ 星河星河<%name%>",
                "甲{{=@ @=}}乙                                     ¦ 甲乙",
                "·{{=@ @=}}⏎@name@                                 ¦ 星河",
                "甲⏎··{{=@ @=}}⏎乙                                 ¦ 甲⏎乙",
                "甲↵{{=@ @=}}↵乙                                   ¦ 甲↵乙",
                "甲 {{=@ @=}}⏎乙                                   ¦ 甲 ⏎乙",
                "甲⏎··{{=@ @=}}                                    ¦ 甲⏎",
                "{{#yes}}{{=$ $=}}$name$$/yes$                     ¦ 星河",
            })
    void delimitersAreSetForWhatFollows(String source, String expected) {
        check(source, expected);
    }

    @Test
    void delimitersGoNeitherIntoSnippetsNorOutOfThem() {
        assertThat(render("{{=<% %>=}}<%>a%><%name%>", "a", "{{name}}<%name%>;"))
                .isEqualTo("星河<%name%>;星河");
        assertThat(render("{{>a}}{{name}}|name|", "a", "{{=| |=}}|name|;")).isEqualTo("星河;星河|name|");
    }

    @Test
    void snippetsAreWrittenWhereTheyAreUsed() {
        assertThat(render("<{{>a}}>", "a", "片段")).isEqualTo("<片段>");
        assertThat(render("<{{> a }}{{>a}}>", "a", "x")).isEqualTo("<xx>");
        assertThat(render("<{{>unknown}}>")).isEqualTo("<>");
        assertThat(render("{{>a}}", "a", "{{name}}:{{mark}}")).isEqualTo("星河:a&lt;b&gt;&amp;&quot;c&quot;");
        assertThat(render("{{#cars}}{{>car}}{{/cars}}", "car", "{{plate}}@{{name}} "))
                .isEqualTo("粤B1@星河 粤B2@星河 ");
        assertThat(render("{{>a}}", "a", "甲{{>b}}", "b", "乙{{>c}}", "c", "丙")).isEqualTo("甲乙丙");
        assertThat(render("{{>结尾}}", "结尾", "此致")).isEqualTo("此致");
    }

    @Test
    void aSnippetAloneOnItsLineIsIndentedAsItsTagIs() {
        assertThat(render("甲\n  {{>a}}\n乙\n", "a", "一\n二\n")).isEqualTo("甲\n  一\n  二\n乙\n");
        assertThat(render("  {{>a}}\n乙", "a", "一\r\n二")).isEqualTo("  一\r\n  二乙");
        assertThat(render("甲\r\n{{>a}}\r\n乙", "a", "一")).isEqualTo("甲\r\n一乙");
        assertThat(render("甲\n\t{{>a}}", "a", "一\n二")).isEqualTo("甲\n\t一\n\t二");
        assertThat(render(" {{>a}}\n", "a", "{{lines}}\n{{name}}\n")).isEqualTo(" 一\n二\n 星河\n");
        assertThat(render(" {{>a}}\n", "a", "一\n{{#yes}}\n二\n{{/yes}}\n三\n")).isEqualTo(" 一\n 二\n 三\n");
        assertThat(render(" {{>a}}\n", "a", "{{#yes}}一{{/yes}}二\n")).isEqualTo(" 一二\n");
        assertThat(render(" {{>a}}\n|", "a", "一\n  {{>b}}\n三\n", "b", "{{name}}\n二\n"))
                .isEqualTo(" 一\n   星河\n   二\n 三\n|");
        assertThat(render(" {{>a}}\n", "a", "一 {{>b}}\n三\n", "b", "1\n2")).isEqualTo(" 一 1\n2\n 三\n");
        assertThat(render(" {{>a}}\n", "a", "")).isEmpty();
        assertThat(render("\u3000{{>a}}\n", "a", "一\n二")).isEqualTo("\u3000一\n二\n");
    }

    @Test
    void aSnippetWithinALineLeavesTheLineAlone() {
        assertThat(render("  甲 {{>a}}\n乙", "a", "一\n二")).isEqualTo("  甲 一\n二\n乙");
        assertThat(render("  {{>a}} {{>a}}\n", "a", "x")).isEqualTo("  x x\n");
    }

    @Test
    void aSnippetGoesIntoItselfAsFarAsTheDataGo() {
        assertThat(render(
                        "{{#tree}}{{>node}}{{/tree}}",
                        "node",
                        "({{#left}}{{>node}}{{/left}}{{label}}{{#right}}{{>node}}{{/right}})"))
                .isEqualTo("((甲)根((丙)乙))");
        assertThat(render(
                        "{{#tree}}\n{{>node}}\n{{/tree}}\n",
                        "node",
                        "{{label}}\n{{#right}}\n  {{>node}}\n{{/right}}\n"))
                .isEqualTo("根\n  乙\n");
    }

    @Test
    void aSnippetWithoutEndIsATypedError() {
        assertThatThrownBy(() -> render("{{>a}}", "a", "{{>b}}", "b", "{{>a}}"))
                .isInstanceOf(OutputTooLongException.class);
        assertThatThrownBy(() -> render("{{>a}}", "a", "x{{>a}}{{>a}}")).isInstanceOf(OutputTooLongException.class);
    }
}
