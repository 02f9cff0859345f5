package org.dealercrm.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of compiling a source: the compiled template, or every mistake in it.
 *
 * @param <T> what the source is compiled to
 */
public final class Compilation<T> {

    private final @Nullable T compiled;
    private final List<Mistake> mistakes;

    private Compilation(@Nullable T compiled, List<Mistake> mistakes) {
        this.compiled = compiled;
        this.mistakes = mistakes;
    }

    /**
     * A source without a mistake.
     *
     * @param <T> what the source is compiled to
     * @param compiled the result, not null
     * @return the compilation, never null
     */
    public static <T> Compilation<T> sound(T compiled) {
        return new Compilation<>(Objects.requireNonNull(compiled, "compiled"), List.of());
    }

    /**
     * A source with mistakes.
     *
     * @param <T> what the source would have been compiled to
     * @param mistakes the mistakes in the order of the source, not empty; copied
     * @return the compilation, never null
     * @throws IllegalArgumentException if there is no mistake
     */
    public static <T> Compilation<T> mistaken(List<Mistake> mistakes) {
        if (mistakes.isEmpty()) {
            throw new IllegalArgumentException("A mistaken source has at least one mistake");
        }
        return new Compilation<>(null, List.copyOf(mistakes));
    }

    /**
     * Whether there was no mistake.
     *
     * @return true if there is a compiled template
     */
    public boolean isSound() {
        return compiled != null;
    }

    /**
     * The compiled template.
     *
     * @return the template, empty if there were mistakes
     */
    public Optional<T> compiled() {
        return Optional.ofNullable(compiled);
    }

    /**
     * Every mistake, in the order of the source.
     *
     * @return the mistakes, empty if the source is sound
     */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /**
     * The same outcome with the template turned into something else.
     *
     * @param <R> the other type
     * @param change applied to the template if there is one, not null
     * @return the other compilation, never null
     */
    public <R> Compilation<R> map(Function<? super T, ? extends R> change) {
        return compiled == null ? mistaken(mistakes) : sound(change.apply(compiled));
    }

    /**
     * The outcome of a second look at the template.
     *
     * @param <R> what the second look makes of it
     * @param next applied to the template if there is one; it may find mistakes of its own, not null
     * @return the outcome of the second look, or the mistakes that there were before it, never null
     */
    public <R> Compilation<R> flatMap(Function<? super T, Compilation<R>> next) {
        return compiled == null ? mistaken(mistakes) : next.apply(compiled);
    }

    /**
     * The compiled template of a source that is known to be sound.
     *
     * @return the template, never null
     * @throws IllegalStateException if there were mistakes; the message lists them
     */
    public T orElseThrow() {
        if (compiled == null) {
            throw new IllegalStateException(mistakes.stream()
                    .map(Mistake::toString)
                    .collect(Collectors.joining("; ", "The template has mistakes: ", "")));
        }
        return compiled;
    }

    @Override
    public String toString() {
        return compiled == null ? "Compilation" + mistakes : "Compilation[sound]";
    }
}
