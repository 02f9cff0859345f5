package org.dealercrm.scoring.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Holds a prediction against what happened. */
final class Judgement {

    private static final List<Measure> OF_SCORE = List.of(Measure.AUC, Measure.LIFT, Measure.TOP_LIFT);
    private static final List<Measure> OF_PROBABILITY =
            List.of(Measure.BRIER, Measure.LOG_LOSS, Measure.CALIBRATION_ERROR, Measure.CALIBRATION);
    private static final List<Measure> OF_VISITS = List.of(Measure.MAE, Measure.RMSE, Measure.EXPECTED_SUM);
    private static final List<Measure> OF_MONEY =
            List.of(Measure.MONEY_MAE, Measure.MONEY_RMSE, Measure.EXPECTED_MONEY);
    private static final double TOP = 0.1;

    private final Holdout holdout;
    private final Prediction prediction;
    private final Map<Measure, Double> values = new EnumMap<>(Measure.class);
    private final Map<Measure, Undefined> undefined = new EnumMap<>(Measure.class);

    private Judgement(Holdout holdout, Prediction prediction) {
        this.holdout = holdout;
        this.prediction = prediction;
    }

    static EvaluationResult of(Holdout holdout, Prediction prediction) {
        Judgement judgement = new Judgement(holdout, prediction);
        if (holdout.size() == 0) {
            for (Measure measure : Measure.values()) {
                judgement.undefined.put(measure, Undefined.NO_CUSTOMERS);
            }
        } else {
            judgement.judgeScore();
            judgement.judgeProbability();
            judgement.judgeVisits();
            judgement.judgeMoney();
            judgement.judgeCounts();
        }
        return judgement.result();
    }

    private void judgeScore() {
        holdout.indistinct().ifPresent(reason -> note(OF_SCORE, reason));
        if (holdout.indistinct().equals(Optional.of(Undefined.EVERYBODY_RETURNED))) {
            undefined.remove(Measure.LIFT);
            undefined.remove(Measure.TOP_LIFT);
        }
        put(Measure.AUC, ReturnMeasures.areaUnderCurve(prediction.score(), holdout.returned(), holdout.weights()));
        put(Measure.TOP_LIFT, ReturnMeasures.liftAtTop(prediction.score(), holdout.returned(), holdout.weights(), TOP));
    }

    private void judgeProbability() {
        double[] probability = prediction.probability();
        if (probability == null) {
            note(OF_PROBABILITY, Undefined.NO_INNER_WINDOW);
            return;
        }
        put(Measure.BRIER, ReturnMeasures.brierScore(probability, holdout.returned(), holdout.weights()));
        put(Measure.LOG_LOSS, ReturnMeasures.logLoss(probability, holdout.returned(), holdout.weights()));
        put(Measure.CALIBRATION_ERROR, ReturnMeasures.calibrationError(calibration()));
    }

    private void judgeVisits() {
        double[] expected = prediction.expected();
        if (expected == null) {
            note(OF_VISITS, Undefined.NO_INNER_WINDOW);
            return;
        }
        put(Measure.MAE, CountMeasures.meanAbsoluteError(expected, holdout.visits(), holdout.weights()));
        put(Measure.RMSE, CountMeasures.rootMeanSquaredError(expected, holdout.visits(), holdout.weights()));
        values.put(Measure.EXPECTED_SUM, sum(expected));
    }

    private void judgeMoney() {
        double[] contribution = prediction.contribution();
        if (holdout.money().isEmpty() || contribution == null) {
            note(OF_MONEY, holdout.money().isEmpty() ? Undefined.NO_AMOUNTS : Undefined.NO_INNER_WINDOW);
            return;
        }
        double[] actual = holdout.money().get().actual();
        put(Measure.MONEY_MAE, CountMeasures.meanAbsoluteError(contribution, actual, holdout.weights()));
        put(Measure.MONEY_RMSE, CountMeasures.rootMeanSquaredError(contribution, actual, holdout.weights()));
        values.put(Measure.EXPECTED_MONEY, sum(contribution));
    }

    private void judgeCounts() {
        double[] probability = prediction.probabilityOfActual();
        if (probability == null) {
            undefined.put(Measure.COUNT_LOG_SCORE, Undefined.NO_DISTRIBUTION);
            return;
        }
        int step = ModelPrediction.countStep(holdout.size());
        double[] weight = new double[probability.length];
        for (int n = 0; n < weight.length; n++) {
            weight[n] = holdout.weights()[n * step];
        }
        put(Measure.COUNT_LOG_SCORE, CountMeasures.logScore(probability, weight));
    }

    private EvaluationResult result() {
        double[] probability = prediction.probability();
        return new EvaluationResult(
                prediction.name(),
                prediction.kind(),
                values,
                undefined,
                holdout.weightedVisits(),
                holdout.money().isPresent()
                        ? OptionalDouble.of(sum(holdout.money().get().actual()))
                        : OptionalDouble.empty(),
                calibration(),
                probability == null
                        ? Optional.empty()
                        : BrierDecomposition.of(probability, holdout.returned(), holdout.weights()),
                ReturnMeasures.lift(prediction.score(), holdout.returned(), holdout.weights()),
                prediction.model(),
                prediction.fitStatus());
    }

    private List<CalibrationBand> calibration() {
        double[] probability = prediction.probability();
        return probability == null
                ? List.of()
                : ReturnMeasures.calibration(probability, holdout.returned(), holdout.weights());
    }

    private void put(Measure measure, OptionalDouble value) {
        value.ifPresent(v -> values.put(measure, v));
    }

    private void note(List<Measure> measures, Undefined reason) {
        for (Measure measure : measures) {
            undefined.put(measure, reason);
        }
    }

    private double sum(double[] column) {
        double sum = 0;
        for (int i = 0; i < column.length; i++) {
            sum += holdout.weights()[i] * column[i];
        }
        return sum;
    }
}
