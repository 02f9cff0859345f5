package org.dealercrm.scoring.retention;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** How spans and figures are said in the two languages. */
final class Sentences {

    private Sentences() {}

    /** A span in whole days: "412 days", "1 day"; "412 天". */
    static String days(double days, Locale locale) {
        long whole = Math.round(days);
        if (Language.isChinese(locale)) {
            return whole + " 天";
        }
        return whole == 1 ? "1 day" : whole + " days";
    }

    /** A gap in whole days, as it follows "every" or 每: "181", "day"; "181 天". A gap below a day is said as one. */
    static String every(double days, Locale locale) {
        long whole = Math.max(1, Math.round(days));
        if (Language.isChinese(locale)) {
            return whole + " 天";
        }
        return whole == 1 ? "day" : String.valueOf(whole);
    }

    /** As {@link #every}, with the unit also in English: "181 days", "day"; "181 天". */
    static String everyDays(double days, Locale locale) {
        long whole = Math.max(1, Math.round(days));
        if (Language.isChinese(locale)) {
            return whole + " 天";
        }
        return whole == 1 ? "day" : whole + " days";
    }

    /** An amount with two decimals and without a currency. */
    static String amount(double amount) {
        return String.format(Locale.ROOT, "%.2f", amount == 0 ? 0.0 : amount);
    }

    /** Points of a hundred, whole; what rounds to none is said to be less than one. */
    static String points(double points, Locale locale) {
        long whole = Math.round(points);
        if (Language.isChinese(locale)) {
            return whole == 0 ? "不到 1 个百分点" : whole + " 个百分点";
        }
        return whole == 0 ? "less than a point" : whole == 1 ? "1 point" : whole + " points";
    }
}
