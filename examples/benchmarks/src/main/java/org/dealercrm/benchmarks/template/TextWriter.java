package org.dealercrm.benchmarks.template;

import java.io.Writer;

/** A writer into memory without a lock and large enough from the start, so that no engine pays for {@code StringWriter}. */
final class TextWriter extends Writer {

    private static final int ROOM = 1024;

    private final StringBuilder out = new StringBuilder(ROOM);

    @Override
    public void write(int c) {
        out.append((char) c);
    }

    @Override
    public void write(char[] text, int from, int length) {
        out.append(text, from, length);
    }

    @Override
    public void write(String text) {
        out.append(text);
    }

    @Override
    public void write(String text, int from, int length) {
        out.append(text, from, from + length);
    }

    @Override
    public Writer append(CharSequence text) {
        out.append(text);
        return this;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
