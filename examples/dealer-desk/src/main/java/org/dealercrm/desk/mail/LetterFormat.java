package org.dealercrm.desk.mail;

import java.nio.file.Path;
import org.dealercrm.desk.csv.OutputFile;
import org.dealercrm.letter.Letter;

/** On what a letter is put. */
public enum LetterFormat {
    /** Plain text, UTF-8. */
    TEXT(".txt") {
        @Override
        String render(Letter letter) {
            return letter.text();
        }
    },
    /** A complete HTML page, UTF-8. */
    HTML(".html") {
        @Override
        String render(Letter letter) {
            return letter.html();
        }
    };

    private final String ending;

    LetterFormat(String ending) {
        this.ending = ending;
    }

    abstract String render(Letter letter);

    /**
     * Puts a letter into a file.
     *
     * @param folder where, not null
     * @param name the name of the file without its ending, not null
     * @param letter the letter, not null
     */
    public void write(Path folder, String name, Letter letter) {
        String text = render(letter);
        OutputFile.write(folder.resolve(name + ending), out -> out.write(text));
    }
}
