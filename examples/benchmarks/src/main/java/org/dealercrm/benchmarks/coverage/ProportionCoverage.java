package org.dealercrm.benchmarks.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dealercrm.scoring.rates.WilsonInterval;

/** Wilson's interval of a proportion: by simulation, and beside it exactly, as the sum over all outcomes. */
final class ProportionCoverage {

    private static final double LEVEL = .95;
    private static final int SAMPLES = 20_000;
    private static final List<Integer> SIZES = List.of(10, 20, 30, 50, 100, 300, 1000);
    private static final double[] TRUTHS = {.01, .02, .05, .1, .2, .3, .5, .7, .9, .95, .99};

    private ProportionCoverage() {}

    static CoverageTable simulated() {
        return CoverageTable.simulated(
                "Wilson's interval of a proportion, by simulation",
                "Rates, satisfied shares (CSAT), shares of complaints. Columns: the true proportion.",
                SIZES,
                heads(),
                SAMPLES,
                (n, column, random) -> covers(Draws.binomial(n, TRUTHS[column]).next(random), n, TRUTHS[column]));
    }

    static CoverageTable exact() {
        List<String> heads = new ArrayList<>(heads());
        heads.add("least, all p");
        heads.add("least, .05 to .95");
        return new CoverageTable(
                "Wilson's interval of a proportion, exactly",
                "The sum of the probabilities of all outcomes whose interval holds the truth. The last columns are the least over "
                        + "p in steps of a thousandth: the interval is right on average over p and not for every p, and near 0 and 1 "
                        + "it dips.",
                SIZES,
                heads,
                ProportionCoverage::exactly);
    }

    private static double exactly(int n, int column) {
        if (column < TRUTHS.length) {
            return exactly(n, TRUTHS[column]);
        }
        int edge = column == TRUTHS.length ? 1 : 50;
        return IntStream.rangeClosed(edge, 1000 - edge)
                .mapToDouble(thousandths -> exactly(n, thousandths / 1000.0))
                .min()
                .orElseThrow();
    }

    private static double exactly(int n, double p) {
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
