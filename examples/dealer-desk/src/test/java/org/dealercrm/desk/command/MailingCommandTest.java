package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.ConsentSource;
import org.dealercrm.consent.ConsentTrace;
import org.dealercrm.consent.InMemorySuppressedAddresses;
import org.dealercrm.consent.Purpose;
import org.dealercrm.consent.SuppressedAddress;
import org.dealercrm.consent.SuppressionEntry;
import org.dealercrm.consent.SuppressionReason;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.Customer;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.contact.KeyedHashes;
import org.dealercrm.desk.simulation.SimulatedConsents;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.edition.EditionContent;
import org.dealercrm.letter.edition.EditionPolicy;
import org.dealercrm.letter.edition.EditorId;
import org.dealercrm.letter.edition.LetterEdition;
import org.dealercrm.letter.edition.LetterEditionId;
import org.dealercrm.letter.mailing.LetterKey;
import org.dealercrm.letter.mailing.MailingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailingCommandTest {

    private static final StoreId STORE = SimulatedConsents.STORE;
    private static final List<String> COUPON =
            List.of("--set", "couponValue=CNY 200", "--set", "couponValidUntil=2026-12-31", "--set", "signatory=林一");

    @TempDir
    Path folder;

    private DeskRun mailing(String url, String template, String id, List<String> more) {
        List<Object> words = new ArrayList<>(
                List.of("mailing", "--db", url, "--template", template, "--mailing", id, "--as-of", SmallStore.DAY));
        words.addAll(more);
        return DeskRun.of(words.toArray());
    }

    private DeskRun thanks(String url, Path out, String... more) {
        List<String> words = new ArrayList<>(List.of("--out", out.toString(), "--most-failing", "20%"));
        words.addAll(List.of(more));
        return mailing(url, "thank-you", "thanks", words);
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, List<String>> results(Path out) throws IOException {
        Map<String, List<String>> rows = new HashMap<>();
        for (String line : Files.readAllLines(out.resolve("results.csv"))) {
            List<String> cells = List.of(line.split(",", -1));
            rows.put(cells.get(0), cells);
        }
        rows.remove("customer_id");
        return rows;
    }

    private static <T> T ask(String url, Function<JdbcStore, T> question) {
        try (JdbcStore store = JdbcStore.open(url)) {
            return question.apply(store);
        }
    }

    private static List<Customer> customers(JdbcStore store) {
        return store.customers().page(STORE, new PageRequest(1_000, Optional.empty())).items().stream()
                .map(Versioned::aggregate)
                .toList();
    }

    private static String keyOf(String mailing, String customer) {
        return LetterKey.of(new MailingId(STORE, mailing), new CustomerId(STORE, customer))
                .value();
    }

    @Test
    void every_customer_has_a_result_and_who_is_sent_to_has_one_file() throws IOException {
        String url = SmallStore.in(folder);
        Path out = folder.resolve("out");
        DeskRun run = thanks(url, out, "--set", "signatory=林一");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Map<String, List<String>> rows = results(out);
        assertThat(rows).hasSize(SmallStore.CUSTOMERS);
        List<String> sent = rows.values().stream()
                .filter(row -> row.get(1).equals("SENT"))
                .map(row -> row.get(3) + ".txt")
                .sorted()
                .toList();
        assertThat(sent).hasSizeGreaterThan(100).isEqualTo(files(out.resolve("letters")));
        assertThat(run.out()).startsWith(sent.size() + " messages of the mailing delivered; ");
        assertThat(rows.values()).anySatisfy(row -> assertThat(row.get(4)).isEqualTo("NOT_CLEARED"));
        assertThat(rows.values()).anySatisfy(row -> assertThat(row.get(4)).isEqualTo("MISSING_VALUE"));
        assertThat(Files.readString(out.resolve("letters").resolve(sent.get(0))))
                .contains("尊敬的", "此致", "林一", "2026年10月31日");
        assertThat(Files.readString(out.resolve("preflight.json")))
                .contains("\"verdict\" : \"MAY_GO\"", "\"NOT_CLEARED\"");
    }

    @Test
    void nobody_is_named_but_by_his_id() throws IOException {
        String url = SmallStore.in(folder);
        Path out = folder.resolve("out");
        DeskRun run = thanks(url, out, "--set", "signatory=林一");
        String told = run.err()
                + run.out()
                + Files.readString(out.resolve("results.csv"))
                + Files.readString(out.resolve("preflight.json"));
        List<Customer> customers = ask(url, MailingCommandTest::customers);
        assertThat(customers).hasSize(SmallStore.CUSTOMERS).allSatisfy(customer -> {
            assertThat(told).doesNotContain(customer.name().fullName());
            customer.phones().forEach(phone -> assertThat(told).doesNotContain(phone.value()));
            customer.emails().forEach(email -> assertThat(told).doesNotContain(email.value()));
        });
    }

    @Test
    void begun_again_it_sends_nothing_twice() throws IOException {
        String url = SmallStore.in(folder);
        Path out = folder.resolve("out");
        thanks(url, out, "--set", "signatory=林一");
        List<String> files = files(out.resolve("letters"));
        Path first = out.resolve("letters").resolve(files.get(0));
        Files.delete(first);
        DeskRun again = thanks(url, out, "--set", "signatory=林二");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.err()).contains("0 put into the outbox, " + files.size() + " there already");
        assertThat(first).doesNotExist();
        assertThat(files(out.resolve("letters"))).hasSize(files.size() - 1);
        assertThat(results(out).values().stream().filter(row -> row.get(1).equals("ALREADY_SENT")))
                .hasSize(files.size());
    }

    @Test
    void what_could_not_be_written_waits_and_goes_out_when_that_is_mended() throws IOException {
        String url = SmallStore.in(folder);
        Path out = folder.resolve("out");
        Path inTheWay = Files.writeString(Files.createDirectories(out).resolve("letters"), "x");
        DeskRun hindered = thanks(url, out, "--set", "signatory=林一");
        assertThat(hindered.exitCode()).isEqualTo(1);
        assertThat(hindered.err()).contains("messages wait in the outbox, because they could not be written (");
        for (int run = 0; run < 3; run++) {
            assertThat(thanks(url, out, "--set", "signatory=林一").exitCode()).isEqualTo(1);
        }
        Files.delete(inTheWay);
        DeskRun mended = thanks(url, out, "--set", "signatory=林一");
        assertThat(mended.exitCode()).as(mended.err()).isZero();
        assertThat(files(out.resolve("letters"))).hasSize((int) results(out).values().stream()
                .filter(row -> row.get(1).equals("ALREADY_SENT"))
                .count());
    }

    @Test
    void which_value_is_missing_is_told_where_nothing_goes_out() throws IOException {
        String url = SmallStore.in(folder);
        Path out = folder.resolve("out");
        DeskRun run = thanks(url, out);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).containsPattern("\\n {4}[1-9][0-9]*: The value of 'signatory' is missing\\.\\R");
        assertThat(Files.readString(out.resolve("preflight.json")))
                .contains("\"sentence\" : \"The value of 'signatory' is missing.\"");
    }

    @Test
    void a_value_for_all_that_does_not_fit_is_refused_before_anybody_is_tried() throws IOException {
        String url = SmallStore.in(folder);
        DeskRun run = thanks(url, folder.resolve("out"), "--set", "date=2026-13-01");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--set date: The value of 'date' cannot be read as a date.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void marketing_makes_a_file_for_nobody_who_did_not_consent_to_its_channel() throws IOException {
        String url = SmallStore.in(folder);
        Path out = folder.resolve("out");
        List<String> words = new ArrayList<>(COUPON);
        words.addAll(List.of("--out", out.toString(), "--forms", "email,sms,letter", "--sms-price", "CNY 0.05"));
        words.addAll(List.of("--opt-out-url", "https://example.com/stop?m={key}", "--most-failing", "30%"));
        DeskRun run = mailing(url, "win-back-at-risk", "win", words);
        assertThat(run.exitCode()).as(run.err()).isZero();
        Map<String, List<String>> rows = results(out);
        Instant asked = Instant.parse("2026-10-31T15:59:59Z");
        ask(url, store -> {
            ConsentGate gate =
                    new ConsentGate(store.consents(), new InMemorySuppressedAddresses(), ConsentPolicy.standard());
            for (Customer customer : customers(store)) {
                String id = customer.id().value();
                List<String> row = rows.get(id);
                for (String[] each : new String[][] {
                    {"EMAIL", "emails", ".eml"}, {"SMS", "sms", ".txt"}, {"LETTER", "letters", ".txt"}
                }) {
                    Path file = out.resolve(each[1]).resolve(keyOf("win", id) + each[2]);
                    boolean cleared = gate.ask(customer.id(), Purpose.MARKETING, Channel.valueOf(each[0]), asked)
                            .cleared()
                            .isPresent();
                    assertThat(Files.exists(file) && !cleared).as(id).isFalse();
                    assertThat(Files.exists(file))
                            .as(id)
                            .isEqualTo(row.get(1).equals("SENT") && row.get(2).equals(each[0]));
                }
            }
            return true;
        });
        assertThat(files(out.resolve("emails"))).isNotEmpty();
        assertThat(files(out.resolve("sms"))).isNotEmpty();
        assertThat(files(out.resolve("letters"))).isNotEmpty();
        for (String file : files(out.resolve("sms"))) {
            assertThat(Files.readString(out.resolve("sms").resolve(file))).contains("拒收请回复R");
        }
        // RFC 5322, section 2.2.3: a folded field is the same field.
        String mail = Files.readString(out.resolve("emails")
                        .resolve(files(out.resolve("emails")).get(0)))
                .replace("\r\n ", " ");
        assertThat(mail)
                .contains(
                        "List-Unsubscribe: <https://example.com/stop?m=",
                        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
                        "multipart/alternative");
        assertThat(run.err()).contains("billed segments, CNY ");
    }

    @Test
    void marketing_by_email_without_a_way_out_is_refused() throws IOException {
        String url = SmallStore.in(folder);
        Path out = folder.resolve("out");
        List<String> words = new ArrayList<>(COUPON);
        words.addAll(List.of("--out", out.toString(), "--forms", "email"));
        DeskRun run = mailing(url, "win-back-at-risk", "win", words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--opt-out-url: found none");
        words.addAll(List.of("--opt-out-url", "https://example.com/stop"));
        DeskRun same = mailing(url, "win-back-at-risk", "win", words);
        assertThat(same.exitCode()).isEqualTo(2);
        assertThat(same.err()).contains("the same for everybody");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_preflight_says_what_would_go_and_stores_nothing() throws IOException {
        String url = SmallStore.in(folder);
        DeskRun run = mailing(
                url, "thank-you", "thanks", List.of("--preflight", "--set", "signatory=林一", "--most-failing", "20%"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"recipients\":150", "\"mayGo\":true").hasLineCount(1);
        ask(url, store -> {
            assertThat(store.letterTemplates()
                            .page(STORE, new PageRequest(10, Optional.empty()))
                            .items())
                    .isEmpty();
            assertThat(store.letterOutbox()
                            .counts(new MailingId(STORE, "thanks"))
                            .waiting())
                    .isZero();
            return true;
        });
    }

    @Test
    void a_mailing_of_which_too_many_fail_does_not_go() throws IOException {
        String url = SmallStore.in(folder);
        Path out = folder.resolve("out");
        List<String> words = List.of("--set", "signatory=林一", "--most-failing", "1%", "--out", out.toString());
        DeskRun run = mailing(url, "thank-you", "thanks", words);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nothing was sent", "MISSING_VALUE");
        assertThat(files(out)).containsExactly("preflight.json");
        assertThat(Files.readString(out.resolve("preflight.json"))).contains("TOO_MANY_FAIL", "\"mayGo\" : false");
        DeskRun only = mailing(url, "thank-you", "thanks", List.of("--preflight"));
        assertThat(only.exitCode()).isEqualTo(1);
        assertThat(only.out()).contains("NOBODY");
    }

    @Test
    void letters_are_chosen_by_class_and_reason() throws IOException {
        String url = SmallStore.in(folder);
        Path out = folder.resolve("out");
        StringBuilder scores = new StringBuilder("customer_id,retention_class,reasons\n");
        List<String> ids = ask(
                url,
                store ->
                        customers(store).stream().map(each -> each.id().value()).toList());
        for (int row = 0; row < ids.size(); row++) {
            scores.append(ids.get(row))
                    .append(row % 2 == 0 ? ",HIGH_VALUE_AT_RISK,recency=-1.2 (long ago)" : ",NO_VALUE,");
            scores.append('\n');
        }
        Path classes = Files.writeString(folder.resolve("scores.csv"), scores);
        Path rules = Files.writeString(
                folder.resolve("rules.json"),
                "{\"rules\":[{\"letter\":\"win-back-at-risk\",\"classes\":[\"HIGH_VALUE_AT_RISK\"],\"reasons\":[\"recency\"]}]}");
        List<String> words = new ArrayList<>(COUPON);
        words.addAll(List.of("--out", out.toString(), "--most-failing", "30%"));
        words.addAll(List.of("--classes", classes.toString(), "--choose", rules.toString()));
        DeskRun run = mailing(url, "win-back-at-risk", "win", words);
        assertThat(run.exitCode()).as(run.err()).isZero();
        Map<String, List<String>> rows = results(out);
        for (int row = 0; row < ids.size(); row++) {
            boolean none = rows.get(ids.get(row)).get(4).equals("NO_LETTER");
            assertThat(none).as(ids.get(row)).isEqualTo(row % 2 == 1);
        }
        assertThat(files(out.resolve("letters"))).isNotEmpty();
    }

    @Test
    void the_stores_own_edition_goes_before_the_catalogue_and_both_leave_their_stamp() throws IOException {
        String url = SmallStore.in(folder);
        Instant early = Instant.parse("2026-01-01T00:00:00Z");
        ask(url, store -> {
            String source = LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, LetterLanguage.ZH_HANS)
                    .source()
                    .replace("[正文]\n", "[正文]\n本店自己写的一段。\n");
            LetterEditionId id = new LetterEditionId(STORE, "thank-you-after-purchase", LetterLanguage.ZH_HANS, 7);
            EditorId one = EditorId.of("editor-1");
            LetterEdition published = LetterEdition.draft(id, EditionContent.of(source), one, early)
                    .orElseThrow()
                    .approve(LetterKind.THANK_YOU_AFTER_PURCHASE.schema(), EditionPolicy.ofOnePerson(), one, early)
                    .orElseThrow()
                    .publish(one, early)
                    .orElseThrow();
            store.letterTemplates().save(published, 0, List.of());
            return true;
        });
        Path out = folder.resolve("out");
        DeskRun run = thanks(url, out, "--set", "signatory=林一");
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> files = files(out.resolve("letters"));
        assertThat(Files.readString(out.resolve("letters").resolve(files.get(0))))
                .contains("本店自己写的一段。");
        String key = files.get(0).replace(".txt", "");
        int version = ask(
                url,
                store -> store.letterOutbox()
                        .find(new LetterKey(STORE, key))
                        .orElseThrow()
                        .letter()
                        .stamp()
                        .edition()
                        .version());
        assertThat(version).isEqualTo(7);
    }

    @Test
    void an_address_that_must_not_be_used_gets_nothing_and_needs_its_key() throws IOException {
        String url = SmallStore.in(folder);
        Path key = Files.write(folder.resolve("key"), "0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        Path out = folder.resolve("out");
        Instant early = Instant.parse("2026-01-01T00:00:00Z");
        CustomerId chosen = ask(url, store -> {
            Customer customer = customers(store).get(3);
            SuppressionEntry entry = new SuppressionEntry(
                    SuppressionEntry.Act.SUPPRESSED,
                    SuppressionReason.NUMBER_REASSIGNED,
                    Optional.empty(),
                    early,
                    ConsentTrace.of(ConsentSource.PROVIDER, "gateway"));
            store.suppressedAddresses()
                    .save(
                            SuppressedAddress.suppress(
                                            KeyedHashes.of(STORE, key)
                                                    .of(customer.phones().get(0).value())
                                                    .orElseThrow(),
                                            entry)
                                    .orElseThrow(),
                            0,
                            List.of());
            return customer.id();
        });
        DeskRun without = thanks(url, out, "--set", "signatory=林一", "--forms", "sms");
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err()).contains("--address-key: found none");
        DeskRun with = thanks(url, out, "--set", "signatory=林一", "--forms", "sms", "--address-key", key.toString());
        assertThat(with.exitCode()).as(with.err()).isZero();
        assertThat(results(out).get(chosen.value()).get(4)).isEqualTo("NOT_CLEARED");
    }

    @Test
    void what_is_asked_for_in_vain_is_refused_before_anything_is_read_or_written() {
        String url = SmallStore.in(folder);
        Path out = folder.resolve("out");
        Map<List<String>, String> refusals = Map.of(
                List.of("--template", "farewell"), "--template: found 'farewell', expected one of thank-you",
                List.of("--template", "birthday,thank-you"), "expected letters of one purpose",
                List.of("--template", "win-back-at-risk,win-back-lost"), "--choose: found none",
                List.of("--template", "apology-after-complaint", "--forms", "sms"), "expected one of letter, email",
                List.of("--template", "thank-you", "--forms", "pigeon"), "expected letter, email or sms",
                List.of("--template", "thank-you", "--format", "sms"), "expected text, html or pdf",
                List.of("--template", "thank-you", "--set", "signatry=林一"),
                        "--set: found 'signatry', expected a variable",
                List.of("--template", "thank-you", "--sms-price", "cheap"), "expected a currency and a price",
                List.of("--template", "thank-you", "--font", "x.ttf"), "expected none without --format pdf");
        refusals.forEach((words, refusal) -> {
            List<Object> all = new ArrayList<>(List.of("mailing", "--db", url, "--mailing", "m", "--out", out));
            all.addAll(words);
            DeskRun run = DeskRun.of(all.toArray());
            assertThat(run.exitCode()).as(words.toString()).isEqualTo(2);
            assertThat(run.err()).contains(refusal);
        });
        assertThat(DeskRun.of("mailing", "--db", url, "--mailing", "m", "--template", "thank-you")
                        .exitCode())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
    }
}
