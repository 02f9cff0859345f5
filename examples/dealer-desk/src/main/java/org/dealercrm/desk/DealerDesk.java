package org.dealercrm.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dealercrm.desk.command.Desk;

/** Starts the dealer's desk. */
public final class DealerDesk {

    private DealerDesk() {}

    /**
     * Runs one command and ends with its exit code.
     *
     * @param args the command and its options, not null
     */
    public static void main(String[] args) {
        // Output is UTF-8 whatever the terminal's locale says.
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = Desk.run(out, err, args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
