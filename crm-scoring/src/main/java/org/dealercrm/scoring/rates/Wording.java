package org.dealercrm.scoring.rates;

import java.util.Locale;

/** How figures are said in sentences, where they are rounded; the results themselves never are. */
final class Wording {

    private Wording() {}

    /** A share as a percentage with one decimal. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** A level as a percentage with as many decimals as it has, up to four: 95%, 99.9%. */
    static String level(double level) {
        return count(Math.rint(1e6 * level) / 1e4) + "%";
    }

    /** A number of customers; weights may make it a broken one. */
    static String count(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.4f", number).replaceFirst("0+$", "");
    }

    /** A probability of chance: below a thousandth it is said to be so. */
    static String chance(double pValue) {
        return pValue < .001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", pValue);
    }
}
