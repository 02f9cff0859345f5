package org.dealercrm.template;

/**
 * Text from outside made fit to stand in a letter: what cannot be seen is taken out, and a line ends in one way.
 *
 * <p>A bidirectional control such as U+202E turns the order of the letters that follow, and passes the usual escaping of
 * HTML; a zero-width character makes two names look equal. Neither has a place in the name of a customer or of a model.
 * Variation selectors stay, since some Chinese characters and emoji need them.
 */
public final class PlainText {

    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /**
     * Cleans a text.
     *
     * <p>CR LF, CR, NEL, U+2028 and U+2029 become LF. Controls other than LF and tab, bidirectional controls, zero-width
     * characters, soft hyphens, tags and noncharacters are left out. Half of a surrogate pair becomes U+FFFD.
     *
     * @param text the text, not null
     * @return the same text where nothing had to be changed, never null
     */
    public static String clean(String text) {
        int at = 0;
        while (at < text.length() && isOrdinary(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : cleanFrom(text, at);
    }

    private static String cleanFrom(String text, int clean) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, clean);
        for (int at = clean; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\r') {
                out.append('\n');
                at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
            } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
                out.append('\n');
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append(REPLACEMENT);
            } else if (!isUnwanted(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** A quick test that is right for nearly every character of nearly every text. */
    private static boolean isOrdinary(char c) {
        return (c >= ' ' && c < 0x7F)
                || c == '\n'
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0x3400 && c < 0xA000)
                || (c >= 0xFF01 && c <= 0xFF9E);
    }

    /**
     * Whether a character cannot be seen and has no place in a value: a control other than LF and tab, a bidirectional
     * control, a zero-width character, a soft hyphen, a tag or a noncharacter.
     *
     * @param c the code point
     * @return true if it is left out of values
     */
    public static boolean isUnwanted(int c) {
        if (c < ' ') {
            return c != '\n' && c != '\t';
        }
        return (c >= 0x7F && c <= 0x9F)
                || c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xE0000 && c <= 0xE007F);
    }
}
