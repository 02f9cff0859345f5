package org.dealercrm.desk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealercrm.desk.mail.EmailEnvelope;
import org.dealercrm.desk.mail.MessageFolder;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.desk.mail.RecipientMessages;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.letter.mailing.SmsTariff;
import org.dealercrm.letter.mailing.SmsTotal;
import org.dealercrm.party.PhoneNumber;

/** Writes each message into a file named after the letter and the row, and counts. */
final class FolderSink implements RecipientMessages.Sink {

    /** Where no number is known, it is taken for one of the country of most stores. */
    private static final PhoneNumber MAINLAND_CHINA = PhoneNumber.of("+8613800000000");

    private final MessageFolder folder;
    private final MessageFormat format;
    private final String name;
    private final SmsTariff tariff;
    private final Set<String> written = new HashSet<>();
    private SmsTotal total = SmsTotal.none();

    FolderSink(MessageFolder folder, MessageFormat format, String name, SmsTariff tariff) {
        this.folder = folder;
        this.format = format;
        this.name = name;
        this.tariff = tariff;
    }

    @Override
    public void letter(long row, Letter message) {
        folder.write(file(row), format, message);
    }

    @Override
    public void sms(long row, SmsMessage message, Optional<PhoneNumber> to) {
        folder.write(file(row), message);
        total = total.and(message.text(), tariff.of(to.orElse(MAINLAND_CHINA)));
    }

    @Override
    public void email(long row, EmailMessage message, EmailEnvelope envelope) {
        folder.write(file(row), message, envelope);
    }

    private String file(long row) {
        String file = String.format(Locale.ROOT, "%s-%06d", name, row);
        written.add(file + format.ending());
        return file;
    }

    /** Files of this letter in this format that an earlier run has left in the folder and this one has not written anew. */
    List<String> leftBehind(Path out) {
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        Pattern own = Pattern.compile(Pattern.quote(name) + "-[0-9]{6,}" + Pattern.quote(format.ending()));
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> own.matcher(file).matches() && !written.contains(file))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many messages there are, in one line. */
    String summary(Path out) {
        String where = out.toAbsolutePath().normalize().toString();
        int messages = written.size();
        return switch (format) {
            case TEXT, HTML, PDF -> messages + " letters in " + where;
            case EMAIL -> messages + " e-mails in " + where;
            case SMS ->
                messages + " short messages, " + total.segments() + " billed segments" + costs() + " in " + where;
        };
    }

    private String costs() {
        long unpriced = total.unpriced();
        return total.cost()
                .map(sum -> ", " + sum + (unpriced > 0 ? " without " + unpriced + " that have no price" : ""))
                .orElse("");
    }
}
