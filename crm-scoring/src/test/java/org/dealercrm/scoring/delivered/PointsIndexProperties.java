package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Label;

/** Laws of weights and of the indices made with them. */
class PointsIndexProperties {

    private static Weights stated(List<Integer> numbers, double unit) {
        Map<Label, Double> stated = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            stated.put(OfferCases.label(JudgementCases.letter(i)), numbers.get(i) * unit);
        }
        return Weights.stated(OfferCases.label("STATED"), stated);
    }

    private static Map<String, PointPair> ratings(List<Integer> points, int first) {
        Map<String, PointPair> ratings = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            ratings.put(JudgementCases.letter(i), new PointPair(i == 0 ? first : points.get(i), 7));
        }
        return ratings;
    }

    private static Estimate quality(List<Integer> numbers, double unit, int first) {
        return (Estimate) PointsIndex.ofQuality(stated(numbers, unit), ratings(numbers, first))
                .estimation();
    }

    @Property
    void theLeavesAddUpAndTheUnitOfTheWeightsDoesNotMatter(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 10) Integer> numbers,
            @ForAll @DoubleRange(min = .01, max = 1000) double unit,
            @ForAll @IntRange(min = 0, max = 10) int first) {
        Estimate index = quality(numbers, unit, first);
        double sum = index.breakdown().leaves().mapToDouble(Breakdown::value).sum();
        assertThat(sum).isCloseTo(index.value(), within(1e-12));
        assertThat(index.value()).isCloseTo(quality(numbers, 1, first).value(), within(1e-11));
    }

    @Property
    void morePointsGiveMore(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 10) Integer> numbers,
            @ForAll @IntRange(min = 0, max = 9) int first) {
        assertThat(quality(numbers, 1, first + 1).value())
                .isGreaterThan(quality(numbers, 1, first).value());
    }

    @Property
    void whoHasTheSamePointsIsAt100(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 10) Integer> numbers) {
        Map<String, PointPair> alike = new LinkedHashMap<>();
        Map<String, Double> advantages = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            alike.put(JudgementCases.letter(i), new PointPair(numbers.get(i), numbers.get(i)));
            advantages.put(JudgementCases.letter(i), 100.0);
        }
        Weights weights = stated(numbers, 1);
        assertThat(PointsIndex.ofQuality(weights, alike).estimation().figure().orElseThrow())
                .isCloseTo(100, within(1e-12));
        assertThat(PointsIndex.ofBenefits(weights, advantages)
                        .estimation()
                        .figure()
                        .orElseThrow())
                .isCloseTo(100, within(1e-12));
        assertThat(PointsIndex.ofValue(weights, advantages, 100)
                        .estimation()
                        .figure()
                        .orElseThrow())
                .isCloseTo(0, within(1e-12));
    }

    /** A criterion on which the alternatives differ more weighs more, whatever the unit of its ratings. */
    @Property
    void entropyWeightsTellDispersionInAnyUnit(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 100) Integer> ratings,
            @ForAll @IntRange(min = 1, max = 64) int unit) {
        double[][] rows = new double[ratings.size()][];
        for (int i = 0; i < rows.length; i++) {
            double rating = ratings.get(i);
            // B has 100 points more for everybody, which tells the alternatives less apart
            rows[i] = new double[] {unit * rating, rating + 100, 5};
        }
        WeightsResult result = EntropyWeights.of(JudgementCases.letters(3), rows);
        boolean differ = ratings.stream().distinct().count() > 1;
        assertThat(result instanceof Weights).isEqualTo(differ);
        if (result instanceof Weights weights) {
            double a = weights.of("A").orElseThrow();
            double b = weights.of("B").orElseThrow();
            assertThat(a).isGreaterThan(b);
            assertThat(b).isPositive();
            assertThat(a + b).isCloseTo(1, within(1e-15));
        }
    }
}
