package org.dealercrm.desk.progress;

/** Is told how far long work has come, for example 4,000 of 20,000 customers stored. */
@FunctionalInterface
public interface Progress {

    /**
     * Takes note of how far the work is.
     *
     * @param done how much is done, 0 to the total
     * @param total how much there is to do in all, not negative
     */
    void step(long done, long total);

    /**
     * Takes no note.
     *
     * @return a progress that nobody sees, never null
     */
    static Progress unseen() {
        return (done, total) -> {};
    }
}
