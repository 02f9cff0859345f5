package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    /** Default_Ignorable_Code_Point of Unicode 16.0.0, DerivedCoreProperties.txt, first and last of each range. */
    private static final int[][] DEFAULT_IGNORABLE = {
        {0xAD, 0xAD},
        {0x34F, 0x34F},
        {0x61C, 0x61C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x206F},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFF8},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF}
    };

    private static String character(int c) {
        return Character.toString(c);
    }

    @Test
    void everyDefaultIgnorableCharacterBetweenLettersIsLeftOutButAVariationSelectorOfTheLetter() {
        List<String> kept = IntStream.range(0, DEFAULT_IGNORABLE.length)
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(DEFAULT_IGNORABLE[row][0], DEFAULT_IGNORABLE[row][1])
                        .boxed())
                .filter(c -> !PlainText.clean("a" + character(c) + "b").equals("ab"))
                .map(c -> String.format("%04X", c))
                .toList();

        assertThat(kept)
                .isEqualTo(IntStream.rangeClosed(0xFE00, 0xFE0F)
                        .mapToObj(c -> String.format("%04X", c))
                        .toList());
    }

    /** Bidi_Control of Unicode (PropList.txt): 061C, 200E, 200F, 202A to 202E, 2066 to 2069. */
    @Test
    void noBidirectionalControlStays() {
        String controls = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

        assertThat(PlainText.clean(controls)).isEmpty();
        assertThat(controls.codePoints()).allMatch(PlainText::isUnwanted);
    }

    @Test
    void everyControlButLineFeedAndTabIsLeftOutOrEndsALine() {
        String rest = IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7F, 0x9F))
                .mapToObj(c -> PlainText.clean("a" + character(c) + "b"))
                .distinct()
                .collect(Collectors.joining("|"));

        assertThat(rest).isEqualTo("ab|a\tb|a\nb");
    }

    @ParameterizedTest
    @CsvSource({
        // Variants of ideographs by the Ideographic Variation Database, in the BMP and beyond.
        "葛\uDB40\uDD00城, 葛\uDB40\uDD00城",
        "辻\uDB40\uDD01, 辻\uDB40\uDD01",
        "𠮷\uDB40\uDD02野, 𠮷\uDB40\uDD02野",
        // One behind another, or behind a letter that has no variants, is a hidden text.
        "葛\uDB40\uDD00\uDB40\uDD01城, 葛\uDB40\uDD00城",
        "a\uDB40\uDD00b, ab",
        "❤\uFE0F, ❤\uFE0F",
        "❤\uFE0F\uFE0F\uFE0E, ❤\uFE0F",
        "1\uFE0F\u20E3, 1\uFE0F\u20E3",
        "ᠠ\u180Bᠨ, ᠠ\u180Bᠨ",
        "a\u180Bn, an",
        // Emoji that are joined stay joined.
        "👨\u200D👩\u200D👧, 👨\u200D👩\u200D👧",
        "❤\uFE0F\u200D🔥, ❤\uFE0F\u200D🔥",
        "👩🏽\u200D🚀, 👩🏽\u200D🚀",
        "👩\u200D\u200D🚀, 👩\u200D🚀",
        "🎉\u200Da, 🎉a",
        "a\u200D🎉, a🎉",
        "王\u200D芳, 王芳",
        "نمی\u200Cدانم, نمیدانم",
        // The flag of England is a black flag and tags.
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F, 🏴",
        "x\uD83C, x\uFFFD",
        "\uDF89x, \uFFFDx",
    })
    void whatCannotBeSeenStaysOnlyWhereItShapesWhatCan(String text, String expected) {
        assertThat(PlainText.clean(text)).isEqualTo(expected);
    }

    @Test
    void aLineEndsInOneWay() {
        assertThat(PlainText.clean("a\r\nb\rc\nd\u0085e\u2028f\u2029g\r")).isEqualTo("a\nb\nc\nd\ne\nf\ng\n");
    }

    @Test
    void aNameWrittenFromRightToLeftIsIsolatedAndNoOtherGainsACharacter() {
        assertThat(PlainText.value("ئايگۈل")).isEqualTo("\u2068ئايگۈل\u2069");
        assertThat(PlainText.value("שלום 3")).isEqualTo("\u2068שלום 3\u2069");
        assertThat(PlainText.value("王 \uD83A\uDD00")).isEqualTo("\u2068王 \uD83A\uDD00\u2069");
        assertThat(PlainText.value("阿依古丽·买买提 Zoë Ōsaka 3")).isEqualTo("阿依古丽·买买提 Zoë Ōsaka 3");
        assertThat(PlainText.value("\u202Eevil\u202C")).isEqualTo("evil");
    }

    /** A paragraph separator ends an isolate (UAX #9, X5c to X8), so each line has its own. */
    @Test
    void eachLineIsIsolatedByItself() {
        assertThat(PlainText.value("王芳\nשלום\r\n\nئاي")).isEqualTo("王芳\n\u2068שלום\u2069\n\n\u2068ئاي\u2069");
    }

    @Test
    void isolatesOfAValueCannotEndTheOneAroundIt() {
        assertThat(PlainText.value("\u2069שלום\u2069\u2068")).isEqualTo("\u2068שלום\u2069");
    }

    @Test
    void aWrittenTextKeepsItsPairsOfIsolates() {
        assertThat(PlainText.cleanWritten("尊敬的\u2068ئاي\u2069女士\u202E：\u2068שלום\u2069"))
                .isEqualTo("尊敬的\u2068ئاي\u2069女士：\u2068שלום\u2069");
        assertThat(PlainText.cleanWritten("\u2069a\u2068b\nc\u2069\u2068d\u2068e\u2069f\u2069"))
                .isEqualTo("ab\nc\u2068de\u2069f");
    }

    /** Each character is looked for an end of its isolate once: a million open ones are no different from one. */
    @Test
    void openIsolatesAreLeftOut() {
        assertThat(PlainText.cleanWritten("\u2068".repeat(1_000_000) + "x")).isEqualTo("x");
    }
}
