package org.dealercrm.scoring.evaluation;

/**
 * Customers parted into ten bands of about equal weight by a number, with the share of each band who came in a window and their mean
 * number of visits. Customers with the same number are never parted.
 */
final class BandShares {

    private static final int BANDS = 10;

    private final double[] highest;
    private final double[] shareReturned;
    private final double[] meanVisits;

    BandShares(double[] number, Holdout holdout) {
        double[] weight = holdout.weights();
        ScoreOrder order = new ScoreOrder(number);
        int[] ends = order.bandEnds(BANDS, weight);
        highest = new double[ends.length];
        shareReturned = new double[ends.length];
        meanVisits = new double[ends.length];
        int place = 0;
        for (int band = 0; band < ends.length; band++) {
            double total = 0;
            for (; place < ends[band]; place++) {
                int i = order.at(place);
                total += weight[i];
                shareReturned[band] += holdout.returned()[i] ? weight[i] : 0;
                meanVisits[band] += weight[i] * holdout.visits()[i];
            }
            highest[band] = number[order.at(place - 1)];
            shareReturned[band] = Math.min(1, shareReturned[band] / total);
            meanVisits[band] /= total;
        }
    }

    double share(double number) {
        return shareReturned[band(number)];
    }

    double meanVisits(double number) {
        return meanVisits[band(number)];
    }

    /** A number above any seen belongs to the last band. */
    private int band(double number) {
        int band = 0;
        while (band < highest.length - 1 && number > highest[band]) {
            band++;
        }
        return band;
    }
}
