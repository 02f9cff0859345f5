package org.dealercrm.scoring.association;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealercrm.scoring.wording.Language;

/**
 * A set of items, such as all that is said of one customer, or one side of a rule. Sets are in order by their first items
 * that differ; a set comes before its own continuations.
 *
 * @param items the items, each once, in their order; not null; they may be given in any order and repeatedly
 */
public record ItemSet(List<Item> items) implements Comparable<ItemSet> {

    private static final ItemSet EMPTY = new ItemSet(List.of());

    /** Puts the items in order. */
    public ItemSet {
        items = isInOrder(items) ? List.copyOf(items) : List.copyOf(new TreeSet<>(items));
    }

    /**
     * The set of no items.
     *
     * @return the empty set, never null
     */
    public static ItemSet empty() {
        return EMPTY;
    }

    /**
     * A set of items.
     *
     * @param items the items in any order, not null
     * @return the set, never null
     */
    public static ItemSet of(Item... items) {
        return new ItemSet(Arrays.asList(items));
    }

    /**
     * A set of items.
     *
     * @param items the items in any order, not null
     * @return the set, never null
     */
    public static ItemSet of(Collection<Item> items) {
        return new ItemSet(List.copyOf(items));
    }

    private static boolean isInOrder(List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i - 1).compareTo(items.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number of items.
     *
     * @return not negative
     */
    public int size() {
        return items.size();
    }

    /**
     * Whether there are no items.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /**
     * Whether an item is in the set.
     *
     * @param item the item, not null
     * @return true if so
     */
    public boolean contains(Item item) {
        return Collections.binarySearch(items, item) >= 0;
    }

    /**
     * Whether all items of another set are in this one.
     *
     * @param other the other set, not null
     * @return true if so; true for the empty set
     */
    public boolean containsAll(ItemSet other) {
        return other.items.stream().allMatch(this::contains);
    }

    /**
     * What the set says of customers.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return the clauses of the items, for example {@code own an SUV and like winter sports}, never null; empty for the
     *     empty set
     */
    public String clause(Locale locale) {
        String and = Language.isChinese(locale) ? "且" : " and ";
        return items.stream().map(item -> item.clause(locale)).collect(Collectors.joining(and));
    }

    @Override
    public int compareTo(ItemSet other) {
        int common = Math.min(size(), other.size());
        for (int i = 0; i < common; i++) {
            int difference = items.get(i).compareTo(other.items.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(size(), other.size());
    }
}
