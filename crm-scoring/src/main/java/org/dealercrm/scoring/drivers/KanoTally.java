package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Sample;

/** How many customers fall in each category, and by which weights. */
final class KanoTally {

    private static final ExclusionReason REVERSED =
            new ExclusionReason("KANO_REVERSE", "who want the opposite", "希望相反者");
    private static final ExclusionReason CONTRADICTORY =
            new ExclusionReason("KANO_QUESTIONABLE", "whose two answers contradict each other", "正反两问答案矛盾");
    private static final List<KanoCategory> UNDERSTOOD = List.of(
            KanoCategory.ATTRACTIVE, KanoCategory.ONE_DIMENSIONAL, KanoCategory.MUST_BE, KanoCategory.INDIFFERENT);
    private static final double MOST = 1L << 40;

    /** Customers, the sum of their weights and of the squares of these. */
    private record Part(long customers, double sum, double squares) {}

    private final Map<KanoCategory, Part> parts = new EnumMap<>(KanoCategory.class);
    private final boolean equalWeights;

    private KanoTally(boolean equalWeights) {
        this.equalWeights = equalWeights;
    }

    static KanoTally of(CompleteRows rows, KanoTable table) {
        double[] weights = rows.weights();
        KanoTally tally = new KanoTally(Weights.equal(weights));
        KanoCategory[] categories = new KanoCategory[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            categories[i] = table.category((int) rows.row(i)[0], (int) rows.row(i)[1]);
        }
        for (KanoCategory category : KanoCategory.values()) {
            double[] own = IntStream.range(0, categories.length)
                    .filter(i -> categories[i] == category)
                    .mapToDouble(i -> weights[i])
                    .toArray();
            double squares = Weights.sum(
                    Arrays.stream(own).map(weight -> weight * weight).toArray());
            tally.parts.put(category, new Part(own.length, Weights.sum(own), squares));
        }
        return tally;
    }

    /** Whole numbers of customers who count as one each. */
    static KanoTally of(KanoCounts counts) {
        KanoTally tally = new KanoTally(true);
        for (KanoCategory category : KanoCategory.values()) {
            double count = counts.of(category);
            if (count != Math.rint(count) || count > MOST) {
                throw new IllegalArgumentException("A count of customers is a whole number, found " + count);
            }
            tally.parts.put(category, new Part((long) count, count, count));
        }
        return tally;
    }

    private Part part(KanoCategory category) {
        return Objects.requireNonNull(parts.get(category));
    }

    KanoCounts counts() {
        return new KanoCounts(
                part(KanoCategory.ATTRACTIVE).sum(),
                part(KanoCategory.ONE_DIMENSIONAL).sum(),
                part(KanoCategory.MUST_BE).sum(),
                part(KanoCategory.INDIFFERENT).sum(),
                part(KanoCategory.REVERSE).sum(),
                part(KanoCategory.QUESTIONABLE).sum());
    }

    /** The sample without those whose answers are no yardstick of the feature: R, who want the opposite, and Q. */
    Sample understood(Sample all) {
        long n = UNDERSTOOD.stream()
                .mapToLong(category -> part(category).customers())
                .sum();
        double sum = sum(Part::sum);
        double effective = equalWeights || n == 0 ? (double) n : Math.min((double) n, sum * sum / sum(Part::squares));
        List<Exclusion> leftOut = new ArrayList<>(all.leftOut());
        leftOut.add(new Exclusion(REVERSED, part(KanoCategory.REVERSE).sum()));
        leftOut.add(new Exclusion(CONTRADICTORY, part(KanoCategory.QUESTIONABLE).sum()));
        return new Sample(n, effective, leftOut);
    }

    private double sum(ToDoubleFunction<Part> of) {
        return UNDERSTOOD.stream().map(this::part).mapToDouble(of).sum();
    }
}
