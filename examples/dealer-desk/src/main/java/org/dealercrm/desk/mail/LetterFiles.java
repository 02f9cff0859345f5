package org.dealercrm.desk.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.dealercrm.desk.csv.OutputFile;
import org.dealercrm.desk.paper.PdfLetters;
import org.dealercrm.letter.Letter;

/** Puts letters of one format into a folder, one file each. */
public final class LetterFiles {

    private final Path folder;
    private final String ending;
    private final Function<Letter, byte[]> content;

    private LetterFiles(Path folder, String ending, Function<Letter, byte[]> content) {
        this.folder = folder;
        this.ending = ending;
        this.content = content;
    }

    /**
     * As plain text, UTF-8.
     *
     * @param folder where, made with the first letter, not null
     * @return the files, never null
     */
    public static LetterFiles text(Path folder) {
        return new LetterFiles(folder, ".txt", letter -> letter.text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * As complete HTML pages, UTF-8.
     *
     * @param folder where, made with the first letter, not null
     * @return the files, never null
     */
    public static LetterFiles html(Path folder) {
        return new LetterFiles(folder, ".html", letter -> letter.html().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * As PDF.
     *
     * @param folder where, made with the first letter, not null
     * @param printer prints them, not null
     * @return the files, never null
     */
    public static LetterFiles pdf(Path folder, PdfLetters printer) {
        return new LetterFiles(folder, ".pdf", printer::pdf);
    }

    /**
     * Puts a letter into a file.
     *
     * @param name the name of the file without its ending, not null
     * @param letter the letter, not null
     */
    public void write(String name, Letter letter) {
        byte[] bytes = content.apply(letter);
        OutputFile.writeBytes(folder.resolve(name + ending), out -> out.write(bytes));
    }
}
