package org.dealercrm.desk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The Chinese pages need a font of the machine and are skipped without one; the English page is always printed. */
class PdfLettersTest {

    private static final float A4_WIDTH = 595.28f;
    private static final float A4_HEIGHT = 841.89f;

    /** Margins of 26 mm at the sides, in points. */
    private static final float MARGIN = 26 / 25.4f * 72;

    private static final float CHARACTER = 12;

    @TempDir
    Path folder;

    private byte[] english() throws IOException {
        try (PaperFonts fonts = PaperFonts.of(List.of(TestFonts.latin(folder)))) {
            return new PdfLetters(fonts).pdf(TestFonts.thankYou(LetterLanguage.EN));
        }
    }

    private static byte[] chinese(Letter letter) {
        try (PaperFonts fonts = TestFonts.ofThisMachineFor(letter)) {
            return new PdfLetters(fonts).pdf(letter);
        }
    }

    @Test
    void an_english_letter_is_one_page_of_a4_whose_text_can_be_searched() throws IOException {
        PrintedPage page = PrintedPage.of(english());
        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.width()).isCloseTo(A4_WIDTH, within(.1f));
        assertThat(page.height()).isCloseTo(A4_HEIGHT, within(.1f));
        assertThat(page.text())
                .contains(
                        "Dear Ms Wang,",
                        "hotline 400-000-0000 is open",
                        "service-centre@example.com",
                        "23 November 2026",
                        "Chairman, Xinghe Riverside 4S Store");
        assertThat(page.line("23 November").right()).isCloseTo(A4_WIDTH - MARGIN, within(2f));
        assertThat(page.line("Dear Ms Wang").left()).isCloseTo(MARGIN, within(2f));
    }

    @ParameterizedTest
    @EnumSource(names = "EN", mode = Mode.EXCLUDE)
    void a_chinese_letter_can_be_searched(LetterLanguage language) throws IOException {
        Letter letter = TestFonts.thankYou(language);
        PrintedPage page = PrintedPage.of(chinese(letter));
        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.text())
                .contains(letter.title(), "尊敬的王女士：", "400-000-0000", "service-centre@example.com", "2026年11月23日");
        // Line breaks apart, all of it can be copied in the order in which it is read.
        assertThat(withoutBreaks(page.text())).isEqualTo(withoutBreaks(GlyphCoverageTest.inOrder(letter)));
    }

    @Test
    void characters_that_look_like_radicals_are_found_as_the_characters() throws IOException {
        // PDFBox 3.0.7 gave some of these to a search as Kangxi radicals (U+2F00 to U+2FDF).
        String salutation = "尊敬的方立文一先生、白玉石女士、高龙大人：";
        String text = PrintedPage.of(chinese(TestFonts.chineseTo(salutation))).text();
        assertThat(text).contains("尊敬的", "先生", "女士", salutation, "400-000-0000", "二〇二六年十一月二十三日");
        assertThat(text.codePoints()).noneMatch(point -> point >= 0x2E80 && point <= 0x2FDF);
    }

    @Test
    void addresses_and_numbers_are_found_wherever_on_the_line_they_stand() throws IOException {
        List<String> body = new ArrayList<>();
        for (int before = 0; before < 45; before++) {
            body.add("您".repeat(before) + "service-centre@example.com，车架号LSVAU2A37N2183294，电话400-000-0000。");
        }
        Letter letter = new Letter(LetterLanguage.ZH_HANS, "感谢信", "尊敬的王女士：", body, List.of(), List.of("星河4S店"), "");
        PrintedPage page = PrintedPage.of(chinese(letter));
        assertThat(page.pages()).isGreaterThan(1);
        for (String whole : List.of("service-centre@example.com", "LSVAU2A37N2183294", "400-000-0000")) {
            assertThat(page.text().split(Pattern.quote(whole), -1)).as(whole).hasSize(45 + 1);
        }
    }

    @Test
    void a_chinese_letter_is_laid_out_as_its_readers_expect() throws IOException {
        PrintedPage page = PrintedPage.of(chinese(TestFonts.thankYou(LetterLanguage.ZH_HANS)));
        PrintedPage.Line title = page.line("感谢信");
        assertThat((title.left() + title.right()) / 2).isCloseTo(A4_WIDTH / 2, within(3f));
        assertThat(page.line("尊敬的王女士").left()).isCloseTo(MARGIN, within(2f));
        assertThat(page.line("您好！").left()).isCloseTo(MARGIN + 2 * CHARACTER, within(2f));
        assertThat(page.line("此致").left()).isCloseTo(MARGIN + 2 * CHARACTER, within(2f));
        assertThat(page.line("敬礼").left()).isCloseTo(MARGIN, within(2f));
        assertThat(page.line("董事长").right()).isCloseTo(A4_WIDTH - MARGIN, within(2f));
        assertThat(page.line("2026年").right()).isCloseTo(A4_WIDTH - MARGIN, within(2f));
        assertThat(page.lines()).allSatisfy(line -> {
            assertThat(line.left()).isGreaterThan(MARGIN - 2);
            assertThat(line.right()).isLessThan(A4_WIDTH - MARGIN + 2);
            assertThat(line.text()).doesNotMatch("^[，。、；：？！）》”].*");
        });
    }

    @Test
    void the_same_letter_gives_the_same_bytes_at_any_time() throws Exception {
        byte[] first = english();
        // The time in a PDF has seconds.
        Thread.sleep(1_100);
        assertThat(english()).isEqualTo(first);
    }

    @Test
    void printing_one_letter_leaves_no_trace_in_the_next() throws IOException {
        Letter letter = TestFonts.thankYou(LetterLanguage.EN);
        Letter other = new Letter(
                LetterLanguage.EN, "Zebra", "Dear Quixote,", List.of("Jackdaws."), List.of(), List.of("Xyz"), "");
        try (PaperFonts fonts = PaperFonts.of(List.of(TestFonts.latin(folder)))) {
            PdfLetters printer = new PdfLetters(fonts);
            byte[] before = printer.pdf(letter);
            byte[] between = printer.pdf(other);
            assertThat(printer.pdf(letter)).isEqualTo(before);
            assertThat(PrintedPage.of(between).text()).contains("Quixote").doesNotContain("Wang");
        }
    }

    @Test
    void every_font_is_embedded_as_a_subset_and_the_page_is_tagged_with_its_language() throws IOException {
        try (PDDocument document = Loader.loadPDF(english())) {
            PDResources resources = document.getPage(0).getResources();
            List<PDFont> used = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                used.add(resources.getFont(name));
            }
            assertThat(used).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSans");
            });
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            assertThat(document.getDocumentInformation().getMetadataKeys()).containsOnly("Producer", "Title");
        }
    }

    @Test
    void a_character_that_the_font_lacks_is_refused_without_showing_it() throws IOException {
        Letter letter = TestFonts.chineseTo("尊敬的王先生：");
        try (PaperFonts fonts = PaperFonts.of(List.of(TestFonts.latin(folder)))) {
            PdfLetters printer = new PdfLetters(fonts);
            assertThatThrownBy(() -> printer.pdf(letter))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("U+")
                    .hasMessageNotContainingAny("王", "先", "尊");
        }
    }

    private static String withoutBreaks(String text) {
        return text.replaceAll("\\s", "");
    }
}
