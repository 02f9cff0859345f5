package org.dealercrm.scoring.evaluation;

import java.util.Locale;

/** How figures are written in sentences. */
final class Wording {

    private Wording() {}

    /** Four significant digits, plain. */
    static String figure(double value) {
        double size = Math.abs(value);
        int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.startsWith("-") && Double.parseDouble(text) == 0 ? text.substring(1) : text;
    }
}
