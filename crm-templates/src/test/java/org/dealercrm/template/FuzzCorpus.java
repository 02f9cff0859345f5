package org.dealercrm.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The inputs that fuzzing has found worth keeping: one in Base64 a line, since a fuzzer's inputs are bytes of any kind and
 * there are many.
 */
public final class FuzzCorpus {

    private FuzzCorpus() {}

    static List<byte[]> inputs() {
        try (InputStream file = FuzzCorpus.class.getResourceAsStream("fuzz-corpus.txt")) {
            String lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII);
            return lines.lines().map(Base64.getDecoder()::decode).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Lays the corpus out as a fuzzer wants it, one file each, or gathers the files of a directory to a corpus.
     *
     * @param arguments {@code unpack}, an empty or missing directory, and further directories that only have to be there; or
     *     {@code pack}, a directory and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        if (arguments[0].equals("unpack")) {
            for (int more = 2; more < arguments.length; more++) {
                Files.createDirectories(Path.of(arguments[more]));
            }
            int number = 0;
            for (byte[] input : inputs()) {
                Files.write(directory.resolve("kept-" + number++), input);
            }
        } else {
            try (Stream<Path> files = Files.list(directory)) {
                List<String> lines =
                        files.map(FuzzCorpus::encoded).sorted().distinct().toList();
                Files.write(Path.of(arguments[2]), lines, StandardCharsets.US_ASCII);
            }
        }
    }

    private static String encoded(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
