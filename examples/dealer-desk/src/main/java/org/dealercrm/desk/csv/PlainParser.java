package org.dealercrm.desk.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes the lines of a plainly written log of visits apart, straight from their bytes. Plain is a file in UTF-8 in which a quote is the
 * first or the last character of a field, and nothing between the two needs one (no quote, no line break), and in which lines end
 * with a line feed, perhaps after a carriage return. A row that is not easy to judge (a bad one above all) is left to the general
 * reader; a file that is not plain too.
 */
final class PlainParser {

    /** More fields than this are no row of a log. */
    private static final int MOST_FIELDS = 1000;

    private static final byte TEXT = 0;
    private static final byte END = 1;
    private static final byte BEYOND_ASCII = 2;

    private final PlainLayout layout;
    private final PlainChunk chunk;
    private final byte[] bytes;
    private final byte[] kinds = new byte[1 << Byte.SIZE];
    private boolean asciiOnly = true;

    private PlainParser(byte[] bytes, PlainLayout layout) {
        this.layout = layout;
        this.bytes = bytes;
        this.chunk = new PlainChunk(bytes, layout.delimiter());
        Arrays.fill(kinds, 1 << (Byte.SIZE - 1), kinds.length, BEYOND_ASCII);
        for (byte end : new byte[] {layout.delimiter(), '\n', '\r', '"'}) {
            kinds[end] = END;
        }
    }

    /**
     * Takes some lines apart.
     *
     * @param bytes the last of them a line feed
     * @param begin where the first line begins
     * @throws NotPlain if they are not written plainly
     */
    static PlainChunk parse(byte[] bytes, int begin, PlainLayout layout) {
        PlainParser parser = new PlainParser(bytes, layout);
        for (int at = begin; at < bytes.length; parser.chunk.lines++) {
            boolean empty = bytes[at] == '\n' || bytes[at] == '\r';
            at = empty ? parser.afterLineEnd(at) : parser.row(at);
        }
        if (!parser.asciiOnly) {
            parser.requireUtf8(begin);
        }
        return parser.chunk;
    }

    private int afterLineEnd(int at) {
        if (bytes[at] == '\n') {
            return at + 1;
        }
        if (bytes[at + 1] != '\n') {
            throw new NotPlain();
        }
        return at + 2;
    }

    /** Takes a row apart; where the next line begins. */
    private int row(int begin) {
        chunk.beginRow(begin);
        boolean easy = true;
        boolean namesCurrency = false;
        int at = begin;
        int field = 0;
        while (true) {
            boolean quoted = bytes[at] == '"';
            int from = quoted ? at + 1 : at;
            int to = quoted ? closingQuote(from) : endOfText(from);
            PlainLayout.Role role = layout.role(field++);
            namesCurrency |= role == PlainLayout.Role.CURRENCY && to > from;
            easy &= role == PlainLayout.Role.NONE || take(role, from, to);
            at = quoted ? to + 1 : to;
            if (bytes[at] != layout.delimiter()) {
                break;
            }
            at++;
        }
        if (field > MOST_FIELDS) {
            throw new NotPlain();
        }
        chunk.endRow(easy && field == layout.width(), namesCurrency);
        return afterLineEnd(at);
    }

    private int endOfText(int from) {
        int to = from;
        while (true) {
            byte kind = kinds[bytes[to] & 0xFF];
            if (kind == END) {
                break;
            }
            asciiOnly &= kind == TEXT;
            to++;
        }
        if (bytes[to] == '"') {
            throw new NotPlain();
        }
        return to;
    }

    private int closingQuote(int from) {
        int to = from;
        while (bytes[to] != '"') {
            if (bytes[to] == '\n' || bytes[to] == '\r') {
                throw new NotPlain();
            }
            asciiOnly &= bytes[to] >= 0;
            to++;
        }
        byte next = bytes[to + 1];
        if (next != layout.delimiter() && next != '\n' && next != '\r') {
            throw new NotPlain();
        }
        return to;
    }

    /** Notes what a field says; whether that was easy to tell. */
    private boolean take(PlainLayout.Role role, int from, int to) {
        return switch (role) {
            case CUSTOMER -> from < to && !Bytes.mayHaveBlanks(bytes, from, to) && chunk.customer(from, to);
            case VEHICLE -> from == to || (!Bytes.mayHaveBlanks(bytes, from, to) && chunk.vehicle(from, to));
            case CURRENCY -> from == to || layout.isCurrency(bytes, from, to);
            case DAY -> from == to || chunk.day(Bytes.day(bytes, from, to));
            case ACQUIRED -> from == to || chunk.acquired(Bytes.day(bytes, from, to));
            case AMOUNT -> from == to || chunk.amount(Bytes.amount(bytes, from, to));
            case COST -> from == to || chunk.cost(Bytes.amount(bytes, from, to));
            case NONE -> true;
        };
    }

    private void requireUtf8(int begin) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(1 << 12);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, out.clear(), true);
        }
        if (result.isError()) {
            throw new NotPlain();
        }
    }
}
