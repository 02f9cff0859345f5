package org.dealercrm.scoring.clustering;

import java.util.Arrays;
import org.dealercrm.scoring.numeric.SplitMix;

/**
 * Draws the centres from which a search starts: the first among the points by their weights, each further one by weight
 * times squared distance from the nearest centre so far.
 *
 * <p>Reference: Arthur, D. &amp; Vassilvitskii, S. "k-means++: the advantages of careful seeding", SODA 2007, 1027-1035,
 * section 2.2; for drawing one centre anew Fränti, P. "Efficiency of random swap clustering", Journal of Big Data, 2018,
 * 5:13.
 */
final class Seeding {

    private final Points points;
    private final SplitMix random;

    Seeding(Points points, SplitMix random) {
        this.points = points;
        this.random = random;
    }

    /** Coordinates of k centres, all of them points; at most as many as there are points. */
    double[] centres(int k) {
        double[] centres = new double[k * points.columns()];
        double[] nearest = new double[points.size()];
        Arrays.fill(nearest, 1);
        place(0, draw(nearest), centres);
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int cluster = 1; cluster < k; cluster++) {
            approach(nearest, centres, cluster - 1);
            place(cluster, draw(nearest), centres);
        }
        return centres;
    }

    /** The same centres but one, drawn by lot, which is drawn anew in the same way as a further one. */
    double[] withOneAnew(double[] centres) {
        int k = centres.length / points.columns();
        int anew = (int) (random.fraction() * k);
        double[] nearest = new double[points.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int cluster = 0; cluster < k; cluster++) {
            if (cluster != anew) {
                approach(nearest, centres, cluster);
            }
        }
        double[] result = centres.clone();
        place(anew, draw(nearest), result);
        return result;
    }

    private void place(int cluster, int point, double[] centres) {
        int columns = points.columns();
        System.arraycopy(points.at(), point * columns, centres, cluster * columns, columns);
    }

    private void approach(double[] nearest, double[] centres, int cluster) {
        for (int point = 0; point < nearest.length; point++) {
            nearest[point] = Math.min(nearest[point], points.squaredDistance(point, centres, cluster));
        }
    }

    /** A point by weight times square; any if no square is above 0, for then all points lie on centres already. */
    private int draw(double[] squares) {
        double[] weight = points.weight();
        double total = 0;
        for (int point = 0; point < squares.length; point++) {
            total += weight[point] * squares[point];
        }
        double left = random.fraction() * total;
        int last = 0;
        for (int point = 0; point < squares.length; point++) {
            double mass = weight[point] * squares[point];
            if (mass > 0) {
                last = point;
                left -= mass;
                if (left < 0) {
                    return point;
                }
            }
        }
        return last;
    }
}
