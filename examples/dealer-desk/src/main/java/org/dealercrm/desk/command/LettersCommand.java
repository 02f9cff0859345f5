package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.mail.LetterSources;
import org.dealercrm.desk.mail.MessageFolder;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.desk.mail.RecipientsFile;
import org.dealercrm.desk.paper.GlyphCoverage;
import org.dealercrm.desk.paper.HostFonts;
import org.dealercrm.desk.paper.PaperFonts;
import org.dealercrm.desk.paper.PdfLetters;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.catalog.LetterKind;
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
            description = "'thank-you', or the file of a letter of your own.")
    private String template;

    @Option(
            names = "--locale",
            paramLabel = "L",
            defaultValue = "zh-Hans",
            converter = LocaleOption.class,
            description = "zh-Hans, zh-Hant, en, or a locale that reads one of them; default ${DEFAULT-VALUE}.")
    private Locale locale;

    @Option(
            names = "--recipients",
            paramLabel = "F.csv",
            required = true,
            description = "A row for each; the columns are the letter's variables, or surname, given_name, full_name,"
                    + " honorific, company in place of salutation.")
    private Path recipients;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the letters go.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "text|html|pdf",
            defaultValue = "text",
            converter = FormatOption.class,
            description = "Default ${DEFAULT-VALUE}.")
    private MessageFormat format;

    @Option(
            names = "--font",
            paramLabel = "F.ttf",
            description = "A TrueType font to print PDF in; may be given again for characters that the first lacks."
                    + " Default: one of this machine that has the letters' characters.")
    private List<Path> fonts = List.of();

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        DemoFolder.refuseFile(out);
        table.guardQuarantine(out.resolve("letters"), recipients);
        LetterTemplate letter = LetterSources.find(template, LetterKind.THANK_YOU_AFTER_PURCHASE, LetterLanguage.of(locale)).template();
        if (format == MessageFormat.PDF) {
            return print(letter);
        }
        if (!fonts.isEmpty()) {
            throw new UnusableInput("--font: found a font, expected none without --format pdf.");
        }
        return write(read(letter, GlyphCoverage.EVERYTHING), MessageFolder.of(out));
    }

    private int print(LetterTemplate letter) {
        try (PaperFonts paper = fonts.isEmpty() ? fontsOfThisMachine(letter) : PaperFonts.of(fonts)) {
            RecipientsFile.Written written = read(letter, paper);
            spec.commandLine().getErr().println("The letters are printed in " + paper.names() + ".");
            return write(written, MessageFolder.of(out).printing(new PdfLetters(paper)));
        }
    }

    /** The letters are written once beforehand, so that the font is chosen by what will stand in them. */
    private PaperFonts fontsOfThisMachine(LetterTemplate letter) {
        String text = read(letter, GlyphCoverage.EVERYTHING).letters().values().stream()
                .flatMapToInt(each -> GlyphCoverage.textOf(each).codePoints())
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return HostFonts.ofThisMachine().forText(text, letter.language());
    }

    private RecipientsFile.Written read(LetterTemplate letter, GlyphCoverage printable) {
        return RecipientsFile.write(recipients, table.format(), table.names(), table.strict(), letter, printable);
    }

    private int write(RecipientsFile.Written written, MessageFolder files) {
        PrintWriter err = spec.commandLine().getErr();
        String name = "thank-you";
        for (Map.Entry<Long, Letter> each : written.letters().entrySet()) {
            files.write(String.format(Locale.ROOT, "%s-%06d", name, each.getKey()), format, each.getValue());
        }
        if (!written.unused().isEmpty()) {
            err.println("The letter has no use for " + String.join(", ", written.unused()) + ".");
        }
        table.keep(written.quarantine(), out.resolve("letters"), err);
        spec.commandLine()
                .getOut()
                .println(written.letters().size() + " letters in "
                        + out.toAbsolutePath().normalize());
        return Desk.DONE;
    }

    /** A locale of BCP 47. */
    static final class LocaleOption implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            try {
                Locale locale = new Locale.Builder()
                        .setLanguageTag(value.replace('_', '-'))
                        .build();
                if (locale.getLanguage().equals("zh") || locale.getLanguage().equals("en")) {
                    return locale;
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

    /** A form of letters. */
    static final class FormatOption implements ITypeConverter<MessageFormat> {
        @Override
        public MessageFormat convert(String value) {
            return switch (value) {
                case "text" -> MessageFormat.TEXT;
                case "html" -> MessageFormat.HTML;
                case "pdf" -> MessageFormat.PDF;
                case "sms" ->
                    throw new TypeConversionException("found '" + value
                            + "', which is not available in this version yet; expected text, html or pdf");
                default -> throw new TypeConversionException("found '" + value + "', expected text, html or pdf");
            };
        }
    }
}
