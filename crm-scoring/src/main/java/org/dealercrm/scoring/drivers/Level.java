package org.dealercrm.scoring.drivers;

/** The level of confidence of an interval. */
final class Level {

    private Level() {}

    static double checked(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level of confidence lies between 0 and 1, found " + level);
        }
        return level;
    }
}
