package org.dealercrm.consent;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** The answer of the {@link ConsentGate} to one contact. */
public sealed interface GateAnswer {

    /**
     * The clearance, where there is one.
     *
     * @return empty for a refusal, never null
     */
    default Optional<Cleared> cleared() {
        return this instanceof Cleared cleared ? Optional.of(cleared) : Optional.empty();
    }

    /** Why the gate refuses a contact. */
    enum Reason {
        /** The customer or the address is suppressed. */
        SUPPRESSED("客户或其联系方式在禁止联系名单上", "the customer or the address is suppressed"),
        /** The store does not use the channel for the purpose. */
        CHANNEL_CLOSED("本店不以该方式作此联系", "the store does not use this channel for it"),
        /** There is no record of the customer: perhaps he was erased. */
        UNKNOWN_CUSTOMER("没有该客户的授权记录", "there is no record of the customer's consent"),
        /** He has withdrawn his consent and not given it again. */
        WITHDRAWN("客户已撤回同意", "the customer has withdrawn his consent"),
        /** He has objected and not agreed since. */
        OBJECTED("客户已明确拒绝", "the customer has objected"),
        /** He has agreed, and the time for which he did has not come. */
        NOT_YET_VALID("客户的同意尚未生效", "the customer's consent does not hold yet"),
        /** He has agreed, and the time for which he did is over. */
        EXPIRED("客户的同意已过期", "the customer's consent has expired"),
        /** He has never agreed. */
        NO_CONSENT("客户未曾同意", "the customer has not consented");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /**
         * The reason in words.
         *
         * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
         * @return a clause without a full stop, never null
         */
        public String clause(Locale locale) {
            return Wording.of(locale, chinese, english);
        }
    }

    /**
     * The contact may be made. Only the gate makes one, so that whoever holds it has asked.
     *
     * <p>It holds for the instant at which it was asked for; whoever waits before he sends asks again, because the customer may have withdrawn
     * meanwhile.
     */
    final class Cleared implements GateAnswer {

        private final Contact contact;
        private final Optional<AddressHash> address;
        private final Basis basis;
        private final @Nullable ConsentEntry entry;

        Cleared(Contact contact, Optional<AddressHash> address, Basis basis, @Nullable ConsentEntry entry) {
            this.contact = contact;
            this.address = address;
            this.basis = basis;
            this.entry = entry;
        }

        /**
         * The customer who may be contacted.
         *
         * @return the id, never null
         */
        public CustomerId customer() {
            return contact.customer();
        }

        /**
         * What for.
         *
         * @return the purpose, never null
         */
        public Purpose purpose() {
            return contact.purpose();
        }

        /**
         * How.
         *
         * @return the channel, never null
         */
        public Channel channel() {
            return contact.channel();
        }

        /**
         * The instant for which the gate was asked.
         *
         * @return the instant, never null
         */
        public Instant at() {
            return contact.at();
        }

        /**
         * The address that was looked up among the suppressed ones.
         *
         * @return its keyed hash; empty if the gate was asked without
         */
        public Optional<AddressHash> address() {
            return address;
        }

        /**
         * What the contact rests on: {@link Basis#CONSENT} if and only if there is an {@link #entry()}.
         *
         * @return the basis, never null
         */
        public Basis basis() {
            return basis;
        }

        /**
         * The consent that the contact rests on.
         *
         * @return an entry with {@link ConsentAct#GIVEN} that holds; empty if the contact rests on something else
         */
        public Optional<ConsentEntry> entry() {
            return Optional.ofNullable(entry);
        }

        /**
         * Whether it clears a contact.
         *
         * @param who the customer of the contact, not null
         * @param why its purpose, not null
         * @param how its channel, not null
         * @return true if all three are those that were asked for
         */
        public boolean isFor(CustomerId who, Purpose why, Channel how) {
            return customer().equals(who) && purpose() == why && channel() == how;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cleared cleared
                    && contact.equals(cleared.contact)
                    && address.equals(cleared.address)
                    && basis == cleared.basis
                    && entry().equals(cleared.entry());
        }

        @Override
        public int hashCode() {
            return Objects.hash(contact, address, basis, entry);
        }

        /** Tells what for and how, not who. */
        @Override
        public String toString() {
            return "Cleared[" + purpose() + ", " + channel() + ", " + basis + ", " + at() + "]";
        }
    }

    /**
     * The contact must not be made.
     *
     * @param contact the contact, not null
     * @param reason why not, not null
     * @param suppression why the customer or the address is suppressed; present with {@link Reason#SUPPRESSED} and only then
     */
    record Refused(Contact contact, Reason reason, Optional<SuppressionReason> suppression) implements GateAnswer {

        /** Checks the parts. */
        public Refused {
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(reason, "reason");
            if ((reason == Reason.SUPPRESSED) != suppression.isPresent()) {
                throw new IllegalArgumentException(
                        "A suppressed contact, and no other, tells why it is; found " + reason + " and " + suppression);
            }
        }

        /**
         * The refusal as a sentence for whoever wanted to contact the customer.
         *
         * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
         * @return for example {@code Marketing by a call is refused: the customer has withdrawn his consent.}, without personal data,
         *     never null
         */
        public String sentence(Locale locale) {
            String why = suppression.map(each -> each.clause(locale)).orElseGet(() -> reason.clause(locale));
            String what = contact.purpose().displayName(locale);
            String how = contact.channel().displayName(locale);
            return Wording.isChinese(locale)
                    ? "不得以" + how + "进行“" + what + "”联系：" + why + "。"
                    : what + " by " + how + " is refused: " + why + ".";
        }

        /** Tells what for, how and why not, not who. */
        @Override
        public String toString() {
            return "Refused[" + contact.purpose() + ", " + contact.channel() + ", " + reason + ", " + contact.at()
                    + "]";
        }
    }
}
