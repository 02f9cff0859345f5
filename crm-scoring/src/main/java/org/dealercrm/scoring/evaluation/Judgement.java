package org.dealercrm.scoring.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.LifetimeModel;

/** Holds a prediction against what happened. */
final class Judgement {

    private final Holdout holdout;
    private final Prediction prediction;
    private final Map<Measure, Undefined> undefined = new EnumMap<>(Measure.class);

    Judgement(Holdout holdout, Prediction prediction) {
        this.holdout = holdout;
        this.prediction = prediction;
        noteUndefined();
    }

    EvaluationResult result(
            String name, ResultKind kind, Optional<LifetimeModel> model, Optional<FitStatus> fitStatus) {
        double[] weight = holdout.weights();
        double[] probability = prediction.probability();
        double[] expected = prediction.expected();
        boolean[] returned = holdout.returned();
        int[] visits = holdout.visits();
        return new EvaluationResult(
                name,
                kind,
                ReturnMeasures.areaUnderCurve(prediction.score(), returned, weight),
                probability == null ? OptionalDouble.empty() : ReturnMeasures.brierScore(probability, returned, weight),
                expected == null ? OptionalDouble.empty() : CountMeasures.meanAbsoluteError(expected, visits, weight),
                expected == null
                        ? OptionalDouble.empty()
                        : CountMeasures.rootMeanSquaredError(expected, visits, weight),
                expected == null || expected.length == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(sum(expected, weight)),
                holdout.weightedVisits(),
                probability == null ? List.of() : ReturnMeasures.calibration(probability, returned, weight),
                ReturnMeasures.lift(prediction.score(), returned, weight),
                undefined,
                model,
                fitStatus);
    }

    private void noteUndefined() {
        holdout.indistinct().ifPresent(reason -> undefined.put(Measure.AUC, reason));
        holdout.indistinct()
                .filter(reason -> reason != Undefined.EVERYBODY_RETURNED)
                .ifPresent(reason -> undefined.put(Measure.LIFT, reason));
        if (holdout.size() == 0) {
            noteUndefined(Undefined.NO_CUSTOMERS);
        } else if (prediction.probability() == null) {
            noteUndefined(Undefined.NO_INNER_WINDOW);
        }
    }

    private void noteUndefined(Undefined reason) {
        for (Measure measure :
                List.of(Measure.BRIER, Measure.MAE, Measure.RMSE, Measure.EXPECTED_SUM, Measure.CALIBRATION)) {
            undefined.put(measure, reason);
        }
    }

    private static double sum(double[] expected, double[] weight) {
        double sum = 0;
        for (int i = 0; i < expected.length; i++) {
            sum += weight[i] * expected[i];
        }
        return sum;
    }
}
