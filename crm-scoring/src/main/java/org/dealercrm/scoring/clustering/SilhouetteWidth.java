package org.dealercrm.scoring.clustering;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.dealercrm.scoring.numeric.CompensatedSum;

/** Computes the average silhouette width, from all points or a sample of them; see {@link Silhouette}. */
final class SilhouetteWidth {

    /** Up to so many points all are taken (12.5 million distances); of more points a sample of this size. */
    static final int MOST_POINTS = 5000;

    private final Points points;
    private final int[] sample;
    private final double[] weight;

    /** Chooses the points; they are the same for every clustering of them. */
    SilhouetteWidth(Points points) {
        this(points, MOST_POINTS);
    }

    SilhouetteWidth(Points points, int most) {
        this.points = points;
        if (points.size() <= most) {
            this.sample = new int[points.size()];
            Arrays.setAll(sample, i -> i);
            this.weight = points.weight();
        } else {
            this.sample = points.evenlySpaced(most);
            this.weight = new double[most];
            Arrays.fill(weight, 1);
        }
    }

    Silhouette of(int[] clusterOf, int k) {
        if (k < 2) {
            return Silhouette.UNDEFINED;
        }
        double[] clusterWeight = new double[k];
        for (int i = 0; i < sample.length; i++) {
            clusterWeight[clusterOf[sample[i]]] += weight[i];
        }
        CompensatedSum sum = new CompensatedSum();
        CompensatedSum weights = new CompensatedSum();
        for (int i = 0; i < sample.length; i++) {
            sum.add(weight[i] * width(clusterOf[sample[i]], distances(i, clusterOf, k), clusterWeight));
            weights.add(weight[i]);
        }
        double mean = Math.max(-1, Math.min(1, sum.value() / weights.value()));
        SilhouetteKind kind = sample.length == points.size() ? SilhouetteKind.EXACT : SilhouetteKind.SAMPLED;
        return new Silhouette(OptionalDouble.of(mean), kind, sample.length);
    }

    /** The weighted sums of a point's distances from the points of each cluster. */
    private double[] distances(int i, int[] clusterOf, int k) {
        double[] sums = new double[k];
        for (int j = 0; j < sample.length; j++) {
            sums[clusterOf[sample[j]]] += weight[j] * Math.sqrt(points.squaredDistance(sample[i], sample[j]));
        }
        return sums;
    }

    /** s = (b - a) / max(a, b); 0 where both are 0, and for a point without another one in its cluster. */
    private static double width(int own, double[] distances, double[] clusterWeight) {
        if (clusterWeight[own] <= 1) {
            return 0;
        }
        double within = distances[own] / (clusterWeight[own] - 1);
        double next = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < distances.length; cluster++) {
            if (cluster != own && clusterWeight[cluster] > 0) {
                next = Math.min(next, distances[cluster] / clusterWeight[cluster]);
            }
        }
        if (Double.isInfinite(next)) {
            return 0;
        }
        double greater = Math.max(within, next);
        return greater > 0 ? (next - within) / greater : 0;
    }
}
