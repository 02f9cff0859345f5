package org.dealercrm.letter.mailing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.dealercrm.consent.Basis;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.consent.Purpose;

/**
 * What is kept of a clearance of the gate beside the message that went out on it. It shows that the gate was asked; it is not a
 * clearance, and nothing can be put into an outbox with it.
 *
 * @param purpose what for, not null
 * @param channel how, not null
 * @param basis what the contact rests on, not null
 * @param at the instant for which the gate was asked; kept to the microsecond, as databases keep it
 */
public record Clearance(Purpose purpose, Channel channel, Basis basis, Instant at) {

    /** Checks the parts. */
    public Clearance {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(basis, "basis");
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The trace of a clearance.
     *
     * @param cleared the clearance, not null
     * @return its trace, never null
     */
    public static Clearance of(GateAnswer.Cleared cleared) {
        return new Clearance(cleared.purpose(), cleared.channel(), cleared.basis(), cleared.at());
    }
}
