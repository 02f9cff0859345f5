package org.dealercrm.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An e-mail to one customer, ready for a mail library: subject, the body as plain text and as HTML (to be sent as
 * multipart/alternative in this order, RFC 2046 section 5.1.4), and further header fields. Sender, recipient and encoding are
 * the host's.
 *
 * @param language the language it is written in, not null
 * @param subject the subject, one line of 1 to {@value #MAX_SUBJECT} characters, not encoded, no control character; not blank
 * @param text the body as plain text, lines ended by LF, not blank
 * @param html the body as an HTML document with styles in its elements, nothing loaded from outside, not blank
 * @param headers header fields, each name once; copied
 */
public record EmailMessage(LetterLanguage language, String subject, String text, String html, List<MailHeader> headers)
        implements Message {

    /** The longest subject, in UTF-16 units; mail programs show a good deal less. */
    public static final int MAX_SUBJECT = 250;

    /** Checks what a mail library might let through. */
    public EmailMessage {
        Objects.requireNonNull(language, "language");
        headers = List.copyOf(headers);
        if (!isSubject(subject)) {
            throw new IllegalArgumentException(
                    "A subject is one line of 1 to " + MAX_SUBJECT + " characters without control characters");
        }
        if (text.isBlank() || html.isBlank()) {
            throw new IllegalArgumentException("An e-mail has a body as text and as HTML");
        }
        Set<String> names = new HashSet<>();
        for (MailHeader header : headers) {
            if (!names.add(header.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("The header field " + header.name() + " stands twice");
            }
        }
    }

    /** Whether a text may be a subject; line separators of Unicode are controls here, since some mailers break at them. */
    static boolean isSubject(String text) {
        return !text.isBlank()
                && text.length() <= MAX_SUBJECT
                && text.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    @Override
    public LetterForm form() {
        return LetterForm.EMAIL;
    }

    /**
     * The value of a header field.
     *
     * @param name the name, case does not count, not null
     * @return the value, empty if the e-mail has no such field
     */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.isNamed(name))
                .map(MailHeader::value)
                .findFirst();
    }

    @Override
    public String toString() {
        return "EmailMessage[" + language.tag() + ", " + text.length() + " characters, " + headers + "]";
    }
}
