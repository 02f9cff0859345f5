package org.dealercrm.template;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One act of writing: the output so far and the values of the sections that are open.
 *
 * <p>The output is a list of pieces until its end is known. A builder would be filled three times with a Chinese letter: it
 * begins with one byte a character, goes over to two at the first Chinese one, and tries to go back at the end; joined at once,
 * each piece is copied once.
 */
final class Rendering {

    @Nullable
    Object[] frames;

    private String[] pieces;
    private int count;
    private long length;

    /** How many pieces of sections may be looked at for each character that the output may have. */
    private static final long PIECES_FOR_A_CHARACTER = 10;

    private final int bound;
    private int repeats;
    private long looked;
    private @Nullable Set<String> refused;

    Rendering(int likelyPieces, @Nullable Object[] frames, int bound) {
        this.pieces = new String[Math.max(1, likelyPieces)];
        this.frames = frames;
        this.bound = bound;
    }

    /** Writes a value that was made harmless; null is one that was refused, which is noted and not written. */
    void value(@Nullable String escaped, String name) {
        if (escaped == null) {
            refused = refused == null ? new LinkedHashSet<>() : refused;
            refused.add(name);
        } else {
            append(escaped);
        }
    }

    /** The names of the values that were refused, each once. */
    Set<String> refused() {
        return refused == null ? Set.of() : refused;
    }

    /** Writes a piece, unless the output would outgrow its bound. */
    void append(String piece) {
        length += piece.length();
        if (length > bound) {
            throw new OutputTooLongException(bound);
        }
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, count * 2);
        }
        pieces[count++] = piece;
    }

    /** All that was written. */
    String text() {
        return String.join("", count == pieces.length ? pieces : Arrays.copyOf(pieces, count));
    }

    /** Stops lists within lists that write nothing without end. */
    void countRepeat() {
        if (++repeats > bound) {
            throw new OutputTooLongException(bound);
        }
    }

    /** Stops lists within lists around many pieces of which none is written. */
    void countPieces(int ofSection) {
        looked += ofSection;
        if (looked > PIECES_FOR_A_CHARACTER * bound) {
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
