package org.dealercrm.letter.mailing;

import java.util.Objects;
import java.util.Optional;
import org.dealercrm.consent.Channel;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;

/** Where a message goes. It is personal data; no {@code toString} tells it. */
public sealed interface Destination {

    /**
     * The form of a message that goes there.
     *
     * @return the form, never null
     */
    LetterForm form();

    /**
     * The channel of a form, for which the gate is asked.
     *
     * @param form the form, not null
     * @return the channel, never null
     */
    static Channel channelOf(LetterForm form) {
        return switch (form) {
            case LETTER -> Channel.LETTER;
            case EMAIL -> Channel.EMAIL;
            case SMS -> Channel.SMS;
        };
    }

    /**
     * On paper.
     *
     * @param address the postal address; empty for a letter that is handed over
     */
    record OnPaper(Optional<PostalAddress> address) implements Destination {

        /** Checks that there is an answer. */
        public OnPaper {
            Objects.requireNonNull(address, "address");
        }

        @Override
        public LetterForm form() {
            return LetterForm.LETTER;
        }

        @Override
        public String toString() {
            return "OnPaper[" + (address.isPresent() ? "by post" : "handed over") + "]";
        }
    }

    /**
     * To a mailbox.
     *
     * @param address the address, not null
     */
    record ToMailbox(EmailAddress address) implements Destination {

        /** Checks that there is an address. */
        public ToMailbox {
            Objects.requireNonNull(address, "address");
        }

        @Override
        public LetterForm form() {
            return LetterForm.EMAIL;
        }

        @Override
        public String toString() {
            return "ToMailbox[…]";
        }
    }

    /**
     * To a mobile phone.
     *
     * @param number the number in E.164, not null
     */
    record ToMobile(PhoneNumber number) implements Destination {

        /** Checks that there is a number. */
        public ToMobile {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public LetterForm form() {
            return LetterForm.SMS;
        }

        @Override
        public String toString() {
            return "ToMobile[…]";
        }
    }
}
