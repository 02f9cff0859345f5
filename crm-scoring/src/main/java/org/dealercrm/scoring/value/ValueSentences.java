package org.dealercrm.scoring.value;

import java.util.Locale;

/** How figures of value are said in sentences. */
final class ValueSentences {

    private ValueSentences() {}

    /** An amount with two decimals and its currency, if there is one: "CNY 1234.50", "1234.50". */
    static String amount(double amount, String currency) {
        String figure = String.format(Locale.ROOT, "%.2f", Math.abs(amount) < 0.005 ? 0.0 : amount);
        return currency.isEmpty() ? figure : currency + " " + figure;
    }

    /** A share in whole percent: "43 %". */
    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** A multiple with one decimal: "1.8". */
    static String times(double multiple) {
        return String.format(Locale.ROOT, "%.1f", multiple);
    }
}
