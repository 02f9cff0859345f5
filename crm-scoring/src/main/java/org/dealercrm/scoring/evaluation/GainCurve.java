package org.dealercrm.scoring.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * How many of those who returned are reached by taking customers from the most promising down: a broken line through one
 * corner for each distinct score.
 */
final class GainCurve {

    private final double[] reached;
    private final double[] gained;

    GainCurve(ScoreOrder order, boolean[] returned, double[] weight) {
        double[] corners = new double[order.size() + 1];
        double[] gains = new double[order.size() + 1];
        int n = 0;
        for (int place = 0; place < order.size(); ) {
            int end = order.endOfTie(place);
            corners[n + 1] = corners[n];
            gains[n + 1] = gains[n];
            n++;
            for (; place < end; place++) {
                int i = order.at(place);
                corners[n] += weight[i];
                gains[n] += returned[i] ? weight[i] : 0;
            }
        }
        reached = Arrays.copyOf(corners, n + 1);
        gained = Arrays.copyOf(gains, n + 1);
    }

    /** The weight of all who returned. */
    double returned() {
        return gained[gained.length - 1];
    }

    /** Equal parts, defined if anybody returned. */
    List<LiftDecile> parts(int count) {
        double total = reached[reached.length - 1];
        LiftDecile[] parts = new LiftDecile[count];
        double before = 0;
        for (int part = 1; part <= count; part++) {
            double gain = part == count ? returned() : gainAt(total * part / count);
            double weight = total / count;
            double share = Math.min(1, Math.max(0, (gain - before) / weight));
            parts[part - 1] = new LiftDecile(part, weight, share, share * total / returned(), gain / returned());
            before = gain;
        }
        return List.of(parts);
    }

    /** The share of the most promising part who returned, over that of all; defined if anybody returned. */
    double lift(double part) {
        double total = reached[reached.length - 1];
        return Math.min(1 / part, gainAt(total * part) / returned() / part);
    }

    private double gainAt(double weight) {
        int corner = 1;
        while (corner < reached.length - 1 && reached[corner] < weight) {
            corner++;
        }
        double part = (weight - reached[corner - 1]) / (reached[corner] - reached[corner - 1]);
        return gained[corner - 1] + Math.min(1, part) * (gained[corner] - gained[corner - 1]);
    }
}
