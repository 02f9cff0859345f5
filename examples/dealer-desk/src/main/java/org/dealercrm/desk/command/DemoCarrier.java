package org.dealercrm.desk.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.desk.mail.MessageFolder;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.letter.mailing.Carrier;
import org.dealercrm.letter.mailing.OutboxLetter;

/** Delivers letters into files that are called after their readers, as text and as HTML, and short messages as text. */
final class DemoCarrier implements Carrier {

    private final MessageFolder folder;
    private final Map<CustomerId, String> names;

    DemoCarrier(Path folder, Map<CustomerId, String> names) {
        this.folder = MessageFolder.of(folder);
        this.names = Map.copyOf(names);
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Outcome carry(OutboxLetter message) {
        String name = names.getOrDefault(message.customer(), message.key().value());
        if (message.message() instanceof Letter letter) {
            for (MessageFormat format : List.of(MessageFormat.TEXT, MessageFormat.HTML)) {
                folder.write(name, format, letter);
            }
        } else if (message.message() instanceof SmsMessage sms) {
            folder.write(name + "-sms", sms);
        }
        return new Outcome.Done();
    }
}
