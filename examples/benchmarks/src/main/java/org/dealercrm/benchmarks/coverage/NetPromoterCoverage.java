package org.dealercrm.benchmarks.coverage;

import java.util.List;
import org.dealercrm.scoring.satisfaction.NetPromoterScore;
import org.dealercrm.scoring.satisfaction.NetPromoters;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyForm;

/** The adjusted Wald interval of the net promoter score: exactly over all counts, and by simulation with weights. */
final class NetPromoterCoverage {

    private static final double LEVEL = .95;
    private static final int SAMPLES = 20_000;
    private static final double NEVER = 1e-12;
    private static final double[][] SHARES = {
        {.5, 1 / 6.0}, {.7, .05}, {.9, .02}, {.3, .3}, {.1, .6}, {.98, .01}, {.02, .02}
    };

    private NetPromoterCoverage() {}

    static CoverageTable exact() {
        return new CoverageTable(
                "The adjusted Wald interval of the net promoter score, exactly",
                CoverageNotes.PROMOTERS,
                List.of(10, 20, 30, 50, 100, 300),
                List.of("50/17", "70/5", "90/2", "30/30", "10/60", "98/1", "2/2"),
                (n, column) -> exactly(n, SHARES[column][0], SHARES[column][1]));
    }

    private static Coverage exactly(int n, double promoters, double detractors) {
        Draws ofPromoters = Draws.binomial(n, promoters);
        double held = 0;
        for (int p = 0; p <= n; p++) {
            Draws ofDetractors = Draws.binomial(n - p, detractors / (1 - promoters));
            for (int d = 0; d <= n - p; d++) {
                double probability = ofPromoters.probability(p) * ofDetractors.probability(d);
                if (probability > NEVER
                        && NetPromoters.of(p, n - p - d, d).interval(LEVEL).contains(100 * (promoters - detractors))) {
                    held += probability;
                }
            }
        }
        return Coverage.of(held);
    }

    static CoverageTable weighted() {
        Draws good = Draws.of(.02, .01, .01, .01, .02, .05, .05, .1, .2, .25, .28);
        Draws bad = Draws.of(.15, .05, .08, .08, .08, .12, .12, .12, .1, .05, .05);
        Draws best = Draws.of(.01, 0, 0, 0, 0, 0, 0, .01, .02, .06, .9);
        Draws torn = Draws.of(.4, 0, 0, 0, 0, .05, .05, .05, .05, .1, .3);
        List<Population> populations = List.of(
                Population.parts(.5, 3, good, good),
                Population.parts(.5, 9, good, good),
                Population.parts(.5, 3, best, best),
                Population.parts(.5, 9, good, bad),
                Population.parts(.1, 9, torn, best));
        SurveyForm form = AnswerShapes.whole(Aspect.RECOMMENDATION, Scale.recommendation());
        double[] values = {-100, -100, -100, -100, -100, -100, -100, 0, 0, 100, 100};
        return CoverageTable.simulated(
                "The adjusted Wald interval of a weighted net promoter score at the effective size",
                CoverageNotes.WEIGHTED_PROMOTERS,
                List.of(10, 20, 30, 50, 100, 300, 1000),
                List.of("3:1, good", "9:1, good", "3:1, very good", "9:1, good/bad", "a tenth 9:1, torn/very good"),
                SAMPLES,
                (n, column, random, hits) -> hits.add(
                        NetPromoterScore.of(populations.get(column).responses(form, n, random), ScoreCoverage.ALL_SHOWN)
                                .score(),
                        populations.get(column).mean(0, values)));
    }
}
