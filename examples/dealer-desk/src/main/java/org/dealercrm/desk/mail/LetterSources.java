package org.dealercrm.desk.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealercrm.consent.Purpose;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterLint;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.template.Compilation;

/** Finds the letter that was asked for: one of the catalogue by its code, or a store's own by its file. */
public final class LetterSources {

    /** The short name of the letter of thanks after a purchase. */
    public static final String THANK_YOU = "thank-you";

    private static final int SHOWN = 20;

    private LetterSources() {}

    /**
     * A letter that was found.
     *
     * @param kind its kind, whose variables and purpose it has, not null
     * @param name a name for its files, not null
     * @param template the letter; one for marketing tells how to stop it, not null
     * @param warnings what a careful reader noticed in a letter of the store's own, a sentence each; copied
     */
    public record Found(LetterKind kind, String name, LetterTemplate template, List<String> warnings) {

        /** Copies the list. */
        public Found {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The kind with a code.
     *
     * @param code the code, or {@code thank-you}, not null
     * @return the kind, empty if there is none
     */
    public static Optional<LetterKind> kind(String code) {
        return code.equals(THANK_YOU) ? Optional.of(LetterKind.THANK_YOU_AFTER_PURCHASE) : LetterKind.of(code);
    }

    /**
     * The codes of all kinds.
     *
     * @return the codes with commas between them, never null
     */
    public static String codes() {
        return Arrays.stream(LetterKind.values()).map(LetterKind::code).collect(Collectors.joining(", "));
    }

    /**
     * Finds a letter.
     *
     * @param name the code of a kind, {@code thank-you}, or the path of a file with the source of a letter; not null
     * @param kindOfFile the kind of a letter in a file, not null
     * @param language the language, not null
     * @return the letter, never null
     * @throws UnusableInput if there is none, or its source has mistakes, which are all named
     */
    public static Found find(String name, LetterKind kindOfFile, LetterLanguage language) {
        Optional<LetterKind> kind = kind(name);
        if (kind.isPresent()) {
            LetterTemplate template = LetterCatalog.letter(kind.get(), language);
            boolean thanks = kind.get() == LetterKind.THANK_YOU_AFTER_PURCHASE;
            return new Found(kind.get(), thanks ? THANK_YOU : kind.get().code(), template, List.of());
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("--template: found '" + name + "', expected " + THANK_YOU
                    + " or the path of a file with the source of a letter, or one of " + codes() + ".");
        }
        Compilation<LetterTemplate> compiled = LetterTemplate.compile(source(file), kindOfFile.schema(), language);
        LetterTemplate own = compiled.compiled().orElseThrow(() -> new UnusableInput(mistakes(file, compiled)));
        LetterTemplate template = kindOfFile.purpose() == Purpose.MARKETING ? own.withOptOut() : own;
        return new Found(kindOfFile, nameOf(name, file), template, warnings(file, template));
    }

    private static String nameOf(String asked, Path path) {
        if (asked.startsWith(THANK_YOU)) {
            return THANK_YOU;
        }
        String file = String.valueOf(path.getFileName());
        int dot = file.indexOf('.');
        return dot < 1 ? file : file.substring(0, dot);
    }

    private static String source(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UnusableInput(file.getFileName() + ": cannot be read (" + unreadable.getMessage() + ").");
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(rest, text, true).isError()) {
            throw new UnusableInput(notUtf8(file, rest, text.flip()));
        }
        return text.flip().toString();
    }

    private static String notUtf8(Path file, ByteBuffer rest, CharBuffer before) {
        long line = 1 + before.chars().filter(each -> each == '\n').count();
        return String.format(
                Locale.ROOT,
                "%s, line %d, byte offset %d: found byte 0x%02X, expected UTF-8 text; save the letter in UTF-8.",
                file.getFileName(),
                line,
                rest.position(),
                rest.get(rest.position()) & 0xFF);
    }

    private static String mistakes(Path file, Compilation<?> compiled) {
        String list = compiled.mistakes().stream()
                .limit(SHOWN)
                .map(mistake -> place(file, mistake.line(), mistake.column()) + ": " + mistake.message(Locale.ENGLISH))
                .collect(Collectors.joining(System.lineSeparator()));
        int more = compiled.mistakes().size() - SHOWN;
        return list + (more > 0 ? System.lineSeparator() + "and " + more + " more mistakes." : "");
    }

    private static List<String> warnings(Path file, LetterTemplate template) {
        return LetterLint.check(template).stream()
                .map(warning -> place(file, warning.line(), warning.column()) + ", warning " + warning.code() + ": "
                        + warning.message(Locale.ENGLISH))
                .toList();
    }

    private static String place(Path file, int line, int column) {
        return file.getFileName() + ", line " + line + ", column " + column;
    }
}
