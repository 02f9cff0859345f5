package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;

class KeyDriversProperties {

    private static final DriverPolicy PLAIN = DriverPolicy.STANDARD.withResamples(0);
    private static final DriverPolicy WITH_INTERVALS = DriverPolicy.STANDARD.withResamples(100);

    private static KeyDrivers of(double[][] rows, double[] weights, DriverPolicy policy) {
        return KeyDrivers.of(SomeAnswers.table(rows, weights), SomeAnswers.OUTCOME, policy);
    }

    private static double[] shares(KeyDrivers drivers) {
        return drivers.drivers().stream()
                .mapToDouble(driver -> driver.share().figure().orElseThrow())
                .toArray();
    }

    private static double width(Estimation estimation) {
        return estimation.range().orElseThrow().high()
                - estimation.range().orElseThrow().low();
    }

    /** The definition: all p! orders, each R^2 by a regression of its own. */
    @Property
    void lmgIsTheMeanGainOverAllOrders(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int drivers, @ForAll boolean weighted) {
        double[][] rows = SomeAnswers.rows(seed, drivers + 12, drivers);
        double[] weights = weighted ? SomeAnswers.weights(seed, rows.length) : SomeAnswers.ones(rows.length);
        assertThat(shares(of(rows, weights, PLAIN)))
                .containsExactly(OrderingsOracle.shares(rows, weights), within(1e-10));
    }

    @Property
    void sharesAddUpToRSquared(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int drivers, @ForAll DriverMethod method) {
        double[][] rows = SomeAnswers.rows(seed, drivers + 20, drivers);
        double[] weights = SomeAnswers.weights(seed, rows.length);
        KeyDrivers found = of(rows, weights, PLAIN.withMethod(method));
        Estimate explained = (Estimate) found.explained();
        int[] all = new int[drivers];
        Arrays.setAll(all, j -> j);
        assertThat(explained.value()).isCloseTo(OrderingsOracle.explained(rows, weights, all), within(1e-10));
        double[] leaves =
                explained.breakdown().leaves().mapToDouble(Breakdown::value).toArray();
        assertThat(leaves).containsExactly(shares(found));
        double ofExplained = found.drivers().stream()
                .mapToDouble(driver -> driver.ofExplained().figure().orElseThrow())
                .sum();
        assertThat(ofExplained).isCloseTo(1, within(1e-12));
    }

    @Property
    void theOrderOfDriversAndRowsChangesNothingNotEvenTheIntervals(
            @ForAll long seed, @ForAll long other, @ForAll @IntRange(min = 1, max = 13) int drivers) {
        double[][] rows = SomeAnswers.rows(seed, drivers + 12, drivers);
        double[] weights = SomeAnswers.weights(seed, rows.length);
        DriverPolicy policy = new DriverPolicy(DriverMethod.LMG, 12, 4, 100, .9, seed);
        AnswerTable plain = SomeAnswers.table(rows, weights);
        int[] columnOrder = SomeAnswers.shuffled(other, drivers + 1);
        int[] rowOrder = SomeAnswers.shuffled(~other, rows.length);
        List<TableColumn> columns = new ArrayList<>();
        for (int column : columnOrder) {
            columns.add(plain.columns().get(column));
        }
        double[][] turned = Arrays.stream(SomeAnswers.reordered(rows, rowOrder))
                .map(row -> SomeAnswers.reordered(row, columnOrder))
                .toArray(double[][]::new);
        KeyDrivers one = KeyDrivers.of(plain, SomeAnswers.OUTCOME, policy);
        KeyDrivers two = KeyDrivers.of(
                SomeAnswers.table(columns, turned, SomeAnswers.reordered(weights, rowOrder)),
                SomeAnswers.OUTCOME,
                policy);
        assertThat(two.explained()).isEqualTo(one.explained());
        assertThat(two.ranked()).isEqualTo(one.ranked());
        List<DriverShare> sorted = new ArrayList<>(two.drivers());
        sorted.sort(Comparator.comparing(driver -> driver.driver().code()));
        assertThat(sorted).isEqualTo(one.drivers());
    }

    @Property
    void anotherUnitOfADriverOrTheOutcomeChangesNoShare(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int drivers,
            @ForAll @IntRange(min = 0, max = 6) int which,
            @ForAll @DoubleRange(min = .01, max = 100) double factor,
            @ForAll @DoubleRange(min = -1000, max = 1000) double shift,
            @ForAll boolean turned) {
        double[][] rows = SomeAnswers.rows(seed, drivers + 12, drivers);
        double[] ones = SomeAnswers.ones(rows.length);
        double[] before = shares(of(rows, ones, PLAIN));
        for (double[] row : rows) {
            int column = Math.min(which, drivers);
            row[column] = (turned ? -factor : factor) * row[column] + shift;
        }
        assertThat(shares(of(rows, ones, PLAIN))).containsExactly(before, within(1e-9));
    }

