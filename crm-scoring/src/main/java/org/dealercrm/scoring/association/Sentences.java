package org.dealercrm.scoring.association;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How figures are said in sentences. */
final class Sentences {

    private static final MathContext THREE_DIGITS = new MathContext(3);

    private Sentences() {}

    /** A share in percent with at most one decimal: "60%", "62.5%". */
    static String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
        return plain(percent) + "%";
    }

    /** A factor or an odds ratio with three significant digits: "2.4", "12.7", "1370". */
    static String times(double factor) {
        return plain(BigDecimal.valueOf(factor).round(THREE_DIGITS));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
