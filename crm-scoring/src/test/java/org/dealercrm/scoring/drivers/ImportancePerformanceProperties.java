package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.survey.Scale;

class ImportancePerformanceProperties {

    private static final Scale TEN = Scale.rating(1, 10);

    /** Each number of two digits is an importance and a performance of 0 to 9, 0 being no answer. */
    private static RatedItem item(String code, List<Integer> answers) {
        ItemRatings ratings = new ItemRatings(SomeAnswers.label(code), TEN, TEN);
        for (int answer : answers) {
            ratings.addWeighted(1 + answer % 3, answer(answer / 10), answer(answer % 10));
        }
        return ratings.rated(.95);
    }

    private static OptionalDouble answer(int digit) {
        return digit == 0 ? OptionalDouble.empty() : OptionalDouble.of(digit);
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    @Property
    void theQuadrantIsThatOfTheSides(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 99) Integer> answers,
            @ForAll @IntRange(min = 1, max = 9) int importance,
            @ForAll @IntRange(min = 1, max = 9) int performance) {
        RatedItem item = item("A", answers);
        PlacedItem placed = ImportancePerformance.of(List.of(item), CutLines.stated(importance, performance))
                .items()
                .get(0);
        boolean known = item.importance().figure().isPresent()
                && item.performance().figure().isPresent();
        assertThat(placed.quadrant().isPresent()).isEqualTo(known);
        if (known) {
            String sides = (item.importance().figure().getAsDouble() >= importance ? "important" : "not")
                    + (item.performance().figure().getAsDouble() >= performance ? " good" : " poor");
            assertThat(placed.quadrant().orElseThrow())
                    .isEqualTo(
                            switch (sides) {
                                case "important poor" -> Quadrant.CONCENTRATE_HERE;
                                case "important good" -> Quadrant.KEEP_UP_THE_GOOD_WORK;
                                case "not poor" -> Quadrant.LOW_PRIORITY;
                                default -> Quadrant.POSSIBLE_OVERKILL;
                            });
        }
    }

    /** Wherever both intervals say the item may be, the quadrant is the same. */
    @Property
    void aCertainQuadrantHoldsAtTheCornersOfTheIntervals(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 1, max = 99) Integer> answers,
            @ForAll @IntRange(min = 1, max = 9) int cut) {
        RatedItem item = item("A", answers);
        PlacedItem placed = ImportancePerformance.of(List.of(item), CutLines.stated(cut, cut))
                .items()
                .get(0);
        if (item.importance().range().isPresent() && item.performance().range().isPresent()) {
            Interval x = item.importance().range().get();
            Interval y = item.performance().range().get();
            boolean same = (x.low() >= cut) == (x.high() >= cut) && (y.low() >= cut) == (y.high() >= cut);
            assertThat(placed.certain()).isEqualTo(same);
        } else {
            assertThat(placed.certain()).isFalse();
        }
    }

    @Property
    void intervalsHoldTheMeanAndShrink(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 11, max = 99) Integer> answers,
            @ForAll @IntRange(min = 2, max = 20) int times) {
        List<Integer> more = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            more.addAll(answers);
        }
        RatedItem few = item("A", answers);
        RatedItem many = item("A", more);
        few.performance().range().ifPresent(interval -> {
            assertThat(interval.contains(few.performance().figure().orElseThrow()))
                    .isTrue();
            assertThat(width(many.performance().range().orElseThrow())).isLessThan(width(interval));
        });
    }

    @Property
    void theOrderOfAnswersAndItemsChangesNothing(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 99) Integer> answers, @ForAll long seed) {
        List<Integer> turned = Arrays.stream(SomeAnswers.shuffled(seed, answers.size()))
                .mapToObj(answers::get)
                .toList();
        RatedItem one = item("A", answers);
        RatedItem other = item("B", List.of(12, 98));
        assertThat(item("A", turned)).isEqualTo(one);
        ImportancePerformance plane = ImportancePerformance.of(List.of(one, other), CutLines.meansOfItems());
        ImportancePerformance back = ImportancePerformance.of(List.of(other, one), CutLines.meansOfItems());
        assertThat(back.byGap()).isEqualTo(plane.byGap());
    }

    /** With means as lines, not all items are above and not all below. */
    @Property
    void meansOfItemsCutBetweenThem(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 11, max = 99) Integer> places) {
        List<RatedItem> items = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            items.add(item("I" + i, List.of(places.get(i) / 10 * 10 + Math.max(1, places.get(i) % 10))));
        }
        ImportancePerformance plane = ImportancePerformance.of(items, CutLines.meansOfItems());
        double mean = items.stream()
                .mapToDouble(item -> item.performance().figure().orElseThrow())
                .average()
                .orElseThrow();
        assertThat(plane.performanceCut().orElseThrow()).isCloseTo(mean, within(1e-12));
    }

    @Property
    void gapsRise(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 99) Integer> places) {
        List<RatedItem> items = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            items.add(item("I" + i, List.of(places.get(i), 55)));
        }
        List<PlacedItem> ranked =
                ImportancePerformance.of(items, CutLines.stated(5, 5)).byGap();
        for (int i = 1; i < ranked.size(); i++) {
            double before = ranked.get(i - 1).rating().gap().figure().orElseThrow();
            assertThat(ranked.get(i).rating().gap().figure().orElseThrow()).isGreaterThanOrEqualTo(before);
        }
    }
}
