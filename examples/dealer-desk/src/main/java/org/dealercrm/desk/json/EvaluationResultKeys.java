package org.dealercrm.desk.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.dealercrm.scoring.calibration.CalibratedModel;
import org.dealercrm.scoring.calibration.CalibrationWindow;
import org.dealercrm.scoring.calibration.LogitCurve;
import org.dealercrm.scoring.calibration.ReturnCalibration;
import org.dealercrm.scoring.evaluation.BrierDecomposition;
import org.dealercrm.scoring.evaluation.CalibrationBand;
import org.dealercrm.scoring.evaluation.EvaluationResult;
import org.dealercrm.scoring.evaluation.LiftDecile;
import org.dealercrm.scoring.evaluation.Measure;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.jspecify.annotations.Nullable;

/** The result of a model or rule as a JSON mapper takes it: first the keys of the contract, then what else is known. */
final class EvaluationResultKeys {

    private static final List<Measure> OF_CONTRACT =
            List.of(Measure.AUC, Measure.BRIER, Measure.MAE, Measure.RMSE, Measure.EXPECTED_SUM);
    private static final List<Measure> OTHERS = List.of(
            Measure.LOG_LOSS,
            Measure.CALIBRATION_ERROR,
            Measure.TOP_LIFT,
            Measure.COUNT_LOG_SCORE,
            Measure.MONEY_MAE,
            Measure.MONEY_RMSE,
            Measure.EXPECTED_MONEY);

    private EvaluationResultKeys() {}

    static Map<String, @Nullable Object> of(EvaluationResult result) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", result.name());
        map.put("kind", result.kind().name().toLowerCase(Locale.ROOT));
        OF_CONTRACT.forEach(measure -> map.put(measure.code(), orNull(result.value(measure))));
        map.put("actualSum", result.actualSum());
        map.put(
                "calibration",
                result.calibration().stream().map(EvaluationResultKeys::band).toList());
        map.put("lift", result.lift().stream().map(EvaluationResultKeys::decile).toList());
        OTHERS.forEach(measure -> map.put(measure.code(), orNull(result.value(measure))));
        map.put("actualMoney", orNull(result.actualMoney()));
        map.put(
                "brierParts",
                result.brierParts().map(EvaluationResultKeys::brierParts).orElse(null));
        Map<String, String> undefined = new LinkedHashMap<>();
        result.undefined().forEach((measure, reason) -> undefined.put(measure.code(), reason.name()));
        map.put("undefined", undefined);
        LifetimeModel model = result.model().orElse(null);
        if (model instanceof CalibratedModel calibrated) {
            map.put("calibratedBy", calibration(calibrated.calibration()));
        }
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

    private static Map<String, Object> brierParts(BrierDecomposition parts) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("miscalibration", parts.miscalibration());
        map.put("discrimination", parts.discrimination());
        map.put("uncertainty", parts.uncertainty());
        return map;
    }

    private static Map<String, Object> calibration(ReturnCalibration calibration) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("asOf", calibration.asOf().toString());
        map.put("windowDays", calibration.windowDays());
        map.put("customers", calibration.customers());
        map.put(
                "windows",
                calibration.windows().stream().map(EvaluationResultKeys::window).toList());
        map.put("meanGapDays", calibration.meanGapDays());
        Map<String, Double> coefficients = new LinkedHashMap<>();
        List<String> names = calibration.features();
        for (int i = 0; i < names.size(); i++) {
            coefficients.put(names.get(i), calibration.coefficients().get(i));
        }
        map.put("coefficients", coefficients);
        map.put("horizonCurve", curve(calibration.ofHorizon()));
        return map;
    }

    private static Map<String, Object> curve(LogitCurve curve) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("constant", curve.constant());
        map.put("slopes", curve.slopes());
        return map;
    }

    private static Map<String, Object> window(CalibrationWindow window) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("split", window.split().toString());
        map.put("customers", window.customers());
        map.put("returnedShare", window.returnedShare());
        return map;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
