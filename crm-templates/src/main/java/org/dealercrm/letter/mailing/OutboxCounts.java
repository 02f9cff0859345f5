package org.dealercrm.letter.mailing;

/**
 * How many messages of a mailing stand where.
 *
 * @param waiting wait for somebody who delivers them, 0 or more
 * @param underWay were taken and nobody knows yet what came of them, 0 or more
 * @param delivered were delivered, 0 or more
 * @param failed were given up, 0 or more
 */
public record OutboxCounts(long waiting, long underWay, long delivered, long failed) {

    /** Checks that none is negative. */
    public OutboxCounts {
        if (waiting < 0 || underWay < 0 || delivered < 0 || failed < 0) {
            throw new IllegalArgumentException(
                    "Counts are 0 or more, found " + waiting + ", " + underWay + ", " + delivered + ", " + failed);
        }
    }

    /**
     * How many messages there are.
     *
     * @return the sum of all four
     */
    public long all() {
        return waiting + underWay + delivered + failed;
    }
}
