package org.dealercrm.desk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlyphCoverageTest {

    @TempDir
    Path folder;

    /** A Chinese letter as it is read from above to below. */
    static String inOrder(Letter letter) {
        List<String> lines = new ArrayList<>(List.of(letter.title(), letter.salutation()));
        lines.addAll(letter.body());
        lines.addAll(letter.closing());
        lines.addAll(letter.signature());
        lines.add(letter.date());
        return String.join("\n", lines);
    }

    @Test
    void a_latin_font_lacks_what_is_chinese_and_nothing_else() throws IOException {
        try (PaperFonts fonts = PaperFonts.of(List.of(TestFonts.latin(folder)))) {
            assertThat(fonts.missingFrom("Dear Zoë,\n\tcall 400-000-0000\u00a0now."))
                    .isEmpty();
            assertThat(fonts.missingFrom("Dear 王, 王𠮷")).containsExactly(0x738B, 0x20BB7);
            assertThat(fonts.missingFrom(TestFonts.thankYou(LetterLanguage.EN))).isEmpty();
            assertThat(fonts.missingFrom(TestFonts.chineseTo("尊敬的王先生："))).contains(0x738B, 0xFF1A);
            assertThat(fonts.names()).isEqualTo("LiberationSans");
        }
    }

    /** The font has the Hebrew letters; the printer would set them the wrong way round. */
    @Test
    void what_runs_from_right_to_left_cannot_be_printed_and_its_isolates_are_not_blamed() throws IOException {
        try (PaperFonts fonts = PaperFonts.of(List.of(TestFonts.latin(folder)))) {
            assertThat(fonts.missingFrom("Dear \u2068\u05e9\u05dc\u05d5\u05dd\u2069, \u2068\u0645 12\u2069"))
                    .containsExactly(0x5D5, 0x5DC, 0x5DD, 0x5E9, 0x645);
            assertThat(GlyphCoverage.lacked(fonts.missingFrom("\u2068\u05e9\u2069 王")))
                    .isEqualTo(
                            "characters that run from left to right, for a PDF is printed that way only; found U+05E9");
        }
        assertThat(GlyphCoverage.lacked(new TreeSet<>(List.of(0x738B)))).contains("it lacks U+738B");
    }

    @Test
    void all_parts_of_a_letter_are_asked_about() {
        Letter letter = new Letter(
                LetterLanguage.EN, "T1", "S2", List.of("B3", "B4"), List.of("C5"), List.of("G6", "G7"), "D8");
        assertThat(letter.printed().split("\n"))
                .containsExactlyInAnyOrder("T1", "S2", "B3", "B4", "C5", "G6", "G7", "D8");
        assertThat(GlyphCoverage.EVERYTHING.missingFrom(letter)).isEmpty();
    }

    @Test
    void code_points_are_named_and_not_shown() {
        assertThat(GlyphCoverage.named(new TreeSet<>(List.of(0x4DAE)))).isEqualTo("U+4DAE");
        assertThat(GlyphCoverage.named(new TreeSet<>(List.of(0x20BB7, 0x41)))).isEqualTo("U+0041, U+20BB7");
        assertThat(GlyphCoverage.named(new TreeSet<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))))
                .endsWith("U+0008 and 2 more");
    }
}
