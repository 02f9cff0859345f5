package org.dealercrm.desk.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dealercrm.desk.csv.OutputFile;
import org.dealercrm.desk.paper.PdfLetters;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.SmsMessage;
import org.jspecify.annotations.Nullable;

/** Puts messages into a folder, one file each, each whole or not at all. */
public final class MessageFolder {

    private final Path folder;
    private final @Nullable PdfLetters printer;

    private MessageFolder(Path folder, @Nullable PdfLetters printer) {
        this.folder = folder;
        this.printer = printer;
    }

    /**
     * A folder for all formats but PDF.
     *
     * @param folder where, made with the first message, not null
     * @return the folder, never null
     */
    public static MessageFolder of(Path folder) {
        return new MessageFolder(folder, null);
    }

    /**
     * The same folder with a printer for PDF.
     *
     * @param pdf prints letters, not null
     * @return the folder, never null
     */
    public MessageFolder printing(PdfLetters pdf) {
        return new MessageFolder(folder, pdf);
    }

    /**
     * Puts a letter into a file.
     *
     * @param name the name of the file without its ending, not null
     * @param format text, HTML or PDF, not null
     * @param letter the letter, not null
     */
    public void write(String name, MessageFormat format, Letter letter) {
        put(
                name,
                format,
                switch (format) {
                    case TEXT -> letter.text().getBytes(StandardCharsets.UTF_8);
                    case HTML -> letter.html().getBytes(StandardCharsets.UTF_8);
                    case PDF -> printer().pdf(letter);
                    case SMS, EMAIL -> throw new IllegalArgumentException("A letter is not written as " + format);
                });
    }

    /**
     * Puts a short message into a file.
     *
     * @param name the name of the file without its ending, not null
     * @param message the message, not null
     */
    public void write(String name, SmsMessage message) {
        put(name, MessageFormat.SMS, message.text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Puts an e-mail into a file.
     *
     * @param name the name of the file without its ending, not null
     * @param message the e-mail, not null
     * @param envelope from whom, to whom and when, not null
     */
    public void write(String name, EmailMessage message, EmailEnvelope envelope) {
        put(name, MessageFormat.EMAIL, EmailFile.bytes(message, envelope));
    }

    private void put(String name, MessageFormat format, byte[] bytes) {
        OutputFile.writeBytes(folder.resolve(name + format.ending()), out -> out.write(bytes));
    }

    private PdfLetters printer() {
        if (printer == null) {
            throw new IllegalStateException("A folder prints PDF only with a printer");
        }
        return printer;
    }
}
