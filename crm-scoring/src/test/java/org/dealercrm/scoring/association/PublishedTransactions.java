package org.dealercrm.scoring.association;

import java.util.Arrays;

/** The small sets of transactions by which the literature explains its algorithms. */
final class PublishedTransactions {

    private PublishedTransactions() {}

    /** Agrawal &amp; Srikant 1994, figure 3. */
    static Baskets agrawalSrikant() {
        return of("1 3 4", "2 3 5", "1 2 3 5", "2 5");
    }

    /** Han, Pei &amp; Yin 2000, table 1. */
    static Baskets hanPeiYin() {
        return of("f a c d g i m p", "a b c f l m o", "b f h j o", "b c k s p", "a f c e l p m n");
    }

    /** Han &amp; Kamber, "Data mining: concepts and techniques", chapter on frequent patterns, table of AllElectronics. */
    static Baskets hanKamber() {
        return of("I1 I2 I5", "I2 I4", "I2 I3", "I1 I2 I4", "I1 I3", "I2 I3", "I1 I3", "I1 I2 I3 I5", "I1 I2 I3");
    }

    static Baskets of(String... transactions) {
        BasketsBuilder builder = Baskets.builder();
        for (int number = 0; number < transactions.length; number++) {
            for (String item : transactions[number].split(" ")) {
                builder.add("T" + number, Item.bought(item));
            }
        }
        return builder.build();
    }

    static ItemSet set(String items) {
        Item[] bought = Arrays.stream(items.split(" ")).map(Item::bought).toArray(Item[]::new);
        return ItemSet.of(bought);
    }
}
