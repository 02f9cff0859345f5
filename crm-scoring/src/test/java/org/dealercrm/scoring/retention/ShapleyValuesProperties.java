package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The axioms of Shapley (1953), and his values against the average over all orders of arrival. */
class ShapleyValuesProperties {

    /** A game of 1 to 5 players: the worth of each coalition, by its bits. */
    @Provide
    Arbitrary<double[]> games() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(players -> Arbitraries.doubles()
                        .between(-30, 30)
                        .array(double[].class)
                        .ofSize(1 << players));
    }

    @Property
    void valuesAddUpToWhatAllAreWorthMoreThanNone(@ForAll("games") double[] game) {
        double sum = Arrays.stream(values(game)).sum();

        assertThat(sum).isCloseTo(game[game.length - 1] - game[0], within(1e-9));
    }

    @Property
    void aPlayerWhoAddsNothingToAnyCoalitionGetsExactlyNothing(
            @ForAll("games") double[] game, @ForAll @IntRange(min = 0, max = 4) int anyPlayer) {
        int player = anyPlayer % players(game);

        double[] values = ShapleyValues.of(players(game), coalition -> game[coalition & ~(1 << player)]);

        assertThat(values[player]).isZero();
    }

    @Property
    void playersWhoAddTheSameToEveryCoalitionGetTheSame(@ForAll("games") double[] game) {
        double[] values = ShapleyValues.of(players(game), coalition -> game[Integer.bitCount(coalition)]);

        double[] first = new double[values.length];
        Arrays.fill(first, values[0]);
        assertThat(values).containsExactly(first, within(1e-9));
    }

    @Property
    void aValueIsTheAverageOfWhatAPlayerAddsOverAllOrdersOfArrival(@ForAll("games") double[] game) {
        int players = players(game);
        double[] average = new double[players];
        List<List<Integer>> orders = ordersOf(players);
        for (List<Integer> order : orders) {
            int there = 0;
            for (int player : order) {
                average[player] += (game[there | 1 << player] - game[there]) / orders.size();
                there |= 1 << player;
            }
        }

        assertThat(values(game)).containsExactly(average, within(1e-9));
    }

    @Example
    void theGloveGameGivesTheOneLeftGloveTwoThirds() {
        // One left glove (player 0) and two right ones (1, 2); a pair is worth 1. Shapley values 2/3, 1/6, 1/6.
        double[] values = ShapleyValues.of(3, coalition -> (coalition & 1) != 0 && coalition > 1 ? 1 : 0);

        assertThat(values).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-15));
    }

    @Example
    void moreThanTenPlayersAreRefused() {
        assertThatThrownBy(() -> ShapleyValues.of(11, coalition -> 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shapley values need 1 to 10 players, found 11");
    }

    private static double[] values(double[] game) {
        return ShapleyValues.of(players(game), coalition -> game[coalition]);
    }

    private static int players(double[] game) {
        return Integer.numberOfTrailingZeros(game.length);
    }

    private static List<List<Integer>> ordersOf(int players) {
        List<List<Integer>> orders = new ArrayList<>();
        orders.add(List.of());
        for (int player = 0; player < players; player++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<Integer> next = new ArrayList<>(order);
                    next.add(place, player);
                    longer.add(next);
                }
            }
            orders = longer;
        }
        return orders;
    }
}
