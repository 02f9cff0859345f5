package org.dealercrm.scoring.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Puts the results of several splits together, by name. */
final class Pooling {

    private Pooling() {}

    static List<PooledResult> of(List<Evaluation> evaluations) {
        Map<String, ResultKind> names = new LinkedHashMap<>();
        for (Evaluation evaluation : evaluations) {
            evaluation.results().forEach(result -> names.put(result.name(), result.kind()));
        }
        List<PooledResult> pooled = new ArrayList<>();
        names.forEach((name, kind) -> pooled.add(new PooledResult(name, kind, measures(evaluations, name))));
        return pooled;
    }

    private static Map<Measure, MeasureSpread> measures(List<Evaluation> evaluations, String name) {
        Map<Measure, MeasureSpread> measures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            List<Double> values = new ArrayList<>();
            List<Double> weights = new ArrayList<>();
            for (Evaluation evaluation : evaluations) {
                OptionalDouble value = evaluation
                        .result(name)
                        .map(result -> result.value(measure))
                        .orElse(OptionalDouble.empty());
                if (value.isPresent()) {
                    values.add(value.getAsDouble());
                    weights.add(evaluation.weight());
                }
            }
            if (!values.isEmpty()) {
                measures.put(measure, spread(measure, values, weights));
            }
        }
        return measures;
    }

    private static MeasureSpread spread(Measure measure, List<Double> values, List<Double> weights) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return new MeasureSpread(
                values.size(),
                pooled(measure, values, weights),
                values.size() > 1 ? Math.sqrt(squares / (values.size() - 1)) : 0,
                values.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                values.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
    }

    private static double pooled(Measure measure, List<Double> values, List<Double> weights) {
        boolean root = measure == Measure.RMSE || measure == Measure.MONEY_RMSE;
        double sum = 0;
        double weighted = 0;
        double total = 0;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            sum += value;
            weighted += weights.get(i) * (root ? value * value : value);
            total += weights.get(i);
        }
        if (measure == Measure.EXPECTED_SUM || measure == Measure.EXPECTED_MONEY) {
            return sum;
        }
        return root ? Math.sqrt(weighted / total) : weighted / total;
    }
}
