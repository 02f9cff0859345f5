package org.dealercrm.scoring.retention;

import java.util.function.IntToDoubleFunction;

/**
 * Shares the outcome of a game among its players by what each adds to every coalition of the others.
 *
 * <p>Exact, by enumeration of all coalitions. The values add up to worth(all) - worth(none); a player who adds nothing to any
 * coalition gets exactly 0; players who add the same to every coalition get the same.
 *
 * <p>Reference: Shapley, L. S. "A value for n-person games", Contributions to the Theory of Games II, 1953, 307-317.
 */
final class ShapleyValues {

    /** A thousand coalitions; more players would make the reasons of a customer slower than his score. */
    static final int MAX_PLAYERS = 10;

    private ShapleyValues() {}

    /**
     * phi_i = sum over coalitions S without i of |S|! (n - |S| - 1)! / n! (worth(S + i) - worth(S)).
     *
     * @param players the number of players n, 1 to 10
     * @param worth the worth of a coalition given as a set of bits, finite; asked once for each of the 2^n coalitions
     * @return the values in the order of the players
     */
    static double[] of(int players, IntToDoubleFunction worth) {
        if (players < 1 || players > MAX_PLAYERS) {
            throw new IllegalArgumentException("Shapley values need 1 to 10 players, found " + players);
        }
        double[] worths = new double[1 << players];
        for (int coalition = 0; coalition < worths.length; coalition++) {
            worths[coalition] = worth.applyAsDouble(coalition);
        }
        double[] share = shares(players);
        double[] values = new double[players];
        for (int player = 0; player < players; player++) {
            int bit = 1 << player;
            for (int coalition = 0; coalition < worths.length; coalition++) {
                if ((coalition & bit) == 0) {
                    double added = worths[coalition | bit] - worths[coalition];
                    values[player] += share[Integer.bitCount(coalition)] * added;
                }
            }
        }
        return values;
    }

    /** |S|! (n - |S| - 1)! / n! for |S| = 0 .. n - 1, as 1 / (n C(n - 1, |S|)). */
    private static double[] shares(int players) {
        double[] share = new double[players];
        double binomial = 1;
        for (int size = 0; size < players; size++) {
            share[size] = 1 / (players * binomial);
            binomial = binomial * (players - 1 - size) / (size + 1);
        }
        return share;
    }
}
