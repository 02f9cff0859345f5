package org.dealercrm.letter;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A header field that an e-mail carries beside those that every e-mail has, for example {@code List-Unsubscribe}.
 *
 * <p>Reference: RFC 5322, sections 2.2 and 3.6.8 (names: printable US-ASCII without colon) and 2.1.1 (a line has at most 998
 * characters). Stricter than it: a value is printable US-ASCII and blanks, so that neither CR nor LF nor any other control
 * can begin a field of its own, and it is not folded here. Fields that say to whom an e-mail goes, from whom it comes or how
 * its body is made are the host's and are refused.
 *
 * @param name the name, 1 to 76 characters, not null
 * @param value the value, not blank, no blank at its ends, not null
 */
public record MailHeader(String name, String value) {

    private static final int LONGEST_NAME = 76;
    private static final int LONGEST_LINE = 998;
    private static final Set<String> OF_THE_HOST = Set.of(
            "from",
            "sender",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "return-path",
            "received");

    /** Checks the spelling. The message of the exception holds no value. */
    public MailHeader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        boolean spelt = name.chars().allMatch(c -> c > ' ' && c < 127 && c != ':');
        if (name.isEmpty() || name.length() > LONGEST_NAME || !spelt) {
            throw new IllegalArgumentException("A header field has a name of 1 to 76 printable ASCII characters without"
                    + " colon, found one of " + name.length());
        }
        if (isOfTheHost(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "The header field " + name + " is set by the host that sends the e-mail");
        }
        boolean printable = value.chars().allMatch(c -> c >= ' ' && c < 127);
        if (!printable || value.isBlank() || !value.strip().equals(value)) {
            throw new IllegalArgumentException(
                    "The value of the header field " + name + " is printable ASCII without control characters");
        }
        if (name.length() + 2 + value.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("The header field " + name + " is longer than 998 characters");
        }
    }

    /** Whether two fields have the same name; case does not count. */
    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    private static boolean isOfTheHost(String name) {
        return OF_THE_HOST.contains(name) || name.startsWith("content-") || name.startsWith("resent-");
    }

    /** Tells the name only: the value of List-Unsubscribe stops the mail of one customer. */
    @Override
    public String toString() {
        return "MailHeader[" + name + "]";
    }
}
