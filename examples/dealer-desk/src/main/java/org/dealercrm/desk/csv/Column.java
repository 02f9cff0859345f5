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
     * A column that the file does not have.
     *
     * @param name what it would be called, not null
     * @return the absent column, never null
     */
    public static Column named(String name) {
        return new Column(name, -1);
    }

    /**
     * In place of a column: the number of each row, from 1.
     *
     * @return the column, never null
     */
    static Column ofRowNumber() {
        return new Column(ColumnNames.ROW_NUMBER, NUMBERED);
    }

    /**
     * Whether the file has it.
     *
     * @return false if it is absent
     */
    public boolean present() {
        return index != -1;
    }
}
