package org.dealercrm.desk.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which column of a plainly written log of visits holds what. */
final class PlainLayout {

    /** What scoring wants to know of a field. */
    enum Role {
        NONE,
        CUSTOMER,
        DAY,
        AMOUNT,
        COST,
        CURRENCY,
        VEHICLE,
        ACQUIRED
    }

    private final Role[] roles;
    private final byte delimiter;
    private final byte[] currency;

    /**
     * The layout of a table.
     *
     * @param width how many columns it has
     * @param currency the code that all rows are expected to name, empty if none is
     * @throws NotPlain if two things stand in one column, or one in none but the number of the row
     */
    PlainLayout(int width, VisitColumns columns, char delimiter, String currency) {
        this.roles = new Role[width];
        this.delimiter = (byte) delimiter;
        this.currency = currency.getBytes(StandardCharsets.UTF_8);
        Arrays.fill(roles, Role.NONE);
        put(Role.CUSTOMER, columns.customerId());
        put(Role.DAY, columns.visitDate());
        put(Role.AMOUNT, columns.amount());
        put(Role.COST, columns.cost());
        put(Role.CURRENCY, columns.currency());
        put(Role.VEHICLE, columns.vehicleId());
        put(Role.ACQUIRED, columns.acquiredOn());
    }

    private PlainLayout(byte delimiter) {
        this.roles = new Role[0];
        this.delimiter = delimiter;
        this.currency = new byte[0];
    }

    /** The layout of a table of which nothing is known but how fields are parted: no row of it is easy. */
    static PlainLayout unknown(char delimiter) {
        return new PlainLayout((byte) delimiter);
    }

    private void put(Role role, Column column) {
        if (column.index() == Column.NUMBERED || (column.present() && roles[column.index()] != Role.NONE)) {
            throw new NotPlain();
        }
        if (column.present()) {
            roles[column.index()] = role;
        }
    }

    int width() {
        return roles.length;
    }

    Role role(int field) {
        return field < roles.length ? roles[field] : Role.NONE;
    }

    byte delimiter() {
        return delimiter;
    }

    boolean isCurrency(byte[] bytes, int from, int to) {
        return Arrays.equals(currency, 0, currency.length, bytes, from, to);
    }
}
