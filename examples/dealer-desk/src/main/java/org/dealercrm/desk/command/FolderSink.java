package org.dealercrm.desk.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.desk.mail.EmailEnvelope;
import org.dealercrm.desk.mail.MessageFolder;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.desk.mail.RecipientMessages;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.sms.SmsBilling;
import org.joda.money.BigMoney;

/** Writes each message into a file named after the letter and the row, and counts. */
final class FolderSink implements RecipientMessages.Sink {

    private final MessageFolder folder;
    private final MessageFormat format;
    private final String name;
    private final Optional<BigMoney> price;
    private long messages;
    private long segments;

    FolderSink(MessageFolder folder, MessageFormat format, String name, Optional<BigMoney> price) {
        this.folder = folder;
        this.format = format;
        this.name = name;
        this.price = price;
    }

    @Override
    public void letter(long row, Letter message) {
        folder.write(file(row), format, message);
        messages++;
    }

    @Override
    public void sms(long row, SmsMessage message) {
        folder.write(file(row), message);
        messages++;
        segments += message.segments(SmsBilling.MAINLAND_CHINA);
    }

    @Override
    public void email(long row, EmailMessage message, EmailEnvelope envelope) {
        folder.write(file(row), message, envelope);
        messages++;
    }

    private String file(long row) {
        return String.format(Locale.ROOT, "%s-%06d", name, row);
    }

    /** How many messages there are, in one line. */
    String summary(Path out) {
        String where = out.toAbsolutePath().normalize().toString();
        return switch (format) {
            case TEXT, HTML, PDF -> messages + " letters in " + where;
            case EMAIL -> messages + " e-mails in " + where;
            case SMS ->
                messages + " short messages, " + segments + " billed segments"
                        + price.map(each -> ", " + SmsBilling.cost(segments, each))
                                .orElse("") + " in " + where;
        };
    }
}
