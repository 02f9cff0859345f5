package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a value may stand in HTML, and what becomes of it there. */
class MarkupContextsTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("name")
            .number("hours")
            .bool("member")
            .url("link")
            .email("mail")
            .phone("phone")
            .list("models", ValueType.TEXT)
            .build();

    private static final String HOSTILE = "a&\"'<b> ж/?#\n\t=欧";

    private static List<String> mistakes(String source) {
        return TemplateCompiler.over(SCHEMA).to(OutputKind.HTML).compile(source).mistakes().stream()
                .map(mistake -> mistake.line() + ":" + mistake.column() + " " + mistake.code())
                .toList();
    }

    private static String render(String source) {
        TemplateValues values = TemplateValues.builder(SCHEMA)
                .text("name", HOSTILE)
                .number("hours", 12)
                .bool("member", true)
                .text("link", "https://shop.example/a?b=1&c='2'")
                .text("mail", "o'neil+a&b@shop.example")
                .text("phone", "+86 (21) 5555-0100")
                .list("models", List.of("x&y"))
                .check()
                .orElseThrow();
        return TemplateCompiler.over(SCHEMA)
                .to(OutputKind.HTML)
                .compile(source)
                .orElseThrow()
                .render(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "<p>{{name}}</p>              ¦ <p>a&amp;&quot;&#39;&lt;b&gt; ж/?#⏎⇥=欧</p>",
                "<title>{{name}}</title>      ¦ <title>a&amp;&quot;&#39;&lt;b&gt; ж/?#⏎⇥=欧</title>",
                "<p title=\"{{name}}\">x</p>  ¦ <p title=\"a&amp;&quot;&#39;&lt;b&gt; ж/?#&#10;&#9;=欧\">x</p>",
                "<img alt='{{name}}'/>        ¦ <img alt='a&amp;&quot;&#39;&lt;b&gt; ж/?#&#10;&#9;=欧'/>",
                "<p TITLE = \"vor {{hours}} \">x</p> ¦ <p TITLE = \"vor 12 \">x</p>",
                "<a href=\"https://shop.example/?q={{name}}&amp;h={{hours}}\">x</a> ¦ <a href=\"https://shop.example/?q=a%26%22%27%3Cb%3E%20%D0%B6%2F%3F%23%0A%09%3D%E6%AC%A7&amp;h=12\">x</a>",
                "<a href='HTTPS://shop.example:8443/{{name}}/x'>x</a> ¦ <a href='HTTPS://shop.example:8443/a%26%22%27%3Cb%3E%20%D0%B6%2F%3F%23%0A%09%3D%E6%AC%A7/x'>x</a>",
                "<a href=\"http://shop.example#{{hours}}\">x</a> ¦ <a href=\"http://shop.example#12\">x</a>",
                "<a href=\"/{{hours}}\">x</a> ¦ <a href=\"/12\">x</a>",
                "<a href=\"?{{hours}}\">x</a> ¦ <a href=\"?12\">x</a>",
                "<a href=\"#{{hours}}\">x</a> ¦ <a href=\"#12\">x</a>",
                "<a href=\"{{link}}\">x</a>   ¦ <a href=\"https://shop.example/a?b=1&amp;c=&#39;2&#39;\">x</a>",
                "<img src='{{link}}' alt=''/> ¦ <img src='https://shop.example/a?b=1&amp;c=&#39;2&#39;' alt=''/>",
                "<a href=\"https://r.example/?to={{link}}\">x</a> ¦ <a href=\"https://r.example/?to=https%3A%2F%2Fshop.example%2Fa%3Fb%3D1%26c%3D%272%27\">x</a>",
                "<a href=\"mailto:{{mail}}\">x</a> ¦ <a href=\"mailto:o%27neil%2Ba%26b@shop.example\">x</a>",
                "<a href=\"mailto:{{mail}}?subject={{hours}}\">x</a> ¦ <a href=\"mailto:o%27neil%2Ba%26b@shop.example?subject=12\">x</a>",
                "<a href=\"mailto:s@x.example?subject={{hours}}&amp;body={{hours}}\">x</a> ¦ <a href=\"mailto:s@x.example?subject=12&amp;body=12\">x</a>",
                "<a href=\"tel:{{phone}}\">{{phone}}</a> ¦ <a href=\"tel:+86(21)5555-0100\">+86 (21) 5555-0100</a>",
                "<a href=\"https://x.example/{{#member}}m/{{/member}}{{hours}}\">x</a> ¦ <a href=\"https://x.example/m/12\">x</a>",
                "<p title=\"{{#models}}{{.}} {{/models}}\">x</p> ¦ <p title=\"x&amp;y \">x</p>",
                "<p {{#member}}title=\"x\" {{/member}}>x</p>  ¦ <p title=\"x\" >x</p>",
                "<style>p{}{{#member}}b{}{{/member}}</style> ¦ <style>p{}b{}</style>",
            })
    void aValueMeansItself(String source, String expected) {
        assertThat(render(source)).isEqualTo(expected.replace('⏎', '\n').replace('⇥', '\t'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                // Neither text nor a quoted attribute.
                "<{{name}}>                            ¦ 1:2 INSIDE_MARKUP",
                "<b{{name}}>                           ¦ 1:3 INSIDE_MARKUP",
                "</{{name}}>                           ¦ 1:3 INSIDE_MARKUP",
                "<b {{name}}>                          ¦ 1:4 INSIDE_MARKUP",
                "<b {{name}}=\"x\">                    ¦ 1:4 INSIDE_MARKUP",
                "<b ti{{name}}=\"x\">                  ¦ 1:6 INSIDE_MARKUP",
                "<b title {{name}}>                    ¦ 1:10 INSIDE_MARKUP",
                "<b title=\"x\"{{name}}>               ¦ 1:13 INSIDE_MARKUP",
                "<b title={{name}}>                    ¦ 1:10 UNQUOTED_ATTRIBUTE",
                "<b title=x{{name}}>                   ¦ 1:11 UNQUOTED_ATTRIBUTE",
                "<!DOCTYPE {{name}}>                   ¦ 1:11 INSIDE_MARKUP",
                "<?xml {{name}}?>                      ¦ 1:7 INSIDE_MARKUP",
                "<!-- {{name}} -->                     ¦ 1:6 INSIDE_MARKUP",
                "<!-- --{{name}} -->                   ¦ 1:8 INSIDE_MARKUP",
                "<script>{{name}}</script>             ¦ 1:9 INSIDE_MARKUP",
                "<script>'{{name}}'</script>           ¦ 1:10 INSIDE_MARKUP",
                "<SCRIPT type='x'>{{name}}</SCRIPT>    ¦ 1:18 INSIDE_MARKUP",
                "<script/>{{name}}</script>            ¦ 1:10 INSIDE_MARKUP",
                "<style>{{name}}</style>               ¦ 1:8 INSIDE_MARKUP",
                "<iframe>{{name}}</iframe>             ¦ 1:9 INSIDE_MARKUP",
                "<xmp>{{name}}</xmp>                   ¦ 1:6 INSIDE_MARKUP",
                "<title></tit{{name}}</title>          ¦ 1:13 INSIDE_MARKUP|1:29 UNCLOSED_MARKUP",
                "<title></title{{name}}>               ¦ 1:15 INSIDE_MARKUP",
                // Read in one way here and in another there.
                "<svg><p>{{name}}</p></svg>            ¦ 1:9 INSIDE_MARKUP",
                "<math></math>{{name}}                 ¦ 1:14 INSIDE_MARKUP",
                "<noscript>{{name}}</noscript>         ¦ 1:11 INSIDE_MARKUP",
                "<![CDATA[{{name}}]]>                  ¦ 1:10 INSIDE_MARKUP",
                "<script><!-- <script> </script>{{name}} ¦ 1:32 INSIDE_MARKUP",
                "<script>'</p>'</script>{{name}}       ¦ 1:24 INSIDE_MARKUP",
                "<script>'</scripty</script>{{name}}   ¦ 1:28 INSIDE_MARKUP",
                // Attributes that do something.
                "<b onclick=\"{{name}}\">x</b>         ¦ 1:13 UNSAFE_ATTRIBUTE",
                "<b ONCLICK='f({{hours}})'>x</b>       ¦ 1:15 UNSAFE_ATTRIBUTE",
                "<b style=\"color:{{name}}\">x</b>     ¦ 1:17 UNSAFE_ATTRIBUTE",
                "<b class=\"{{name}}\">x</b>           ¦ 1:11 UNSAFE_ATTRIBUTE",
                "<b id=\"{{name}}\">x</b>              ¦ 1:8 UNSAFE_ATTRIBUTE",
                "<iframe srcdoc=\"{{name}}\"></iframe> ¦ 1:17 UNSAFE_ATTRIBUTE",
                "<img srcset=\"{{link}}\"/>            ¦ 1:14 UNSAFE_ATTRIBUTE",
                "<b xml:base=\"{{link}}\">x</b>        ¦ 1:14 UNSAFE_ATTRIBUTE",
                "<b data-x=\"{{name}}\">x</b>          ¦ 1:12 UNSAFE_ATTRIBUTE",
                "<meta content=\"{{name}}\"/>          ¦ 1:16 UNSAFE_ATTRIBUTE",
                "<base href=\"{{link}}\"/>             ¦ 1:13 UNSAFE_ATTRIBUTE",
                "<link href=\"{{link}}\"/>             ¦ 1:13 UNSAFE_ATTRIBUTE",
                "<script src=\"{{link}}\"></script>    ¦ 1:14 UNSAFE_ATTRIBUTE",
                "<iframe src=\"{{link}}\"></iframe>    ¦ 1:14 UNSAFE_ATTRIBUTE",
                "<form action=\"{{link}}\">x</form>    ¦ 1:15 UNSAFE_ATTRIBUTE",
                "<b titl\u00EB=\"{{name}}\">x</b>      ¦ 1:11 UNSAFE_ATTRIBUTE",
                "<b ti/tle=\"{{name}}\">x</b>          ¦ 1:12 UNSAFE_ATTRIBUTE",
                "<a/b href=\"{{link}}\">x</a>          ¦ ",
                // Links that the value would lead elsewhere.
                "<a href=\"{{name}}\">x</a>            ¦ 1:10 UNSAFE_LINK",
                "<a href=\"{{mail}}\">x</a>            ¦ 1:10 UNSAFE_LINK",
                "<a href=\"{{phone}}\">x</a>           ¦ 1:10 UNSAFE_LINK",
                "<a href=\"https:{{name}}\">x</a>      ¦ 1:16 UNSAFE_LINK",
                "<a href=\"https://{{name}}\">x</a>    ¦ 1:18 UNSAFE_LINK",
                "<a href=\"https://{{link}}\">x</a>    ¦ 1:18 UNSAFE_LINK",
                "<a href=\"https://s.cn{{name}}\">x</a> ¦ 1:22 UNSAFE_LINK",
                "<a href=\"https://s.cn:{{hours}}/\">x</a> ¦ 1:23 UNSAFE_LINK",
                "<a href=\"https://s.cn&#46;{{name}}/\">x</a> ¦ 1:27 UNSAFE_LINK",
                "<a href=\"https:///{{name}}\">x</a>   ¦ 1:19 UNSAFE_LINK",
                "<a href=\"https://s.cn\\{{name}}\">x</a> ¦ 1:23 UNSAFE_LINK",
                "<a href=\"https://a@{{name}}/\">x</a> ¦ 1:20 UNSAFE_LINK",
                "<a href=\"//{{name}}\">x</a>          ¦ 1:12 UNSAFE_LINK",
                "<a href=\"/\\{{name}}\">x</a>         ¦ 1:12 UNSAFE_LINK",
                "<a href=\"/&#47;{{name}}\">x</a>      ¦ 1:16 UNSAFE_LINK",
                "<a href=\"x{{name}}\">x</a>           ¦ 1:11 UNSAFE_LINK",
                "<a href=\" {{link}}\">x</a>           ¦ 1:11 UNSAFE_LINK",
                "<a href=\"javascript:f('{{name}}')\">x</a> ¦ 1:24 UNSAFE_LINK",
                "<a href=\"JaVaScRiPt:{{hours}}\">x</a> ¦ 1:21 UNSAFE_LINK",
                "<a href=\"&#106;avascript:{{name}}\">x</a> ¦ 1:26 UNSAFE_LINK",
                "<a href=\"data:text/html,{{name}}\">x</a> ¦ 1:25 UNSAFE_LINK",
                "<img src=\"cid:{{name}}\"/>           ¦ 1:15 UNSAFE_LINK",
                "<a href=\"mailto:{{name}}\">x</a>     ¦ 1:17 UNSAFE_LINK",
                "<a href=\"mailto:a@b.cn,{{mail}}\">x</a> ¦ 1:24 UNSAFE_LINK",
                "<a href=\"tel:{{name}}\">x</a>        ¦ 1:14 UNSAFE_LINK",
                "<a href=\"tel:0{{phone}}\">x</a>      ¦ 1:15 UNSAFE_LINK",
                "<a href=\"{{link}}x\">x</a>           ¦ 1:10 LINK_NOT_WHOLE",
                "<a href=\"{{link}}{{hours}}\">x</a>   ¦ 1:18 LINK_NOT_WHOLE",
                "<a href=\"tel:{{phone}}1\">x</a>      ¦ 1:14 LINK_NOT_WHOLE",
                // Sections that do not end where they began.
                "{{#member}}<b {{/member}}>x</b>       ¦ 1:1 UNBALANCED_MARKUP",
                "<b{{#member}} title=\"x\"{{/member}}>x</b> ¦ 1:3 UNBALANCED_MARKUP",
                "<b title={{#member}}\"x\"{{/member}}> ¦ 1:10 UNBALANCED_MARKUP",
                "<b ti{{#member}}tle{{/member}}=\"x\"> ¦ 1:6 UNBALANCED_MARKUP",
                "<b {{#member}}x{{/member}}>           ¦ 1:4 UNBALANCED_MARKUP",
                "<a href=\"{{#member}}https://s.cn/{{/member}}x\">x</a> ¦ 1:10 UNBALANCED_MARKUP",
                "<a href=\"{{#member}}{{link}}{{/member}}\">x</a> ¦ 1:10 UNBALANCED_MARKUP",
                "<a href=\"/{{#member}}{{name}}{{/member}}/evil.example\">x</a> ¦ 1:11 UNBALANCED_MARKUP",
                "<style></st{{#member}}yle>{{/member}} ¦ 1:12 UNBALANCED_MARKUP",
                "<style>{{#member}}</sty{{/member}}le></style> ¦ 1:8 UNBALANCED_MARKUP",
                "<!-{{#member}}- -->{{/member}}-->     ¦ 1:4 UNBALANCED_MARKUP",
                // A template that ends before its markup does.
                "<b title=\"                           ¦ 1:11 UNCLOSED_MARKUP",
                "<!-- x                                ¦ 1:7 UNCLOSED_MARKUP",
                "<title>{{name}}                       ¦ 1:16 UNCLOSED_MARKUP",
                "<title><a x={{name}}></a>             ¦ 1:26 UNCLOSED_MARKUP",
            })
    void aValueThatCouldBeMoreThanItselfIsAMistake(String source, String expected) {
        assertThat(String.join("|", mistakes(source))).isEqualTo(expected == null ? "" : expected);
    }

    // HTML reads &GT-R as >-R, and &lt; as <, whoever wrote which part of it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "&{{name}}                                    ¦ 1:2 BEHIND_AMPERSAND",
                "Nissan&{{hours}}                             ¦ 1:8 BEHIND_AMPERSAND",
                "R&D{{name}}                                  ¦ 1:4 BEHIND_AMPERSAND",
                "&#x{{hours}};                                ¦ 1:4 BEHIND_AMPERSAND",
                "<title>&{{name}}</title>                     ¦ 1:9 BEHIND_AMPERSAND",
                "<p title='&{{name}}'>x</p>                   ¦ 1:12 BEHIND_AMPERSAND",
                "<a href=\"https://s.cn/?a=1&{{name}}=2\">x</a> ¦ 1:28 BEHIND_AMPERSAND",
                "{{#member}}&{{name}}{{/member}}              ¦ 1:13 BEHIND_AMPERSAND",
                "&{{#member}}{{name}}{{/member}}              ¦ 1:13 BEHIND_AMPERSAND",
                "&{{#member}} {{/member}}{{name}}             ¦ 1:25 BEHIND_AMPERSAND",
                "{{#member}}&{{/member}}{{name}}              ¦ 1:24 BEHIND_AMPERSAND",
                "{{#models}}{{.}}&{{/models}}                 ¦ 1:1 BEHIND_AMPERSAND",
                "{{#models}}lt{{.}}&{{/models}}               ¦ 1:1 BEHIND_AMPERSAND",
                "{{#models}}{{#member}}{{.}}{{/member}}&{{/models}} ¦ 1:1 BEHIND_AMPERSAND",
                // The reference has ended, or never began.
                "&amp;{{name}} & {{name}} &。{{name}} &&amp;{{name}} ¦ ",
                "<a href='https://s.cn/?a=1&amp;b={{name}}&amp;c={{name}}&d={{name}}'>x</a> ¦ ",
                "R&D {{#member}}{{name}}{{/member}}           ¦ ",
                "{{#member}}AT&T{{/member}}{{^member}}R&D{{/member}} ¦ ",
                "{{#models}}A&B{{/models}} {{name}}           ¦ ",
                "{{#models}}、{{.}}&{{/models}}               ¦ ",
                "{{name}}lt;{{name}}                          ¦ ",
            })
    void aValueIsNoPartOfACharacterReference(String source, String expected) {
        assertThat(String.join("|", mistakes(source))).isEqualTo(expected == null ? "" : expected);
    }

    /** What a browser takes for the end of a comment, and what it does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-->{{name}}",
                "<!--->{{name}}",
                "<!-- a --!>{{name}}",
                "<!-- a - - -- --->{{name}}",
                "<!-- <!-- --> {{name}}",
                "<!x>{{name}}",
                "<!-x>{{name}}",
                "<![x]>{{name}}",
                "<?x>{{name}}",
                "</>{{name}}",
                "</ x>{{name}}",
                "<!DOCTYPE html PUBLIC \"a>b{{name}}",
                "1 < 2 {{name}}",
                "<script>a < b; '<\\/p>' + 'x </ '</script >{{name}}",
                "<script>x</SCRIPT\t>{{name}}",
                "<style><!-- p {} --></style>{{name}}",
                "<textarea><b></textarea>{{name}}",
                "<p title='\"' lang=\"'\">{{name}}",
                "<p title=a\"b'c>{{name}}",
                "<p / title = x =y>{{name}}"
            })
    void textBehindOddMarkupIsText(String source) {
        assertThat(mistakes(source)).isEmpty();
    }

    @Test
    void eachMistakeSaysWhyAndWhatInstead() {
        TemplateCompiler compiler = TemplateCompiler.over(SCHEMA).to(OutputKind.HTML);

        Mistake unquoted = compiler.compile("<b title={{name}}>").mistakes().get(0);
        Mistake link = compiler.compile("<a href=\"{{mail}}\">x</a>").mistakes().get(0);
        Mistake script =
                compiler.compile("<script>{{name}}</script>").mistakes().get(0);
        Mistake handler =
                compiler.compile("<b onclick=\"{{name}}\">x</b>").mistakes().get(0);

        assertThat(unquoted.suggestion()).contains("\"{{name}}\"");
        assertThat(unquoted.chinese()).contains("没有引号");
        assertThat(link.suggestion()).contains("\"mailto:{{mail}}\"");
        assertThat(script.english()).contains("the content of <script>");
        assertThat(script.chinese()).contains("<script> 的内容");
        assertThat(handler.english()).contains("'onclick'");
    }

    @Test
    void aLineBreakDoesNotGetIntoAMailLink() {
        Template template = TemplateCompiler.over(SCHEMA)
                .to(OutputKind.HTML)
                .compile("<a href=\"mailto:s@x.example?subject={{name}}\">x</a>")
                .orElseThrow();
        TemplateValues values = TemplateValues.builder(SCHEMA)
                .text("name", "a\nBcc: b@c.example")
                .number("hours", 1)
                .bool("member", true)
                .text("link", "https://x.example")
                .text("mail", "a@x.example")
                .text("phone", "12345")
                .list("models", List.of())
                .check()
                .orElseThrow();

        assertThat(template.write(values).problems())
                .extracting(ValueProblem::kind, ValueProblem::name)
                .containsExactly(org.assertj.core.api.Assertions.tuple(ValueProblem.Kind.LINE_BREAK, "name"));
    }
}
