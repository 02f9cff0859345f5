package org.dealercrm.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a tag are printed.
 *
 * @param formats what is printed without a format, and the work that depends on a language
 * @param format the format, null if the tag has none
 * @param places how many places behind the dot, for the formats that take them
 * @param fallback what is printed for a missing value, null if nothing is
 */
record Printing(
        ValueFormats formats,
        @Nullable ValueFormat format,
        int places,
        @Nullable String fallback) {

    static Printing plain(ValueFormats formats) {
        return new Printing(formats, null, 0, null);
    }

    /** Whether the formats of the language include the one asked for. */
    static boolean isAvailable(ValueFormat format, ValueFormats formats) {
        return switch (format) {
            case DATE_FIGURES -> formats.figures() != null;
            case DATE_NUMERALS -> formats.numerals() != null;
            case DATE_DAY -> formats.day() != null;
            case DATE_WEEKDAY -> formats.weekday() != null;
            case MONEY_SYMBOL -> formats.symbol() != null;
            case MONEY_UNIT -> formats.unit() != null;
            case MONEY_CAPITAL -> formats.capital() != null;
            default -> true;
        };
    }

    /** The value as text, null if it is missing and nothing stands for it. */
    @Nullable
    String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value == null) {
            return fallback;
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        return value instanceof Money amount ? money(amount) : number((BigDecimal) value);
    }

    private String date(LocalDate date) {
        if (format == null) {
            return formats.date().apply(date);
        }
        return switch (format) {
            case DATE_FIGURES -> Objects.requireNonNull(formats.figures()).apply(date);
            case DATE_NUMERALS -> Objects.requireNonNull(formats.numerals()).apply(date);
            case DATE_DAY -> Objects.requireNonNull(formats.day()).apply(date);
            case DATE_WEEKDAY -> Objects.requireNonNull(formats.weekday()).apply(date);
            default -> date.toString();
        };
    }

    private String number(BigDecimal number) {
        if (format == null) {
            return formats.number().apply(number);
        }
        return switch (format) {
            case NUMBER_GROUPED -> ValueFormats.grouped(number);
            case NUMBER_FIXED -> number.setScale(places, RoundingMode.HALF_UP).toPlainString();
            case NUMBER_PERCENT ->
                number.movePointRight(2).setScale(places, RoundingMode.HALF_UP).toPlainString() + "%";
            default -> number.toPlainString();
        };
    }

    private String money(Money amount) {
        if (format == null) {
            return formats.money().apply(amount);
        }
        return switch (format) {
            case MONEY_SYMBOL -> Objects.requireNonNull(formats.symbol()).apply(amount);
            case MONEY_UNIT -> Objects.requireNonNull(formats.unit()).apply(amount);
            case MONEY_CAPITAL -> Objects.requireNonNull(formats.capital()).apply(amount);
            case MONEY_CODE -> amount.getCurrencyUnit().getCode() + " " + ValueFormats.grouped(amount.getAmount());
            default -> amount.getAmount().toPlainString();
        };
    }
}
