package org.dealercrm.scoring.association;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is said of each customer: one basket of items for each, in the language of the field a transaction. Immutable; what
 * is found in baskets does not depend on the order in which they were filled.
 */
public final class Baskets {

    private final Map<String, Integer> numbers;
    private final String[] customers;
    private final Item[] items;
    private final int[] start;
    private final int[] content;

    /** The arrays are kept; the items are in order, and so are their numbers within each basket. */
    Baskets(Map<String, Integer> numbers, String[] customers, Item[] items, int[] start, int[] content) {
        this.numbers = numbers;
        this.customers = customers;
        this.items = items;
        this.start = start;
        this.content = content;
    }

    /**
     * Begins with no baskets.
     *
     * @return a builder, never null
     */
    public static BasketsBuilder builder() {
        return new BasketsBuilder();
    }

    /**
     * The number of customers.
     *
     * @return not negative
     */
    public int size() {
        return customers.length;
    }

    /**
     * The items that are said of anybody.
     *
     * @return an unmodifiable list in the order of items, never null
     */
    public List<Item> items() {
        return List.of(items);
    }

    /**
     * All that is said of a customer.
     *
     * @param customerId the key of the customer, not null
     * @return his items, never null; empty if nothing is said of him
     */
    public ItemSet itemsOf(String customerId) {
        int basket = numberOf(customerId);
        if (basket < 0) {
            return ItemSet.empty();
        }
        Item[] his = new Item[start[basket + 1] - start[basket]];
        Arrays.setAll(his, i -> items[content[start[basket] + i]]);
        return ItemSet.of(his);
    }

    /**
     * The baskets of some of the customers, such as those of one class.
     *
     * @param chosen which customers, by their keys, not null
     * @return their baskets, never null
     */
    public Baskets restrictedTo(Predicate<String> chosen) {
        BasketsBuilder builder = builder();
        for (int basket = 0; basket < customers.length; basket++) {
            if (chosen.test(customers[basket])) {
                builder.customer(customers[basket]);
                for (int i = start[basket]; i < start[basket + 1]; i++) {
                    builder.add(customers[basket], items[content[i]]);
                }
            }
        }
        return builder.build();
    }

    /** The customer's basket, -1 if there is none. */
    int numberOf(String customerId) {
        Integer number = numbers.get(customerId);
        return number == null ? -1 : number;
    }

    String customer(int basket) {
        return customers[basket];
    }

    Item item(int number) {
        return items[number];
    }

    int itemCount() {
        return items.length;
    }

    /** The number of an item, -1 if nobody has it. */
    int numberOf(Item item) {
        return Math.max(-1, Arrays.binarySearch(items, item));
    }

    int start(int basket) {
        return start[basket];
    }

    int end(int basket) {
        return start[basket + 1];
    }

    int content(int place) {
        return content[place];
    }

    /** Numbers only: whose baskets they are is nobody's business. */
    @Override
    public String toString() {
        return "Baskets[size=" + size() + ", items=" + items.length + "]";
    }
}
