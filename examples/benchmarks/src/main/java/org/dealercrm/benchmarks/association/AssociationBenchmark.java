package org.dealercrm.benchmarks.association;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.dealercrm.scoring.association.AssociationRules;
import org.dealercrm.scoring.association.Baskets;
import org.dealercrm.scoring.association.BasketsBuilder;
import org.dealercrm.scoring.association.FrequentItemSets;
import org.dealercrm.scoring.association.Item;
import org.dealercrm.scoring.association.ItemSetPolicy;
import org.dealercrm.scoring.association.MinimumSupport;
import org.dealercrm.scoring.association.RulePolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 1,000,000 baskets of 10 different items, drawn one after the other with a popularity of 1 / rank^skew (seeded): filling the
 * baskets row by row, finding the sets of 1% support, and drawing the rules. One thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class AssociationBenchmark {

    private static final int BASKETS = 1_000_000;
    private static final int ITEMS_OF_A_BASKET = 10;
    private static final long SEED = 20261123;

    /** How many items there are, and how uneven their popularity is; the last is the hardest, 40 items all alike. */
    @Param({"1000 1.0", "500 0.8", "100 0.5", "40 0.0"})
    private String itemsAndSkew = "1000 1.0";

    private Item[] items = {};
    private String[] customers = {};
    private int[] rows = {};
    private Baskets baskets = Baskets.builder().build();
    private ItemSetPolicy sets = ItemSetPolicy.standard();

    /** Draws the rows. */
    @Setup(Level.Trial)
    public void draw() {
        int count = Integer.parseInt(itemsAndSkew.split(" ", 2)[0]);
        double[] upTo = new double[count];
        double sum = 0;
        items = new Item[count];
        for (int item = 0; item < count; item++) {
            sum += Math.pow(item + 1, -Double.parseDouble(itemsAndSkew.split(" ", 2)[1]));
            upTo[item] = sum;
            items[item] = Item.bought("item " + item);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        customers = new String[BASKETS];
        rows = new int[BASKETS * ITEMS_OF_A_BASKET];
        for (int basket = 0; basket < BASKETS; basket++) {
            customers[basket] = "C-" + basket;
            int from = basket * ITEMS_OF_A_BASKET;
            for (int place = from; place < from + ITEMS_OF_A_BASKET; ) {
                int found = Arrays.binarySearch(upTo, random.nextDouble() * sum);
                int item = found < 0 ? -found - 1 : found;
                if (Arrays.stream(rows, from, place).noneMatch(other -> other == item)) {
                    rows[place++] = item;
                }
            }
        }
        sets = ItemSetPolicy.standard().withMinimumSupport(MinimumSupport.ofShare(0.01));
        baskets = filled();
    }

    private Baskets filled() {
        BasketsBuilder builder = Baskets.builder();
        for (int row = 0; row < rows.length; row++) {
            builder.add(customers[row / ITEMS_OF_A_BASKET], items[rows[row]]);
        }
        return builder.build();
    }

    /** Ten million rows into baskets. */
    @Benchmark
    public Baskets fill() {
        return filled();
    }

    /** The frequent sets of a million baskets. */
    @Benchmark
    public FrequentItemSets findSets() {
        return FrequentItemSets.find(baskets, sets);
    }

    /** From rows to rules. */
    @Benchmark
    public AssociationRules mineFromRows() {
        return AssociationRules.mine(filled(), RulePolicy.standard().withItemSets(sets));
    }
}
