package org.dealercrm.scoring.evaluation;

/**
 * Of each returned customer the share of the lost whom he is scored above, of each lost one the share of the returned who are scored above
 * him; ties count half. The mean of either is the area under the ROC curve.
 */
final class AreaPlacements {

    private AreaPlacements() {}

    /** 0 to 1 for each customer; 0 where there is nobody of the other kind. */
    static double[] of(double[] score, boolean[] returned, double[] weight) {
        ScoreOrder order = new ScoreOrder(score);
        double allReturned = 0;
        double allLost = 0;
        for (int i = 0; i < score.length; i++) {
            allReturned += returned[i] ? weight[i] : 0;
            allLost += returned[i] ? 0 : weight[i];
        }
        double[] placement = new double[score.length];
        double returnedBelow = 0;
        double lostBelow = 0;
        for (int place = 0; place < order.size(); ) {
            int end = order.endOfTie(place);
            double returnedHere = 0;
            double lostHere = 0;
            for (int at = place; at < end; at++) {
                int i = order.at(at);
                returnedHere += returned[i] ? weight[i] : 0;
                lostHere += returned[i] ? 0 : weight[i];
            }
            double below = share(lostBelow + lostHere / 2, allLost);
            double above = share(allReturned - returnedBelow - returnedHere / 2, allReturned);
            for (; place < end; place++) {
                placement[order.at(place)] = returned[order.at(place)] ? below : above;
            }
            returnedBelow += returnedHere;
            lostBelow += lostHere;
        }
        return placement;
    }

    private static double share(double part, double all) {
        return all > 0 ? Math.max(0, Math.min(1, part / all)) : 0;
    }
}
