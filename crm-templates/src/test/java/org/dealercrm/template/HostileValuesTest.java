package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that have broken letters, headers and pages elsewhere, and what becomes of each here. */
class HostileValuesTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("name")
            .optionalText("note")
            .list("models", ValueType.TEXT)
            .build();

    private static TemplateValues values(String name) {
        return TemplateValues.builder(SCHEMA)
                .text("name", name)
                .list("models", List.of(name))
                .check()
                .orElseThrow();
    }

    private static Template template(OutputKind kind, String source) {
        return TemplateCompiler.over(SCHEMA).to(kind).compile(source).orElseThrow();
    }

    // ----- e-mail headers

    /** A mail library's plain setter took these for a second header. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "王芳\r\nBcc: victim@evil.example",
                "王芳\nBcc: victim@evil.example",
                "王芳\rBcc: victim@evil.example",
                "王芳\u0085Bcc: victim@evil.example",
                "王芳\u2028Bcc: victim@evil.example",
                "王芳\u2029Bcc: victim@evil.example",
                "王芳\r\n\r\n<script>alert(1)</script>",
                "王芳\r\n folded",
                "王芳\tx",
                "\n王芳",
                "王芳\n"
            })
    void aValueThatWouldBreakAHeaderIsRefusedByName(String name) {
        Template subject = template(OutputKind.HEADER, "感谢您，{{name}}{{#models}}、{{.}}{{/models}}");

        Rendered rendered = subject.write(values(name));

        assertThat(rendered.text()).isEmpty();
        assertThat(rendered.problems())
                .extracting(ValueProblem::kind, ValueProblem::name)
                .containsExactly(
                        tuple(ValueProblem.Kind.LINE_BREAK, "name"), tuple(ValueProblem.Kind.LINE_BREAK, "models[]"));
        assertThat(rendered.problems().get(0).message(Locale.CHINESE))
                .contains("“name”")
                .doesNotContain("王芳");
        assertThatThrownBy(() -> subject.render(values(name)))
                .isInstanceOf(RefusedValueException.class)
                .hasMessageContaining("'name'")
                .hasMessageNotContaining("Bcc");
        assertThat(rendered.toString()).doesNotContain("Bcc");
    }

    /** Other controls are taken out of every value, so that nothing is left to refuse. */
    @Test
    void aControlThatEndsNoLineIsLeftOutOfAHeader() {
        Template subject = template(OutputKind.HEADER, "{{name}}");

        assertThat(subject.render(values("王\u0000芳\u0007\u001B\u007F\u009B"))).isEqualTo("王芳");
    }

    @Test
    void whatLooksLikeAHeaderInOneLineIsText() {
        Template subject = template(OutputKind.HEADER, "Re: {{name}} {{{name}}} {{&name}}");
        String name = "x: y; Bcc: a@b.example %0d%0aBcc: =?utf-8?Q?=0D=0A?=";

        assertThat(subject.render(values(name))).isEqualTo("Re: " + name + " " + name + " " + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "a⏎b              ¦ U+000A ¦ 1:2",
                "感谢{{name}}⏎    ¦ U+000A ¦ 1:11",
                "a\tb             ¦ U+0009 ¦ 1:2",
                "a\u2028b         ¦ U+2028 ¦ 1:2",
                "a\u2029b         ¦ U+2029 ¦ 1:2",
                "a\u0085b         ¦ U+0085 ¦ 1:2",
                "a\u0000b         ¦ U+0000 ¦ 1:2",
                "a\u007Fb         ¦ U+007F ¦ 1:2",
            })
    void aTemplateOfAHeaderWithAControlIsMistaken(String source, String control, String place) {
        List<Mistake> mistakes = TemplateCompiler.over(SCHEMA)
                .to(OutputKind.HEADER)
                .compile(source.replace('⏎', '\n'))
                .mistakes();

        assertThat(mistakes)
                .extracting(Mistake::code, mistake -> mistake.line() + ":" + mistake.column())
                .containsExactly(tuple("LINE_BREAK", place));
        assertThat(mistakes.get(0).english()).contains(control);
    }

    @Test
    void everyLineBreakOfAHeaderIsTold() {
        assertThat(TemplateCompiler.over(SCHEMA)
                        .to(OutputKind.HEADER)
                        .compile("a\tb\r\nc\n")
                        .mistakes())
                .extracting(mistake -> mistake.line() + ":" + mistake.column())
                .containsExactly("1:2", "1:4", "2:2");
    }

    @Test
    void linesThatVanishWithTheirTagsAreNoLineBreaks() {
        Template subject = template(OutputKind.HEADER, "{{! the subject }}\n{{#note}}\n{{note}}{{/note}}感谢{{name}}");

        assertThat(subject.render(values("王芳"))).isEqualTo("感谢王芳");
    }

    @Test
    void aSnippetBehindATabIsRefusedInAHeader() {
        Compilation<Template> compiled = TemplateCompiler.over(SCHEMA)
                .to(OutputKind.HEADER)
                .with(Snippets.of(java.util.Map.of("s", "x")))
                .compile("     \t{{> s}}\n");

        assertThat(compiled.mistakes()).extracting(Mistake::code).containsExactly("LINE_BREAK");
    }

    @Test
    void appendingToAHeaderByHandIsRefusedToo() {
        StringBuilder out = new StringBuilder("Re: ");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutputKind.HEADER.append(out, "a\nb"))
                .withMessageNotContaining("a\nb");
        assertThat(out).hasToString("Re: ");
    }

    @Test
    void aLineBreakIsToldBesideAHeaderThatIsTooLong() {
        Template subject = template(OutputKind.HEADER, "{{name}}{{#models}}x{{/models}}");
        TemplateValues values = TemplateValues.builder(SCHEMA)
                .text("name", "王\n芳")
                .list("models", Collections.nCopies(1_000_001, "x"))
                .check()
                .orElseThrow();

        assertThat(subject.write(values).problems())
                .extracting(ValueProblem::kind)
                .containsExactly(ValueProblem.Kind.LINE_BREAK, ValueProblem.Kind.TOO_LONG);
        assertThatThrownBy(() -> subject.render(values)).isInstanceOf(OutputTooLongException.class);
    }

    // ----- pages

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script> ¦ &lt;script&gt;alert(1)&lt;/script&gt;",
                "</title><script>           ¦ &lt;/title&gt;&lt;script&gt;",
                "\" onmouseover=\"alert(1)  ¦ &quot; onmouseover=&quot;alert(1)",
                "' onmouseover='alert(1)    ¦ &#39; onmouseover=&#39;alert(1)",
                "&lt;b&gt;                  ¦ &amp;lt;b&amp;gt;",
                "&#60;b>                    ¦ &amp;#60;b&gt;",
                "--><b>                     ¦ --&gt;&lt;b&gt;",
                "]]><b>                     ¦ ]]&gt;&lt;b&gt;",
                "{{name}}                   ¦ {{name}}",
                "{{{name}}} ${name}         ¦ {{{name}}} ${name}",
                "javascript:alert(1)        ¦ javascript:alert(1)",
            })
    void aValueIsTextInTheBodyInATitleAndInAnAttribute(String name, String expected) {
        Template page =
                template(OutputKind.HTML, "<title>{{name}}</title><p title=\"{{name}}\" lang='{{name}}'>{{name}}</p>");

        assertThat(page.render(values(name)))
                .isEqualTo("<title>" + expected + "</title><p title=\"" + expected + "\" lang='" + expected + "'>"
                        + expected + "</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "javascript:alert(1)     ¦ javascript%3Aalert%281%29",
                "data:text/html,<b>      ¦ data%3Atext%2Fhtml%2C%3Cb%3E",
                "//evil.example/x        ¦ %2F%2Fevil.example%2Fx",
                "@evil.example           ¦ %40evil.example",
                "\\evil.example          ¦ %5Cevil.example",
                "../../admin             ¦ ..%2F..%2Fadmin",
                "a&b=c#d?e               ¦ a%26b%3Dc%23d%3Fe",
                "%0d%0aSet-Cookie: x     ¦ %250d%250aSet-Cookie%3A%20x",
                "\" onclick=\"x          ¦ %22%20onclick%3D%22x",
                "欧阳·🎉                 ¦ %E6%AC%A7%E9%98%B3%C2%B7%F0%9F%8E%89",
                "\u05E9\u05DC            ¦ %D7%A9%D7%9C",
                "AZaz09-._~              ¦ AZaz09-._~",
                "!$'()*+,;               ¦ %21%24%27%28%29%2A%2B%2C%3B",
            })
    void aValueIsOnePartOfALink(String name, String expected) {
        Template page =
                template(OutputKind.HTML, "<a href=\"https://shop.example/{{name}}?q={{name}}#{{name}}\">x</a>");

        assertThat(page.render(values(name)))
                .isEqualTo(
                        "<a href=\"https://shop.example/" + expected + "?q=" + expected + "#" + expected + "\">x</a>");
    }

    /** A link that is a value has been looked at as a web address: nothing but http and https. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example",
                "https:evil.example",
                "https://shop.example@evil.example/",
                "https://shop.example\\@evil.example/",
                "https://shop.example/\r\nSet-Cookie: x",
                "https://shop.example/\u202Egpj.exe",
                "https://shop.example/\"><script>",
                "https://sh\u043Ep.example/",
                "https:///evil.example",
                "https://"
            })
    void anAddressThatLeadsElsewhereIsNoAddress(String address) {
        TemplateSchema schema = TemplateSchema.builder().url("link").build();

        assertThat(TemplateValues.builder(schema).url("link", address).check().problems())
                .extracting(ValueProblem::kind)
                .containsExactly(ValueProblem.Kind.UNREADABLE);
    }

    // ----- what cannot be seen

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "王\u202E芳\u202C              ¦ 王芳",
                "\u2066王芳\u2069              ¦ 王芳",
                "王\u200B芳\u200D\u2060\uFEFF  ¦ 王芳",
                "王\u00AD芳                    ¦ 王芳",
                "王\uDB40\uDC41\uDB40\uDC42芳  ¦ 王芳",
                "王\uD83C芳                    ¦ 王\uFFFD芳",
                "王\uDF89芳                    ¦ 王\uFFFD芳",
                "王\uFFFE芳                    ¦ 王芳",
                "葛\uDB40\uDD00芳              ¦ 葛\uDB40\uDD00芳",
                "👨\u200D👩\u200D👧            ¦ 👨\u200D👩\u200D👧",
                "\u05E9\u05DC                  ¦ \u2068\u05E9\u05DC\u2069",
                "\u2069\u05E9\u202E            ¦ \u2068\u05E9\u2069",
            })
    void whatCannotBeSeenIsLeftOutAndARightToLeftNameIsIsolated(String name, String expected) {
        for (OutputKind kind : List.of(OutputKind.TEXT, OutputKind.HTML, OutputKind.HEADER)) {
            assertThat(template(kind, "尊敬的{{name}}：").render(values(name))).isEqualTo("尊敬的" + expected + "：");
        }
        assertThat(template(OutputKind.SMS, "尊敬的{{name}}：").render(values(name)))
                .isEqualTo("尊敬的" + expected.replace("\u2068", "").replace("\u2069", "") + "：");
    }

    @Test
    void aValueOfNothingThatCanBeSeenIsBlank() {
        for (String blank : List.of(
                "\u200B", "\u202E\u2069", "\u3164", "\uFE0F", "\uDB40\uDD00", "\u00A0\u3000 \t\r\n", "\u0000")) {
            assertThat(TemplateValues.builder(SCHEMA)
                            .text("name", blank)
                            .list("models", List.of())
                            .check()
                            .problems())
                    .extracting(ValueProblem::kind, ValueProblem::name)
                    .containsExactly(tuple(ValueProblem.Kind.BLANK, "name"));
        }
    }

    @Test
    void aShortMessageHasOrdinaryBlanksAndLines() {
        Template message = template(OutputKind.SMS, "【星河】{{name}}|{{{name}}}");

        assertThat(message.render(values("a\tb\u00A0c\u2003d\u202Fe\u3000f\r\ng")))
                .isEqualTo("【星河】a b c d e\u3000f\ng|a b c d e\u3000f\ng");
    }

    // ----- size

    @Test
    void aHugeValueIsStoppedAtTheBoundOfTheOutput() {
        TemplateValues huge = values("<".repeat(1_000_000));

        assertThat(template(OutputKind.TEXT, "{{name}}").render(huge)).hasSize(1_000_000);
        assertThat(template(OutputKind.TEXT, "{{name}}.").write(huge).problems())
                .extracting(ValueProblem::kind)
                .containsExactly(ValueProblem.Kind.TOO_LONG);
        assertThat(template(OutputKind.HTML, "{{name}}").write(huge).problems())
                .extracting(ValueProblem::kind)
                .containsExactly(ValueProblem.Kind.TOO_LONG);
        assertThatThrownBy(() -> template(OutputKind.HTML, "{{name}}").render(huge))
                .isInstanceOf(OutputTooLongException.class);
    }
}
