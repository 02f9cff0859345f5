package org.dealercrm.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How numbers, amounts and dates are printed: what a tag without a format prints, and the work of those formats that depends on
 * a language.
 *
 * <p>A language need not have every format: {@code {{day|numerals}}} is a mistake where no numerals were given. The functions
 * must answer the same text for the same value, never null, and may be called by any thread.
 */
public final class ValueFormats {

    private static final ValueFormats PLAIN = builder().build();

    private final Function<BigDecimal, String> number;
    private final Function<Money, String> money;
    private final Function<LocalDate, String> date;
    private final @Nullable Function<LocalDate, String> figures;
    private final @Nullable Function<LocalDate, String> numerals;
    private final @Nullable Function<LocalDate, String> day;
    private final @Nullable Function<LocalDate, String> weekday;
    private final @Nullable Function<Money, String> symbol;
    private final @Nullable Function<Money, String> unit;
    private final @Nullable Function<Money, String> capital;

    private ValueFormats(Builder builder) {
        this.number = builder.number;
        this.money = builder.money;
        this.date = builder.date;
        this.figures = builder.figures;
        this.numerals = builder.numerals;
        this.day = builder.day;
        this.weekday = builder.weekday;
        this.symbol = builder.symbol;
        this.unit = builder.unit;
        this.capital = builder.capital;
    }

    /**
     * Numbers without grouping and with a dot, amounts as {@code CNY 128800.50}, dates as in ISO 8601; none of the formats that
     * depend on a language.
     *
     * @return the formats, never null
     */
    public static ValueFormats plain() {
        return PLAIN;
    }

    /**
     * Begins formats; what is not said stays as in {@link #plain()}.
     *
     * @return the builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A number with a comma before every three figures of its whole part, as Chinese and English readers have it.
     *
     * @param number the number, of at most some hundred figures, not null
     * @return for example 128,800.50, never null
     */
    public static String grouped(BigDecimal number) {
        StringBuilder out = new StringBuilder(number.toPlainString());
        int dot = out.indexOf(".");
        int first = number.signum() < 0 ? 1 : 0;
        for (int at = (dot < 0 ? out.length() : dot) - 3; at > first; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    Function<BigDecimal, String> number() {
        return number;
    }

    Function<Money, String> money() {
        return money;
    }

    Function<LocalDate, String> date() {
        return date;
    }

    @Nullable
    Function<LocalDate, String> figures() {
        return figures;
    }

    @Nullable
    Function<LocalDate, String> numerals() {
        return numerals;
    }

    @Nullable
    Function<LocalDate, String> day() {
        return day;
    }

    @Nullable
    Function<LocalDate, String> weekday() {
        return weekday;
    }

    @Nullable
    Function<Money, String> symbol() {
        return symbol;
    }

    @Nullable
    Function<Money, String> unit() {
        return unit;
    }

    @Nullable
    Function<Money, String> capital() {
        return capital;
    }

    /** Collects formats. */
    public static final class Builder {

        private Function<BigDecimal, String> number = BigDecimal::toPlainString;
        private Function<Money, String> money = Money::toString;
        private Function<LocalDate, String> date = LocalDate::toString;
        private @Nullable Function<LocalDate, String> figures;
        private @Nullable Function<LocalDate, String> numerals;
        private @Nullable Function<LocalDate, String> day;
        private @Nullable Function<LocalDate, String> weekday;
        private @Nullable Function<Money, String> symbol;
        private @Nullable Function<Money, String> unit;
        private @Nullable Function<Money, String> capital;

        private Builder() {}

        /**
         * Says how a number without a format is printed.
         *
         * @param print prints a number, not null
         * @return this
         */
        public Builder number(Function<BigDecimal, String> print) {
            number = Objects.requireNonNull(print, "print");
            return this;
        }

        /**
         * Says how an amount without a format is printed.
         *
         * @param print prints an amount, not null
         * @return this
         */
        public Builder money(Function<Money, String> print) {
            money = Objects.requireNonNull(print, "print");
            return this;
        }

        /**
         * Says how a date without a format is printed.
         *
         * @param print prints a date of the years 1 to 9999, not null
         * @return this
         */
        public Builder date(Function<LocalDate, String> print) {
            date = Objects.requireNonNull(print, "print");
            return this;
        }

        /**
         * Says how {@code {{day|figures}}} is printed.
         *
         * @param print prints a date of the years 1 to 9999 in figures, not null
         * @return this
         */
        public Builder figures(Function<LocalDate, String> print) {
            figures = Objects.requireNonNull(print, "print");
            return this;
        }

        /**
         * Says how {@code {{day|numerals}}} is printed.
         *
         * @param print prints a date of the years 1 to 9999 in the numerals of the language, not null
         * @return this
         */
        public Builder numerals(Function<LocalDate, String> print) {
            numerals = Objects.requireNonNull(print, "print");
            return this;
        }

        /**
         * Says how {@code {{day|day}}} is printed.
         *
         * @param print prints the month and the day of a date of the years 1 to 9999, not null
         * @return this
         */
        public Builder day(Function<LocalDate, String> print) {
            day = Objects.requireNonNull(print, "print");
            return this;
        }

        /**
         * Says how {@code {{day|weekday}}} is printed.
         *
         * @param print prints the day of the week of a date of the years 1 to 9999, not null
         * @return this
         */
        public Builder weekday(Function<LocalDate, String> print) {
            weekday = Objects.requireNonNull(print, "print");
            return this;
        }

        /**
         * Says how {@code {{price|unit}}} is printed.
         *
         * @param print prints an amount as it is said, not null
         * @return this
         */
        public Builder unit(Function<Money, String> print) {
            unit = Objects.requireNonNull(print, "print");
            return this;
        }

        /**
         * Says how {@code {{price|symbol}}} is printed.
         *
         * @param print prints an amount with the symbol of its currency, not null
         * @return this
         */
        public Builder symbol(Function<Money, String> print) {
            symbol = Objects.requireNonNull(print, "print");
            return this;
        }

        /**
         * Says how {@code {{price|capital}}} is printed.
         *
         * @param print prints an amount in the characters that are used against forgery, not null
         * @return this
         */
        public Builder capital(Function<Money, String> print) {
            capital = Objects.requireNonNull(print, "print");
            return this;
        }

        /**
         * Completes the formats.
         *
         * @return the formats, never null
         */
        public ValueFormats build() {
            return new ValueFormats(this);
        }
    }
}
