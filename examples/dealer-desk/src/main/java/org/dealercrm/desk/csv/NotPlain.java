package org.dealercrm.desk.csv;

/** A file turns out not to be written plainly, so that the general reader must read it. Without a stack trace: it is no failure. */
final class NotPlain extends RuntimeException {

    NotPlain() {
        super("The file is not written plainly", null, false, false);
    }
}
