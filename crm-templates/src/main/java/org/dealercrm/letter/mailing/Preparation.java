package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.consent.GateAnswer;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.Message;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.letter.Writing;

/**
 * The one way from a recipient to his message. The preflight and the sending both go it to its end, so that what the first has found
 * fine does not fail in the second.
 */
final class Preparation {

    /** A way to reach a recipient that the gate has cleared. */
    private record Way(Destination to, GateAnswer.Cleared cleared) {}

    private final Mailing mailing;

    Preparation(Mailing mailing) {
        this.mailing = mailing;
    }

    /** One bad recipient never stops the rest: whatever the host's answers throw fails him alone. */
    Prepared prepare(Recipient recipient) {
        try {
            return chosen(recipient);
        } catch (RuntimeException thrown) {
            return failed(recipient, MailingProblem.thrown(MailingReason.HOST_FAILED, thrown));
        }
    }

    private Prepared chosen(Recipient recipient) {
        if (!mailing.isOfStore(recipient)) {
            return failed(recipient, MailingProblem.of(MailingReason.OTHER_STORE));
        }
        Optional<LetterChoice.Chosen> chosen = mailing.choice().letterFor(recipient.standing());
        if (chosen.isEmpty()) {
            return skipped(recipient, MailingProblem.of(MailingReason.NO_LETTER));
        }
        Optional<MailingLetters.Prepared> letter =
                mailing.letters().find(chosen.get().letter(), recipient.language());
        if (letter.isEmpty()) {
            return failed(
                    recipient,
                    MailingProblem.of(MailingReason.UNKNOWN_LETTER, chosen.get().letter()));
        }
        return cleared(recipient, letter.get(), chosen.get().because());
    }

    /** The first form that the letter has, for which there is an address, and that the gate clears. */
    private Prepared cleared(Recipient recipient, MailingLetters.Prepared letter, Optional<String> because) {
        MailingProblem why = MailingProblem.of(MailingReason.NO_FORM);
        List<LetterForm> forms = recipient.forms().isEmpty() ? mailing.forms() : recipient.forms();
        for (LetterForm form : forms) {
            if (!letter.forms().contains(form)) {
                continue;
            }
            Optional<Destination> to = destination(recipient, form);
            if (to.isEmpty()) {
                why = why.reason() == MailingReason.NO_FORM ? MailingProblem.of(MailingReason.NO_ADDRESS) : why;
                continue;
            }
            GateAnswer answer;
            try {
                answer = mailing.gate().ask(recipient.customer(), mailing.purpose(), to.get(), mailing.at());
            } catch (RuntimeException thrown) {
                return failed(recipient, MailingProblem.thrown(MailingReason.GATE_FAILED, thrown));
            }
            if (answer instanceof GateAnswer.Cleared cleared) {
                return written(recipient, letter, because, new Way(to.get(), cleared));
            }
            if (answer instanceof GateAnswer.Refused refused && why.reason() != MailingReason.NOT_CLEARED) {
                why = MailingProblem.of(refused);
            }
        }
        return skipped(recipient, why);
    }

    private Optional<Destination> destination(Recipient recipient, LetterForm form) {
        return switch (form) {
            case LETTER ->
                recipient.post().isEmpty() && mailing.rules().needsPost()
                        ? Optional.empty()
                        : Optional.of(new Destination.OnPaper(recipient.post()));
            case EMAIL -> recipient.email().map(Destination.ToMailbox::new);
            case SMS -> recipient.mobile().map(Destination.ToMobile::new);
        };
    }

    private Prepared written(Recipient recipient, MailingLetters.Prepared letter, Optional<String> because, Way way) {
        LetterForm form = way.to().form();
        ChosenLetter chosen =
                new ChosenLetter(letter.stamp(), form, letter.template().schema(), because);
        Writing<? extends Message> writing =
                letter.template().write(form, recipient.content().of(chosen));
        if (!writing.problems().isEmpty()) {
            return new Prepared.Not(
                    new SendResult.Failed(recipient.customer(), MailingProblem.of(writing.problems(), form)), Set.of());
        }
        Message message = writing.orElseThrow();
        if (message instanceof Letter onPaper) {
            Set<Integer> missing = mailing.glyphs().missing(onPaper.printed());
            if (!missing.isEmpty()) {
                return lacking(recipient, missing);
            }
        }
        return ready(recipient, letter, message, way);
    }

    private Prepared ready(Recipient recipient, MailingLetters.Prepared letter, Message message, Way way) {
        Optional<SmsBill> bill = Optional.empty();
        if (message instanceof SmsMessage sms && way.to() instanceof Destination.ToMobile mobile) {
            SmsTariff.Rate rate = mailing.tariff().of(mobile.number());
            if (!rate.billing().takes(sms.text())) {
                return failed(recipient, MailingProblem.of(MailingReason.SMS_TOO_LONG));
            }
            bill = Optional.of(SmsBill.of(sms.text(), rate));
        }
        OutboxLetter out = new OutboxLetter(
                mailing.id(),
                recipient.customer(),
                mailing.rules().oncePerAddress() ? AddressKey.of(mailing.id(), way.to()) : Optional.empty(),
                letter.stamp(),
                Clearance.of(way.cleared()),
                message,
                way.to());
        return new Prepared.Ready(ClearedLetter.of(way.cleared(), mailing.purpose(), out), bill);
    }

    private static Prepared lacking(Recipient recipient, Set<Integer> missing) {
        MailingProblem problem = MailingProblem.of(MailingReason.MISSING_GLYPHS, Integer.toString(missing.size()));
        return new Prepared.Not(new SendResult.Failed(recipient.customer(), List.of(problem)), Set.copyOf(missing));
    }

    private static Prepared failed(Recipient recipient, MailingProblem problem) {
        return new Prepared.Not(new SendResult.Failed(recipient.customer(), List.of(problem)), Set.of());
    }

    private static Prepared skipped(Recipient recipient, MailingProblem problem) {
        return new Prepared.Not(new SendResult.Skipped(recipient.customer(), problem), Set.of());
    }
}
