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
    private boolean lineHasText;
    private boolean blankOwed;

    BlankDelimitedReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int written = 0;
        // A character may cost two places: the blank that is owed and itself.
        while (written < length - 1) {
            if (position == limit && !refill()) {
                break;
            }
            written += put(buffer[position++], target, offset + written);
        }
        return written > 0 || length == 0 ? written : -1;
    }

    private boolean refill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    private int put(char c, char[] target, int at) {
        boolean lineBreak = c == '\n' || c == '\r';
        if (!quoted && (c == ' ' || c == '\t')) {
            blankOwed = lineHasText;
            return 0;
        }
        int written = 0;
        if (blankOwed && !lineBreak) {
            target[at + written++] = ' ';
        }
        blankOwed = false;
        if (c == '"') {
            quoted = !quoted;
        }
        lineHasText = quoted || !lineBreak;
        target[at + written++] = c;
        return written;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
