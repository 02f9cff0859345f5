package org.dealercrm.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines of a given width.
 *
 * <p>Chinese text may break between any two characters, but a line begins with no closing and ends with no opening mark
 * (避头尾), and what makes one sign with the character before it, as an accent, a variation selector or the parts of a joined emoji do,
 * stays with it. A run of Latin letters and figures stays whole, and so does a telephone number with spaces: e-mail addresses,
 * numbers and VINs must not be torn apart. What is longer than a line by itself stands on a line of its own.
 */
final class LineBreaks {

    private static final String NEVER_FIRST = "，。、；：？！）》】」』〉”’…—·％,.;:?!)]}%";
    private static final String NEVER_LAST = "（《【「『〈“‘([{";
    private static final int JOINER = 0x200D;
    /** Begins a value that is written from right to left; it belongs to what follows. */
    private static final int ISOLATE = 0x2068;

    private final TextWidth widths;

    LineBreaks(TextWidth widths) {
        this.widths = widths;
    }

    /** The lines of a text without line ends, none of them with blanks at its end; the first one is shorter by an indent. */
    List<String> lines(String text, int columns, int indent) {
        int[] chars = text.codePoints().toArray();
        List<String> lines = new ArrayList<>();
        int start = 0;
        int room = columns - indent;
        int width = 0;
        int lastBreak = 0;
        for (int at = 0; at < chars.length; at++) {
            if (at > start && mayBreakBefore(chars, at)) {
                lastBreak = at;
            }
            width += widths.of(chars[at]);
            boolean hangs = chars[at] == ' ';
            if (width > room && !hangs && lastBreak > start) {
                lines.add(line(chars, start, lastBreak));
                start = lastBreak;
                room = columns;
                width = widthOf(chars, start, at + 1);
            }
        }
        lines.add(line(chars, start, chars.length));
        return lines;
    }

    private int widthOf(int[] chars, int from, int to) {
        int width = 0;
        for (int at = from; at < to; at++) {
            width += widths.of(chars[at]);
        }
        return width;
    }

    private static String line(int[] chars, int from, int to) {
        return new String(chars, from, to - from).stripTrailing();
    }

    private boolean mayBreakBefore(int[] chars, int at) {
        int before = chars[at - 1];
        int after = chars[at];
        boolean joined = (widths.of(after) == 0 && after != ISOLATE) || isSkinTone(after);
        if (joined || before == JOINER || before == ISOLATE) {
            return false;
        }
        if (after == ' ' || (NEVER_FIRST.indexOf(after) >= 0 && before != ' ') || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (before == ' ') {
            boolean withinNumber = at >= 2 && Character.isDigit(chars[at - 2]) && Character.isDigit(after);
            return !withinNumber;
        }
        return isFree(before) || isFree(after);
    }

    /** An emoji modifier (Unicode Technical Standard #51, section 1.4.4). */
    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    /** Characters beside which a line may break without a blank. */
    private static boolean isFree(int c) {
        return TextWidth.isWide(c) || c == '”' || c == '’' || c == '“' || c == '‘' || c == '—' || c == '…';
    }
}
