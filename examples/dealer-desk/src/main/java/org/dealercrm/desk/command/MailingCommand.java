package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dealercrm.consent.Purpose;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.json.JsonDocument;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.desk.mailing.FileCarrier;
import org.dealercrm.desk.mailing.PreflightFile;
import org.dealercrm.desk.mailing.StoreEditions;
import org.dealercrm.desk.mailing.StoreMailing;
import org.dealercrm.desk.paper.PaperFonts;
import org.dealercrm.desk.paper.PdfLetters;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.mailing.Mailing;
import org.dealercrm.letter.mailing.MailingCounts;
import org.dealercrm.letter.mailing.MailingListener;
import org.dealercrm.letter.mailing.Preflight;
import org.dealercrm.letter.mailing.Recipients;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends a mailing to the customers of a store's database, into files. */
@Command(
        name = "mailing",
        description = "Write to the customers of a store's database: preflight, outbox, files; goes on after a kill.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class MailingCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--db", paramLabel = "URL", required = true, description = "The store's database, a JDBC URL.")
    private String db;

    @Option(names = "--store", paramLabel = "ID", description = "The store, where the database has several.")
    private @Nullable String store;

    @Option(
            names = "--mailing",
            paramLabel = "ID",
            required = true,
            description = "What the mailing is called: each customer gets one message of it, however often it is begun"
                    + " again.")
    private String id;

    @Option(names = "--out", paramLabel = "DIR", description = "Where everything goes; needed without --preflight.")
    private @Nullable Path out;

    @Option(names = "--preflight", description = "Only say, as JSON, what would go out and what would not.")
    private boolean preflightOnly;

    @Option(
            names = "--address-key",
            paramLabel = "F",
            description = "The file with the key by which the addresses that must not be used were hashed.")
    private @Nullable Path addressKey;

    @Mixin
    private MailingOptions options;

    @Mixin
    private MessageOptions messages;

    @Override
    public Integer call() {
        if (out == null && !preflightOnly) {
            throw new UnusableInput("--out: found none, expected the folder for the messages (or --preflight).");
        }
        if (out != null) {
            DemoFolder.refuseFile(out);
        }
        messages.refuseFontsFor(options.format());
        try (JdbcStore database = StoreInput.open(db, true)) {
            return mail(database, StoreInput.chosen(database, store));
        }
    }

    private int mail(JdbcStore database, StoreId storeId) {
        List<LetterKind> kinds = options.kinds();
        // The one place where a clock is read.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        MailingSetup setup =
                MailingSetup.of(database, storeId, id, messages.asOf(), now, Optional.ofNullable(addressKey));
        boolean emails = options.has(LetterForm.EMAIL);
        if (emails) {
            setup.checkSender();
        }
        Purpose purpose = kinds.get(0).purpose();
        Recipients recipients = setup.recipients(
                options.set(kinds), messages.optOut(emails && purpose == Purpose.MARKETING), options.standings());
        Mailing.Builder mailing = setup.mailing(purpose)
                .choosing(options.choice(kinds))
                .by(options.forms(kinds))
                .in(messages.language())
                .under(options.rules())
                .at(messages.tariff());
        StoreEditions editions = setup.editions(messages.language(), !preflightOnly);
        kinds.forEach(kind -> mailing.letter(editions.inForce(kind)));
        if (options.format() != MessageFormat.PDF || !options.has(LetterForm.LETTER)) {
            return preflight(setup, mailing.build(), recipients, Optional.empty());
        }
        try (PaperFonts paper = fonts(mailing, recipients)) {
            err().println("The letters are printed in " + paper.names() + ".");
            return preflight(setup, mailing.printedIn(paper).build(), recipients, Optional.of(new PdfLetters(paper)));
        }
    }

    /** The letters are written once beforehand, so that the font is chosen by what will stand in them. */
    private PaperFonts fonts(Mailing.Builder mailing, Recipients recipients) {
        if (!messages.fonts().isEmpty()) {
            return PaperFonts.of(messages.fonts());
        }
        UsedCharacters used = new UsedCharacters();
        mailing.printedIn(text -> {
                    used.add(text);
                    return Set.of();
                })
                .build()
                .preflight(recipients);
        return used.fontsOfThisMachine(messages.language());
    }

    private int preflight(MailingSetup setup, Mailing mailing, Recipients recipients, Optional<PdfLetters> printer) {
        err().println("preflight …");
        Preflight preflight = mailing.preflight(recipients);
        Map<String, Object> report = PreflightFile.asMap(preflight.report());
        MailingRemarks.tell(preflight.report(), err());
        if (preflightOnly) {
            spec.commandLine().getOut().println(JsonDocument.text(report));
            return preflight.ready().isPresent() ? Desk.DONE : Desk.FAILED;
        }
        Path folder = Objects.requireNonNull(out);
        JsonDocument.write(folder.resolve("preflight.json"), report);
        if (preflight.ready().isEmpty()) {
            err().println("dealer-desk: nothing was sent. "
                    + preflight.report().verdict().sentence(Locale.ENGLISH));
            return Desk.FAILED;
        }
        FileCarrier carrier = FileCarrier.into(folder, setup.dealership(), options.format(), printer);
        return send(setup.sending(carrier), setup, preflight, recipients, folder);
    }

    private int send(
            StoreMailing sending, MailingSetup setup, Preflight preflight, Recipients recipients, Path folder) {
        StoreMailing.Done done;
        try (Bar bar = Bar.of("sending and delivering", err())) {
            done = sending.send(
                    preflight.ready().orElseThrow(),
                    recipients,
                    folder.resolve("results.csv"),
                    following(bar, preflight.report().recipients()),
                    setup.at());
        }
        MailingRemarks.tell(done, err());
        spec.commandLine()
                .getOut()
                .println(done.counts().delivered() + " messages of the mailing delivered; those of this run are in "
                        + folder.toAbsolutePath().normalize());
        return done.isComplete() ? Desk.DONE : Desk.FAILED;
    }

    private static MailingListener following(Bar bar, long recipients) {
        return new MailingListener() {
            @Override
            public void progress(MailingCounts soFar) {
                bar.step(soFar.recipients(), recipients);
            }
        };
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
