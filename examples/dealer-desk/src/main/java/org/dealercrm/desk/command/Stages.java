package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells after each stage of a command how long it took, by the clock and by the processors (of all threads), and how much memory is in
 * use; asked for with {@code --debug}.
 */
final class Stages {

    private final PrintWriter err;
    private final boolean told;
    private long clock = System.nanoTime();
    private Duration processors = processors();

    Stages(PrintWriter err, boolean told) {
        this.err = err;
        this.told = told;
    }

    /** A stage has ended, and the next one begins. */
    void ended(String stage) {
        if (told) {
            long clockNow = System.nanoTime();
            Duration processorsNow = processors();
            Runtime memory = Runtime.getRuntime();
            err.printf(
                    Locale.ROOT,
                    "%-6s %7.3f s, processors %7.3f s, heap %4d of %4d MB%n",
                    stage,
                    (clockNow - clock) / 1e9,
                    processorsNow.minus(processors).toMillis() / 1e3,
                    (memory.totalMemory() - memory.freeMemory()) >> 20,
                    memory.totalMemory() >> 20);
            clock = clockNow;
            processors = processorsNow;
        }
    }

    private static Duration processors() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
