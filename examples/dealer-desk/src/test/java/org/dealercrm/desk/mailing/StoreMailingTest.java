package org.dealercrm.desk.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.Purpose;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.desk.mail.SetValues;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.store.DemoStore;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.mailing.AddressHashes;
import org.dealercrm.letter.mailing.Carrier;
import org.dealercrm.letter.mailing.DeliveryStatus;
import org.dealercrm.letter.mailing.LetterKey;
import org.dealercrm.letter.mailing.Mailing;
import org.dealercrm.letter.mailing.MailingCounts;
import org.dealercrm.letter.mailing.MailingId;
import org.dealercrm.letter.mailing.MailingListener;
import org.dealercrm.letter.mailing.MailingRules;
import org.dealercrm.letter.mailing.OutboxLetter;
import org.dealercrm.letter.mailing.ReadyMailing;
import org.dealercrm.letter.mailing.Recipients;
import org.dealercrm.letter.mailing.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cut off wherever it may be, a mailing that is begun again gives everybody one message and nobody two. */
class StoreMailingTest {

    private static final int CUSTOMERS = 120;
    private static final SimulatedStore SIMULATED =
            SimulatedStore.of(3, CUSTOMERS, LocalDate.of(2026, 10, 31), SimulatedStore.DEFAULT_YEARS);
    private static final Dealership DEALERSHIP = SIMULATED.dealership();
    private static final Instant AT = Instant.parse("2026-10-31T08:00:00Z");
    private static final MailingId ID = new MailingId(SIMULATED.id(), "resumed");

    /** As a kill is: nothing catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @TempDir
    Path folder;

    private String url = "";

    @BeforeEach
    void store() {
        url = "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath();
        try (JdbcStore database = JdbcStore.open(url)) {
            DemoStore.prepare(database, SIMULATED, (done, total) -> {});
        }
    }

    /** One run of the desk: its own connection to the database, its own carrier. */
    private StoreMailing.Done run(
            Consumer<OutboxLetter> beforeEach, Consumer<OutboxLetter> afterEach, MailingListener listener) {
        try (JdbcStore database = JdbcStore.open(url)) {
            ConsentGate gate = new ConsentGate(
                    database.consents(),
                    database.suppressedAddresses(),
                    ConsentPolicy.standard().withoutRecords());
            LetterKind kind = LetterKind.THANK_YOU_AFTER_PURCHASE;
            Recipients recipients = new StoreRecipients(
                    database,
                    new ReaderContent(
                            ID,
                            DEALERSHIP,
                            LocalDate.of(2026, 10, 31),
                            SetValues.of(List.of("signatory=林一"), List.of(kind.schema())),
                            Optional.empty()),
                    customer -> Standing.unknown());
            ReadyMailing ready = Mailing.of(ID, Purpose.SATISFACTION, gate, AT)
                    .letter(new StoreEditions(database.letterTemplates(), ID.store(), LetterLanguage.ZH_HANS, AT, true)
                            .inForce(kind))
                    .by(LetterForm.LETTER)
                    .under(MailingRules.standard().failingAtMost(0.5).inPagesOf(25))
                    .build()
                    .preflight(recipients)
                    .ready()
                    .orElseThrow();
            Carrier files = FileCarrier.into(folder.resolve("out"), DEALERSHIP, MessageFormat.TEXT, Optional.empty());
            return new StoreMailing(
                            ID,
                            database.letterOutbox(),
                            watched(files, beforeEach, afterEach),
                            gate,
                            AddressHashes.none())
                    .send(ready, recipients, folder.resolve("out/results.csv"), listener, AT);
        }
    }

    private static Carrier watched(Carrier files, Consumer<OutboxLetter> before, Consumer<OutboxLetter> after) {
        return new Carrier() {
            @Override
            public boolean isRepeatable() {
                return files.isRepeatable();
            }

            @Override
            public Outcome carry(OutboxLetter letter) {
                before.accept(letter);
                Outcome outcome = files.carry(letter);
                after.accept(letter);
                return outcome;
            }
        };
    }

    private static Consumer<OutboxLetter> killingAfter(int letters) {
        List<OutboxLetter> carried = new ArrayList<>();
        return letter -> {
            carried.add(letter);
            if (carried.size() == letters) {
                throw new Killed();
            }
        };
    }

