package org.dealercrm.scoring.association;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Takes what is said of customers, a row per customer and item, in any order, and makes {@link Baskets} of it. A row that
 * comes twice counts once. It keeps primitive columns, so that ten million rows are no burden. Not safe for use by several
 * threads at once.
 */
public final class BasketsBuilder {

    /** The columns of a longer table would not fit into arrays. */
    private static final int MOST_ROWS = 1 << 30;

    private Map<String, Integer> customers = new HashMap<>();
    private boolean customersAreShared;
    private String[] keys = new String[16];
    private final Map<Item, Integer> numbers = new HashMap<>();
    private Item[] items = new Item[16];
    private int[] customerOfRow = new int[64];
    private int[] itemOfRow = new int[64];
    private int rows;
    private String lastCustomer = "";
    private int lastNumber = -1;

    BasketsBuilder() {}

    /**
     * Says one thing of a customer.
     *
     * @param customerId the key of the customer (or of a single purchase, if purchases are looked at), not null, not blank
     * @param item what is said, not null
     * @return this builder
     * @throws IllegalArgumentException if the key is blank; the message does not name a customer
     * @throws IllegalStateException if there are more than 2^30 rows
     */
    public BasketsBuilder add(String customerId, Item item) {
        Objects.requireNonNull(item, "item");
        if (rows == MOST_ROWS) {
            throw new IllegalStateException("There are at most " + MOST_ROWS + " rows of customers and items");
        }
        if (rows == itemOfRow.length) {
            int room = rows + (rows >> 1);
            customerOfRow = Arrays.copyOf(customerOfRow, room);
            itemOfRow = Arrays.copyOf(itemOfRow, room);
        }
        customerOfRow[rows] = numberOf(customerId);
        itemOfRow[rows] = numberOf(item);
        rows++;
        return this;
    }

    /**
     * Says that there is a customer, even if nothing else is said of him: he counts among those who do not have an item.
     *
     * @param customerId the key of the customer, not null, not blank
     * @return this builder
     * @throws IllegalArgumentException if the key is blank
     */
    public BasketsBuilder customer(String customerId) {
        numberOf(customerId);
        return this;
    }

    /**
     * Makes the baskets. The builder can go on and make more.
     *
     * @return the baskets, never null; none if nothing was said
     */
    public Baskets build() {
        customersAreShared = true;
        String[] named = Arrays.copyOf(keys, customers.size());
        Item[] inOrder = Arrays.copyOf(items, numbers.size());
        Arrays.sort(inOrder);
        int[] place = new int[inOrder.length];
        numbers.forEach((item, number) -> place[number] = Arrays.binarySearch(inOrder, item));
        int[] start = starts(named.length);
        int[] content = new int[rows];
        int[] next = start.clone();
        for (int row = 0; row < rows; row++) {
            content[next[customerOfRow[row]]++] = place[itemOfRow[row]];
        }
        int distinct = sortEach(start, content);
        return new Baskets(
                customers, named, inOrder, start, distinct == rows ? content : Arrays.copyOf(content, distinct));
    }

    private int[] starts(int size) {
        int[] start = new int[size + 1];
        for (int row = 0; row < rows; row++) {
            start[customerOfRow[row] + 1]++;
        }
        for (int i = 0; i < size; i++) {
            start[i + 1] += start[i];
        }
        return start;
    }

    /** Sorts the items of each basket and drops repetitions, moving the baskets together; answers the new length. */
    private static int sortEach(int[] start, int[] content) {
        int end = 0;
        int from = 0;
        for (int basket = 0; basket + 1 < start.length; basket++) {
            int to = start[basket + 1];
            Arrays.sort(content, from, to);
            start[basket] = end;
            for (int i = from; i < to; i++) {
                if (i == from || content[i] != content[i - 1]) {
                    content[end++] = content[i];
                }
            }
            from = to;
        }
        start[start.length - 1] = end;
        return end;
    }

    /** Rows of a customer mostly follow one another, so the last one is looked at first. */
    private int numberOf(String customerId) {
        if (customerId.equals(lastCustomer)) {
            return lastNumber;
        }
        if (customerId.isBlank()) {
            throw new IllegalArgumentException("A customer's key must not be blank");
        }
        Integer known = customers.get(customerId);
        int number = known == null ? newCustomer(customerId) : known;
        lastCustomer = customerId;
        lastNumber = number;
        return number;
    }

    private int newCustomer(String customerId) {
        if (customersAreShared) {
            // the baskets made so far look their customers up in the map as it is
            customers = new HashMap<>(customers);
            customersAreShared = false;
        }
        int number = customers.size();
        customers.put(customerId, number);
        if (number == keys.length) {
            keys = Arrays.copyOf(keys, number + (number >> 1));
        }
        keys[number] = customerId;
        return number;
    }

    private int numberOf(Item item) {
        Integer known = numbers.get(item);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(item, number);
        if (number == items.length) {
            items = Arrays.copyOf(items, number + (number >> 1));
        }
        items[number] = item;
        return number;
    }
}
