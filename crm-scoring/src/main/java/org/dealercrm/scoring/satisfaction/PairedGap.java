package org.dealercrm.scoring.satisfaction;

import org.dealercrm.scoring.numeric.ExactSum;

/**
 * Perceived less expected in steps of their scale, of the responses with both: a column of differences, which begin at the lowest
 * (best expected, worst perceived). A response with one of the two is left out for the reason why the other is missing.
 */
final class PairedGap {

    private final Cells cells;
    private final Tally tally;
    private final double perceivedPoint;

    private PairedGap(Cells cells, Tally tally, double perceivedPoint) {
        this.cells = cells;
        this.tally = tally;
        this.perceivedPoint = perceivedPoint;
    }

    static PairedGap of(Cells perceived, Cells expected, double[] weights) {
        int most = perceived.points - 1;
        Cells differences = Cells.of(2 * most + 1, perceived.size());
        long wholeSum = 0;
        ExactSum weighted = new ExactSum();
        for (int row = 0; row < differences.size(); row++) {
            int seen = perceived.get(row);
            int hoped = expected.get(row);
            if (seen >= 0 && hoped >= 0) {
                differences.set(row, seen - hoped + most);
                wholeSum += seen;
                if (weights.length > 0) {
                    weighted.add(weights[row] * seen);
                }
            } else {
                differences.set(row, seen < 0 ? seen : hoped);
            }
        }
        Tally tally = Tally.of(differences, weights);
        double sum = weights.length > 0 ? weighted.value() : wholeSum;
        return new PairedGap(differences, tally, tally.size() == 0 ? 0 : sum / tally.weight());
    }

    Cells cells() {
        return cells;
    }

    Tally tally() {
        return tally;
    }

    /** The mean of what was perceived, in steps from the lowest point, of the responses with both. */
    double perceivedPoint() {
        return perceivedPoint;
    }
}
