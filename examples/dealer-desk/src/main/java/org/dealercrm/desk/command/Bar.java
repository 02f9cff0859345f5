package org.dealercrm.desk.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dealercrm.desk.progress.Progress;
import org.jspecify.annotations.Nullable;

/** Shows how far long work has come: a bar on a terminal, one line in a log. */
final class Bar implements Progress, AutoCloseable {

    private static final int WIDTH = 90;

    private final @Nullable ProgressBar shown;

    private Bar(@Nullable ProgressBar shown) {
        this.shown = shown;
    }

    static Bar of(String work, PrintWriter err) {
        if (!onTerminal()) {
            err.println(work + " …");
            return new Bar(null);
        }
        // A bar rewrites its line, which only the terminal itself can take.
        return new Bar(new ProgressBarBuilder()
                .setTaskName(work)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.err, true), WIDTH))
                .build());
    }

    /** Whether standard error is a terminal. Java cannot tell; Linux can. */
    private static boolean onTerminal() {
        Path standardError = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(standardError)) {
                String target = Files.readSymbolicLink(standardError).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException | SecurityException unknown) {
            return false;
        }
        return false;
    }

    @Override
    public void step(long done, long total) {
        if (shown != null) {
            shown.maxHint(total);
            shown.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (shown != null) {
            shown.close();
        }
    }
}
