package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters of a file: every kind and form, the consent gate, and what is refused. */
class LettersOfAllKindsTest {

    private static final String COUPON_HEADER =
            "customer_id,surname,honorific,model,lastVisitDate,couponValue,couponValidUntil,store,"
                    + "hotline,email,signatory,date,recipient_email,recipient_mobile\n";
    private static final String COUPON =
            ",MR,轩逸,2026-01-05,CNY 200,2026-12-31,星河4S店,400-000-0000,store@example.com,林一," + "2026-11-01,";

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("letters");
    }

    private DeskRun letters(String template, Path recipients, Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("letters", "--template", template, "--recipients", recipients, "--out", out()));
        words.addAll(List.of(more));
        return DeskRun.of(words.toArray());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path coupons() throws IOException {
        StringBuilder text = new StringBuilder(COUPON_HEADER);
        int row = 0;
        for (String each : List.of("C1,王", "C2,李", "C3,赵", "C4,孙")) {
            text.append(each)
                    .append(COUPON)
                    .append("r")
                    .append(++row)
                    .append("@example.com,1380013800")
                    .append(row)
                    .append('\n');
        }
        return file("recipients.csv", text.toString());
    }

    /** C1 agreed to everything, C2 to letters only, C3 objected, C4 has said nothing. */
    private Path consents() throws IOException {
        return file(
                "consents.csv",
                "customer_id,channel,allowed\nC1,LETTER,yes\nC1,SMS,yes\nC1,EMAIL,yes\nC2,LETTER,yes\nC3,ALL,no\n");
    }

    private List<String> files() throws IOException {
        if (!Files.exists(out())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void marketing_without_consents_is_refused_and_writes_nothing() throws IOException {
        for (String template : List.of("win-back-at-risk", "membership-points", "birthday")) {
            DeskRun run = letters(template, coupons());
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("--consents: found none, expected a file");
        }
        Path own = file("own.txt", "[正文]\n{{store}}优惠\n[短信]\n优惠");
        assertThat(letters(own.toString(), coupons(), "--kind", "win-back-at-risk")
                        .exitCode())
                .isEqualTo(2);
        assertThat(out()).doesNotExist();
    }

    @Test
    void marketing_goes_to_those_only_who_agreed_to_its_channel() throws IOException {
        Map<String, List<String>> written = Map.of(
                "text", List.of("skipped.csv", "win-back-at-risk-000001.txt", "win-back-at-risk-000002.txt"),
                "sms", List.of("skipped.csv", "win-back-at-risk-000001.txt"),
                "email", List.of("skipped.csv", "win-back-at-risk-000001.eml"));
        for (Map.Entry<String, List<String>> each : written.entrySet()) {
            DeskRun run = letters(
                    "win-back-at-risk",
                    coupons(),
                    "--consents",
                    consents(),
                    "--as-of",
                    "2026-11-01",
                    "--format",
                    each.getKey(),
                    "--opt-out-url",
                    "https://example.com/stop?c={customer_id}");
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(files()).as(each.getKey()).isEqualTo(each.getValue());
            assertThat(Files.readString(out().resolve("skipped.csv")))
                    .contains("3,4,C3,OBJECTED,", "4,5,C4,NO_CONSENT,");
            assertThat(run.err())
                    .contains("skipped by the consent gate", "OBJECTED 1", "NO_CONSENT")
                    .doesNotContain("王")
                    .doesNotContain("13800138001")
                    .doesNotContain("r1@example.com");
            for (String file : files()) {
                Files.delete(out().resolve(file));
            }
        }
    }

    @Test
    void a_row_without_an_id_cannot_be_asked_for() throws IOException {
        Path recipients = file("recipients.csv", COUPON_HEADER + "C1,王" + COUPON + ",\n,李" + COUPON + ",\n");
        DeskRun run = letters("win-back-at-risk", recipients, "--consents", consents());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("column customer_id").doesNotContain("李");
        assertThat(files()).containsExactly("quarantine.csv", "win-back-at-risk-000001.txt");
        Path without = file("without.csv", "surname,store\n王,店\n");
        assertThat(letters("win-back-at-risk", without, "--consents", consents())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void who_objected_gets_no_letter_that_rests_on_the_relationship_either() throws IOException {
        Path recipients = file(
                "recipients.csv",
                "customer_id,surname,brand,models,store,hotline,signatory,date\nC1,王,星河,启明,店,400-000-0000,林一,2026-01-01\n"
                        + "C3,赵,星河,启明,店,400-000-0000,林一,2026-01-01\n");
        assertThat(letters("thank-you", recipients).out()).startsWith("2 letters in ");
        Path objections = file("objections.csv", "customer_id,channel,allowed,purpose\nC3,ALL,no,SATISFACTION\n");
        Files.delete(out().resolve("thank-you-000002.txt"));
        assertThat(letters("thank-you", recipients, "--consents", objections).out())
                .startsWith("1 letters in ");
        assertThat(files()).containsExactly("skipped.csv", "thank-you-000001.txt");
    }

    @Test
    void short_messages_tell_segments_and_cost_and_carry_their_way_out() throws IOException {
        DeskRun run = letters(
                "win-back-at-risk", coupons(), "--consents", consents(), "--format", "sms", "--sms-price", "CNY 0.05");
        assertThat(run.exitCode()).as(run.err()).isZero();
        String text = Files.readString(out().resolve("win-back-at-risk-000001.txt"));
        assertThat(text).startsWith("【星河4S店】").contains("拒收请回复R").doesNotContain("\n");
        int segments = text.length() <= 70 ? 1 : (text.length() + 66) / 67;
        assertThat(run.out())
                .startsWith("1 short messages, " + segments + " billed segments, CNY 0."
                        + String.format("%02d", 5 * segments));
    }

    @Test
    void an_email_is_complete_and_says_the_same_twice() throws IOException, MimeException {
        Object[] options = {
            "--consents",
            consents(),
            "--format",
            "email",
            "--as-of",
            "2026-11-01",
            "--opt-out-url",
            "https://example.com/stop?c={customer_id}",
            "--opt-out-address",
            "stop@example.com"
        };
        DeskRun run = letters("win-back-at-risk", coupons(), options);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("1 e-mails in ");
        byte[] bytes = Files.readAllBytes(out().resolve("win-back-at-risk-000001.eml"));
        Message mail = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
        assertThat(mail.getSubject()).startsWith("【广告】回店优惠：200元");
        assertThat(mail.getFrom().get(0).getAddress()).isEqualTo("store@example.com");
        assertThat(mail.getFrom().get(0).getName()).isEqualTo("星河4S店");
        assertThat(mail.getTo().flatten().get(0).getAddress()).isEqualTo("r1@example.com");
        assertThat(mail.getHeader().getField("List-Unsubscribe").getBody().strip())
                .isEqualTo("<https://example.com/stop?c=C1>, <mailto:stop@example.com?subject=unsubscribe>");
        assertThat(mail.getHeader().getField("List-Unsubscribe-Post").getBody().strip())
                .isEqualTo("List-Unsubscribe=One-Click");
        Multipart both = (Multipart) mail.getBody();
        assertThat(mail.getMimeType()).isEqualTo("multipart/alternative");
        assertThat(both.getBodyParts()).hasSize(2);
        for (var part : both.getBodyParts()) {
            String text =
                    new String(((TextBody) part.getBody()).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("尊敬的王先生：", "200元");
        }
        letters("win-back-at-risk", coupons(), options);
        assertThat(out().resolve("win-back-at-risk-000001.eml")).hasBinaryContent(bytes);
    }

    @Test
    void marketing_by_email_needs_a_way_out() throws IOException {
        DeskRun run = letters("win-back-at-risk", coupons(), "--consents", consents(), "--format", "email");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--opt-out-url: found none");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_link_whose_host_would_be_an_id_is_refused_and_one_that_an_id_makes_too_long_sets_its_row_aside()
            throws IOException {
        DeskRun host = marketing(coupons(), consents(), "https://{customer_id}.example.com/stop");
        assertThat(host.exitCode()).isEqualTo(2);
        assertThat(host.err()).contains("--opt-out-url: found a link that cannot be used");
        String longId = "客".repeat(64);
        Path recipients =
                file("recipients.csv", Files.readString(coupons()).replaceFirst("\nC2,", "\n" + longId + ","));
        Path agreed = file("agreed.csv", "customer_id,channel,allowed\nC1,EMAIL,yes\n" + longId + ",EMAIL,yes\n");
        DeskRun run = marketing(recipients, agreed, "https://example.com/" + "a".repeat(300) + "?c={customer_id}");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("line 3, column customer_id: found", "the link of --opt-out-url is not too long")
                .doesNotContain("客");
        assertThat(files()).containsExactly("quarantine.csv", "skipped.csv", "win-back-at-risk-000001.eml");
    }

    private DeskRun marketing(Path recipients, Path consents, String link) {
        return letters(
                "win-back-at-risk",
                recipients,
                "--consents",
                consents,
                "--format",
                "email",
                "--as-of",
                "2026-11-01",
                "--opt-out-url",
                link);
    }

    @Test
    void a_kind_without_the_form_names_those_that_it_has() throws IOException {
        DeskRun apology = letters("apology-after-complaint", coupons(), "--format", "sms");
        assertThat(apology.exitCode()).isEqualTo(2);
        assertThat(apology.err()).contains("expected a form that the letter has: letter, email");
        DeskRun reminder = letters("appointment-reminder", coupons(), "--format", "pdf");
        assertThat(reminder.exitCode()).isEqualTo(2);
        assertThat(reminder.err()).contains("expected a form that the letter has: email, sms");
        DeskRun kind = letters("thank-you", coupons(), "--kind", "farewell");
        assertThat(kind.exitCode()).isEqualTo(2);
        assertThat(kind.err()).contains("--kind: found 'farewell', expected one of thank-you-after-purchase");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_list_stands_in_one_cell() throws IOException {
        Path recipients = file(
                "recipients.csv",
                "surname,honorific,model,nextServiceDate,nextServiceMileage,workshopItems,store,hotline,signatory,date\n"
                        + "王,MR,轩逸,2026-12-01,20000,更换机油;CNY 360 | 四轮定位,店,400-000-0000,林一,2026-11-01\n"
                        + "李,MS,轩逸,2026-12-01,20000,,店,400-000-0000,林一,2026-11-01\n"
                        + "赵,MS,轩逸,2026-12-01,20000,更换机油;360;赵,店,400-000-0000,林一,2026-11-01\n");
        DeskRun run = letters("regular-service-due", recipients);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(out().resolve("regular-service-due-000001.txt")))
                .contains("更换机油，参考价360元", "四轮定位");
        assertThat(Files.readString(out().resolve("regular-service-due-000002.txt")))
                .contains("以保养手册为准");
        assertThat(run.err())
                .contains("column workshopItems", "items with a bar between them, each name;price")
                .doesNotContain("赵");
    }

    @Test
    void a_letter_of_ones_own_has_the_variables_of_its_kind_and_tells_what_a_reader_noticed() throws IOException {
        Path own = file("own.txt", "[称呼]\n{{salutation}}\n[正文]\n您的{{model}},该保养了。\n[落款]\n{{store}}\n[日期]\n{{date}}\n");
        Path recipients = file(
                "recipients.csv",
                "surname,model,nextServiceDate,nextServiceMileage,workshopItems,store,hotline,signatory,date\n"
                        + "王,轩逸,2026-12-01,20000,,店,400-000-0000,林一,2026-11-01\n");
        DeskRun run = letters(own.toString(), recipients, "--kind", "regular-service-due");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("own.txt, line 4, column", "warning ");
        assertThat(files()).containsExactly("own-000001.txt");
        assertThat(letters(own.toString(), recipients).exitCode()).isEqualTo(2);
    }

    @Test
    void a_file_that_breaks_off_or_is_refused_leaves_nothing_behind() throws IOException {
        String header = "surname,brand,models,store,hotline,signatory,date\n";
        String good = "王,星河,启明,店,400-000-0000,林一,2026-01-01\n";
        Path strict = file("strict.csv", header + good + "李,星河,启明,店,400-000-0000,林一,never\n");
        assertThat(letters("thank-you", strict, "--strict").exitCode()).isEqualTo(2);
        Path broken = file("broken.csv", header + good + "\"李,星河\n");
        assertThat(letters("thank-you", broken).exitCode()).isEqualTo(2);
        assertThat(out()).doesNotExist();
    }
}
