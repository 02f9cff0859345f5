package org.dealercrm.consent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That a customer or an address is suppressed from an instant on, or is no longer. No consent opens it again, however fresh; only a lifting
 * does, which leaves its own trace. Instants are kept to the microsecond.
 *
 * @param act suppressed or lifted, not null
 * @param reason why, not null; a lifting ends the suppressions of its reason only
 * @param channel by which channel; empty for every one; a lifting for every one ends those of each
 * @param at when, not null; at the same instant the suppression counts more
 * @param trace how it can be shown, not null
 */
public record SuppressionEntry(
        Act act, SuppressionReason reason, Optional<Channel> channel, Instant at, ConsentTrace trace) {

    /** What was done. */
    public enum Act {
        /** Not to be contacted from now on. */
        SUPPRESSED,
        /** It was a mistake, or it is over, such as a mailbox that is there again. */
        LIFTED
    }

    /** Checks the parts. */
    public SuppressionEntry {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(channel, "channel");
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(trace, "trace");
    }

    /** The suppressions of some entries that are in force, in whatever order these stand. */
    static List<SuppressionEntry> inForce(List<SuppressionEntry> entries, Instant instant) {
        return entries.stream()
                .filter(entry -> entry.act == Act.SUPPRESSED && !entry.at.isAfter(instant))
                .filter(entry -> entries.stream().noneMatch(other -> other.canEnd(entry) && !other.at.isAfter(instant)))
                .toList();
    }

    boolean isAbout(Channel by) {
        return channel.map(own -> own == by).orElse(true);
    }

    /** Whether it is a lifting that ends a suppression. */
    boolean canEnd(SuppressionEntry suppression) {
        return act == Act.LIFTED
                && suppression.act == Act.SUPPRESSED
                && reason == suppression.reason
                && (channel.isEmpty() || channel.equals(suppression.channel))
                && at.isAfter(suppression.at);
    }

    /** Tells what was done, not by which proof. */
    @Override
    public String toString() {
        return "SuppressionEntry[" + act + ", " + reason + ", "
                + channel.map(Channel::name).orElse("every channel") + ", " + at + "]";
    }
}
