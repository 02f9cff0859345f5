package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Sample;

/** How many customers fall in each category, and by which weights. */
final class KanoTally {

    private static final KanoCategory[] ALL = KanoCategory.values();

    private static final ExclusionReason REVERSED =
            new ExclusionReason("KANO_REVERSE", "who want the opposite", "希望相反者");
    private static final ExclusionReason CONTRADICTORY =
            new ExclusionReason("KANO_QUESTIONABLE", "whose two answers contradict each other", "正反两问答案矛盾");

    private final long[] customers = new long[ALL.length];
    private final double[] sums = new double[ALL.length];
    private final double[] squares = new double[ALL.length];
    private final boolean equalWeights;

    private KanoTally(boolean equalWeights) {
        this.equalWeights = equalWeights;
    }

    static KanoTally of(CompleteRows rows, KanoTable table) {
        KanoTally tally = new KanoTally(Weights.equal(rows.weights()));
        KanoCategory[] categories = new KanoCategory[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            categories[i] = table.category((int) rows.row(i)[0], (int) rows.row(i)[1]);
        }
        for (KanoCategory category : ALL) {
            double[] weights = new double[rows.size()];
            int size = 0;
            for (int i = 0; i < rows.size(); i++) {
                if (categories[i] == category) {
                    weights[size++] = rows.weights()[i];
                }
            }
            tally.put(category, Arrays.copyOf(weights, size));
        }
        return tally;
    }

    /** Whole numbers of customers who count as one each. */
    static KanoTally of(KanoCounts counts) {
        KanoTally tally = new KanoTally(true);
        for (KanoCategory category : ALL) {
            double count = counts.of(category);
            if (count != Math.rint(count) || count > 1L << 40) {
                throw new IllegalArgumentException("A count of customers is a whole number, found " + count);
            }
            tally.customers[category.ordinal()] = (long) count;
            tally.sums[category.ordinal()] = count;
            tally.squares[category.ordinal()] = count;
        }
        return tally;
    }

    private void put(KanoCategory category, double[] weights) {
        customers[category.ordinal()] = weights.length;
        sums[category.ordinal()] = Weights.sum(weights);
        squares[category.ordinal()] =
                Weights.sum(Arrays.stream(weights).map(w -> w * w).toArray());
    }

    KanoCounts counts() {
        return new KanoCounts(
                sums[KanoCategory.ATTRACTIVE.ordinal()],
                sums[KanoCategory.ONE_DIMENSIONAL.ordinal()],
                sums[KanoCategory.MUST_BE.ordinal()],
                sums[KanoCategory.INDIFFERENT.ordinal()],
                sums[KanoCategory.REVERSE.ordinal()],
                sums[KanoCategory.QUESTIONABLE.ordinal()]);
    }

    /** The sample without those whose answers are no yardstick of the feature: R, who want the opposite, and Q. */
    Sample understood(Sample all) {
        int first = KanoCategory.REVERSE.ordinal();
        long n = Arrays.stream(customers, 0, first).sum();
        double sum = Arrays.stream(sums, 0, first).sum();
        double square = Arrays.stream(squares, 0, first).sum();
        double effective = equalWeights || n == 0 ? n : Math.min(n, sum * sum / square);
        List<Exclusion> leftOut = new ArrayList<>(all.leftOut());
        leftOut.add(new Exclusion(REVERSED, sums[KanoCategory.REVERSE.ordinal()]));
        leftOut.add(new Exclusion(CONTRADICTORY, sums[KanoCategory.QUESTIONABLE.ordinal()]));
        return new Sample(n, effective, leftOut);
    }
}
