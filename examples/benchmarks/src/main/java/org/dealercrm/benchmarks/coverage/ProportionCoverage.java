package org.dealercrm.benchmarks.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dealercrm.scoring.rates.WilsonInterval;

/** Wilson's interval of a proportion: by simulation, and beside it exactly, as the sum over all outcomes. */
final class ProportionCoverage {

    private static final double LEVEL = .95;
    private static final int SAMPLES = 20_000;
    private static final List<Integer> SIZES = List.of(10, 20, 30, 50, 100, 300, 1000);
    private static final double[] TRUTHS = {.01, .02, .05, .1, .2, .3, .5, .7, .9, .95, .99};

    private static final double EDGE = .05;

    private ProportionCoverage() {}

    static CoverageTable simulated() {
        return CoverageTable.simulated(
                "Wilson's interval of a proportion, by simulation",
                CoverageNotes.PROPORTION,
                SIZES,
                heads(),
                SAMPLES,
                (n, column, random, hits) ->
                        hits.add(covers(Draws.binomial(n, TRUTHS[column]).next(random), n, TRUTHS[column])));
    }

    static CoverageTable exact() {
        List<String> heads = new ArrayList<>(heads());
        heads.add("least, all p");
        heads.add("least, .05 to .95");
        return new CoverageTable(
                "Wilson's interval of a proportion, exactly",
                CoverageNotes.PROPORTION_EXACTLY,
                SIZES,
                heads,
                (n, column) -> Coverage.of(inColumn(n, column)));
    }

    private static double inColumn(int n, int column) {
        if (column < TRUTHS.length) {
            return exactly(n, TRUTHS[column]);
        }
        return column == TRUTHS.length ? least(n, 0, 1) : least(n, EDGE, 1 - EDGE);
    }

    /**
     * The least over all p from one to another, both open. Between the ends of the intervals the coverage is the probability of the
     * outcomes from one to another, which rises and then falls with p: it is least just inside or just outside of an end.
     */
    private static double least(int n, double from, double to) {
        double least = from > 0 ? Math.min(exactly(n, from), exactly(n, to)) : 1;
        for (int x = 0; x <= n; x++) {
            WilsonInterval interval = WilsonInterval.of(x, n, LEVEL);
            for (double end : new double[] {interval.low(), interval.high()}) {
                for (double p : new double[] {Math.nextDown(end), end, Math.nextUp(end)}) {
                    least = p > from && p < to ? Math.min(least, exactly(n, p)) : least;
                }
            }
        }
        return least;
    }

    /** The coverage of p with n observations. */
    static double exactly(int n, double p) {
        Draws outcomes = Draws.binomial(n, p);
        double covered = 0;
        for (int x = 0; x <= n; x++) {
            covered += covers(x, n, p) ? outcomes.probability(x) : 0;
        }
        return covered;
    }

    private static boolean covers(int successes, int n, double p) {
        WilsonInterval interval = WilsonInterval.of(successes, n, LEVEL);
        return interval.low() <= p && p <= interval.high();
    }

    private static List<String> heads() {
        return Arrays.stream(TRUTHS)
                .mapToObj(p -> String.valueOf(p).replaceFirst("^0", ""))
                .toList();
    }
}
