package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dealercrm.consent.Purpose;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.mail.FileGate;
import org.dealercrm.desk.mail.LetterSources;
import org.dealercrm.desk.mail.MessageFolder;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.desk.mail.RecipientMessages;
import org.dealercrm.desk.mail.RecipientsFile;
import org.dealercrm.desk.mail.RowResults;
import org.dealercrm.desk.paper.GlyphCoverage;
import org.dealercrm.desk.paper.PaperFonts;
import org.dealercrm.desk.paper.PdfLetters;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.catalog.LetterKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes a letter to each recipient of a file. */
@Command(
        name = "letters",
        description = "Write a letter to each recipient of a file.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class LettersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--template",
            paramLabel = "T",
            required = true,
            description = "'thank-you', the code of another kind of letter, or the file of a letter of your own.")
    private String template;

    @Option(
            names = "--kind",
            paramLabel = "K",
            defaultValue = "thank-you-after-purchase",
            description = "The kind of a letter of your own, whose variables and purpose it has; default"
                    + " ${DEFAULT-VALUE}.")
    private String kind;

    @Option(
            names = "--recipients",
            paramLabel = "F.csv",
            required = true,
            description = "A row for each; the columns are the letter's variables, or surname, given_name, full_name,"
                    + " honorific, company in place of salutation; customer_id, recipient_email, recipient_mobile.")
    private Path recipients;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the letters go.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "text|html|pdf|sms|email",
            defaultValue = "text",
            converter = FormatOption.class,
            description = "Default ${DEFAULT-VALUE}.")
    private MessageFormat format;

    @Option(
            names = "--consents",
            paramLabel = "F.csv",
            description =
                    "Who agreed to what by which channel: customer_id,channel,allowed,purpose. Needed for letters that"
                            + " need consent, such as marketing.")
    private @Nullable Path consents;

    @Mixin
    private MessageOptions messages;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        DemoFolder.refuseFile(out);
        table.guardQuarantine(out.resolve("letters"), recipients, consents);
        TableOptions.guardOutput(skippedRows(), recipients);
        LetterSources.Found letter = LetterSources.find(template, kindOfFile(), messages.language());
        letter.warnings().forEach(err()::println);
        if (!letter.template().forms().contains(format.form())) {
            throw new UnusableInput("--format: found " + format.word() + ", expected a form that the letter has: "
                    + FormOption.words(letter.template().forms()) + ".");
        }
        messages.refuseFontsFor(format);
        Purpose purpose = letter.kind().purpose();
        // The one place where a clock is read.
        FileGate gate = FileGate.of(
                purpose,
                Optional.ofNullable(consents).map(table::of),
                messages.asOf().orElseGet(LocalDate::now));
        boolean sells = purpose == Purpose.MARKETING && format == MessageFormat.EMAIL;
        RecipientMessages writing = new RecipientMessages(letter, format, gate, messages.optOut(sells));
        return format == MessageFormat.PDF
                ? print(writing)
                : write(writing, GlyphCoverage.EVERYTHING, MessageFolder.of(out));
    }

    private LetterKind kindOfFile() {
        return LetterSources.kind(kind)
                .orElseThrow(() -> new UnusableInput(
                        "--kind: found '" + kind + "', expected one of " + LetterSources.codes() + "."));
    }

    private int print(RecipientMessages writing) {
        try (PaperFonts paper =
                messages.fonts().isEmpty() ? fontsOfThisMachine(writing) : PaperFonts.of(messages.fonts())) {
            int done = write(writing, paper, MessageFolder.of(out).printing(new PdfLetters(paper)));
            err().println("The letters are printed in " + paper.names() + ".");
            return done;
        }
    }

    /** The letters are written once beforehand, so that the font is chosen by what will stand in them. */
    private PaperFonts fontsOfThisMachine(RecipientMessages writing) {
        if (!Files.isRegularFile(recipients) && Files.exists(recipients) && !Files.isDirectory(recipients)) {
            throw new UnusableInput(
                    "--font: found none, expected one, for the recipients come from what can be read once"
                            + " only: the characters by which a font of this machine is chosen are not known beforehand.");
        }
        CollectedSink collected = new CollectedSink();
        writing.write(file(), GlyphCoverage.EVERYTHING, collected);
        return collected
                .characters()
                .fontsOfThisMachine(writing.letter().template().language());
    }

    /**
     * Nothing is written before all rows are known: a file of which a row refuses the whole, or that breaks off, leaves nothing behind.
     * What can be read once only, such as a pipe, is kept meanwhile.
     */
    private int write(RecipientMessages writing, GlyphCoverage printable, MessageFolder folder) {
        FolderSink sink = new FolderSink(folder, format, writing.letter().name(), messages.tariff());
        RowResults rows;
        if (Files.isRegularFile(recipients)) {
            writing.write(file(), printable, new CollectedSink());
            rows = writing.write(file(), printable, sink);
        } else {
            KeptSink kept = new KeptSink();
            rows = writing.write(file(), printable, kept);
            kept.into(sink);
        }
        tell(rows);
        tellLeftBehind(sink.leftBehind(out));
        spec.commandLine().getOut().println(sink.summary(out));
        return Desk.DONE;
    }

    private RecipientsFile file() {
        return new RecipientsFile(recipients, table.format(), table.names(), table.strict());
    }

    private Path skippedRows() {
        return out.resolve("skipped.csv");
    }

    private void tell(RowResults rows) {
        if (!rows.unused().isEmpty()) {
            err().println("The letter has no use for " + String.join(", ", rows.unused()) + ".");
        }
        table.keep(rows.quarantine(), out.resolve("letters"), err());
        if (rows.skipped().size() > 0) {
            rows.skipped().write(skippedRows());
            err().println(rows.skipped().size() + " skipped by the consent gate, in " + skippedRows() + ":");
            rows.skipped()
                    .counts()
                    .forEach((reason, count) ->
                            err().println("  " + reason + " " + count + ": " + reason.clause(Locale.ENGLISH)));
        }
    }

    /** They may be letters to somebody to whom none is written any more. */
    private void tellLeftBehind(List<String> files) {
        if (!files.isEmpty()) {
            err().println(files.size() + (files.size() == 1 ? " file" : " files") + " of an earlier run in " + out
                    + " not written by this one; the first: " + files.get(0) + ".");
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** A locale of BCP 47. */
    static final class LocaleOption implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            try {
                Locale locale = new Locale.Builder()
                        .setLanguageTag(value.replace('_', '-'))
                        .build();
                LetterLanguage language = LetterLanguage.of(locale);
                if (locale.getLanguage().equals("zh") || locale.getLanguage().equals("en")) {
                    return locale;
                }
                if (language.isChinese()) {
                    // Cantonese: as the letters read it, so that the sentences beside them are in the same script.
                    return language.locale();
                }
            } catch (IllformedLocaleException notATag) {
                throw misfit(value);
            }
            throw misfit(value);
        }

        private static TypeConversionException misfit(String value) {
            return new TypeConversionException("found '" + value + "', expected zh-Hans, zh-Hant or en");
        }
    }

    /** As what messages are written. */
    static final class FormatOption implements ITypeConverter<MessageFormat> {
        @Override
        public MessageFormat convert(String value) {
            for (MessageFormat format : MessageFormat.values()) {
                if (format.word().equals(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("found '" + value + "', expected text, html, pdf, sms or email");
        }
    }
}
