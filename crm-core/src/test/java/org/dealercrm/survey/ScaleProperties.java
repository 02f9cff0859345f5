package org.dealercrm.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class ScaleProperties {

    @Property
    void everyPointIsAllowedAndNothingHalfWayBetweenTwo(@ForAll("scales") Scale scale) {
        for (int place = 0; place < scale.points(); place++) {
            double point = scale.min() + place * scale.step();
            assertThat(scale.allows(point)).as("%s", point).isTrue();
            assertThat(scale.allows(point + scale.step() / 2))
                    .as("after %s", point)
                    .isFalse();
        }
        assertThat(scale.allows(scale.max())).isTrue();
        assertThat(scale.allows(scale.max() + scale.step())).isFalse();
        assertThat(scale.allows(scale.min() - scale.step())).isFalse();
    }

    @Property
    void goodnessGoesFromZeroAtTheBadEndToOneAtTheGoodOne(@ForAll("scales") Scale scale) {
        boolean rising = scale.direction() == ScaleDirection.HIGHER_IS_BETTER;
        assertThat(scale.goodness(scale.min())).isEqualTo(rising ? 0 : 1);
        assertThat(scale.goodness(scale.max())).isEqualTo(rising ? 1 : 0);
    }

    @Property
    void goodnessRisesByTheSameShareFromPointToPoint(@ForAll("scales") Scale scale) {
        double share = (scale.direction() == ScaleDirection.HIGHER_IS_BETTER ? 1 : -1) / (scale.points() - 1.0);
        for (int place = 1; place < scale.points(); place++) {
            double before = scale.goodness(scale.min() + (place - 1) * scale.step());
            double after = scale.goodness(scale.min() + place * scale.step());
            assertThat(after - before).isCloseTo(share, within(1e-9));
        }
    }

    @Property
    void goodnessOfTheMirroredScaleIsWhatIsLacking(
            @ForAll("scales") Scale scale, @ForAll @DoubleRange(max = 1) double at) {
        double point = scale.min() + Math.rint(at * (scale.points() - 1)) * scale.step();
        ScaleDirection other = scale.direction() == ScaleDirection.HIGHER_IS_BETTER
                ? ScaleDirection.LOWER_IS_BETTER
                : ScaleDirection.HIGHER_IS_BETTER;
        Scale mirrored = new Scale(scale.min(), scale.max(), scale.step(), other, scale.kind());
        assertThat(scale.goodness(point) + mirrored.goodness(point)).isCloseTo(1, within(1e-15));
    }

    @Property
    void goodnessDoesNotDependOnTheUnitOfTheScale(
            @ForAll("scales") Scale scale, @ForAll @DoubleRange(max = 1) double at) {
        double place = Math.rint(at * (scale.points() - 1));
        Scale counted = new Scale(0, scale.points() - 1, 1, scale.direction(), scale.kind());
        assertThat(scale.goodness(scale.min() + place * scale.step())).isCloseTo(counted.goodness(place), within(1e-9));
    }

    /** Steps such as 0.1, which no double holds exactly, among them. */
    @Provide
    Arbitrary<Scale> scales() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 20),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(1.0, 0.5, 0.1, 0.01, 1 / 3.0, 7.0),
                        Arbitraries.of(ScaleDirection.class))
                .as((first, steps, step, direction) ->
                        new Scale(first * step, first * step + steps * step, step, direction, ScaleKind.RATING));
    }
}
