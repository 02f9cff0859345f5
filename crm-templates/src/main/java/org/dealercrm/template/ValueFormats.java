package org.dealercrm.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/**
 * How numbers and dates are printed.
 *
 * @param number prints a number, not null
 * @param date prints a date, not null
 */
public record ValueFormats(Function<BigDecimal, String> number, Function<LocalDate, String> date) {

    private static final ValueFormats PLAIN = new ValueFormats(BigDecimal::toPlainString, LocalDate::toString);

    /** Checks that both are there. */
    public ValueFormats {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Numbers without grouping and with a dot, dates as in ISO 8601.
     *
     * @return the formats, never null
     */
    public static ValueFormats plain() {
        return PLAIN;
    }
}
