package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Set delimiters in the strict mode: what is mistaken, and mistakes within other delimiters. */
class DelimitersTest {

    private static final TemplateCompiler COMPILER = TemplateCompiler.over(TemplateSchema.builder()
            .text("brand")
            .optionalText("extra")
            .bool("member")
            .build());

    private static List<Mistake> found(String source) {
        return COMPILER.compile(source.replace('⏎', '\n')).mistakes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "{{==}}                      ¦ 1:4 BAD_DELIMITERS",
                "x{{= =}}                    ¦ 1:5 BAD_DELIMITERS",
                "{{=<%=}}                    ¦ 1:4 BAD_DELIMITERS",
                "{{=<% %> %>=}}              ¦ 1:4 BAD_DELIMITERS",
                "{{=<= =>=}}                 ¦ 1:4 BAD_DELIMITERS",
                "{{=123456789 x=}}           ¦ 1:4 BAD_DELIMITERS",
                "{{=<% %\u200B>=}}           ¦ 1:4 BAD_DELIMITERS",
                "{{=<%\u00A0 %>=}}           ¦ 1:4 BAD_DELIMITERS",
                "{{=\u3000<% %>=}}           ¦ 1:4 BAD_DELIMITERS",
                "{{=<% %>}}                  ¦ 1:1 UNCLOSED_TAG",
                "{{=<%⏎%>=}}                 ¦ 1:1 UNCLOSED_TAG",
                "{{=<% %>=                   ¦ 1:1 UNCLOSED_TAG",
                "{{＝<% %>=}}<%brand%>       ¦ 1:3 BAD_CHARACTER",
                "{{=<% %>＝}}<%brand%>       ¦ 1:9 BAD_CHARACTER",
                "{{=<% %>=}}<%brnd%>         ¦ 1:14 UNKNOWN_VARIABLE",
                "{{=<% %>=}}<%brand          ¦ 1:12 UNCLOSED_TAG",
                "{{=<% %>=}}<%brand⏎%>       ¦ 1:12 UNCLOSED_TAG",
                "{{=<% %>=}}<%brand<%brand%> ¦ 1:12 UNCLOSED_TAG",
                "{{=<% %>=}}<%{brand%>       ¦ 1:12 UNCLOSED_TAG",
                "{{=<% %>=}}<%! ab           ¦ 1:12 UNCLOSED_COMMENT",
                "{{=<% %>=}}<%#member%>x     ¦ 1:12 UNCLOSED_SECTION",
                "{{=<% %>=}}<%%>             ¦ 1:12 EMPTY_TAG",
                "{{=<% %>=}}<%# %>           ¦ 1:12 EMPTY_TAG",
                "{{=| |=}}||                 ¦ 1:10 EMPTY_TAG",
                "{{=| |=}}|brand             ¦ 1:10 UNCLOSED_TAG",
            })
    void eachMistakeIsFoundAtItsPlace(String source, String expected) {
        assertThat(found(source))
                .extracting(mistake -> mistake.line() + ":" + mistake.column() + " " + mistake.code())
                .containsExactly(expected);
    }

    @Test
    void mistakenDelimitersAreNotSet() {
        assertThat(found("{{=<%=}}{{brnd}}<%brnd%>"))
                .extracting(Mistake::code)
                .containsExactly("BAD_DELIMITERS", "UNKNOWN_VARIABLE");
        assertThat(found("{{=<%=}}").get(0).suggestion()).contains("{{=<% %>=}}");
        assertThat(found("{{=<%=}}").get(0).chinese()).contains("{{=<% %>=}}").contains("8");
    }

    @Test
    void sentencesAndSuggestionsHaveTheDelimitersOfTheirPlace() {
        Mistake unknown = found("{{=<% %>=}}<%brnd%>").get(0);
        Mistake optional = found("{{=<% %>=}}<%extra%>").get(0);
        Mistake unclosed = found("{{=<% %>=}}<%#member%>").get(0);
        Mistake comment = found("{{=<% %>=}}<%! x").get(0);

        assertThat(unknown.suggestion()).contains("<%brand%>");
        assertThat(optional.suggestion()).contains("<%#extra%><%extra%><%/extra%>");
        assertThat(optional.english()).contains("<%#extra%>…<%/extra%>");
        assertThat(unclosed.chinese()).isEqualTo("区段“member”没有结束；缺少 <%/member%>。");
        assertThat(comment.english()).isEqualTo("The comment does not end with %>.");
    }

    @Test
    void fullWidthBracesAreTextOnceOtherDelimitersAreSet() {
        assertThat(found("{{=<% %>=}}｛｛brand｝｝{{brnd}}")).isEmpty();
    }

    @Test
    void braces() {
        assertThat(found("{{={ }=}}{brand}{#member}{/member}{={{ }}=}{{brnd}}"))
                .extracting(Mistake::code)
                .containsExactly("UNKNOWN_VARIABLE");
    }

    /** Each looks for its end up to the end of the source, if nothing stopped it. */
    @Test
    void manyCommentsWithoutAnEndTakeLinearTime() {
        String source = "{{=a b=}}\n" + "a! x\n".repeat(15_000);

        assertThat(found(source))
                .hasSize(15_000)
                .allMatch(mistake -> mistake.code().equals("UNCLOSED_COMMENT"));
    }
}
