package org.dealercrm.benchmarks.template;

/** A compiled letter of one engine with the values of its readers at hand. */
@FunctionalInterface
interface LetterWriter {

    /**
     * Writes the letter to one reader.
     *
     * @param reader a number, 0 or more; readers come round again
     * @return the letter
     */
    String write(int reader);
}
