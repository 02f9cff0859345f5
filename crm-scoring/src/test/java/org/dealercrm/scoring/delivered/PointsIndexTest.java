package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dealercrm.scoring.delivered.OfferCases.label;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.joda.money.BigMoneyProvider;
import org.junit.jupiter.api.Test;

class PointsIndexTest {

    private static final Weights BEST =
            Weights.stated(label("MINE"), Map.of(label("product"), 60.0, label("service"), 30.0, label("brand"), 10.0));

    /** Best: .6 x 120 + .3 x 127 + .1 x 133 = 123.4, printed 123; less a cost of 100 the index is 23. */
    @Test
    void best() {
        Map<String, Double> advantages = Map.of("product", 120.0, "service", 127.0, "brand", 133.0);
        Estimate benefits = (Estimate) PointsIndex.ofBenefits(BEST, advantages).estimation();
        assertThat(benefits.value()).isCloseTo(123.4, within(1e-13));
        assertThat(benefits.breakdown().leaves().map(leaf -> leaf.label().code()))
                .containsExactly("brand", "product", "service");
        Estimate value = (Estimate) PointsIndex.ofValue(BEST, advantages, 100).estimation();
        assertThat(value.value()).isCloseTo(23.4, within(1e-13));
        assertThat(value.breakdown().leaves().mapToDouble(Breakdown::value).sum())
                .isCloseTo(23.4, within(1e-13));
        assertThat(PointsIndex.ofValue(BEST, advantages, 100).sentence(Locale.ENGLISH))
                .isEqualTo("customer value index 23.40");
    }

    /** Gale, Acura: printed 118.7; 60 x 9/7 + 20 x 6/6 + 10 x 9/8 + 10 x 7/7 is 118.392857... */
    @Test
    void gale() {
        Weights weights = Weights.stated(
                label("ACURA"), Map.of(label("a"), 60.0, label("b"), 20.0, label("c"), 10.0, label("d"), 10.0));
        PointsIndex index = PointsIndex.ofQuality(
                weights,
                Map.of(
                        "a",
                        new PointPair(9, 7),
                        "b",
                        new PointPair(6, 6),
                        "c",
                        new PointPair(9, 8),
                        "d",
                        new PointPair(7, 7)));
        assertThat(index.estimation().figure().orElseThrow()).isCloseTo(60 * 9 / 7.0 + 20 + 11.25 + 10, within(1e-13));
        assertThat(index.estimation().range()).isEmpty();
        assertThat(index.sentence(Locale.CHINESE)).isEqualTo("市场感知质量比 118.39");
    }

    @Test
    void aCompetitorWithoutPointsGivesNoRatio() {
        Weights one = Weights.stated(label("ONE"), Map.of(label("a"), 3.0));
        PointsIndex index = PointsIndex.ofQuality(one, Map.of("a", new PointPair(5, 0)));
        assertThat(((NoEstimate) index.estimation()).reason()).isEqualTo(WhyNone.ZERO_BELOW_THE_LINE);
        assertThat(index.sentence(Locale.ENGLISH)).endsWith("there is nothing to divide by");
        assertThat(PointsIndex.ofQuality(one, Map.of("a", new PointPair(0, 5)))
                        .estimation()
                        .figure())
                .hasValue(0);
    }

    @Test
    void weightsAndPointsAreOfTheSameCriteria() {
        assertThatThrownBy(() -> PointsIndex.ofBenefits(BEST, Map.of("product", 1.0, "service", 1.0)))
                .hasMessageContaining("none for brand");
        assertThatThrownBy(() -> PointsIndex.ofBenefits(
                        BEST, Map.of("product", 1.0, "service", 1.0, "brand", 1.0, "price", 1.0)))
                .hasMessageContaining("none for price");
        assertThatThrownBy(() -> PointsIndex.ofBenefits(BEST, Map.of("product", -1.0, "service", 1.0, "brand", 1.0)))
                .hasMessageContaining("found -1.0 for product");
        assertThatThrownBy(() -> new PointPair(1, Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void statedWeightsAreNormalisedWhateverTheirUnit() {
        assertThat(BEST.of("product")).hasValue(.6);
        assertThat(BEST.of("price")).isEmpty();
        assertThat(BEST.label().code()).isEqualTo("MINE");
        assertThatThrownBy(() -> Weights.stated(label("X"), Map.of(label("a"), 0.0)))
                .hasMessageContaining("[0.0]");
        assertThatThrownBy(() -> Weights.stated(label("X"), Map.of(label("a"), -1.0)))
                .hasMessageContaining("found -1.0 of a");
        assertThatThrownBy(() ->
                        new Weights(label("X"), List.of(new Weight(label("a"), .5)), BEST.sample(), BEST.provenance()))
                .hasMessageContaining("found 0.5");
    }

    /** Nothing that is public takes money to points or points to money. */
    @Test
    void pointsAndMoneyHaveNoTypeInCommon() {
        List<Class<?>> points = List.of(PointsIndex.class, PointPair.class, Weights.class, Weight.class);
        for (Class<?> type : points) {
            assertThat(publicParameters(type))
                    .noneMatch(BigMoneyProvider.class::isAssignableFrom)
                    .doesNotContain(MoneyRange.class, Valuation.class, Offer.class, DeliveredValue.class);
        }
        for (Class<?> type : List.of(
                MoneyRange.class, Valuation.class, OfferItem.class, EvcItem.class, Lever.class, TurningTerms.class)) {
            assertThat(publicParameters(type))
                    .doesNotContain(double.class, Double.class)
                    .doesNotContainAnyElementsOf(points);
        }
    }

    private static List<Class<?>> publicParameters(Class<?> type) {
        return Stream.<Executable>concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
                .filter(made -> made.getDeclaringClass() == type)
                .<Class<?>>flatMap(made -> Arrays.stream(made.getParameterTypes()))
                .toList();
    }
}
