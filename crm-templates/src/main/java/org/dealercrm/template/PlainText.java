package org.dealercrm.template;

/**
 * Text from outside made fit to stand in a letter: what cannot be seen is taken out, a line ends in one way, and a name written
 * from right to left cannot turn the text around it.
 *
 * <p>A bidirectional control such as U+202E turns the order of the letters that follow, and passes the usual escaping of
 * HTML; a zero-width character makes two names look equal, and a row of tags or variation selectors hides a text in a letter.
 * What is left out is every character that Unicode 16 calls Default_Ignorable_Code_Point (DerivedCoreProperties.txt), with
 * the controls, the noncharacters and the annotation marks; but not
 *
 * <ul>
 *   <li>one variation selector behind a visible character of its kind: Chinese names have variants of characters that are
 *       told by U+E0100 to U+E01EF behind the ideograph (Ideographic Variation Database), emoji by U+FE0F, Mongolian letters
 *       by U+180B to U+180D;
 *   <li>a zero-width joiner between two emoji: a family would fall apart into its members, and between emoji it cannot make
 *       two names look equal. In Persian and Indic names a joiner is spelling, and yet left out: those names stay legible.
 * </ul>
 */
public final class PlainText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int JOINER = 0x200D;
    /** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex #9, section 2.5). */
    private static final char ISOLATE = '\u2068';

    private static final char END_OF_ISOLATE = '\u2069';

    private PlainText() {}

    /**
     * Cleans a text.
     *
     * <p>CR LF, CR, NEL, U+2028 and U+2029 become LF. What cannot be seen is left out, but for LF, tab and what the class
     * names. Half of a surrogate pair becomes U+FFFD.
     *
     * @param text the text, not null
     * @return the same text where nothing had to be changed, never null
     */
    public static String clean(String text) {
        int ordinary = ordinary(text);
        return ordinary == text.length() ? text : cleanFrom(text, ordinary, false);
    }

    /**
     * Cleans a text and takes off the blanks around it, no-break ones too, which {@link String#strip()} leaves.
     *
     * @param text the text, not null
     * @return what can be seen of it, empty if nothing can, never null
     */
    public static String visible(String text) {
        String clean = clean(text);
        int from = 0;
        int to = clean.length();
        while (from < to && isBlank(clean.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(clean.charAt(to - 1))) {
            to--;
        }
        return clean.substring(from, to);
    }

    /** Every blank character is a single unit of UTF-16, and none lies beyond the ideographic space. */
    static boolean isBlank(int c) {
        return c <= '\u3000' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /**
     * Cleans a text that was written from a template, and keeps the isolates around its values.
     *
     * @param text the text, not null
     * @return as {@link #clean}, with U+2068 to U+2069 kept where they are a pair within one line, never null
     */
    public static String cleanWritten(String text) {
        int ordinary = ordinary(text);
        return ordinary == text.length() ? text : cleanFrom(text, ordinary, true);
    }

    /**
     * Cleans a value and isolates each of its lines that has a letter of a right-to-left script (Arabic, Uyghur, Hebrew) by
     * U+2068 and U+2069, so that its neighbours keep their order (Unicode Standard Annex #9, rules X5c and X6a). Other lines
     * gain no character.
     */
    static String value(String text) {
        int ordinary = ordinary(text);
        return ordinary == text.length() ? text : isolated(cleanFrom(text, ordinary, false));
    }

    private static String isolated(String text) {
        if (!hasRightToLeft(text, 0, text.length())) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            boolean isolate = hasRightToLeft(text, from, to);
            out.append(isolate ? String.valueOf(ISOLATE) : "").append(text, from, to);
            out.append(isolate ? String.valueOf(END_OF_ISOLATE) : "").append(end < 0 ? "" : "\n");
            from = to + 1;
        }
        return out.toString();
    }

    private static boolean hasRightToLeft(String text, int from, int to) {
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            if (isRightToLeft(c)) {
                return true;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    /**
     * Whether a letter is written from right to left, as those of Arabic and Hebrew (Unicode Standard Annex #9, table 4: R and AL).
     *
     * @param c the code point
     * @return true for R and AL
     */
    public static boolean isRightToLeft(int c) {
        byte direction = c < 0x590 ? Character.DIRECTIONALITY_LEFT_TO_RIGHT : Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * Whether it is one of the two characters that are put around a value that is written from right to left.
     *
     * @param c the code point
     * @return true for U+2068 and U+2069
     */
    public static boolean isIsolate(int c) {
        return c == ISOLATE || c == END_OF_ISOLATE;
    }

    private static int ordinary(String text) {
        int at = 0;
        while (at < text.length() && isOrdinary(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String cleanFrom(String text, int clean, boolean isolates) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, clean);
        int endOfPair = -1;
        int lineWithoutPair = -1;
        for (int at = clean; at < text.length(); ) {
            int c = text.codePointAt(at);
            int place = at;
            at += Character.charCount(c);
            if (c == '\r') {
                out.append('\n');
                at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
            } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
                out.append('\n');
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append(REPLACEMENT);
            } else if (isolates && c == ISOLATE && place > endOfPair && place > lineWithoutPair) {
                int end = endOfPairOrLine(text, at);
                if (end < text.length() && text.charAt(end) == END_OF_ISOLATE) {
                    endOfPair = end;
                    out.append(ISOLATE);
                } else {
                    lineWithoutPair = end;
                }
            } else if (isolates && place == endOfPair) {
                out.append(END_OF_ISOLATE);
            } else if (isVariationSelector(c) ? selects(c, out) : c == JOINER ? joins(out, text, at) : !isUnwanted(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static int endOfPairOrLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != END_OF_ISOLATE && !endsLine(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** A quick test that is right for nearly every character of nearly every text, the most frequent ones first. */
    private static boolean isOrdinary(char c) {
        return (c >= 0x3400 && c < 0xA000)
                || (c >= ' ' && c < 0x7F)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF9E)
                || c == '\n'
                || (c >= 0xA0 && c <= 0x24F && c != 0xAD)
                || (c >= 0x2010 && c <= 0x2027);
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || (c >= 0x180B && c <= 0x180D)
                || c == 0x180F;
    }

    /** Whether a variation selector has a character before it that it can select a form of. */
    private static boolean selects(int selector, CharSequence before) {
        int base = before.isEmpty() ? ' ' : Character.codePointBefore(before, before.length());
        if (selector >= 0xE0100) {
            return Character.isIdeographic(base);
        }
        if (selector < 0xFE00) {
            return Character.UnicodeScript.of(base) == Character.UnicodeScript.MONGOLIAN && Character.isLetter(base);
        }
        return !isBlank(base) && base != JOINER && !isVariationSelector(base);
    }

    /** Whether a joiner stands between two emoji, the first perhaps with its variation selector. */
    private static boolean joins(CharSequence before, String text, int next) {
        int end = before.length();
        if (end > 0 && before.charAt(end - 1) == '\uFE0F') {
            end--;
        }
        return end > 0
                && isPictograph(Character.codePointBefore(before, end))
                && next < text.length()
                && isPictograph(text.codePointAt(next));
    }

    /** The blocks that hold the Extended_Pictographic characters that take part in joined emoji (emoji-zwj-sequences.txt). */
    private static boolean isPictograph(int c) {
        return (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x2600 && c <= 0x27BF)
                || (c >= 0x2190 && c <= 0x21FF)
                || (c >= 0x2B00 && c <= 0x2BFF);
    }

    /**
     * Whether a character cannot be seen and has no place in a value: a control other than LF and tab, a bidirectional
     * control, a zero-width character, a soft hyphen, a tag, a noncharacter and the like. Variation selectors count as
     * wanted, since it depends on what is before them.
     *
     * @param c the code point
     * @return true if it is left out of values
     */
    public static boolean isUnwanted(int c) {
        if (c < ' ') {
            return c != '\n' && c != '\t';
        }
        return c >= 0x7F && (c <= 0x9F || isIgnorable(c) || isNoncharacter(c) || (c >= 0xFFF9 && c <= 0xFFFB));
    }

    private static boolean isNoncharacter(int c) {
        return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }

    /** Default_Ignorable_Code_Point without the variation selectors, and U+180E, in the order of the code points. */
    private static boolean isIgnorable(int c) {
        return c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x180E
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0x1BCA0 && c <= 0x1BCA3)
                || (c >= 0x1D173 && c <= 0x1D17A)
                || (c >= 0xE0000 && c <= 0xE00FF)
                || (c >= 0xE01F0 && c <= 0xE0FFF);
    }
}
