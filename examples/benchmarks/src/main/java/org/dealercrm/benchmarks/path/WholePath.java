package org.dealercrm.benchmarks.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The whole path as a store walks it: {@code dealer-desk score} from a file of visits to a written file of scores, in a process of
 * its own. Tells how long it took by the clock and by the processors, start of the machine and compiler included, and the most
 * memory that was resident; {@code --debug} tells the stages.
 *
 * <p>{@code WholePath [FOLDER] [CUSTOMERS] [random|date|customer]}, from the project's root; the visits are made if they are not
 * there. On Linux, whose {@code /proc} it reads.
 */
public final class WholePath {

    private static final String LAUNCHER = "examples/dealer-desk/dealer-desk";
    private static final long LOOK_EVERY_MILLIS = 10;

    private WholePath() {}

    /** What a process has used. */
    private record Use(double clock, Duration processors, long residentKilobytes) {}

    /**
     * Measures.
     *
     * @param args folder, customers and order, all of which may be left out; not null
     * @throws IOException if a file cannot be written or the process cannot be started
     * @throws InterruptedException if somebody ends the measuring
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args.length > 0 ? args[0] : System.getProperty("java.io.tmpdir"));
        int customers = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        String order = (args.length > 2 ? args[2] : "random").toUpperCase(Locale.ROOT);
        Path visits = folder.resolve("visits-" + customers + "-" + order.toLowerCase(Locale.ROOT) + ".csv");
        if (!Files.exists(visits)) {
            VisitsCsv.write(visits, customers, VisitsCsv.Order.valueOf(order), VisitsCsv.SEED);
        }
        // What the launcher has to build is built before the clock runs.
        run(LAUNCHER, "--version");
        Path scores = folder.resolve("scores.csv");
        Use use = run(LAUNCHER, "score", "--debug", "--visits", visits.toString(), "--scores-out", scores.toString());
        System.out.printf(
                Locale.ROOT,
                "%s (%d MB) to %s (%d MB): %.2f s, processors %.2f s, %d MB resident%n",
                visits,
                Files.size(visits) >> 20,
                scores,
                Files.size(scores) >> 20,
                use.clock,
                use.processors.toMillis() / 1e3,
                use.residentKilobytes >> 10);
    }

    private static Use run(String... command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(List.of(command)).inheritIO().start();
        Duration processors = Duration.ZERO;
        long resident = 0;
        while (process.isAlive()) {
            // The launcher becomes the program: it is one process all the time.
            processors = process.info().totalCpuDuration().orElse(processors);
            resident = Math.max(resident, resident(process.pid()));
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return new Use((System.nanoTime() - begun) / 1e9, processors, resident);
    }

    /** The most kilobytes that were resident, as Linux keeps account of them; 0 if the process has just ended. */
    private static long resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
