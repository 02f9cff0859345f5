package org.dealercrm.desk.mailing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.desk.mail.EmailEnvelope;
import org.dealercrm.desk.mail.MessageFolder;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.desk.paper.PdfLetters;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.letter.mailing.Carrier;
import org.dealercrm.letter.mailing.Delivery;
import org.dealercrm.letter.mailing.Destination;
import org.dealercrm.letter.mailing.OutboxLetter;

/**
 * Delivers messages into files: letters, e-mails and short messages in a folder each. The name of a file is the key of its message,
 * and a file is written beside its place and moved there, so that delivering twice leaves one whole copy.
 */
public final class FileCarrier implements Carrier {

    private static final Pattern LEFT_BEHIND =
            Pattern.compile("\\.[0-9a-f]{64}\\.[a-z]+\\.(?<process>[0-9]{1,18})\\.part");

    private final Dealership dealership;
    private final MessageFormat format;
    private final MessageFolder letters;
    private final MessageFolder emails;
    private final MessageFolder shortMessages;

    private FileCarrier(Path out, Dealership dealership, MessageFormat format, Optional<PdfLetters> printer) {
        this.dealership = dealership;
        this.format = format;
        MessageFolder onPaper = MessageFolder.of(out.resolve("letters"));
        this.letters = printer.map(onPaper::printing).orElse(onPaper);
        this.emails = MessageFolder.of(out.resolve("emails"));
        this.shortMessages = MessageFolder.of(out.resolve("sms"));
    }

    /**
     * A carrier into a folder, which takes away what a killed one has left there half written.
     *
     * @param out where the folders are made, not null
     * @param dealership whose messages they are, not null
     * @param format text, HTML or PDF for letters, not null
     * @param printer prints letters, present for PDF
     * @return the carrier, never null
     */
    public static FileCarrier into(
            Path out, Dealership dealership, MessageFormat format, Optional<PdfLetters> printer) {
        for (String folder : List.of("letters", "emails", "sms")) {
            clear(out.resolve(folder));
        }
        return new FileCarrier(out, dealership, format, printer);
    }

    /** Not what another process is just writing into the same folder. */
    private static boolean isLeftBehind(String name) {
        Matcher part = LEFT_BEHIND.matcher(name);
        if (!part.matches()) {
            return false;
        }
        long process = Long.parseLong(part.group("process"));
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    private static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (isLeftBehind(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Outcome carry(OutboxLetter message) {
        try {
            write(message);
            return new Outcome.Done();
        } catch (UncheckedIOException failure) {
            return new Outcome.NotNow(reason(failure));
        }
    }

    /** Without the path, which a message outlives. */
    private static String reason(UncheckedIOException failure) {
        Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
        String why = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        String told = why == null || why.isBlank() ? kind : kind + ": " + why;
        return told.substring(0, Math.min(told.length(), Delivery.MAX_TROUBLE));
    }

    private void write(OutboxLetter message) {
        String name = message.key().value();
        if (message.message() instanceof Letter letter) {
            letters.write(name, format, letter);
        } else if (message.message() instanceof SmsMessage sms) {
            shortMessages.write(name, sms);
        } else if (message.message() instanceof EmailMessage email
                && message.to() instanceof Destination.ToMailbox mailbox) {
            emails.write(
                    name,
                    email,
                    new EmailEnvelope(
                            dealership.name(),
                            dealership.email().orElseThrow(),
                            mailbox.address(),
                            message.clearance().at(),
                            dealership.zone(),
                            name));
        }
    }
}
