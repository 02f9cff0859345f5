package org.dealercrm.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of pieces of text that templates share, for example the closing of every letter: {@code {{> closing}}} puts one
 * in.
 *
 * <p>A snippet is a source like that of a template. It is compiled where it is used, with the variables that are known there;
 * nothing is looked for in files. This is a value type.
 */
public final class Snippets {

    private static final Snippets NONE = new Snippets(Map.of());

    private final Map<String, String> sources;

    private Snippets(Map<String, String> sources) {
        this.sources = sources;
    }

    /**
     * A catalogue without snippets.
     *
     * @return the catalogue, never null
     */
    public static Snippets none() {
        return NONE;
    }

    /**
     * A catalogue.
     *
     * @param sources the source of each snippet by its name, which is spelt as the names of variables are: a letter of any
     *     script or {@code _}, then letters, digits, {@code _} and {@code -}; copied, its order kept
     * @return the catalogue, never null
     * @throws IllegalArgumentException if a name is misspelt
     */
    public static Snippets of(Map<String, String> sources) {
        for (String name : sources.keySet()) {
            if (!VariableName.isSimple(name)) {
                throw new IllegalArgumentException(
                        "'" + name + "' is no name for a snippet: a letter or _, then letters,"
                                + " digits, _ or -, at most " + VariableName.LONGEST);
            }
        }
        return new Snippets(Collections.unmodifiableMap(new LinkedHashMap<>(sources)));
    }

    /**
     * The names of the snippets.
     *
     * @return the names in the order given, never null
     */
    public Set<String> names() {
        return sources.keySet();
    }

    /**
     * The source of a snippet.
     *
     * @param name its name, not null
     * @return the source, empty if there is no such snippet
     */
    public Optional<String> source(String name) {
        return Optional.ofNullable(sources.get(name));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Snippets that && sources.equals(that.sources));
    }

    @Override
    public int hashCode() {
        return sources.hashCode();
    }

    @Override
    public String toString() {
        return "Snippets" + sources.keySet();
    }
}
