package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of the lint. */
class LetterLintProperties {

    private static final List<String> PIECES = List.of(
            "{{",
            "}}",
            "{{{",
            "}}}",
            "{",
            "}",
            "{{#a}}",
            "{{/a}}",
            "{{^a}}",
            "{{b}}",
            "{{!",
            "{{=",
            "=}}",
            "<% %>",
            "|",
            "{{salutation}}",
            "，",
            ",",
            "。",
            "您",
            "好",
            "(",
            ")",
            "（",
            "“",
            " ",
            "\n",
            "\r\n",
            "X",
            "先生/女士",
            "https://",
            "🎉",
            "\uD83C",
            "\u00A0",
            "\u200B",
            "Ａ",
            "Dear ",
            "尊敬的",
            "_",
            "'",
            "a");

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property
    void anySourceIsReadAndEveryWarningStandsInIt(@ForAll("sources") String text, @ForAll LetterLanguage language) {
        String source = "[Salutation]\n" + text + "\n[Body]\n" + text + "\n[SMS]\n" + text + "\n";
        List<String> lines = source.lines().toList();

        for (LetterWarning warning : LetterLint.of(language).check(source)) {
            assertThat(warning.line()).isBetween(2, lines.size());
            assertThat(warning.column())
                    .isBetween(1, lines.get(warning.line() - 1).length() + 1);
        }
    }

    @Property
    void textWithoutASlipStaysWithoutWarning(@ForAll("good") String text) {
        assertThat(LetterLint.of(LetterLanguage.ZH_HANS).checkSnippet(text)).isEmpty();
    }

    @Provide
    Arbitrary<String> good() {
        return Arbitraries.of("您好", "，感谢", "{{brand}}", "：", "24小时", "4S", "（好）", "“好”", "！", "\n", "{{#a}}、好{{/a}}")
                .list()
                .ofMaxSize(20)
                // Marks that meet are a slip, and this is about text that has none.
                .map(pieces -> String.join("您", pieces));
    }

    /** Work, counted in warnings and not in seconds: a hostile line of 20,000 characters ends. */
    @Property(tries = 25)
    void longHostileLinesAreReadInOnePass(
            @ForAll @IntRange(min = 0, max = 39) int which, @ForAll @IntRange(min = 0, max = 39) int other) {
        String pair = PIECES.get(which % PIECES.size()) + PIECES.get(other % PIECES.size());
        String text = pair.repeat(20_000 / pair.length());

        assertThat(LetterLint.of(LetterLanguage.ZH_HANS).checkSnippet(text))
                .hasSizeLessThanOrEqualTo(4 * text.length());
    }
}
