package org.dealercrm.desk.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;

/**
 * How a table is written down.
 *
 * @param delimiter the character between two fields; a blank if {@code blanks}
 * @param blanks whether any run of blanks and tabs is one delimiter, and blanks at either end of a line are none
 * @param charset the encoding of the file; a byte-order mark is allowed
 */
public record CsvFormat(char delimiter, boolean blanks, Charset charset) {

    /** Comma and UTF-8. */
    public static final CsvFormat STANDARD = new CsvFormat(',', false, StandardCharsets.UTF_8);

    public CsvFormat {
        Objects.requireNonNull(charset, "charset");
        if (delimiter == '"' || delimiter == '\r' || delimiter == '\n') {
            throw new IllegalArgumentException("A quote or a line break cannot delimit fields");
        }
    }

    /**
     * Reads the two options of the command line.
     *
     * @param delimiter one character, {@code tab}, or {@code whitespace} for runs of blanks; not null
     * @param charset the name of an encoding, not null
     * @return the format, never null
     * @throws UnusableInput if one of them means nothing
     */
    public static CsvFormat of(String delimiter, String charset) {
        Charset encoding = charsetOf(charset);
        if (delimiter.equals("whitespace")) {
            return new CsvFormat(' ', true, encoding);
        }
        if (delimiter.equals("tab") || delimiter.equals("\\t")) {
            return new CsvFormat('\t', false, encoding);
        }
        if (delimiter.length() == 1 && "\"\r\n".indexOf(delimiter.charAt(0)) < 0) {
            return new CsvFormat(delimiter.charAt(0), false, encoding);
        }
        throw new UnusableInput(
                "--delimiter: found '" + delimiter + "', expected one character, 'tab' or 'whitespace'.");
    }

    private static Charset charsetOf(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UnusableInput(
                    "--charset: found '" + name + "', expected an encoding such as UTF-8, GB18030 or UTF-16.");
        }
    }
}
