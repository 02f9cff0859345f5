package org.dealercrm.desk.csv;

/**
 * A column of a table.
 *
 * @param name the name that the file gives it
 * @param index its place from 0, {@code -1} if the file has none of this name, {@link #NUMBERED} for the row's number
 */
public record Column(String name, int index) {

    static final int NUMBERED = -2;

    /**
     * Whether the file has it.
     *
     * @return false if it is absent
     */
    public boolean present() {
        return index != -1;
    }
}
