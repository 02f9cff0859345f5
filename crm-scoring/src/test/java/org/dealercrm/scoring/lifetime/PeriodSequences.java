package org.dealercrm.scoring.lifetime;

/**
 * The process of BG/BB played through period by period, bit i of a sequence saying whether the customer came in period i + 1, and
 * averaged over p ~ Beta(alpha, beta) and theta ~ Beta(gamma, delta) with whole parameters. It shares no formula with the model.
 */
final class PeriodSequences {

    /** Nodes and weights of the Gauss-Legendre rule of 12 points on (-1, 1), upper half (Abramowitz, Stegun 1964, table 25.4). */
    private static final double[] NODES = {
        .125233408511469, .367831498998180, .587317954286617, .769902674194305, .904117256370475, .981560634246719
    };

    private static final double[] WEIGHTS = {
        .249147045813403, .233492536538355, .203167426723066, .160078328543346, .106939325995318, .047175336386512
    };

    private final double[] p = new double[12];
    private final double[] pWeight = new double[12];
    private final double[] thetaWeight = new double[12];
    private final double[][] probability;
    private final double[][] there;

    PeriodSequences(int alpha, int beta, int gamma, int delta, int most) {
        for (int i = 0; i < 12; i++) {
            double node = i < 6 ? NODES[i] : -NODES[i - 6];
            double weight = WEIGHTS[i % 6] / 2;
            p[i] = (1 + node) / 2;
            pWeight[i] = weight * density(p[i], alpha, beta);
            thetaWeight[i] = weight * density(p[i], gamma, delta);
        }
        probability = new double[most + 1][];
        there = new double[most + 1][];
        for (int length = 0; length <= most; length++) {
            probability[length] = new double[1 << length];
            there[length] = new double[1 << length];
            for (int sequence = 0; sequence < 1 << length; sequence++) {
                play(sequence, length);
            }
        }
    }

    /** Of this very sequence. */
    double probability(int sequence, int length) {
        return probability[length][sequence];
    }

    /** Of this very sequence, and the customer being there in its last period. */
    double probabilityAndThere(int sequence, int length) {
        return there[length][sequence];
    }

    private void play(int sequence, int length) {
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                double present = 1;
                double gone = 0;
                for (int period = 0; period < length; period++) {
                    boolean came = (sequence >> period & 1) == 1;
                    double stays = present * (1 - p[j]);
                    gone = came ? 0 : gone + present * p[j];
                    present = stays * (came ? p[i] : 1 - p[i]);
                }
                probability[length][sequence] += pWeight[i] * thetaWeight[j] * (present + gone);
                there[length][sequence] += pWeight[i] * thetaWeight[j] * present;
            }
        }
    }

    private static double density(double at, int first, int second) {
        double factor = 1;
        for (int i = 1; i < second; i++) {
            factor *= (first + i - 1.0) / i;
        }
        return factor * (first + second - 1) * Math.pow(at, first - 1) * Math.pow(1 - at, second - 1);
    }
}
