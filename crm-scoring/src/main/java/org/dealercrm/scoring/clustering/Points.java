package org.dealercrm.scoring.clustering;

/**
 * Distinct points in the coordinates in which distances are taken: scaled, and counted from the lowest value of each
 * column, so that a table far from 0 loses nothing.
 *
 * @param size how many points, at least 1
 * @param columns how many coordinates a point has
 * @param at the coordinates, point after point
 * @param weight one for each point
 */
@SuppressWarnings("ArrayRecordComponent") // package-private and never changed after construction
record Points(int size, int columns, double[] at, double[] weight) {

    double squaredDistance(int point, double[] centres, int cluster) {
        double sum = 0;
        int from = point * columns;
        int centre = cluster * columns;
        for (int c = 0; c < columns; c++) {
            double difference = at[from + c] - centres[centre + c];
            sum += difference * difference;
        }
        return sum;
    }

    double squaredDistance(int point, int other) {
        return squaredDistance(point, at, other);
    }

    /** The largest coordinate: what a rounding in any of them may be measured by. */
    double extent() {
        double extent = 0;
        for (int i = 0; i < size * columns; i++) {
            extent = Math.max(extent, Math.abs(at[i]));
        }
        return extent;
    }

    /** The points at the middles of so many parts of equal weight, in rising order, heavy ones several times. */
    int[] evenlySpaced(int parts) {
        double total = 0;
        for (int point = 0; point < size; point++) {
            total += weight[point];
        }
        int[] chosen = new int[parts];
        double below = 0;
        int point = -1;
        for (int i = 0; i < parts; i++) {
            double middle = total * ((i + 0.5) / parts);
            while (below <= middle && point < size - 1) {
                below += weight[++point];
            }
            chosen[i] = point;
        }
        return chosen;
    }

    /** Some of the points, evenly spaced by weight, each weighing as often as it was chosen. */
    Points sample(int parts) {
        double[] sampleAt = new double[parts * columns];
        double[] sampleWeight = new double[parts];
        int count = 0;
        int before = -1;
        for (int point : evenlySpaced(parts)) {
            if (point != before) {
                System.arraycopy(at, point * columns, sampleAt, count * columns, columns);
                count++;
            }
            sampleWeight[count - 1]++;
            before = point;
        }
        return new Points(count, columns, sampleAt, sampleWeight);
    }
}
