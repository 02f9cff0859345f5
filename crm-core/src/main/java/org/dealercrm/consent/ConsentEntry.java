package org.dealercrm.consent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a customer has said about being contacted, for example that he agreed to advertising by short message on a form of 1
 * March. An entry is never changed; what he says later is a further entry.
 *
 * <p>Instants are kept to the microsecond, as databases keep them; what is finer is cut off.
 *
 * @param act what he said, not null
 * @param purpose about which purpose, not null
 * @param channel about which channel; empty for every one
 * @param at when he said it, not null
 * @param from from when on it holds; empty for at once, as a withdrawal always does
 * @param until up to when it holds, itself excluded; empty for good, as a withdrawal always holds
 * @param trace how it can be shown, not null
 */
public record ConsentEntry(
        ConsentAct act,
        Purpose purpose,
        Optional<Channel> channel,
        Instant at,
        Optional<Instant> from,
        Optional<Instant> until,
        ConsentTrace trace) {

    /** Any order that tells all entries apart will do: of several consents that hold, the gate names the last by it. */
    static final Comparator<ConsentEntry> ORDER = Comparator.comparing(ConsentEntry::at)
            .thenComparing(ConsentEntry::act)
            .thenComparing(ConsentEntry::purpose)
            .thenComparing(entry -> entry.channel().map(Channel::name).orElse(""))
            .thenComparing(entry -> entry.from().orElse(Instant.MIN))
            .thenComparing(entry -> entry.until().orElse(Instant.MAX))
            .thenComparing(entry -> entry.trace().source())
            .thenComparing(entry -> entry.trace().recordedBy())
            .thenComparing(entry -> entry.trace().evidence().orElse(""));

    /** Checks the parts. */
    public ConsentEntry {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(channel, "channel");
        at = at.truncatedTo(ChronoUnit.MICROS);
        from = from.map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
        until = until.map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
        Objects.requireNonNull(trace, "trace");
        if (act == ConsentAct.WITHDRAWN && (from.isPresent() || until.isPresent())) {
            throw new IllegalArgumentException(
                    "A withdrawal holds at once and for good; who wants his peace for some time " + "objects, found "
                            + from + " and " + until);
        }
    }

    /**
     * An entry that holds at once and for good.
     *
     * @param act what he said, not null
     * @param purpose about which purpose, not null
     * @param channel about which channel, empty for every one
     * @param at when, not null
     * @param trace how it can be shown, not null
     * @return the entry, never null
     */
    public static ConsentEntry of(
            ConsentAct act, Purpose purpose, Optional<Channel> channel, Instant at, ConsentTrace trace) {
        return new ConsentEntry(act, purpose, channel, at, Optional.empty(), Optional.empty(), trace);
    }

    /**
     * This entry for some time only.
     *
     * @param first from when on it holds, empty for at once
     * @param end up to when it holds, itself excluded, empty for good
     * @return the entry, never null
     * @throws IllegalArgumentException if it is a withdrawal and one of them is given
     */
    public ConsentEntry within(Optional<Instant> first, Optional<Instant> end) {
        return new ConsentEntry(act, purpose, channel, at, first, end, trace);
    }

    /**
     * Whether it speaks of a contact, whenever it holds.
     *
     * @param asked the purpose of the contact, not null
     * @param by its channel, not null
     * @return true if the purpose is the same and the channel is this one or every one
     */
    public boolean isAbout(Purpose asked, Channel by) {
        return purpose == asked && channel.map(own -> own == by).orElse(true);
    }

    /**
     * Whether it was said and holds.
     *
     * @param instant the moment that is asked for, not null
     * @return false before it was said, before it holds, and from its end on
     */
    public boolean holdsAt(Instant instant) {
        return isSaidBy(instant) && hasBegunBy(instant) && !isOverAt(instant);
    }

    boolean isSaidBy(Instant instant) {
        return !at.isAfter(instant);
    }

    boolean hasBegunBy(Instant instant) {
        return from.map(first -> !first.isAfter(instant)).orElse(true);
    }

    boolean isOverAt(Instant instant) {
        return until.map(end -> !end.isAfter(instant)).orElse(false);
    }

    /** Tells what was said, not by which proof. */
    @Override
    public String toString() {
        return "ConsentEntry[" + act + ", " + purpose + ", "
                + channel.map(Channel::name).orElse("every channel") + ", " + at + "]";
    }
}
