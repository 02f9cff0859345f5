package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of a clock that runs by the season. */
class SeasonalClockProperties {

    private static final List<Double> EVEN = Collections.nCopies(12, 1.0);

    @Property
    void timeIsTheSumOfTheWeightsOfTheDays(
            @ForAll("seasons") List<Double> weights,
            @ForAll @IntRange(min = -40_000, max = 40_000) int from,
            @ForAll @IntRange(min = 0, max = 800) int days) {
        SeasonalClock clock = SeasonalClock.of(weights);
        LocalDate first = LocalDate.ofEpochDay(from);
        double sum = 0;
        for (int i = 1; i <= days; i++) {
            sum += clock.weights().get(first.plusDays(i).getMonthValue() - 1);
        }
        LocalDate last = first.plusDays(days);
        assertThat(clock.between(first, last)).isCloseTo(sum, within(1e-9 * (1 + sum)));
        assertThat(clock.between(last, first)).isEqualTo(-clock.between(first, last));
    }

    @Property
    void fourHundredYearsAreAsLongAsOnThePlainClock(
            @ForAll("seasons") List<Double> weights, @ForAll @IntRange(min = -40_000, max = 40_000) int from) {
        SeasonalClock clock = SeasonalClock.of(weights);
        LocalDate day = LocalDate.ofEpochDay(from);
        assertThat(clock.between(day, day.plusYears(400))).isCloseTo(146_097, within(1e-6));
        double half = clock.weights().get(0) / 2;
        assertThat(SeasonalClock.of(weights.stream().map(w -> w * 7).toList())
                        .weights()
                        .get(0))
                .isCloseTo(2 * half, within(1e-12 * half));
    }

    @Property
    void theDayAfterATimeIsTheOneOnWhichItIsOver(
            @ForAll("seasons") List<Double> weights,
            @ForAll @IntRange(min = -40_000, max = 40_000) int from,
            @ForAll @IntRange(min = -2000, max = 2000) int days) {
        SeasonalClock clock = SeasonalClock.of(weights);
        LocalDate day = LocalDate.ofEpochDay(from);
        LocalDate other = day.plusDays(days);
        assertThat(clock.dayAfter(day, clock.between(day, other))).isEqualTo(other);
        assertThat(clock.dayAfter(day, clock.between(day, other) + 1e-4)).isEqualTo(other.plusDays(1));
    }

    @Property
    void aClockReadAgainIsTheSame(@ForAll("seasons") List<Double> weights) {
        SeasonalClock clock = SeasonalClock.of(weights);
        SeasonalClock again = SeasonalClock.of(clock.weights());
        assertThat(again).isEqualTo(clock).hasSameHashCodeAs(clock);
    }

    @Property
    void anEvenClockIsThePlainOneToTheLastBit(
            @ForAll @IntRange(min = -900_000, max = 900_000) int from,
            @ForAll @IntRange(min = 0, max = 9000) int days) {
        SeasonalClock clock = SeasonalClock.of(EVEN);
        LocalDate day = LocalDate.ofEpochDay(from);
        assertThat(clock.between(day, day.plusDays(days))).isEqualTo(days);
    }

    @Example
    void weightsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> SeasonalClock.of(List.of(1.0))).hasMessageContaining("found 1");
        for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e-3}) {
            List<Double> weights = new ArrayList<>(EVEN);
            weights.set(4, wrong);
            assertThatThrownBy(() -> SeasonalClock.of(weights))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found");
        }
    }

    @Provide
    Arbitrary<List<Double>> seasons() {
        return Arbitraries.doubles().between(.2, 5).ofScale(4).list().ofSize(12);
    }
}
