package org.dealercrm.scoring.rates;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/** The two ends of the standard normal distribution taken together. */
final class NormalDistribution {

    private static final double ROOT_OF_2 = Math.sqrt(2);

    private NormalDistribution() {}

    /** z with P(|Z| &lt;= z) = level: sqrt(2) erfc^-1(1 - level). 1.959964 at .95. */
    static double quantile(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level of confidence lies between 0 and 1, found " + level);
        }
        return ROOT_OF_2 * InverseErfc.value(1 - level);
    }

    /** P(|Z| &gt;= |z|) = erfc(|z| / sqrt(2)). */
    static double bothTails(double z) {
        return Erfc.value(Math.abs(z) / ROOT_OF_2);
    }
}
