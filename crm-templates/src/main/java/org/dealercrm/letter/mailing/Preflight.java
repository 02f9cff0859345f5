package org.dealercrm.letter.mailing;

import java.util.Optional;

/**
 * A mailing that was tried with all its recipients: the report, and the mailing ready to be sent if it may go. There is no other way
 * to send one, so none is sent untried; a mailing that goes on after it broke off is tried again first.
 */
public final class Preflight {

    private final PreflightReport report;
    private final Mailing mailing;

    Preflight(PreflightReport report, Mailing mailing) {
        this.report = report;
        this.mailing = mailing;
    }

    /**
     * What was found.
     *
     * @return the report, never null
     */
    public PreflightReport report() {
        return report;
    }

    /**
     * The mailing, ready to be sent.
     *
     * @return empty unless the verdict is {@link PreflightVerdict#MAY_GO}
     */
    public Optional<ReadyMailing> ready() {
        return report.verdict() == PreflightVerdict.MAY_GO ? Optional.of(new ReadyMailing(mailing)) : Optional.empty();
    }
}
