package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.dealercrm.scoring.evaluation.CalibrationBand;
import org.dealercrm.scoring.evaluation.Evaluation;
import org.dealercrm.scoring.evaluation.EvaluationResult;
import org.dealercrm.scoring.evaluation.LiftDecile;
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
                evaluation.results().stream().map(EvaluationFile::result).toList());
        return map;
    }

    private static Map<String, @Nullable Object> result(EvaluationResult result) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", result.name());
        map.put("kind", result.kind().name().toLowerCase(Locale.ROOT));
        map.put("auc", orNull(result.auc()));
        map.put("brier", orNull(result.brier()));
        map.put("mae", orNull(result.mae()));
        map.put("rmse", orNull(result.rmse()));
        map.put("expectedSum", orNull(result.expectedSum()));
        map.put("actualSum", result.actualSum());
        map.put(
                "calibration",
                result.calibration().stream().map(EvaluationFile::band).toList());
        map.put("lift", result.lift().stream().map(EvaluationFile::decile).toList());
        return map;
    }

    private static Map<String, Object> band(CalibrationBand band) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("lowest", band.lowest());
        map.put("highest", band.highest());
        map.put("predicted", band.meanPredicted());
        map.put("observed", band.observedShare());
        map.put("customers", band.customers());
        return map;
    }

    private static Map<String, Object> decile(LiftDecile decile) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("decile", decile.decile());
        map.put("observed", decile.observedShare());
        map.put("lift", decile.lift());
        map.put("cumulativeGain", decile.cumulativeGain());
        return map;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
