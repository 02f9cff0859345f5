package org.dealercrm.desk.mail;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.catalog.ThankYouLetter;
import org.dealercrm.template.Compilation;

/** Finds the letter that was asked for: one that comes with the library by its name, or a store's own by its file. */
public final class LetterFile {

    /** The name of the thank-you letter. */
    public static final String THANK_YOU = "thank-you";

    private static final int SHOWN = 20;

    private LetterFile() {}

    /**
     * Finds a letter.
     *
     * @param name {@code thank-you}, or the path of a file with the source of a letter; not null
     * @param language the language, not null
     * @return the letter, never null
     * @throws UnusableInput if there is none, or its source has mistakes, which are all named
     */
    public static LetterTemplate find(String name, LetterLanguage language) {
        if (name.equals(THANK_YOU) || name.equals("thank-you-after-purchase")) {
            return LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, language);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("--template: found '" + name + "', expected " + THANK_YOU
                    + " or the path of a file with the source of a letter.");
        }
        Compilation<LetterTemplate> compiled = LetterTemplate.compile(source(file), ThankYouLetter.schema(), language);
        return compiled.compiled().orElseThrow(() -> new UnusableInput(mistakes(file, compiled)));
    }

    /**
     * A name for the files of a letter.
     *
     * @param name what {@link #find} was asked for, not null
     * @return the name without folder and ending, never null
     */
    public static String nameOf(String name) {
        if (name.startsWith(THANK_YOU)) {
            return THANK_YOU;
        }
        String file = String.valueOf(Path.of(name).getFileName());
        int dot = file.indexOf('.');
        return dot < 1 ? file : file.substring(0, dot);
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException notUtf8) {
            throw new UnusableInput(file.getFileName() + ": found bytes that are no UTF-8, expected UTF-8 text.");
        } catch (IOException unreadable) {
            throw new UnusableInput(file.getFileName() + ": cannot be read (" + unreadable.getMessage() + ").");
        }
    }

    private static String mistakes(Path file, Compilation<?> compiled) {
        String list = compiled.mistakes().stream()
                .limit(SHOWN)
                .map(mistake -> file.getFileName() + ", line " + mistake.line() + ", column " + mistake.column() + ": "
                        + mistake.message(Locale.ENGLISH))
                .collect(Collectors.joining(System.lineSeparator()));
        int more = compiled.mistakes().size() - SHOWN;
        return list + (more > 0 ? System.lineSeparator() + "and " + more + " more mistakes." : "");
    }
}
