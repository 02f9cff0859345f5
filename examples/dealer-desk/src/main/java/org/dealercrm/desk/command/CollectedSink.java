package org.dealercrm.desk.command;

import java.util.BitSet;
import org.dealercrm.desk.mail.EmailEnvelope;
import org.dealercrm.desk.mail.RecipientMessages;
import org.dealercrm.desk.paper.GlyphCoverage;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.SmsMessage;

/** Writes nothing and remembers which characters stand in the letters. */
final class CollectedSink implements RecipientMessages.Sink {

    private final BitSet characters = new BitSet();

    @Override
    public void letter(long row, Letter message) {
        GlyphCoverage.textOf(message).codePoints().forEach(characters::set);
    }

    @Override
    public void sms(long row, SmsMessage message) {}

    @Override
    public void email(long row, EmailMessage message, EmailEnvelope envelope) {}

    /** Each character once. */
    String characters() {
        return characters.stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
