package org.dealercrm.desk.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.template.PlainText;

/**
 * What the store adds to an e-mail that is written: from whom, to whom, when, and the id by which it is known again. It holds personal
 * data; {@link #toString()} tells none.
 *
 * @param sender the name that the reader sees, in one line, not blank; what cannot be seen in it is taken out
 * @param from the address of the store, not null
 * @param to the address of the reader, not null
 * @param at the instant of its Date, not null
 * @param zone the zone in which the Date is written, not null
 * @param id what stands before the at sign of its Message-ID: letters, digits, points, hyphens or underscores
 */
public record EmailEnvelope(String sender, EmailAddress from, EmailAddress to, Instant at, ZoneId zone, String id) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*");

    /** Checks the parts. */
    public EmailEnvelope {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(zone, "zone");
        sender = senderOf(sender)
                .orElseThrow(() -> new IllegalArgumentException("A sender has a name without control characters"));
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of an e-mail is made of letters, digits, points, hyphens and underscores");
        }
    }

    /**
     * The name of a sender as a reader sees it.
     *
     * @param name the name, not null
     * @return the name without what cannot be seen; empty if nothing is left or it has more than one line
     */
    static Optional<String> senderOf(String name) {
        String clean = PlainText.clean(name);
        boolean fits = !clean.isBlank() && clean.chars().noneMatch(Character::isISOControl);
        return fits ? Optional.of(clean) : Optional.empty();
    }

    @Override
    public String toString() {
        return "EmailEnvelope[" + id + "]";
    }
}
