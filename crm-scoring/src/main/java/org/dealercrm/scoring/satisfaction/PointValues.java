package org.dealercrm.scoring.satisfaction;

import java.util.function.IntToDoubleFunction;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;

/**
 * What the points of a scale are worth. A share of the scale is point / (points - 1), counted from 0: it needs no more than the
 * number of the point, so that scales of as many points give the same figures to the last bit, wherever they begin.
 */
final class PointValues {

    static final double HUNDRED = 100;

    private PointValues() {}

    /** The answers themselves. */
    static double[] answers(Scale scale) {
        return each(scale.points(), point -> AnswerColumn.valueOf(scale, point));
    }

    /** The answers, mirrored if the lower is the better, so that the higher is. */
    static double[] risingAnswers(Scale scale) {
        int last = scale.points() - 1;
        return each(scale.points(), point -> AnswerColumn.valueOf(scale, rises(scale) ? point : last - point));
    }

    /** Shares of the scale, 0 at its bad end, times a number. */
    static double[] goodness(Scale scale, double times) {
        int last = scale.points() - 1;
        return each(scale.points(), point -> times * ((rises(scale) ? point : last - point) / (double) last));
    }

    /** Perceived or expected, in a unit. */
    static double[] in(FigureUnit unit, Scale scale) {
        return unit == FigureUnit.SCALE_POINTS ? answers(scale) : goodness(scale, HUNDRED);
    }

    /** Differences of points in a unit, above 0 if the perceived is the better. */
    static double[] differences(FigureUnit unit, Scale scale) {
        int most = scale.points() - 1;
        double step = unit == FigureUnit.SCALE_POINTS ? scale.step() : HUNDRED / most;
        double sign = rises(scale) ? 1 : -1;
        return each(2 * most + 1, cell -> cell == most ? 0 : sign * step * (cell - most));
    }

    static boolean rises(Scale scale) {
        return scale.direction() == ScaleDirection.HIGHER_IS_BETTER;
    }

    /** The best points, so many from the good end. */
    static boolean[] best(Scale scale, int count) {
        boolean[] best = new boolean[scale.points()];
        for (int i = 0; i < Math.min(count, best.length); i++) {
            best[rises(scale) ? best.length - 1 - i : i] = true;
        }
        return best;
    }

    private static double[] each(int points, IntToDoubleFunction value) {
        double[] values = new double[points];
        for (int point = 0; point < points; point++) {
            values[point] = value.applyAsDouble(point);
        }
        return values;
    }
}
