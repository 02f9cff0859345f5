package org.dealercrm.desk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.letter.LetterLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostFontsTest {

    @TempDir
    Path folder;

    private Path file(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] postscript() {
        return "OTTO----------------".getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] collectionOfPostscript() {
        byte[] bytes = new byte[64];
        byte[] header = {'t', 't', 'c', 'f', 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 32};
        System.arraycopy(header, 0, bytes, 0, header.length);
        System.arraycopy(postscript(), 0, bytes, 32, 4);
        return bytes;
    }

    @Test
    void the_kind_of_a_font_is_told_by_its_first_bytes() throws IOException {
        Path latin = TestFonts.latin(folder);
        assertThat(FontFile.of(latin)).isEqualTo(FontFile.TRUE_TYPE);
        assertThat(FontFile.of(TestFonts.collectionOf(latin, folder.resolve("two.ttc"))))
                .isEqualTo(FontFile.TRUE_TYPE_COLLECTION);
        assertThat(FontFile.of(file("cff.otf", postscript()))).isEqualTo(FontFile.POSTSCRIPT);
        assertThat(FontFile.of(file("cff.ttc", collectionOfPostscript()))).isEqualTo(FontFile.POSTSCRIPT);
        assertThat(FontFile.of(file("short.ttf", (byte) 0, (byte) 1))).isEqualTo(FontFile.OTHER);
        assertThat(FontFile.of(file("text.ttf", "This is no font at all.".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(FontFile.OTHER);
    }

    @Test
    void what_is_of_no_use_is_passed_by() throws IOException {
        file("a.ttf", (byte) 0);
        file("b.otf", postscript());
        file("c.ttc", collectionOfPostscript());
        byte[] torn = Files.readAllBytes(TestFonts.latin(folder));
        Files.write(folder.resolve("d.ttf"), Arrays.copyOf(torn, torn.length / 8));
        HostFonts host = new HostFonts(List.of(folder, folder.resolve("not there")));
        try (PaperFonts fonts = host.forText("Dear Ms Wang", LetterLanguage.EN)) {
            assertThat(fonts.names()).isEqualTo("LiberationSans");
            assertThat(fonts.missingFrom("Dear Ms Wang")).isEmpty();
        }
    }

    @Test
    void a_font_within_a_collection_prints() throws IOException {
        Path sub = Files.createDirectories(folder.resolve("sub"));
        TestFonts.collectionOf(TestFonts.latin(folder), sub.resolve("two.ttc"));
        HostFonts host = new HostFonts(List.of(sub));
        try (PaperFonts fonts = host.forText("Dear Ms Wang", LetterLanguage.EN)) {
            byte[] pdf = new PdfLetters(fonts).pdf(TestFonts.thankYou(LetterLanguage.EN));
            assertThat(PrintedPage.of(pdf).text()).contains("Dear Ms Wang,");
        }
    }

    @Test
    void a_machine_without_the_characters_says_so() throws IOException {
        HostFonts none = new HostFonts(List.of());
        assertThatThrownBy(() -> none.forText("Dear", LetterLanguage.EN))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("--font");
        TestFonts.latin(folder);
        HostFonts latin = new HostFonts(List.of(folder));
        assertThatThrownBy(() -> latin.forText("尊敬的王女士", LetterLanguage.ZH_HANS))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("--font")
                .hasMessageNotContaining("王");
        try (PaperFonts some = latin.forText("尊敬的Ms Wang", LetterLanguage.ZH_HANS)) {
            assertThat(some.missingFrom("尊敬的Ms Wang")).containsExactly(0x5C0A, 0x656C, 0x7684);
        }
    }

    @Test
    void fonts_that_suit_a_letter_are_tried_first_and_bold_ones_last() {
        List<Path> files =
                List.of("Arial.ttf", "Bold.ttf", "aaa.ttf", "georgiab-bold.ttf", "simsun.ttc", "times.ttf").stream()
                        .map(Path::of)
                        .toList();
        assertThat(FontRanking.forLetters(LetterLanguage.ZH_HANS).ranked(files).get(0))
                .isEqualTo(Path.of("simsun.ttc"));
        assertThat(FontRanking.forLetters(LetterLanguage.EN).ranked(files))
                .startsWith(Path.of("times.ttf"), Path.of("Arial.ttf"))
                .endsWith(Path.of("aaa.ttf"), Path.of("Bold.ttf"), Path.of("georgiab-bold.ttf"));
    }

    @Test
    void the_folders_of_each_system_are_looked_through() {
        assertThat(HostFonts.folders("/home/u", Map.of("WINDIR", "W", "LOCALAPPDATA", "L")))
                .contains(
                        Path.of("/usr/share/fonts"),
                        Path.of("/home/u/.local/share/fonts"),
                        Path.of("/System/Library/Fonts"),
                        Path.of("/home/u/Library/Fonts"),
                        Path.of("W/Fonts"),
                        Path.of("L/Microsoft/Windows/Fonts"));
        assertThat(HostFonts.folders("", Map.of())).hasSize(4);
    }

    @Test
    void a_font_that_was_named_and_cannot_be_used_is_refused_with_the_reason() throws IOException {
        Path cff = file("cff.otf", postscript());
        assertThatThrownBy(() -> PaperFonts.of(List.of(cff)))
                .isInstanceOf(UnusableInput.class)
                .hasMessage("--font: found a font with PostScript outlines in cff.otf, expected a TrueType font"
                        + " (.ttf, .ttc).");
        Path absent = folder.resolve("absent.ttf");
        assertThatThrownBy(() -> PaperFonts.of(List.of(absent)))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("cannot be read as a font");
    }
}
