package org.dealercrm.benchmarks.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateComparison;
import org.dealercrm.scoring.rates.RateDefinition;
import org.dealercrm.scoring.rates.RateTarget;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.rates.TargetJudgement.Verdict;

/** Two rates side by side, and a rate against its target: exactly, as sums over all outcomes. */
final class RateCoverage {

    private static final double LEVEL = .95;
    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);
    private static final RateDefinition DEFINITION = new RateDefinition(
            "SIMULATED",
            "simulated rate",
            "模拟比率",
            "those who did it / all",
            "做到者/全部",
            "drawn by this program",
            Map.of());
    private static final double[][] PAIRS = {{.02, .02}, {.1, .05}, {.3, .2}, {.5, .5}, {.9, .8}, {.98, .95}, {.99, .6}
    };
    private static final double[] TARGETS = {.5, .8, .9, .95, .98};

    /** Outcomes that never come are not asked for. */
    private static final double NEVER = 1e-12;

    private RateCoverage() {}

    static CoverageTable differences() {
        return new CoverageTable(
                "Newcombe's interval of the difference of two rates, exactly",
                CoverageNotes.DIFFERENCES,
                List.of(10, 20, 30, 50, 100, 300),
                List.of(".02, .02", ".1, .05", ".3, .2", ".5, .5", ".9, .8", ".98, .95", ".99, .6", ".1, .05 of 5n"),
                (n, column) -> column < PAIRS.length
                        ? difference(n, PAIRS[column][0], n, PAIRS[column][1])
                        : difference(n, .1, 5 * n, .05));
    }

    private static Coverage difference(int n1, double p1, int n2, double p2) {
        Draws first = Draws.binomial(n1, p1);
        Draws second = Draws.binomial(n2, p2);
        double held = 0;
        for (int x1 = 0; x1 <= n1; x1++) {
            for (int x2 = 0; x2 <= n2; x2++) {
                double probability = first.probability(x1) * second.probability(x2);
                if (probability > NEVER) {
                    RateComparison comparison =
                            rate(x1, n1).compareWith(rate(x2, n2), LEVEL).orElseThrow();
                    held += comparison.low() <= p1 - p2 && p1 - p2 <= comparison.high() ? probability : 0;
                }
            }
        }
        return Coverage.of(held);
    }

    static CoverageTable wrongVerdicts() {
        return new CoverageTable(
                "A rate that lies just at its target: how often it is called met, and missed, exactly",
                CoverageNotes.VERDICTS,
                List.of(10, 20, 30, 50, 100, 300, 1000),
                List.of(
                        "met, .5",
                        "met, .8",
                        "met, .9",
                        "met, .95",
                        "met, .98",
                        "missed, .5",
                        "missed, .8",
                        "missed, .9",
                        "missed, .95",
                        "missed, .98"),
                (n, column) -> said(
                        n, TARGETS[column % TARGETS.length], column < TARGETS.length ? Verdict.MET : Verdict.MISSED));
    }

    private static Coverage said(int n, double target, Verdict verdict) {
        Draws outcomes = Draws.binomial(n, target);
        double said = 0;
        for (int x = 0; x <= n; x++) {
            boolean so = rate(x, n).judge(RateTarget.atLeast(target), LEVEL).verdict() == verdict;
            said += so ? outcomes.probability(x) : 0;
        }
        return Coverage.of(said);
    }

    private static Rate rate(int numerator, int denominator) {
        return Rate.of(DEFINITION, new RateWindow(DAY, DAY), DAY, numerator, denominator, List.of());
    }
}
