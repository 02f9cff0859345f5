package org.dealercrm.template;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One act of writing: the output so far and the values of the sections that are open. */
final class Rendering {

    final StringBuilder out;

    @Nullable
    Object[] frames;

    private final int bound;
    private int repeats;
    private @Nullable Set<String> refused;

    Rendering(StringBuilder out, @Nullable Object[] frames, int bound) {
        this.out = out;
        this.frames = frames;
        this.bound = bound;
    }

    /** Writes a value that was made harmless; null is one that was refused, which is noted and not written. */
    void value(@Nullable String escaped, String name) {
        if (escaped == null) {
            refused = refused == null ? new LinkedHashSet<>() : refused;
            refused.add(name);
        } else {
            out.append(escaped);
            checkLength();
        }
    }

    /** The names of the values that were refused, each once. */
    Set<String> refused() {
        return refused == null ? Set.of() : refused;
    }

    /** Stops an output that has outgrown its bound. */
    void checkLength() {
        if (out.length() > bound) {
            throw new OutputTooLongException(bound);
        }
    }

    /** Stops lists within lists that write nothing without end. */
    void countRepeat() {
        if (++repeats > bound) {
            throw new OutputTooLongException(bound);
        }
    }

    /** Stops snippets that go into themselves deeper than writing can go down. */
    void checkLevel(int level) {
        if (level > TemplateBounds.DEEPEST) {
            throw new OutputTooLongException(bound);
        }
    }

    /** Makes room for more open sections. */
    void reserve(int count) {
        if (frames.length < count) {
            frames = Arrays.copyOf(frames, count);
        }
    }
}
