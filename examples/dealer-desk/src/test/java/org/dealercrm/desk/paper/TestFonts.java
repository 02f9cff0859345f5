package org.dealercrm.desk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;

/** Fonts to print tests in: a Latin one that comes with PDFBox, and a Chinese one if this machine has any. */
public final class TestFonts {

    private TestFonts() {}

    /** A Latin font without a Chinese character. */
    public static Path latin(Path folder) throws IOException {
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            assertThat(in).isNotNull();
            Path font = folder.resolve("LiberationSans-Regular.ttf");
            Files.write(font, in.readAllBytes());
            return font;
        }
    }

    /** Several times the same font in one file; the places of its tables count from the beginning of the whole. */
    static Path collectionOf(Path font, Path target) throws IOException {
        byte[] one = Files.readAllBytes(font);
        int header = 12 + 2 * Integer.BYTES;
        ByteBuffer whole = ByteBuffer.allocate(header + 2 * one.length);
        whole.put(new byte[] {'t', 't', 'c', 'f'}).putInt(0x00010000).putInt(2);
        whole.putInt(header).putInt(header + one.length);
        for (int copy = 0; copy < 2; copy++) {
            int begin = header + copy * one.length;
            whole.position(begin);
            whole.put(one);
            int tables = whole.getShort(begin + 4);
            for (int table = 0; table < tables; table++) {
                int place = begin + 12 + 16 * table + 8;
                whole.putInt(place, whole.getInt(place) + begin);
            }
        }
        return Files.write(target, whole.array());
    }

    /** Fonts of this machine that have every character of the letter; without them the test is skipped. */
    static PaperFonts ofThisMachineFor(Letter letter) {
        PaperFonts fonts = null;
        try {
            fonts = HostFonts.ofThisMachine().forText(letter.printed(), letter.language());
        } catch (UnusableInput none) {
            assumeTrue(false, "This machine has no TrueType font with Chinese characters");
        }
        assertThat(fonts).isNotNull();
        assumeTrue(fonts.missingFrom(letter).isEmpty(), "This machine has no TrueType font with Chinese characters");
        return fonts;
    }

    /** The thank-you letter in a language, with values of that language. */
    static Letter thankYou(LetterLanguage language) {
        boolean english = language == LetterLanguage.EN;
        LetterData data = LetterData.builder()
                .text("salutation", english ? "Dear Ms Wang," : "尊敬的王女士：")
                .text("brand", english ? "Xinghe" : "星河")
                .text("models", english ? "Qiming" : "启明")
                .text("store", english ? "Xinghe Riverside 4S Store" : "星河4S店")
                .text("hotline", "400-000-0000")
                .text("email", "service-centre@example.com")
                .text("signatoryTitle", english ? "Chairman" : "董事长")
                .text("signatory", english ? "Lin Yi" : "林一")
                .on(LocalDate.of(2026, 11, 23))
                .build();
        return LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, language)
                .write(data)
                .orElseThrow();
    }

    static Letter chineseTo(String salutation) {
        return new Letter(
                LetterLanguage.ZH_HANS,
                "感谢信",
                salutation,
                List.of("请先生拨打400-000-0000。"),
                List.of("此致", "敬礼！"),
                List.of("星河4S店"),
                "二〇二六年十一月二十三日");
    }
}
