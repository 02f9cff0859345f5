package org.dealercrm.template;

import org.jspecify.annotations.Nullable;

/** One act of writing: the output so far and the values of the sections that are open. */
final class Rendering {

    final StringBuilder out;
    final @Nullable Object[] frames;
    private final int bound;
    private int repeats;

    Rendering(StringBuilder out, @Nullable Object[] frames, int bound) {
        this.out = out;
        this.frames = frames;
        this.bound = bound;
    }

    /** Stops an output that has outgrown its bound, and lists within lists that write nothing without end. */
    void checkLength() {
        if (out.length() > bound) {
            throw new OutputTooLongException(bound);
        }
    }

    void countRepeat() {
        if (++repeats > bound) {
            throw new OutputTooLongException(bound);
        }
    }
}
