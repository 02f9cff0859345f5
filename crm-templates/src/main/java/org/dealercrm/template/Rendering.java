package org.dealercrm.template;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One act of writing: the output so far and the values of the sections that are open. */
final class Rendering {

    final StringBuilder out;
    @Nullable Object[] frames;
    private final int bound;
    private int repeats;

    Rendering(StringBuilder out, @Nullable Object[] frames, int bound) {
        this.out = out;
        this.frames = frames;
        this.bound = bound;
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
