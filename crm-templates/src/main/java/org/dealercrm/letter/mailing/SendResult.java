package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.template.wording.Wording;

/** What became of one recipient when a mailing was sent. It holds ids and no personal data. */
public sealed interface SendResult {

    /**
     * The recipient.
     *
     * @return the id, never null
     */
    CustomerId customer();

    /**
     * The result in words.
     *
     * @param locale the reader's language; Chinese for any zh, English otherwise, not null
     * @return one or more full sentences, never null
     */
    String message(Locale locale);

    /**
     * His message lies in the outbox, from where the host delivers it.
     *
     * @param customer the recipient, not null
     * @param key the key of the message, not null
     * @param form its form, not null
     */
    record Sent(CustomerId customer, LetterKey key, LetterForm form) implements SendResult {

        /** Checks the parts. */
        public Sent {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(form, "form");
        }

        @Override
        public String message(Locale locale) {
            return Wording.of(locale, "已放入发件箱。", "The message lies in the outbox.");
        }
    }

    /**
     * His message of this mailing lay in the outbox already; nothing was stored.
     *
     * @param customer the recipient, not null
     * @param key the key of the message, not null
     */
    record AlreadySent(CustomerId customer, LetterKey key) implements SendResult {

        /** Checks the parts. */
        public AlreadySent {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(key, "key");
        }

        @Override
        public String message(Locale locale) {
            return Wording.of(locale, "此前已发送，未重复发送。", "The message was sent before; it is not sent twice.");
        }
    }

    /**
     * By a rule of the store he gets none.
     *
     * @param customer the recipient, not null
     * @param problem why, of the kind {@link MailingReason.Kind#SKIPPED}
     */
    record Skipped(CustomerId customer, MailingProblem problem) implements SendResult {

        /** Checks the parts. */
        public Skipped {
            Objects.requireNonNull(customer, "customer");
            problem.require(MailingReason.Kind.SKIPPED);
        }

        @Override
        public String message(Locale locale) {
            return problem.message(locale);
        }
    }

    /**
     * He was to get one, and it could not be made or stored.
     *
     * @param customer the recipient, not null
     * @param problems everything that is in the way, at least one, all of the kind {@link MailingReason.Kind#FAILED}; copied
     */
    record Failed(CustomerId customer, List<MailingProblem> problems) implements SendResult {

        /** Checks the parts and copies the list. */
        public Failed {
            Objects.requireNonNull(customer, "customer");
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("What failed has a reason");
            }
            problems.forEach(problem -> problem.require(MailingReason.Kind.FAILED));
        }

        @Override
        public String message(Locale locale) {
            String between = Wording.of(locale, "", " ");
            return String.join(
                    between,
                    problems.stream().map(problem -> problem.message(locale)).toList());
        }
    }
}
