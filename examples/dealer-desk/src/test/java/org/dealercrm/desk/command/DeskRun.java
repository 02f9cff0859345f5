package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the desk, as a caller sees it. */
record DeskRun(int exitCode, String out, String err) {

    static DeskRun of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int exitCode = Desk.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new DeskRun(exitCode, out.toString(), err.toString());
    }
}
