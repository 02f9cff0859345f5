package org.dealercrm.scoring.association;

/** For each of some items the customers who have it, as bits: how many have several of them is soon counted. */
final class ItemBits {

    private final long[][] bits;
    private final int words;

    /**
     * Notes who has what.
     *
     * @param baskets the baskets
     * @param counted which baskets count
     * @param items the items, by their numbers
     */
    ItemBits(Baskets baskets, boolean[] counted, boolean[] items) {
        words = (baskets.size() + Long.SIZE - 1) / Long.SIZE;
        bits = new long[items.length][];
        for (int item = 0; item < items.length; item++) {
            bits[item] = new long[items[item] ? words : 0];
        }
        for (int basket = 0; basket < counted.length; basket++) {
            for (int place = baskets.start(basket); counted[basket] && place < baskets.end(basket); place++) {
                int item = baskets.content(place);
                if (items[item]) {
                    bits[item][basket / Long.SIZE] |= 1L << (basket % Long.SIZE);
                }
            }
        }
    }

    /** How many customers have all items of a set. */
    int count(int[] set) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            long all = bits[set[0]][word];
            for (int i = 1; i < set.length; i++) {
                all &= bits[set[i]][word];
            }
            count += Long.bitCount(all);
        }
        return count;
    }
}
