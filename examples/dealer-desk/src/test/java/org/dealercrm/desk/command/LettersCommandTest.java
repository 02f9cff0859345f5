package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dealercrm.desk.paper.TestFonts;
import org.dealercrm.sms.SmsBilling;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersCommandTest {

    private static final String HEADER =
            "surname,given_name,honorific,full_name,company,brand,models,store,hotline,signatory,date\n";
    private static final String STORE = ",星河,启明,星河4S店,400-000-0000,林一,2026-01-01\n";

    @TempDir
    Path folder;

    private Path recipients(String... names) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (String name : names) {
            text.append(name).append(STORE);
        }
        return Files.writeString(folder.resolve("recipients.csv"), text);
    }

    private List<String> files(Path letters) throws IOException {
        try (var files = Files.list(letters)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static DeskRun thanking(Path recipients, Path letters, Object... more) {
        return writing("thank-you", recipients, letters, more);
    }

    private static DeskRun writing(Object template, Path recipients, Path letters, Object... more) {
        List<Object> words = new ArrayList<>(List.of("letters", "--template", template));
        words.addAll(List.of("--recipients", recipients, "--out", letters));
        words.addAll(List.of(more));
        return DeskRun.of(words.toArray());
    }

    @Test
    void writes_a_letter_to_each_recipient_with_the_right_salutation() throws IOException {
        Path letters = folder.resolve("letters");
        DeskRun run = thanking(recipients("欧阳,明,MR,,", "王,芳,女士,,", ",,MS,阿依古丽·买买提,", ",,,,星河物流有限公司"), letters);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("4 letters in ");
        assertThat(files(letters))
                .containsExactly(
                        "thank-you-000001.txt", "thank-you-000002.txt", "thank-you-000003.txt", "thank-you-000004.txt");
        assertThat(Files.readString(letters.resolve("thank-you-000001.txt")))
                .contains("尊敬的欧阳先生：", "2026年1月1日", "此致", "敬礼！");
        assertThat(Files.readString(letters.resolve("thank-you-000002.txt"))).contains("尊敬的王女士：");
        assertThat(Files.readString(letters.resolve("thank-you-000003.txt"))).contains("尊敬的阿依古丽·买买提女士：");
        assertThat(Files.readString(letters.resolve("thank-you-000004.txt"))).contains("尊敬的星河物流有限公司：");
    }

    @Test
    void one_bad_record_does_not_stop_the_batch_and_no_name_is_told() throws IOException {
        Path letters = folder.resolve("letters");
        DeskRun run = thanking(recipients(",,MR,欧阳,", "王,芳,MS,,"), letters, "--format", "html");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("1 row set aside").doesNotContain("欧阳");
        assertThat(files(letters)).containsExactly("quarantine.csv", "thank-you-000002.html");
        assertThat(Files.readString(letters.resolve("quarantine.csv"))).contains("欧阳");
    }

    @Test
    void a_name_in_the_wrong_column_is_not_told() throws IOException {
        DeskRun run = thanking(recipients("王,芳,Dr. 王芳 13800138000,,", "王,芳,MS,,"), folder.resolve("letters"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("column honorific: found '(a value that is not shown)', expected MR, MS or nothing.")
                .doesNotContain("王芳")
                .doesNotContain("13800138000");
    }

    @Test
    void what_a_letter_lacks_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("recipients.csv"), "surname,brand\n王,星河\n");
        Path letters = folder.resolve("letters");
        DeskRun run = thanking(file, letters);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "recipients.csv, line 2",
                        "The value of 'store' is missing.",
                        "The value of 'date' is missing.");
        assertThat(letters).doesNotExist();
    }

    @Test
    void a_letter_of_the_store_s_own_is_compiled_and_all_its_mistakes_are_told() throws IOException {
        Path template = Files.writeString(
                folder.resolve("own.txt"),
                "[标题]\n感谢信\n[称呼]\n{{salutation}}\n[正文]\n感谢您选择{{brnd}}和{{modls}}。\n[日期]\n{{date}}\n");
        DeskRun run = writing(template, recipients("王,芳,MS,,"), folder.resolve("l"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("own.txt, line 6, column")
                .contains("brnd")
                .contains("modls");
    }

    @Test
    void forms_and_templates_that_are_not_there_say_so() throws IOException {
        Path file = recipients("王,芳,MS,,");
        Path out = folder.resolve("letters");
        DeskRun fax = thanking(file, out, "--format", "fax");
        assertThat(fax.exitCode()).isEqualTo(2);
        assertThat(fax.err()).contains("expected text, html, pdf, sms or email");
        DeskRun none = DeskRun.of("letters", "--template", "farewell", "--recipients", file, "--out", out);
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("--template: found 'farewell', expected thank-you or the path of a file");
        DeskRun french = thanking(file, out, "--locale", "fr");
        assertThat(french.exitCode()).isEqualTo(2);
        assertThat(french.err()).contains("expected zh-Hans, zh-Hant or en");
    }

    private Path englishRecipients(String... names) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (String name : names) {
            text.append(name).append(",Xinghe,Qiming,Xinghe 4S Store,400-000-0000,Lin Yi,2026-01-01\n");
        }
        return Files.writeString(folder.resolve("recipients.csv"), text);
    }

    private static DeskRun printed(Path recipients, Path letters, Object... more) {
        List<Object> words = new ArrayList<>(List.of("--locale", "en", "--format", "pdf"));
        words.addAll(List.of(more));
        return thanking(recipients, letters, words.toArray());
    }

    @Test
    void prints_pdf_in_a_font_that_was_named_and_sets_aside_what_the_font_lacks() throws IOException {
        Path letters = folder.resolve("letters");
        Path recipients = englishRecipients("Wang,Fang,MS,,", "王,芳,MS,,", "Li,Ming,MR,,");
        DeskRun run = printed(recipients, letters, "--font", TestFonts.latin(folder));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("2 letters in ");
        assertThat(run.err())
                .contains(
                        "printed in LiberationSans.",
                        "1 row set aside",
                        "recipients.csv, line 3, column surname: found '(a value that is not shown)', expected"
                                + " characters that the font has; it lacks U+738B (--font F.ttf names another).")
                .doesNotContain("王");
        assertThat(files(letters)).containsExactly("quarantine.csv", "thank-you-000001.pdf", "thank-you-000003.pdf");
        assertThat(text(letters.resolve("thank-you-000003.pdf"))).contains("Dear Mr Li", "400-000-0000", "Lin Yi");
        byte[] first = Files.readAllBytes(letters.resolve("thank-you-000001.pdf"));
        printed(recipients, letters, "--font", TestFonts.latin(folder));
        assertThat(letters.resolve("thank-you-000001.pdf")).hasBinaryContent(first);
    }

    @Test
    void a_font_without_the_letters_characters_prints_nothing_and_names_them_by_code_point() throws IOException {
        Path letters = folder.resolve("letters");
        DeskRun run = thanking(recipients("王,芳,MS,,"), letters, "--format", "pdf", "--font", TestFonts.latin(folder));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("None of the 1 rows can be used. recipients.csv, line 2", "it lacks U+", "more (--font F.ttf")
                .doesNotContain("王");
        assertThat(letters).doesNotExist();
    }

    @Test
    void fonts_that_cannot_be_used_are_refused() throws IOException {
        Path letters = folder.resolve("letters");
        Path recipients = englishRecipients("Wang,Fang,MS,,");
        Path text = Files.writeString(folder.resolve("text.ttf"), "This is no font at all.");
        DeskRun none = printed(recipients, letters, "--font", text);
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("--font: found something else in text.ttf, expected a TrueType font");
        DeskRun unasked = thanking(recipients, letters, "--font", text);
        assertThat(unasked.exitCode()).isEqualTo(2);
        assertThat(unasked.err()).contains("expected none without --format pdf");
        assertThat(letters).doesNotExist();
    }

    @Test
    void prints_chinese_in_a_font_of_this_machine() throws IOException {
        Path letters = folder.resolve("letters");
        DeskRun run = thanking(recipients("欧阳,明,MR,,"), letters, "--format", "pdf");
        assumeTrue(
                run.exitCode() == 0
                        || !(run.err().contains("has no TrueType font")
                                || run.err().contains("it lacks")),
                "This machine has no TrueType font with Chinese characters");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(text(letters.resolve("thank-you-000001.pdf"))).contains("尊敬的欧阳先生：", "400-000-0000", "2026年1月1日");
    }

    private DeskRun emailed(String store, Path letters) throws IOException {
        Path recipients = Files.writeString(
                folder.resolve("recipients.csv"),
                "surname,brand,models,store,hotline,signatory,date,email,recipient_email\n"
                        + "王,星河,启明,\"" + store
                        + "\",400-000-0000,林一,2026-01-01,store@example.com,reader@example.com\n"
                        + "李,星河,启明,星河4S店,400-000-0000,林一,2026-01-01,store@example.com,other@example.com\n");
        return thanking(recipients, letters, "--format", "email");
    }

    @Test
    void a_sender_with_a_line_break_sets_its_row_aside_and_stops_nobody_else() throws IOException {
        Path letters = folder.resolve("letters");
        DeskRun run = emailed("店\r\nBcc: x@example.com", letters);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("1 row set aside", "line 2, column store: found", "the store's name in one line")
                .doesNotContain("Bcc");
        assertThat(files(letters)).containsExactly("quarantine.csv", "thank-you-000002.eml");
    }

    @Test
    void what_cannot_be_seen_is_taken_out_of_the_sender_too() throws IOException {
        Path letters = folder.resolve("letters");
        DeskRun run = emailed("Star\u202e\u200b River", letters);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readAllLines(letters.resolve("thank-you-000001.eml")))
                .contains("From: Star River <store@example.com>");
    }

    @Test
    void a_folder_that_cannot_be_made_is_not_blamed_on_the_recipients() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("in-the-way"), "x");
        DeskRun run = thanking(recipients("王,芳,MS,,"), inTheWay.resolve("letters"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("in-the-way").doesNotContain("recipients.csv");
    }

    @Test
    void cantonese_is_read_as_written_chinese() throws IOException {
        Path letters = folder.resolve("letters");
        DeskRun run = thanking(recipients("王,芳,MS,,"), letters, "--locale", "yue");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(letters.resolve("thank-you-000001.txt"))).contains("感謝信");
    }

    @Test
    void a_font_has_to_be_named_for_recipients_that_can_be_read_once_only() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "This machine has no such device");
        DeskRun run = thanking(device, folder.resolve("letters"), "--format", "pdf");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--font: found none", "read once only");
    }

    @Test
    void a_number_is_billed_as_in_its_country() throws IOException {
        String columns = "surname,brand,models,store,hotline,signatory,date,recipient_mobile\n";
        String row = "Wang,Star,S1,Star River,400-000-0000,Lin,2026-01-01,";
        Path home = Files.writeString(folder.resolve("home.csv"), columns + row + "138 0013 8000\n");
        Path abroad = Files.writeString(
                folder.resolve("abroad.csv"), columns + row + "+44 7700 900-123\n" + row + "138 0013 8000\n");
        DeskRun one = priced(home);
        DeskRun both = priced(abroad);
        // In mainland China a Latin letter counts as much as a Chinese one.
        String text = Files.readString(folder.resolve("letters/thank-you-000001.txt"));
        long atHome = SmsBilling.MAINLAND_CHINA.segments(text);
        long away = SmsBilling.SEGMENTS.segments(text);
        assertThat(away).isPositive().isLessThan(atHome);
        String cost = SmsBilling.cost(atHome, BigMoney.parse("CNY 0.05")).toString();
        assertThat(one.out()).startsWith("1 short messages, " + atHome + " billed segments, " + cost + " in ");
        assertThat(both.out())
                .startsWith("2 short messages, " + (atHome + away) + " billed segments, " + cost + " without " + away
                        + " that have no price in ");
    }

    private DeskRun priced(Path recipients) {
        DeskRun run = thanking(
                recipients, folder.resolve("letters"), "--format", "sms", "--locale", "en", "--sms-price", "CNY 0.05");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    @Test
    void letters_of_an_earlier_run_are_told() throws IOException {
        Path letters = folder.resolve("letters");
        for (String[] names : new String[][] {{"王,芳,MS,,", "李,明,MR,,", "林,一,MR,,"}, {"王,芳,MS,,"}}) {
            DeskRun run = thanking(recipients(names), letters);
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.err().contains("2 files of an earlier run"))
                    .as(run.err())
                    .isEqualTo(names.length == 1);
        }
        assertThat(files(letters)).hasSize(3);
    }

    @Test
    void a_letter_in_another_encoding_is_refused_by_line_and_byte() throws IOException {
        Path template = Files.write(folder.resolve("own.txt"), "# own\n[标题]\n".getBytes(Charset.forName("GB18030")));
        DeskRun run = writing(template, recipients("王,芳,MS,,"), folder.resolve("letters"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("own.txt, line 2, byte offset 7: found byte 0xB1, expected UTF-8 text");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
