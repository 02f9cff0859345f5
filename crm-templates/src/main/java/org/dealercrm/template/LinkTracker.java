package org.dealercrm.template;

import java.util.List;

/**
 * Follows the text of a link attribute far enough to tell what a value that stands there could change.
 *
 * <p>Behind the {@code /}, {@code ?} or {@code #} that ends a literal authority a percent-encoded value changes neither scheme
 * nor host (RFC 3986, section 3). Whatever a browser would read otherwise than it looks, such as a backslash, a blank or a
 * character reference within the authority (WHATWG URL, section 4.4), closes the link to values.
 */
final class LinkTracker {

    /** Which part of the link a place lies in. */
    enum Part {
        /** Nothing yet, or the beginning of a scheme. */
        SCHEME,
        /** Behind a first slash, which a second one would make an authority. */
        SLASH,
        /** Behind {@code https://}. */
        HOST,
        AUTHORITY,
        /** Path, query or fragment. */
        OPEN,
        /** Behind {@code mailto:}, before any address. */
        MAIL,
        /** Behind an address. */
        MAIL_ADDRESS,
        MAIL_FIELDS,
        /** Behind {@code tel:}. */
        TELEPHONE,
        /** Behind a value that is to be the whole link, or the whole number. */
        WHOLE,
        /** No value may follow. */
        CLOSED
    }

    private static final List<String> BEGINNINGS = List.of("https://", "http://", "mailto:", "tel:");

    private Part part = Part.SCHEME;
    private String scheme = "";

    Part part() {
        return part;
    }

    String scheme() {
        return scheme;
    }

    void begin() {
        part = Part.SCHEME;
        scheme = "";
    }

    boolean isEmpty() {
        return part == Part.SCHEME && scheme.isEmpty();
    }

    /** Goes on behind a value that was let in. */
    void value() {
        part = switch (part) {
            case OPEN, SLASH -> Part.OPEN;
            case MAIL -> Part.MAIL_ADDRESS;
            case MAIL_FIELDS -> Part.MAIL_FIELDS;
            default -> Part.WHOLE;
        };
    }

    void read(char c) {
        part = switch (part) {
            case SCHEME -> inScheme(c);
            case SLASH -> c == '/' || c == '\\' || c == '&' || isOdd(c) ? Part.CLOSED : Part.OPEN;
            case HOST -> isOfHost(c) ? Part.AUTHORITY : Part.CLOSED;
            case AUTHORITY -> isOfHost(c) || c == ':' ? part : isEndOfAuthority(c) ? Part.OPEN : Part.CLOSED;
            case MAIL -> c == '&' || isOdd(c) ? Part.CLOSED : c == '?' ? Part.MAIL_FIELDS : Part.MAIL_ADDRESS;
            case MAIL_ADDRESS -> c == '?' ? Part.MAIL_FIELDS : part;
            case OPEN, MAIL_FIELDS -> part;
            case TELEPHONE, WHOLE, CLOSED -> Part.CLOSED;
        };
        if (part != Part.SCHEME) {
            scheme = "";
        }
    }

    private Part inScheme(char c) {
        if (scheme.isEmpty() && isEndOfAuthority(c)) {
            return c == '/' ? Part.SLASH : Part.OPEN;
        }
        scheme = scheme + (c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
        return switch (scheme) {
            case "https://", "http://" -> Part.HOST;
            case "mailto:" -> Part.MAIL;
            case "tel:" -> Part.TELEPHONE;
            default -> BEGINNINGS.stream().anyMatch(beginning -> beginning.startsWith(scheme)) ? part : Part.CLOSED;
        };
    }

    private static boolean isEndOfAuthority(char c) {
        return c == '/' || c == '?' || c == '#';
    }

    /** Browsers take out tabs and line breaks, and blanks at the ends. */
    private static boolean isOdd(char c) {
        return c <= ' ' || c == 0x7F;
    }

    private static boolean isOfHost(char c) {
        return (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_'))
                || (c >= 0x80 && Character.isLetterOrDigit(c));
    }
}
