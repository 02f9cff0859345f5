package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.numeric.ExactSum;

/** On what a figure stands: the answers of one column, or the responses with an answer in at least one of several. */
final class ResponseSample {

    private static final int BLOCK = 4096;

    private ResponseSample() {}

    /** The answers of a column; what was left out before counts too. */
    static Sample of(Tally tally, List<Exclusion> before) {
        List<Exclusion> out = new ArrayList<>(tally.leftOut());
        out.addAll(before);
        return new Sample(tally.size(), tally.effectiveSize(), out);
    }

    static Sample of(List<MeanPart> parts, double[] weights, List<Exclusion> before) {
        if (parts.size() == 1) {
            return of(parts.get(0).tally(), before);
        }
        for (MeanPart part : parts) {
            if (part.tally().size() == part.tally().rows()) {
                List<Exclusion> out = new ArrayList<>(List.of(new Exclusion(ExclusionReason.NOT_ANSWERED, 0)));
                out.addAll(before);
                return new Sample(part.tally().size(), part.tally().effectiveSize(), out);
            }
        }
        return ofAny(parts, weights, before);
    }

    private static Sample ofAny(List<MeanPart> parts, double[] weights, List<Exclusion> before) {
        Cells answered = Cells.of(1, parts.isEmpty() ? 0 : parts.get(0).cells().size());
        double[] counts = new double[BLOCK];
        for (int first = 0; first < answered.size(); first += BLOCK) {
            int length = Math.min(BLOCK, answered.size() - first);
            Arrays.fill(counts, 0);
            for (MeanPart part : parts) {
                part.cells().addTo(counts, length, first, answers(part.cells().points));
            }
            for (int i = 0; i < length; i++) {
                answered.set(first + i, counts[i] > 0 ? 0 : Cells.NOT_ANSWERED);
            }
        }
        Tally tally = Tally.of(answered, weights);
        List<Exclusion> out = new ArrayList<>();
        out.add(new Exclusion(ExclusionReason.NOT_ANSWERED, tally.weight(Cells.NOT_ANSWERED)));
        out.addAll(before);
        return new Sample(tally.size(), tally.effectiveSize(), out);
    }

    private static double[] answers(int points) {
        double[] table = new double[points + Cells.STATES];
        Arrays.fill(table, Cells.STATES, table.length, 1);
        return table;
    }

    /**
     * The sum over responses of the squares of what each moves a figure: (sum over parts of coefficient x w (v - mean) / sum
     * w)^2, exact, so that it is the same in any order of the responses.
     */
    static double squaredInfluence(LinearFigure figure, double[] weights) {
        List<MeanPart> parts = figure.parts();
        double[][] tables = new double[parts.size()][];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = parts.get(i).influence(figure.coefficients().get(i));
        }
        int rows = parts.get(0).cells().size();
        double[] moves = new double[BLOCK];
        ExactSum sum = new ExactSum();
        for (int first = 0; first < rows; first += BLOCK) {
            int length = Math.min(BLOCK, rows - first);
            Arrays.fill(moves, 0);
            for (int i = 0; i < tables.length; i++) {
                parts.get(i).cells().addTo(moves, length, first, tables[i]);
            }
            for (int i = 0; i < length; i++) {
                double move = weights.length == 0 ? moves[i] : weights[first + i] * moves[i];
                sum.add(move * move);
            }
        }
        return sum.value();
    }
}
