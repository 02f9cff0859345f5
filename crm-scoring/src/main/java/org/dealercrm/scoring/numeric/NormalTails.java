package org.dealercrm.scoring.numeric;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/** The two ends of the standard normal distribution taken together. */
public final class NormalTails {

    private static final double ROOT_OF_2 = Math.sqrt(2);

    private NormalTails() {}

    /**
     * z with P(|Z| &lt;= z) = level: sqrt(2) erfc^-1(1 - level). 1.959964 at .95.
     *
     * @param level the level of confidence, between 0 and 1
     * @return positive
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public static double quantile(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level of confidence lies between 0 and 1, found " + level);
        }
        return ROOT_OF_2 * InverseErfc.value(1 - level);
    }

    /**
     * P(|Z| &gt;= |z|) = erfc(|z| / sqrt(2)).
     *
     * @param z not NaN
     * @return 0 to 1
     */
    public static double bothTails(double z) {
        return Erfc.value(Math.abs(z) / ROOT_OF_2);
    }
}
