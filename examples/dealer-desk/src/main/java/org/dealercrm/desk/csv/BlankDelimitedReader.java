package org.dealercrm.desk.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Makes one blank of every run of blanks and tabs, and none at either end of a line, so that a table aligned with blanks
 * reads as one delimited by a blank. What stands between quotes is left as it is.
 */
final class BlankDelimitedReader extends Reader {

    private final Reader in;
    private final char[] buffer = new char[1 << 13];
    private int position;
    private int limit;
    private boolean quoted;
    private boolean fieldQuoted;
    private boolean atFieldStart = true;
    private boolean lineHasText;
    private boolean blankOwed;

    BlankDelimitedReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int written = 0;
        while (written < length && (position < limit || refill())) {
            char next = buffer[position];
            if (!quoted && (next == ' ' || next == '\t')) {
                position++;
                blankOwed = lineHasText;
                fieldQuoted = false;
            } else if (blankOwed && !isLineBreak(next)) {
                // The character itself waits: there may be room for one only.
                blankOwed = false;
                atFieldStart = true;
                target[offset + written++] = ' ';
            } else {
                position++;
                pass(next);
                target[offset + written++] = next;
            }
        }
        return written > 0 || length == 0 ? written : -1;
    }

    private boolean refill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    /** Keeps account of where the text stands; a quote counts only where a quoted field begins or within one. */
    private void pass(char next) {
        blankOwed = false;
        if (next == '"' && (atFieldStart || fieldQuoted)) {
            fieldQuoted = true;
            quoted = !quoted;
        }
        boolean lineEnds = !quoted && isLineBreak(next);
        lineHasText = !lineEnds;
        atFieldStart = lineEnds;
        fieldQuoted &= !lineEnds;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
