package org.dealercrm.desk.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes a file and refuses it at the first byte that is not of its encoding, by offset and line; the JDK's readers
 * would put a question mark there and go on. A byte-order mark is dropped.
 */
final class StrictReader extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final CsvFormat format;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    // As many characters as bytes at least: every decoding fits.
    private final CharBuffer chars = CharBuffer.allocate(2 * BUFFER).limit(0);
    private long bytesBefore;
    private long lines = 1;
    private boolean atStart = true;
    private boolean atEnd;

    StrictReader(String file, InputStream in, CsvFormat format) {
        this.file = file;
        this.in = in;
        this.format = format;
        this.decoder = format.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (atEnd) {
                return -1;
            }
            refill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void refill() throws IOException {
        fill();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, atEnd);
        if (atEnd && !result.isError()) {
            decoder.flush(chars);
        }
        chars.flip();
        if (atStart && chars.hasRemaining()) {
            atStart = false;
            if (chars.get(0) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
        for (int i = 0; i < chars.limit(); i++) {
            if (chars.get(i) == '\n') {
                lines++;
            }
        }
        if (result.isError()) {
            throw new UnusableInput(misfit());
        }
    }

    private void fill() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private String misfit() {
        int first = bytes.get(bytes.position()) & 0xFF;
        boolean utf16 = bytesBefore + bytes.position() == 0 && (first == 0xFE || first == 0xFF);
        String advice = utf16
                ? "it looks like UTF-16 (--charset UTF-16)"
                : format.charset().equals(StandardCharsets.UTF_8)
                        ? "name its encoding if it is another one (--charset GB18030)"
                        : "name its true encoding with --charset";
        return String.format(
                "%s, line %d, byte offset %d: found byte 0x%02X, expected %s text; %s.",
                file,
                lines,
                bytesBefore + bytes.position(),
                first,
                format.charset().name(),
                advice);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
