package org.dealercrm.template;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What makes a value mean itself, and nothing else, at the place where it stands. */
enum Escaping {
    /** Plain text: as it is. */
    NONE,
    /**
     * Text between tags: the five characters that mean something to HTML or XML (WHATWG HTML, section 13.3, and XML 1.0,
     * section 2.4). Quotes too, so that a value stays harmless even where a template is later pasted into an attribute.
     */
    MARKUP,
    /** A quoted attribute: the same, and line breaks and tabs as references, since XML reads them as blanks (section 3.3.3). */
    ATTRIBUTE,
    /** A part of a URL behind its authority: all but the unreserved characters of RFC 3986, section 2.3, as UTF-8. */
    URL_PART,
    /** A field of a mailto link: the same in one line, as RFC 6068, section 7, warns of fields that are broken out of. */
    MAIL_FIELD,
    /** The address of a mailto link: as a part of a URL, its at sign kept (RFC 6068, section 2). */
    MAIL_ADDRESS,
    /** The number of a tel link: figures, plus and visual separators (RFC 3966, section 3), blanks left out. */
    TELEPHONE,
    /** The value of an e-mail header or a part of it: one line without controls (RFC 5322, section 2.2). */
    HEADER,
    /** A short message: line breaks kept, tabs and odd blanks as ordinary ones, isolates left out. */
    SHORT_MESSAGE;

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    /**
     * The value made harmless.
     *
     * @return the same string where nothing had to be changed; null if it is refused, since it has a line break or control
     *     where neither can stand
     */
    @Nullable
    String escaped(String value) {
        return switch (this) {
            case NONE -> value;
            case MARKUP, ATTRIBUTE -> references(value);
            case URL_PART -> percent(value, "");
            case MAIL_FIELD -> isOneLine(value) ? percent(value, "") : null;
            case MAIL_ADDRESS -> percent(value, "@");
            case TELEPHONE -> percent(value.replace(" ", ""), "+()");
            case HEADER -> isOneLine(value) ? value : null;
            case SHORT_MESSAGE -> shortMessage(value);
        };
    }

    /** Where a text has the next character that cannot stand in a header: C0, DEL, C1, U+2028 or U+2029; or else the end. */
    static int firstControl(CharSequence text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c < ' ' || (c >= 0x7F && c <= 0x9F) || c == '\u2028' || c == '\u2029') {
                return at;
            }
        }
        return to;
    }

    private static boolean isOneLine(String value) {
        return firstControl(value, 0, value.length()) == value.length();
    }

    private String references(String value) {
        StringBuilder out = null;
        int done = 0;
        for (int at = 0; at < value.length(); at++) {
            String reference = referenceTo(value.charAt(at));
            if (reference != null) {
                out = out == null ? new StringBuilder(value.length() + 32) : out;
                out.append(value, done, at).append(reference);
                done = at + 1;
            }
        }
        return out == null ? value : out.append(value, done, value.length()).toString();
    }

    private @Nullable String referenceTo(char c) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n' -> this == ATTRIBUTE ? "&#10;" : null;
            case '\t' -> this == ATTRIBUTE ? "&#9;" : null;
            default -> null;
        };
    }

    private static String percent(String value, String kept) {
        StringBuilder out = new StringBuilder(value.length() * 3);
        for (int at = 0; at < value.length(); ) {
            int c = value.codePointAt(at);
            int after = at + Character.charCount(c);
            if (isUnreserved(c) || kept.indexOf(c) >= 0) {
                out.append((char) c);
            } else if (!PlainText.isIsolate(c)) {
                for (byte octet : value.substring(at, after).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX[(octet >> 4) & 0xF]).append(HEX[octet & 0xF]);
                }
            }
            at = after;
        }
        return out.toString();
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    /** A no-break space would make a message of GSM-7 one of UCS-2; an isolate shows as a box on many telephones. */
    private static String shortMessage(String value) {
        int at = 0;
        while (at < value.length() && isOfShortMessage(value.charAt(at))) {
            at++;
        }
        if (at == value.length()) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length()).append(value, 0, at);
        for (; at < value.length(); at++) {
            char c = value.charAt(at);
            if (isOfShortMessage(c)) {
                out.append(c);
            } else if (!PlainText.isIsolate(c)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean isOfShortMessage(char c) {
        return c == ' '
                || c == '\u3000'
                || (c != '\t' && !PlainText.isIsolate(c) && Character.getType(c) != Character.SPACE_SEPARATOR);
    }
}
