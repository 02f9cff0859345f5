package org.dealercrm.party;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that a letter can be sent to, for example {@code li.wei@example.cn}.
 *
 * <p>Taken is the part of RFC 5321 that is in use: a dot-string of at most 64 octets, an at sign, and a domain of two labels or
 * more, of at most 63 octets each; 254 octets in all. Not taken are quoted strings, comments, address literals, and letters
 * beyond ASCII (a domain in Chinese characters is given in its xn-- form). The domain is kept in lower case; the local part as
 * it is, because a server may tell the cases apart. {@link #toString()} shows nothing of the address.
 *
 * @param value the address, its domain in lower case, not null
 */
public record EmailAddress(String value) implements Comparable<EmailAddress> {

    /** The greatest length of an address in octets: a path of 256 (RFC 5321, 4.5.3.1.3) without its angle brackets. */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+" + LABEL);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** Checks the form. */
    public EmailAddress {
        Objects.requireNonNull(value, "value");
        if (!isAddress(value)) {
            throw new IllegalArgumentException(
                    "An e-mail address is a name of at most 64 characters, an at sign and a domain"
                            + " in lower case, 254 characters in all; found " + value.length() + " characters");
        }
    }

    /**
     * An address as somebody typed it.
     *
     * @param text the address; blanks at the ends are dropped, the domain is put into lower case; not null
     * @return the address, never null
     * @throws IllegalArgumentException if it is no address of the form taken here; the message does not hold it
     */
    public static EmailAddress of(String text) {
        return new EmailAddress(normalised(text));
    }

    /**
     * Reads what somebody typed.
     *
     * @param text the text; blanks at the ends are dropped, the domain is put into lower case; not null
     * @return the address, empty if it is no address of the form taken here
     */
    public static Optional<EmailAddress> parse(String text) {
        String address = normalised(text);
        return isAddress(address) ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    /**
     * The part before the at sign.
     *
     * @return the local part, never null
     */
    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /**
     * The part after the at sign.
     *
     * @return the domain, lower case, never null
     */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public int compareTo(EmailAddress other) {
        return value.compareTo(other.value);
    }

    /** Shows nothing of the address, because it is personal. */
    @Override
    public String toString() {
        return "***@***";
    }

    private static String normalised(String text) {
        String address = stripBlanks(text);
        int at = address.lastIndexOf('@');
        // Beyond ASCII lower-casing makes Latin letters of others (the Kelvin sign becomes k); such a text is no
        // address.
        boolean ascii = address.chars().allMatch(character -> character < 128);
        return at < 0 || !ascii
                ? address
                : address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
    }

    /** Blanks only: a line break at the end is no slip of the finger but the beginning of a forged header. */
    private static String stripBlanks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (from < to && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isAddress(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL_LENGTH || address.length() > MAX_LENGTH) {
            return false;
        }
        String domain = address.substring(at + 1);
        String top = domain.substring(domain.lastIndexOf('.') + 1);
        return LOCAL.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(domain).matches()
                && !NUMBER.matcher(top).matches();
    }
}
