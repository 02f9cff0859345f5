package org.dealercrm.scoring.association;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that can be said of a customer: that he likes winter sports, skipped a brake fluid change, bought snow chains.
 * The same thing bought and liked is two items. Items are in order by kind, then by the Unicode code points of the name.
 *
 * @param kind what the customer has to do with it, not null
 * @param name what it is, in the words of the caller; not null, not blank; two names are the same if all their characters
 *     are
 */
public record Item(ItemKind kind, String name) implements Comparable<Item> {

    /** Checks the name. */
    public Item {
        Objects.requireNonNull(kind, "kind");
        if (name.isBlank()) {
            throw new IllegalArgumentException("An item has a name, found '" + name + "'");
        }
    }

    /**
     * Something that was bought.
     *
     * @param name what it is, not null, not blank
     * @return the item, never null
     */
    public static Item bought(String name) {
        return new Item(ItemKind.BOUGHT, name);
    }

    /**
     * A service that was not taken.
     *
     * @param name what it is, not null, not blank
     * @return the item, never null
     */
    public static Item skipped(String name) {
        return new Item(ItemKind.SKIPPED, name);
    }

    /**
     * The cause of a complaint.
     *
     * @param name what it is, not null, not blank
     * @return the item, never null
     */
    public static Item complainedOf(String name) {
        return new Item(ItemKind.COMPLAINED_OF, name);
    }

    /**
     * Something that a customer has.
     *
     * @param name what it is, not null, not blank
     * @return the item, never null
     */
    public static Item owns(String name) {
        return new Item(ItemKind.OWNS, name);
    }

    /**
     * An interest.
     *
     * @param name what it is, not null, not blank
     * @return the item, never null
     */
    public static Item likes(String name) {
        return new Item(ItemKind.LIKES, name);
    }

    /**
     * What the item says of customers, as the end of a clause.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others; the name stays as
     *     the caller gave it
     * @return for example {@code like winter sports}, never null
     */
    public String clause(Locale locale) {
        return kind.verb(locale) + name;
    }

    @Override
    public int compareTo(Item other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : byCodePoint(name, other.name);
    }

    /** Java's own order of strings puts characters beyond U+FFFF before U+E000, and so disagrees with UTF-8. */
    private static int byCodePoint(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char ca = a.charAt(i);
            char cb = b.charAt(i);
            if (ca != cb) {
                boolean onePlane = Character.isSurrogate(ca) == Character.isSurrogate(cb);
                return onePlane ? ca - cb : Boolean.compare(Character.isSurrogate(ca), Character.isSurrogate(cb));
            }
        }
        return a.length() - b.length();
    }
}
