package org.dealercrm.letter.edition;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealercrm.letter.DateStyle;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.Snippets;
import org.dealercrm.template.TemplateSchema;

/**
 * All that decides the words of a letter but the values: its source, the snippets that the source takes in, the values that
 * stand where the caller gives none, and how dates are written. The snippets and values lie in the edition itself, so that a
 * snippet that the store rewrites changes no letter that was approved before.
 *
 * <p>Line ends are kept as LF, and a byte order mark is taken off: an editor on Windows makes no other content.
 *
 * @param source the source with its marks such as {@code [正文]}, at most 1,000,000 UTF-16 units; it may have mistakes
 * @param dates how dates are written, not null
 * @param snippets the sources of the snippets by their names, spelt as {@link Snippets} wants them; copied, in the order of the
 *     names
 * @param defaults the texts of values by the names of their variables, see {@link LetterTemplate#withDefaults}; copied, in the
 *     order of the names
 */
public record EditionContent(
        String source, DateStyle dates, Map<String, String> snippets, Map<String, String> defaults) {

    /** The longest source, snippet or value, in UTF-16 units: ten times as long as a source that compiles. */
    public static final int MAX_LENGTH = 1_000_000;

    /** As long as the names of variables. */
    private static final int MAX_NAME = 100;

    /** Copies the parts and checks that they can be stored as they are. */
    public EditionContent {
        Objects.requireNonNull(dates, "dates");
        source = text("source", source);
        Snippets.of(snippets); // refuses names that no tag can spell
        snippets = named("snippet", snippets);
        defaults = named("default value", defaults);
    }

    /**
     * The content of a letter without snippets and default values that writes its dates in figures.
     *
     * @param source the source, not null
     * @return the content, never null
     * @throws IllegalArgumentException if the source is too long, holds U+0000 or half of a surrogate pair
     */
    public static EditionContent of(String source) {
        return new EditionContent(source, DateStyle.FIGURES, Map.of(), Map.of());
    }

    /**
     * The same content with another source.
     *
     * @param other the source, not null
     * @return the content, never null
     */
    public EditionContent withSource(String other) {
        return new EditionContent(other, dates, snippets, defaults);
    }

    /**
     * The same content with other snippets.
     *
     * @param others their sources by their names, not null
     * @return the content, never null
     */
    public EditionContent withSnippets(Map<String, String> others) {
        return new EditionContent(source, dates, others, defaults);
    }

    /**
     * The same content with those snippets of a store's catalogue that the source asks for by their names, and those that these
     * ask for in turn. A snippet that is not in the catalogue is a mistake that {@link #compile} tells.
     *
     * @param catalogue the snippets of the store as they are today, not null
     * @return the content, never null
     */
    public EditionContent withSnippetsOf(Snippets catalogue) {
        return withSnippets(NamedSnippets.of(source, catalogue));
    }

    /**
     * The same content with other values for what the caller of the letter does not give.
     *
     * @param others their texts by the names of their variables, not null
     * @return the content, never null
     */
    public EditionContent withDefaults(Map<String, String> others) {
        return new EditionContent(source, dates, snippets, others);
    }

    /**
     * The same content with dates in another style.
     *
     * @param style how dates are written, not null
     * @return the content, never null
     */
    public EditionContent dated(DateStyle style) {
        return new EditionContent(source, style, snippets, defaults);
    }

    /**
     * Compiles the content; the one way in which preview, test copy, approval and sending come to their template.
     *
     * @param schema the variables that the letter may use, not null
     * @param language the language of the letter, not null
     * @return the template, or every mistake, those of the default values last, never null
     */
    public Compilation<LetterTemplate> compile(TemplateSchema schema, LetterLanguage language) {
        return new ContentCompiler(this, schema, language).compile();
    }

    /** Tells sizes only. */
    @Override
    public String toString() {
        return "EditionContent[" + source.length() + " characters, " + snippets.size() + " snippets, " + defaults.size()
                + " default values]";
    }

    private static Map<String, String> named(String what, Map<String, String> texts) {
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (!StorableText.isName(name, MAX_NAME)) {
                throw new IllegalArgumentException("The name of a " + what + " has 1 to " + MAX_NAME
                        + " letters, digits, points, hyphens or underscores, found '" + name + "'");
            }
            sorted.put(name, text(what + " '" + name + "'", text));
        });
        return Collections.unmodifiableMap(sorted);
    }

    private static String text(String what, String text) {
        if (text.length() > MAX_LENGTH || !StorableText.isStorable(text)) {
            throw new IllegalArgumentException("The " + what + " of a letter has at most " + MAX_LENGTH
                    + " characters, no U+0000 and no half of a surrogate pair, found " + text.length() + " characters");
        }
        return StorableText.withPlainLineEnds(text);
    }
}
