package org.dealercrm.desk.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/** The bytes of a file in chunks of whole lines; several threads may ask at once. */
final class LineChunks implements AutoCloseable {

    /** A longer line is none of a plainly written log. */
    private static final int LONGEST_LINE = 1 << 14;

    private final FileChannel file;
    private final long length;
    private final int size;

    private LineChunks(FileChannel file, int size) throws IOException {
        this.file = file;
        this.length = file.size();
        this.size = size;
    }

    static LineChunks open(Path path, int size) throws IOException {
        return new LineChunks(FileChannel.open(path), size);
    }

    int count() {
        return Math.toIntExact((length + size - 1) / size);
    }

    /**
     * The lines that begin in a part of the file.
     *
     * @param number which part, from 0
     * @return their bytes, the last a line feed even if the file ends without one; empty if no line begins there
     * @throws NotPlain if a line is too long
     */
    byte[] chunk(int number) {
        long part = (long) number * size;
        // One byte earlier: a line begins with the part if the part before ends with a line feed.
        long from = Math.max(0, part - 1);
        byte[] bytes = read(from, (int) Math.min(length - from, part - from + size + LONGEST_LINE));
        boolean toEnd = from + bytes.length == length;
        int begin = part == 0 ? 0 : afterLineFeed(bytes, 0, toEnd);
        int end = afterLineFeed(bytes, (int) (part + size - 1 - from), toEnd);
        boolean cutOff = begin < end && bytes[end - 1] != '\n';
        byte[] lines = Arrays.copyOfRange(bytes, begin, cutOff ? end + 1 : end);
        if (cutOff) {
            lines[lines.length - 1] = '\n';
        }
        return lines;
    }

    private static int afterLineFeed(byte[] bytes, int from, boolean toEnd) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                return at + 1;
            }
        }
        if (!toEnd) {
            throw new NotPlain();
        }
        return bytes.length;
    }

    private byte[] read(long from, int count) {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, from + bytes.position()) < 0) {
                    throw new EOFException("The file has become shorter");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
