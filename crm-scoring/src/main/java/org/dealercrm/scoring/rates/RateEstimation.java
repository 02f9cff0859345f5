package org.dealercrm.scoring.rates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;

/** A rate in the form that all figures have. */
final class RateEstimation {

    private RateEstimation() {}

    static Estimation of(Rate rate, double level) {
        RateDefinition definition = rate.definition();
        Label label = new Label(definition.code(), definition.english(), definition.chinese());
        Sample sample = new Sample(rate.observations(), rate.effectiveSize(), rate.exclusions());
        EstimateProvenance provenance = provenance(rate);
        Optional<WilsonInterval> wilson = rate.interval(level);
        if (wilson.isEmpty()) {
            return new NoEstimate(label, why(rate.undefined().orElseThrow()), sample, provenance);
        }
        double value = rate.value().orElseThrow();
        return new Estimate(
                label,
                value,
                Optional.of(wilson.get().around(value)),
                sample,
                Breakdown.leaf(label, value),
                provenance);
    }

    private static EstimateProvenance provenance(Rate rate) {
        RateDefinition definition = rate.definition();
        Map<String, String> parameters = new LinkedHashMap<>();
        definition.policy().forEach((name, number) -> parameters.put(name, String.valueOf(number)));
        parameters.put("from", rate.window().from().toString());
        parameters.put("to", rate.window().to().toString());
        parameters.put("asOf", rate.asOf().toString());
        return EstimateProvenance.of(
                new Label(definition.code(), definition.englishRule(), definition.chineseRule()),
                definition.source().english(),
                parameters);
    }

    private static WhyNone why(RateUndefined undefined) {
        return switch (undefined) {
            case NOBODY_BELOW_THE_LINE -> WhyNone.ZERO_BELOW_THE_LINE;
            case RECORDS_BEGIN_LATER -> WhyNone.RECORDS_BEGIN_LATER;
            case NOT_OVER_YET -> WhyNone.NOT_OVER_YET;
        };
    }
}