    private static void nothing(OutboxLetter letter) {}

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out/letters"))) {
            Set<String> names = new HashSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }

    private long delivered() {
        try (JdbcStore database = JdbcStore.open(url)) {
            return database.letterOutbox().counts(ID).delivered();
        }
    }

    /** Another process that is there, as a second desk on the same folder is. */
    private static long parentProcess() {
        return ProcessHandle.current().parent().orElseThrow().pid();
    }

    private void showsOneCopyForEach(StoreMailing.Done done) throws IOException {
        assertThat(done.isComplete()).isTrue();
        long letters = done.outcome().counts().sent() + done.outcome().counts().alreadySent();
        assertThat(letters).isGreaterThan(80);
        assertThat(files()).hasSize((int) letters).allMatch(name -> name.matches("[0-9a-f]{64}\\.txt"));
        assertThat(delivered()).isEqualTo(letters);
        assertThat(Files.readAllLines(folder.resolve("out/results.csv"))).hasSize(CUSTOMERS + 1);
    }

    @Test
    void killed_while_it_delivers_it_goes_on_without_a_second_copy() throws IOException {
        for (int letters : new int[] {1, 30, 61}) {
            assertThatExceptionOfType(Killed.class)
                    .isThrownBy(() -> run(StoreMailingTest::nothing, killingAfter(letters), MailingListener.silent()));
            assertThat(files()).hasSizeGreaterThanOrEqualTo(letters);
        }
        assertThat(delivered()).isZero();
        showsOneCopyForEach(run(StoreMailingTest::nothing, StoreMailingTest::nothing, MailingListener.silent()));
    }

    @Test
    void killed_while_it_fills_the_outbox_it_goes_on_with_those_who_lack_theirs() throws IOException {
        assertThatExceptionOfType(Killed.class)
                .isThrownBy(() -> run(StoreMailingTest::nothing, StoreMailingTest::nothing, new MailingListener() {
                    @Override
                    public void progress(MailingCounts soFar) {
                        if (soFar.recipients() >= 50) {
                            throw new Killed();
                        }
                    }
                }));
        StoreMailing.Done done = run(StoreMailingTest::nothing, StoreMailingTest::nothing, MailingListener.silent());
        assertThat(done.outcome().counts().alreadySent()).isBetween(30L, 50L);
        assertThat(done.outcome().counts().sent()).isPositive();
        showsOneCopyForEach(done);
    }

    @Test
    void what_could_not_be_written_waits_until_that_is_mended() throws IOException {
        for (int run = 1; run <= 5; run++) {
            List<OutboxLetter> tried = new ArrayList<>();
            StoreMailing.Done done = run(
                    letter -> {
                        tried.add(letter);
                        throw new IllegalStateException("the gateway is down");
                    },
                    StoreMailingTest::nothing,
                    MailingListener.silent());
            assertThat(done.isComplete()).isFalse();
            assertThat(done.counts().failed()).isZero();
            assertThat(done.counts().waiting()).isGreaterThan(80);
            assertThat(done.hindrance()).contains("IllegalStateException");
            assertThat(tried).hasSize((int) done.counts().waiting());
            assertThat(folder.resolve("out/letters")).doesNotExist();
        }
        showsOneCopyForEach(run(StoreMailingTest::nothing, StoreMailingTest::nothing, MailingListener.silent()));
    }

    @Test
    void what_a_passing_trouble_hindered_is_delivered_in_the_same_run() throws IOException {
        Set<LetterKey> seen = new HashSet<>();
        StoreMailing.Done done = run(
                letter -> {
                    if (seen.add(letter.key()) && letter.customer().value().endsWith("7")) {
                        throw new IllegalStateException("not now");
                    }
                },
                StoreMailingTest::nothing,
                MailingListener.silent());
        assertThat(done.hindrance()).isEmpty();
        showsOneCopyForEach(done);
    }

    @Test
    void a_file_that_a_kill_left_half_written_is_taken_away() throws IOException {
        Path letters = Files.createDirectories(folder.resolve("out/letters"));
        // No process has such a number.
        Path half = Files.writeString(letters.resolve("." + "ab".repeat(32) + ".txt.999999999999.part"), "half");
        Path live = Files.writeString(
                letters.resolve("." + "cd".repeat(32) + ".txt." + parentProcess() + ".part"), "being written");
        Path other = Files.writeString(letters.resolve("note.txt"), "mine");
        run(StoreMailingTest::nothing, StoreMailingTest::nothing, MailingListener.silent());
        assertThat(half).doesNotExist();
        assertThat(live).hasContent("being written");
        assertThat(other).hasContent("mine");
        try (JdbcStore database = JdbcStore.open(url)) {
            assertThat(database.letterOutbox()
                            .page(ID, DeliveryStatus.WAITING, new PageRequest(1, Optional.empty()))
                            .items())
                    .isEmpty();
        }
    }
}
