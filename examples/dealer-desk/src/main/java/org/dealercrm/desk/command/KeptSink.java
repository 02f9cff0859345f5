package org.dealercrm.desk.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dealercrm.desk.mail.EmailEnvelope;
import org.dealercrm.desk.mail.RecipientMessages;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.party.PhoneNumber;

/** Keeps all messages until it is known that they may be written. */
final class KeptSink implements RecipientMessages.Sink {

    private final List<Consumer<RecipientMessages.Sink>> kept = new ArrayList<>();

    @Override
    public void letter(long row, Letter message) {
        kept.add(sink -> sink.letter(row, message));
    }

    @Override
    public void sms(long row, SmsMessage message, Optional<PhoneNumber> to) {
        kept.add(sink -> sink.sms(row, message, to));
    }

    @Override
    public void email(long row, EmailMessage message, EmailEnvelope envelope) {
        kept.add(sink -> sink.email(row, message, envelope));
    }

    void into(RecipientMessages.Sink sink) {
        kept.forEach(message -> message.accept(sink));
    }
}
