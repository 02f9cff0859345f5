package org.dealercrm.benchmarks.coverage;

import java.util.Locale;

/**
 * How often intervals held the truth.
 *
 * @param held of those samples that gave an interval, the share whose interval holds the truth; 0 if none gave one
 * @param without the share of samples that gave no interval
 */
record Coverage(double held, double without) {

    private static final double SEEN = .0005;

    /** Of a method that always gives an interval. */
    static Coverage of(double held) {
        return new Coverage(held, 0);
    }

    /** For example {@code .947}, or {@code .962 (.107 none)}. */
    String text() {
        if (without == 1) {
            return "none";
        }
        return without < SEEN ? shortened(held) : shortened(held) + " (" + shortened(without) + " none)";
    }

    /** Three decimals without the zero before the point. */
    static String shortened(double share) {
        return String.format(Locale.ROOT, "%.3f", share).replaceFirst("^0", "");
    }
}
