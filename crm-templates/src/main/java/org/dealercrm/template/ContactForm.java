package org.dealercrm.template;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms that web addresses, e-mail addresses and telephone numbers must have in a letter. Each check answers the value as
 * it is kept, or null.
 *
 * <p>Whoever reads a letter taps what stands in it, and a mail program puts it into a header: so there is no control, no
 * blank, and nothing that looks like one place and leads to another.
 */
final class ContactForm {

    static final int LONGEST_URL = 2048;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_PHONE = 40;
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 20;
    private static final int LAST_PORT = 65_535;

    // What repeats a group gives nothing back (*+, ++), since a group that may goes down the stack for each label.
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern HOST = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*+");
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)++" + LABEL);
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    /** RFC 3986, sections 3.3 to 3.5; a percent sign goes before two hexadecimal figures. */
    private static final Pattern PATH_AND_QUERY =
            Pattern.compile("(?:[/?](?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*+)?+"
                    + "(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*+)?+");

    private ContactForm() {}

    /** The text as it is kept, null if it has not the form of its type; a type that needs no form takes any text. */
    static @Nullable String of(ValueType type, String text) {
        return switch (type) {
            case URL -> url(text);
            case EMAIL -> email(text);
            case PHONE -> phone(text);
            default -> text;
        };
    }

    static @Nullable String url(String text) {
        int host = text.length() > LONGEST_URL ? -1 : endOfScheme(text);
        if (host < 0) {
            return null;
        }
        int end = host;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        // An at sign before the first slash would hide the host behind a name: https://bank.example@evil.example.
        boolean fits = isAuthority(text.substring(host, end))
                && PATH_AND_QUERY.matcher(text.substring(end)).matches();
        return fits ? text : null;
    }

    private static int endOfScheme(String text) {
        for (String scheme : new String[] {"https://", "http://"}) {
            if (text.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return -1;
    }

    private static boolean isAuthority(String authority) {
        int colon = authority.indexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "80" : authority.substring(colon + 1);
        return host.length() <= LONGEST_HOST
                && HOST.matcher(host).matches()
                && PORT.matcher(port).matches()
                && Integer.parseInt(port) <= LAST_PORT;
    }

    /** RFC 5321 as far as it is in use: no quoted strings, comments or address literals, and ASCII alone. */
    static @Nullable String email(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || text.length() > LONGEST_EMAIL) {
            return null;
        }
        String domain = text.substring(at + 1);
        String top = domain.substring(domain.lastIndexOf('.') + 1);
        boolean fits = LOCAL_PART.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(domain).matches()
                && !FIGURES.matcher(top).matches();
        return fits ? text.substring(0, at + 1) + domain.toLowerCase(Locale.ROOT) : null;
    }

    /** E.164, or digits with blanks, hyphens and round brackets between them, as on the door of a store. */
    static @Nullable String phone(String text) {
        if (text.startsWith("+") && E164.matcher(text).matches()) {
            return text;
        }
        return text.length() <= LONGEST_PHONE && isWrittenPhone(text) ? text : null;
    }

    private static boolean isWrittenPhone(String text) {
        int digits = 0;
        int brackets = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '(' || c == ')') {
                brackets += c == '(' ? 1 : -1;
            } else if (c != ' ' && c != '-' && !(c == '+' && at == 0)) {
                return false;
            }
            if (brackets < 0 || brackets > 1) {
                return false;
            }
        }
        boolean endsWell = !text.isEmpty()
                && " -".indexOf(text.charAt(0)) < 0
                && " -(".indexOf(text.charAt(text.length() - 1)) < 0;
        return endsWell && brackets == 0 && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
