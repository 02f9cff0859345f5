package org.dealercrm.consent;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a store rests its contacts on. It begins with the defaults of {@link Purpose} and can only be made stricter.
 *
 * <p>A store whose counsel wants consent to service reminders too, and that advertises by no telephone:
 *
 * <pre>{@code
 * ConsentPolicy policy = ConsentPolicy.standard()
 *         .sharpened(Purpose.SERVICE_REMINDER, Basis.CONSENT)
 *         .closed(Purpose.MARKETING, Channel.CALL);
 * }</pre>
 *
 * @param bases what each purpose rests on, nothing less than its default; not null; copied
 * @param open the channels that the store uses for each purpose, not null; copied
 * @param recordNeeded whether a customer without any record in {@link CustomerConsents} is refused everything, because he may have been
 *     erased; if false he counts as one who has said nothing
 */
public record ConsentPolicy(Map<Purpose, Basis> bases, Map<Purpose, Set<Channel>> open, boolean recordNeeded) {

    /** Checks that every purpose has a basis that is not laxer than its default, and copies the maps. */
    public ConsentPolicy {
        Map<Purpose, Basis> copiedBases = new EnumMap<>(Purpose.class);
        Map<Purpose, Set<Channel>> copiedOpen = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            Basis basis = Objects.requireNonNull(bases.get(purpose), () -> "The basis of " + purpose);
            if (basis.compareTo(purpose.basis()) < 0) {
                throw new IllegalArgumentException("The purpose " + purpose + " rests on " + purpose.basis()
                        + " or on what asks more of the customer; found " + basis);
            }
            copiedBases.put(purpose, basis);
            Set<Channel> channels = EnumSet.noneOf(Channel.class);
            channels.addAll(open.getOrDefault(purpose, Set.of()));
            copiedOpen.put(purpose, Collections.unmodifiableSet(channels));
        }
        bases = Collections.unmodifiableMap(copiedBases);
        open = Collections.unmodifiableMap(copiedOpen);
    }

    /**
     * The defaults of the purposes, by every channel, for customers of whom there is a record.
     *
     * @return the policy, never null
     */
    public static ConsentPolicy standard() {
        Map<Purpose, Basis> bases = new EnumMap<>(Purpose.class);
        Map<Purpose, Set<Channel>> open = new EnumMap<>(Purpose.class);
        Arrays.stream(Purpose.values()).forEach(purpose -> {
            bases.put(purpose, purpose.basis());
            open.put(purpose, EnumSet.allOf(Channel.class));
        });
        return new ConsentPolicy(bases, open, true);
    }

    /**
     * This policy with more asked of the customer for a purpose.
     *
     * @param purpose the purpose, not null
     * @param basis what it is to rest on, not less than now, not null
     * @return the new policy, never null
     * @throws IllegalArgumentException if it would ask less
     */
    public ConsentPolicy sharpened(Purpose purpose, Basis basis) {
        Basis now = basis(purpose);
        if (basis.compareTo(now) < 0) {
            throw new IllegalArgumentException(
                    "A policy is made stricter only; " + purpose + " rests on " + now + " already, found " + basis);
        }
        Map<Purpose, Basis> more = new EnumMap<>(bases);
        more.put(purpose, basis);
        return new ConsentPolicy(more, open, recordNeeded);
    }

    /**
     * This policy with a channel that the store does not use for a purpose.
     *
     * @param purpose the purpose, not null
     * @param channel the channel, not null
     * @return the new policy, never null
     */
    public ConsentPolicy closed(Purpose purpose, Channel channel) {
        Map<Purpose, Set<Channel>> less = new EnumMap<>(open);
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        channels.addAll(openFor(purpose));
        channels.remove(channel);
        less.put(purpose, channels);
        return new ConsentPolicy(bases, less, recordNeeded);
    }

    /**
     * This policy for a host that keeps a record of those customers only who have said something. Of his other customers he knows
     * himself that they are customers and were not erased.
     *
     * @return the new policy, never null
     */
    public ConsentPolicy withoutRecords() {
        return new ConsentPolicy(bases, open, false);
    }

    /**
     * What a purpose rests on.
     *
     * @param purpose the purpose, not null
     * @return the basis, never null
     */
    public Basis basis(Purpose purpose) {
        return Objects.requireNonNull(bases.get(purpose));
    }

    /**
     * By which channels the store contacts for a purpose.
     *
     * @param purpose the purpose, not null
     * @return the channels, never null; unmodifiable
     */
    public Set<Channel> openFor(Purpose purpose) {
        return Objects.requireNonNull(open.get(purpose));
    }
}
