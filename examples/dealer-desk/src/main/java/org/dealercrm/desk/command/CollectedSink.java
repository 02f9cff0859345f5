package org.dealercrm.desk.command;

import java.util.Optional;
import org.dealercrm.desk.mail.EmailEnvelope;
import org.dealercrm.desk.mail.RecipientMessages;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.party.PhoneNumber;

/** Writes nothing and remembers which characters stand in the letters. */
final class CollectedSink implements RecipientMessages.Sink {

    private final UsedCharacters characters = new UsedCharacters();

    @Override
    public void letter(long row, Letter message) {
        characters.add(message.printed());
    }

    @Override
    public void sms(long row, SmsMessage message, Optional<PhoneNumber> to) {}

    @Override
    public void email(long row, EmailMessage message, EmailEnvelope envelope) {}

    UsedCharacters characters() {
        return characters;
    }
}
