package org.dealercrm.letter.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dealercrm.consent.Purpose;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.LetterVariants;

/**
 * The letters that come with the library, ready to be written and to be copied and edited by a store.
 *
 * <p>A store that edits one takes {@link LetterTemplate#source()} and keeps what it made of it as an edition of the same
 * {@link LetterKind}.
 */
public final class LetterCatalog {

    /** Letters never change, so that it does not matter who asks for one first. */
    private static final Map<Entry, LetterTemplate> COMPILED = new ConcurrentHashMap<>();

    /** A letter by kind and language. */
    private record Entry(LetterKind kind, LetterLanguage language) {

        Entry {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(language, "language");
        }

        String file() {
            return kind.code() + "." + language.tag() + ".mustache";
        }
    }

    private LetterCatalog() {}

    /**
     * A letter for a reader.
     *
     * @param kind what it is about, not null
     * @param locale the reader's locale, read as {@link LetterLanguage#of} does, not null
     * @return the letter over {@link LetterKind#schema()}, never null
     */
    public static LetterTemplate letter(LetterKind kind, Locale locale) {
        return letter(kind, LetterLanguage.of(locale));
    }

    /**
     * A letter in a language.
     *
     * @param kind what it is about, not null
     * @param language the language, not null
     * @return the letter over {@link LetterKind#schema()} in the {@link LetterKind#forms()} of its kind; one for
     *     {@link Purpose#MARKETING} tells how to stop it; never null
     */
    public static LetterTemplate letter(LetterKind kind, LetterLanguage language) {
        return COMPILED.computeIfAbsent(new Entry(kind, language), LetterCatalog::compile);
    }

    /**
     * A letter in every language that the catalogue has.
     *
     * @param kind what it is about, not null
     * @return the letter in simplified and traditional Chinese and in English, never null
     */
    public static LetterVariants variants(LetterKind kind) {
        Map<Locale, LetterTemplate> letters = new HashMap<>();
        for (LetterLanguage language : LetterLanguage.values()) {
            letters.put(language.locale(), letter(kind, language));
        }
        return LetterVariants.of(letters);
    }

    private static LetterTemplate compile(Entry entry) {
        LetterKind kind = entry.kind();
        return LetterTemplate.compile(source(entry.file()), kind.schema(), entry.language())
                .flatMap(kind::fit)
                .orElseThrow();
    }

    private static String source(String file) {
        try (InputStream in = LetterCatalog.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The letter " + file + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The letter " + file + " cannot be read from the library", unreadable);
        }
    }
}
