package org.dealercrm.scoring.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sets every model beside every rule, and a calibrated model beside itself, by each measure that both have. */
final class Comparisons {

    private static final List<Measure> COMPARED = List.of(
            Measure.AUC,
            Measure.BRIER,
            Measure.LOG_LOSS,
            Measure.MAE,
            Measure.RMSE,
            Measure.MONEY_MAE,
            Measure.MONEY_RMSE);

    private final Holdout holdout;
    private final List<Prediction> predictions;
    private final List<EvaluationResult> results;

    private Comparisons(Holdout holdout, List<Prediction> predictions, List<EvaluationResult> results) {
        this.holdout = holdout;
        this.predictions = predictions;
        this.results = results;
    }

    /** The comparisons of predictions with their results, in the same order. */
    static List<Comparison> of(Holdout holdout, List<Prediction> predictions, List<EvaluationResult> results) {
        return holdout.size() == 0 ? List.of() : new Comparisons(holdout, predictions, results).all();
    }

    private List<Comparison> all() {
        List<Comparison> found = new ArrayList<>();
        for (int first = 0; first < predictions.size(); first++) {
            for (int second = 0; second < predictions.size(); second++) {
                if (belongTogether(predictions.get(first), predictions.get(second))) {
                    compare(first, second, found);
                }
            }
        }
        return found;
    }

    private static boolean belongTogether(Prediction first, Prediction second) {
        return first.kind() == ResultKind.MODEL
                && (second.kind() == ResultKind.RULE
                        || first.name().equals(second.name() + HoldoutEvaluation.CALIBRATED));
    }

    private void compare(int first, int second, List<Comparison> found) {
        for (Measure measure : COMPARED) {
            OptionalDouble one = results.get(first).value(measure);
            OptionalDouble other = results.get(second).value(measure);
            if (one.isPresent() && other.isPresent()) {
                difference(measure, predictions.get(first), predictions.get(second))
                        .ifPresent(difference -> found.add(new Comparison(
                                predictions.get(first).name(),
                                predictions.get(second).name(),
                                measure,
                                one.getAsDouble(),
                                other.getAsDouble(),
                                difference)));
            }
        }
    }

    private Optional<PairedDifference> difference(Measure measure, Prediction one, Prediction other) {
        return switch (measure) {
            case AUC -> PairedDifference.ofAreas(one.score(), other.score(), holdout.returned(), holdout.weights());
            case RMSE, MONEY_RMSE ->
                PairedDifference.ofRoots(losses(measure, one), losses(measure, other), holdout.weights());
            default -> PairedDifference.ofMeans(losses(measure, one), losses(measure, other), holdout.weights());
        };
    }

    /** What each customer adds to the mean behind a measure. */
    private double[] losses(Measure measure, Prediction prediction) {
        return switch (measure) {
            case BRIER -> Losses.squares(prediction.probability(), holdout.returned());
            case LOG_LOSS -> Losses.logarithms(prediction.probability(), holdout.returned());
            case MAE -> Losses.distances(prediction.expected(), CountMeasures.doubles(holdout.visits()));
            case RMSE -> Losses.squares(prediction.expected(), CountMeasures.doubles(holdout.visits()));
            case MONEY_MAE ->
                Losses.distances(
                        prediction.contribution(), holdout.money().orElseThrow().actual());
            case MONEY_RMSE ->
                Losses.squares(
                        prediction.contribution(), holdout.money().orElseThrow().actual());
            default -> throw new IllegalStateException("No mean stands behind " + measure);
        };
    }
}
