package org.dealercrm.letter.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;

/**
 * The letters that come with the library, ready to be written and to be copied and edited by a store.
 *
 * <p>A store that edits one takes {@link LetterTemplate#source()}, changes it, and gives it to
 * {@link LetterTemplate#compile(String, org.dealercrm.template.TemplateSchema, LetterLanguage)} with the same schema.
 */
public final class LetterCatalog {

    private LetterCatalog() {}

    /**
     * The thank-you letter after a purchase for a reader.
     *
     * @param locale the reader's locale; zh-HK, zh-MO and zh-TW get zh-Hant, any other zh zh-Hans, all else English; not null
     * @return the letter over {@link ThankYouLetter#schema()}, never null
     */
    public static LetterTemplate thankYouAfterPurchase(Locale locale) {
        return thankYouAfterPurchase(LetterLanguage.of(locale));
    }

    /**
     * The thank-you letter after a purchase in a language.
     *
     * @param language the language, not null
     * @return the letter over {@link ThankYouLetter#schema()}, never null
     */
    public static LetterTemplate thankYouAfterPurchase(LetterLanguage language) {
        return Objects.requireNonNull(ThankYouAfterPurchase.BY_LANGUAGE.get(language), "language");
    }

    /** Compiled when first asked for, once. */
    private static final class ThankYouAfterPurchase {

        static final Map<LetterLanguage, LetterTemplate> BY_LANGUAGE = new EnumMap<>(LetterLanguage.class);

        static {
            for (LetterLanguage language : LetterLanguage.values()) {
                String source = source("thank-you-after-purchase", language);
                BY_LANGUAGE.put(
                        language,
                        LetterTemplate.compile(source, ThankYouLetter.schema(), language)
                                .orElseThrow()
                                .withDefaults(ThankYouLetter.defaults(language)));
            }
        }
    }

    private static String source(String name, LetterLanguage language) {
        String file = name + "." + language.tag() + ".mustache";
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
