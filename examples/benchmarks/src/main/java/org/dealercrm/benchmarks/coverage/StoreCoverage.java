package org.dealercrm.benchmarks.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.StoreMean;
import org.dealercrm.scoring.satisfaction.StoreShrinkage;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyForm;

/** The empirical Bayes interval of a store's mean among others. */
final class StoreCoverage {

    private static final int SAMPLES = 1_000;
    private static final SurveyForm FORM = AnswerShapes.whole(Aspect.OVERALL_SATISFACTION, Scale.rating(1, 5));

    private StoreCoverage() {}

    /**
     * Stores whose customers are a mixture of content and torn ones; the share of the torn differs between stores.
     *
     * @param stores how many
     * @param spread how far the share of the torn goes from its middle, .3, either way: evenly
     * @param unequal whether every second store has four times the answers
     */
    private record Chain(int stores, double spread, boolean unequal) {

        int size(int store, int n) {
            return unequal && store % 2 == 1 ? 4 * n : n;
        }
    }

    static CoverageTable stores() {
        List<Chain> chains = List.of(
                new Chain(5, 0, false),
                new Chain(5, .1, false),
                new Chain(5, .3, false),
                new Chain(20, 0, false),
                new Chain(20, .1, false),
                new Chain(20, .3, false),
                new Chain(20, .1, true),
                new Chain(20, .3, true));
        return CoverageTable.simulated(
                "The empirical Bayes interval of a store's mean",
                CoverageNotes.STORES,
                List.of(5, 10, 20, 50, 100),
                List.of(
                        "5 stores alike",
                        "5, some spread",
                        "5, wide spread",
                        "20 stores alike",
                        "20, some spread",
                        "20, wide spread",
                        "20, some, n and 4n",
                        "20, wide, n and 4n"),
                SAMPLES,
                (n, column, random, hits) -> run(chains.get(column), n, random, hits));
    }

    private static void run(Chain chain, int n, SplittableRandom random, Hits hits) {
        Map<Label, Responses> responses = new LinkedHashMap<>();
        List<Double> truths = new ArrayList<>();
        for (int store = 0; store < chain.stores; store++) {
            double torn = .3 + chain.spread * (2 * random.nextDouble() - 1);
            Population population = new Population(
                    0,
                    new CustomerType(1 - torn, 1, List.of(AnswerShapes.GOOD)),
                    new CustomerType(torn, 1, List.of(AnswerShapes.TORN)));
            responses.put(
                    new Label("S" + store, "store " + store, "门店" + store),
                    population.responses(FORM, chain.size(store, n), random));
            truths.add(population.mean(0, AnswerShapes.hundred(5)));
        }
        List<Estimation> estimates =
                StoreShrinkage.of(StoreMean.ofScores(responses, "Q"), .95).estimates();
        for (int store = 0; store < chain.stores; store++) {
            hits.add(estimates.get(store), truths.get(store));
        }
    }
}
