package org.dealercrm.scoring.satisfaction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dealercrm.scoring.estimate.Label;

/**
 * The weights of the factors of a 1,000-point index, of one market and year. They need not add up to 100: published ones are rounded.
 *
 * @param name what the index is called, not null
 * @param year of which year
 * @param market of which market, such as {@code China}, not blank
 * @param weights by the code of the factor, each finite and not negative, one above 0
 */
public record FactorWeights(Label name, int year, String market, Map<String, Double> weights) {

    /** China, service, 2014. The published weights add up to 101. */
    public static final FactorWeights CHINA_SERVICE_2014 = new FactorWeights(
            service(),
            2014,
            "China",
            ordered("QUALITY", 24, "FACILITY", 21, "PICK_UP", 21, "ADVISOR", 18, "INITIATION", 17));

    /** China, sales, 2015. */
    public static final FactorWeights CHINA_SALES_2015 = new FactorWeights(
            new Label("SALES_SATISFACTION", "sales satisfaction", "销售满意度"),
            2015,
            "China",
            ordered("DELIVERY", 23, "INITIATION", 21, "DEAL", 20, "FACILITY", 19, "SALESPERSON", 17));

    /** United States, service, 2019. */
    public static final FactorWeights US_SERVICE_2019 = new FactorWeights(
            service(),
            2019,
            "United States",
            ordered("QUALITY", 27, "INITIATION", 20, "ADVISOR", 20, "FACILITY", 17, "PICK_UP", 16));

    /** Checks the weights and copies them, keeping their order. */
    public FactorWeights {
        if (market.isBlank()) {
            throw new IllegalArgumentException("Factor weights name their market, found none for " + name.code());
        }
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("An index has factors, found none for " + name.code());
        }
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(Weights.checked(weights)));
    }

    /**
     * The weights with a sum of 1.
     *
     * @return a new map in the order of the factors
     */
    public Map<String, Double> normalised() {
        double sum = Weights.sum(weights.values());
        Map<String, Double> shares = new LinkedHashMap<>(weights);
        shares.replaceAll((factor, weight) -> weight / sum);
        return shares;
    }

    private static Label service() {
        return new Label("SERVICE_SATISFACTION", "service satisfaction", "售后服务满意度");
    }

    private static Map<String, Double> ordered(Object... factors) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < factors.length; i += 2) {
            weights.put((String) factors[i], ((Integer) factors[i + 1]).doubleValue());
        }
        return weights;
    }
}
