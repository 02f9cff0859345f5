package org.dealercrm.desk.csv;

import java.io.BufferedWriter;
import java.io.IOException;
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

    private OutputFile() {}

    /**
     * Writes a file in UTF-8, making its folder if need be.
     *
     * @param target the file, replaced if it is there; not null
     * @param content what to write, not null
     * @throws UncheckedIOException if it cannot be written; then the target is as it was
     */
    public static void write(Path target, Content content) {
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

    private static void fill(Path file, Content content) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
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
