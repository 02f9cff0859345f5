package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.evaluation.Comparison;
import org.dealercrm.scoring.evaluation.Evaluation;
import org.dealercrm.scoring.evaluation.Measure;
import org.dealercrm.scoring.evaluation.MeasureSpread;
import org.dealercrm.scoring.evaluation.ModelChoice;
import org.dealercrm.scoring.evaluation.PooledResult;
import org.dealercrm.scoring.evaluation.RollingEvaluation;
import org.dealercrm.scoring.lifetime.ConfidenceInterval;
import org.jspecify.annotations.Nullable;

/** An evaluation as JSON; a measure that is undefined is null. */
public final class EvaluationFile {

    private EvaluationFile() {}

    /**
     * Writes an evaluation.
     *
     * @param target the file, replaced if it is there; not null
     * @param evaluation the evaluation, not null
     */
    public static void write(Path target, Evaluation evaluation) {
        JsonDocument.write(target, asMap(evaluation));
    }

    /**
     * Writes an evaluation with the choice of its model and earlier splits.
     *
     * @param target the file, replaced if it is there; not null
     * @param evaluation the evaluation, not null
     * @param choice why the model is the one evaluated, empty if it was asked for; not null
     * @param rolling the same on earlier splits, empty if none was asked for; not null
     */
    public static void write(
            Path target, Evaluation evaluation, Optional<ModelChoice> choice, Optional<RollingEvaluation> rolling) {
        Map<String, Object> map = asMap(evaluation);
        choice.ifPresent(made -> map.put("choice", choice(made)));
        rolling.ifPresent(splits -> map.put("rolling", rolling(splits)));
        JsonDocument.write(target, map);
    }

    /**
     * An evaluation as a JSON mapper takes it.
     *
     * @param evaluation the evaluation, not null
     * @return its keys and values, in a fixed order, never null
     */
    public static Map<String, Object> asMap(Evaluation evaluation) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("split", evaluation.split().toString());
        map.put("horizonDays", evaluation.horizonDays());
        map.put("customers", evaluation.customers());
        map.put(
                "results",
                evaluation.results().stream().map(EvaluationResultKeys::of).toList());
        map.put(
                "comparisons",
                evaluation.comparisons().stream()
                        .map(EvaluationFile::comparison)
                        .toList());
        Map<String, String> uncalibrated = new LinkedHashMap<>();
        evaluation.uncalibrated().forEach((name, reason) -> uncalibrated.put(name, reason.name()));
        map.put("uncalibrated", uncalibrated);
        map.put("observedDays", evaluation.observedDays());
        map.put("warnings", evaluation.warnings().stream().map(Enum::name).toList());
        return map;
    }

    private static Map<String, @Nullable Object> comparison(Comparison comparison) {
        Optional<ConfidenceInterval> interval = comparison.interval();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("first", comparison.first());
        map.put("second", comparison.second());
        map.put("measure", comparison.measure().code());
        map.put("firstValue", comparison.firstValue());
        map.put("secondValue", comparison.secondValue());
        map.put("difference", comparison.difference().difference());
        map.put("low", interval.map(ConfidenceInterval::low).orElse(null));
        map.put("high", interval.map(ConfidenceInterval::high).orElse(null));
        map.put("winner", comparison.winner().orElse(null));
        map.put("decided", comparison.decided());
        map.put(
                "sentence",
                inBothLanguages(comparison.sentence(Locale.ENGLISH), comparison.sentence(Locale.SIMPLIFIED_CHINESE)));
        return map;
    }

    /** Not by {@link Map#of}, which has its keys in another order in every other process. */
    private static Map<String, Object> inBothLanguages(Object english, Object chinese) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("en", english);
        map.put("zh", chinese);
        return map;
    }

    private static Map<String, Object> choice(ModelChoice choice) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", choice.family().code());
        map.put("basis", choice.basis().name());
        map.put(
                "sentences",
                inBothLanguages(choice.sentences(Locale.ENGLISH), choice.sentences(Locale.SIMPLIFIED_CHINESE)));
        return map;
    }

    private static Map<String, Object> rolling(RollingEvaluation rolling) {
        Map<String, Object> map = new LinkedHashMap<>();
        List<String> splits = rolling.evaluations().stream()
                .map(evaluation -> evaluation.split().toString())
                .toList();
        map.put("splits", splits);
        map.put("results", rolling.pooled().stream().map(EvaluationFile::pooled).toList());
        return map;
    }

    private static Map<String, Object> pooled(PooledResult result) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", result.name());
        map.put("kind", result.kind().code());
        for (Map.Entry<Measure, MeasureSpread> entry : result.measures().entrySet()) {
            MeasureSpread spread = entry.getValue();
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("pooled", spread.pooled());
            figures.put("standardDeviation", spread.standardDeviation());
            figures.put("lowest", spread.lowest());
            figures.put("highest", spread.highest());
            figures.put("splits", spread.splits());
            map.put(entry.getKey().code(), figures);
        }
        return map;
    }
}
