package org.dealercrm.desk.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: written beside its place under another name and moved there at the end.
 */
public final class OutputFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param out where to, UTF-8, not null
         * @throws IOException if it cannot be written
         */
        void writeTo(Writer out) throws IOException;
    }

    /** Writes the content of a file that is in bytes already. */
    @FunctionalInterface
    public interface Bytes {
        /**
         * Writes it.
         *
         * @param out where to, not buffered, not null
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Writes a file in UTF-8, making its folder if need be.
     *
     * @param target the file, replaced if it is there; not null
     * @param content what to write, not null
     * @throws UncheckedIOException if it cannot be written; then the target is as it was
     */
    public static void write(Path target, Content content) {
        writeBytes(target, out -> {
            // The encoder refuses what UTF-8 does not have.
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
            content.writeTo(text);
            text.flush();
        });
    }

    /**
     * Writes a file, making its folder if need be.
     *
     * @param target the file, replaced if it is there; not null
     * @param content what to write, not null
     * @throws UncheckedIOException if it cannot be written; then the target is as it was
     */
    public static void writeBytes(Path target, Bytes content) {
        try {
            Path whole = target.toAbsolutePath();
            if (Files.isDirectory(whole)) {
                throw new UnusableInput(target + ": found a folder, expected the name of a file to write.");
            }
            if (Files.exists(whole) && !Files.isRegularFile(whole)) {
                // A pipe or a terminal: nothing can be moved into its place.
                fill(whole, content);
                return;
            }
            Files.createDirectories(whole.getParent());
            long process = ProcessHandle.current().pid();
            Path part = whole.resolveSibling("." + whole.getFileName() + "." + process + ".part");
            try {
                fill(part, content);
                move(part, whole);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill(Path file, Bytes content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }

    private static void move(Path part, Path whole) throws IOException {
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