    /** Rows in fours: the second driver is turned around within, so that it goes with neither the first nor its outcome. */
    @Property
    void anIndependentDriverGetsItsOwnRSquared(@ForAll long seed, @ForAll @IntRange(min = 3, max = 20) int quarter) {
        double[][] base = SomeAnswers.rows(seed, quarter, 1);
        double[][] rows = new double[4 * quarter][];
        for (int i = 0; i < quarter; i++) {
            for (int j = 0; j < 4; j++) {
                double second = j < 2 ? -1 : 1;
                rows[4 * i + j] = new double[] {base[i][0], second, base[i][1] + .5 * second};
            }
        }
        double[] ones = SomeAnswers.ones(rows.length);
        KeyDrivers drivers = of(rows, ones, PLAIN);
        if (Arrays.stream(rows).allMatch(row -> row[0] == rows[0][0])) {
            assertThat(drivers.drivers().get(0).share().figure()).isEmpty();
            return;
        }
        double[] found = shares(drivers);
        assertThat(found[0]).isCloseTo(OrderingsOracle.explained(rows, ones, 0), within(1e-10));
        assertThat(found[1]).isCloseTo(OrderingsOracle.explained(rows, ones, 1), within(1e-10));
    }

    /** A full factorial design: drivers of two levels in all combinations are orthogonal. */
    @Property
    void orthogonalDriversGetTheirSquaredCorrelations(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int drivers, @ForAll DriverMethod method) {
        int runs = 4 << drivers;
        double[][] noise = SomeAnswers.rows(seed, runs, 1);
        double[][] rows = new double[runs][drivers + 1];
        for (int i = 0; i < runs; i++) {
            rows[i][drivers] = noise[i][1];
            for (int j = 0; j < drivers; j++) {
                rows[i][j] = (i >> j & 1) == 0 ? -1 : 1;
                rows[i][drivers] += rows[i][j] * j / 3;
            }
        }
        double[] ones = SomeAnswers.ones(runs);
        double[] found = shares(of(rows, ones, PLAIN.withMethod(method)));
        for (int j = 0; j < drivers; j++) {
            assertThat(found[j]).isCloseTo(OrderingsOracle.explained(rows, ones, j), within(1e-10));
        }
    }

    @Property
    void copiesOfADriverGetTheSame(@ForAll long seed, @ForAll @IntRange(min = 2, max = 14) int drivers) {
        double[][] rows = SomeAnswers.rows(seed, drivers + 12, drivers);
        for (double[] row : rows) {
            row[1] = 10 - 2 * row[0];
        }
        double[] ones = SomeAnswers.ones(rows.length);
        double[] found = shares(of(rows, ones, PLAIN.withExactUpTo(14)));
        assertThat(found[0]).isCloseTo(found[1], within(1e-9));
        int[] others = new int[drivers - 1];
        Arrays.setAll(others, j -> j + 1);
        double explained = Arrays.stream(found).sum();
        assertThat(explained).isCloseTo(OrderingsOracle.explained(rows, ones, others), within(1e-9));
    }

    @Property
    void weightsOfWholeNumbersAreCopiesOfRespondents(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int drivers) {
        double[][] rows = SomeAnswers.rows(seed, drivers + 12, drivers);
        double[] weights = new double[rows.length];
        Arrays.setAll(weights, i -> 1 + (i * 7) % 3);
        double[][] copies = new double[(int) Arrays.stream(weights).sum()][];
        int place = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int copy = 0; copy < weights[i]; copy++) {
                copies[place++] = rows[i];
            }
        }
        assertThat(shares(of(rows, weights, PLAIN)))
                .containsExactly(shares(of(copies, SomeAnswers.ones(copies.length), PLAIN)), within(1e-10));
    }

    @Property(tries = 50)
    void intervalsHoldTheFigureAndShrinkWithTheSample(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int drivers) {
        double[][] rows = SomeAnswers.rows(seed, 40, drivers);
        double[][] more = new double[16 * rows.length][];
        for (int i = 0; i < more.length; i++) {
            more[i] = rows[i % rows.length];
        }
        KeyDrivers few = of(rows, SomeAnswers.ones(rows.length), WITH_INTERVALS);
        KeyDrivers many = of(more, SomeAnswers.ones(more.length), WITH_INTERVALS);
        for (DriverShare driver : few.drivers()) {
            assertThat(driver.share()
                            .range()
                            .orElseThrow()
                            .contains(driver.share().figure().orElseThrow()))
                    .isTrue();
        }
        assertThat(width(many.explained())).isLessThan(width(few.explained()));
    }

    /** Against all 2^p subsets: the drawn shares lie around the exact ones by their stated error. */
    @Property(tries = 50)
    void drawnOrdersComeNearByTheirStatedError(@ForAll long seed, @ForAll @IntRange(min = 3, max = 8) int drivers) {
        double[][] rows = SomeAnswers.rows(seed, 40, drivers);
        double[] ones = SomeAnswers.ones(40);
        double[] exact = shares(of(rows, ones, PLAIN));
        KeyDrivers drawn = of(rows, ones, new DriverPolicy(DriverMethod.LMG, 1, 400, 0, .95, seed));
        for (int j = 0; j < drivers; j++) {
            double error = drawn.drivers().get(j).monteCarloError().orElseThrow();
            assertThat(shares(drawn)[j]).isCloseTo(exact[j], within(6 * error + 1e-12));
        }
    }
}
