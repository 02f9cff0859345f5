package org.dealercrm.desk.contact;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dealercrm.scoring.retention.ContactChannel;
import org.dealercrm.scoring.retention.ContactGate;

/**
 * Who has agreed to marketing by which channel. Consent is what a customer gave for a channel; silence is none, and one refusal counts
 * more than any consent, whichever was written first.
 */
public final class Consents implements ContactGate {

    private final Map<String, Set<ContactChannel>> allowed;

    private Consents(Map<String, Set<ContactChannel>> allowed) {
        this.allowed = allowed;
    }

    /** Gathers consents and refusals in any order. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, Set<ContactChannel>> given = new HashMap<>();
        private final Map<String, Set<ContactChannel>> refused = new HashMap<>();

        private Builder() {}

        /**
         * A customer has agreed.
         *
         * @param customerId the customer, not null
         * @param channel by which he may be contacted, not null
         */
        public void allow(String customerId, ContactChannel channel) {
            of(given, customerId).add(channel);
        }

        /**
         * A customer has refused, or taken back his consent.
         *
         * @param customerId the customer, not null
         * @param channel by which he may not be contacted, not null
         */
        public void refuse(String customerId, ContactChannel channel) {
            of(refused, customerId).add(channel);
        }

        /**
         * A customer wants no contact at all.
         *
         * @param customerId the customer, not null
         */
        public void refuseAll(String customerId) {
            of(refused, customerId).addAll(EnumSet.allOf(ContactChannel.class));
        }

        private static Set<ContactChannel> of(Map<String, Set<ContactChannel>> channels, String customerId) {
            return channels.computeIfAbsent(customerId, id -> EnumSet.noneOf(ContactChannel.class));
        }

        /**
         * What remains allowed.
         *
         * @return the consents, never null
         */
        public Consents build() {
            Map<String, Set<ContactChannel>> allowed = new HashMap<>();
            given.forEach((id, channels) -> {
                Set<ContactChannel> rest = EnumSet.copyOf(channels);
                rest.removeAll(refused.getOrDefault(id, Set.of()));
                if (!rest.isEmpty()) {
                    allowed.put(id, rest);
                }
            });
            return new Consents(allowed);
        }
    }

    /**
     * Starts without any consent.
     *
     * @return an empty builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * No consent of anybody, as where none is on record.
     *
     * @return the consents, never null
     */
    public static Consents none() {
        return builder().build();
    }

    @Override
    public boolean mayContact(String customerId, ContactChannel channel) {
        return allowed.getOrDefault(customerId, Set.of()).contains(channel);
    }

    /**
     * How many customers have agreed to some channel.
     *
     * @return not negative
     */
    public int customers() {
        return allowed.size();
    }

    /** Says how many have agreed, not who. */
    @Override
    public String toString() {
        return "Consents[" + allowed.size() + " customers]";
    }
}
