package org.dealercrm.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Values for the variables of a schema, checked and cleaned once, good for every template over that schema.
 *
 * <p>Texts are cleaned by {@link PlainText}; a missing or wrong value is reported here, before anything is written. The
 * values may be personal: they never show in {@link #toString()}.
 */
public final class TemplateValues {

    private final TemplateSchema schema;
    private final @Nullable Object[] slots;

    TemplateValues(TemplateSchema schema, @Nullable Object[] slots) {
        this.schema = schema;
        this.slots = slots;
    }

    /**
     * Begins a set of values.
     *
     * @param schema the variables to be filled, not null
     * @return the builder, never null
     */
    public static Builder builder(TemplateSchema schema) {
        return new Builder(schema);
    }

    /**
     * The schema that the values fit.
     *
     * @return the schema, never null
     */
    public TemplateSchema schema() {
        return schema;
    }

    @Nullable
    Object[] slots() {
        return slots;
    }

    @Override
    public String toString() {
        return "TemplateValues of " + schema;
    }

    /** A text that still has to be read as the type that the schema asks for. */
    record Unread(String text) {}

    /**
     * Collects values. Nothing is refused before {@link #check()}, which tells all problems at once; a value given twice
     * counts as given the second time.
     */
    public static final class Builder {

        private final TemplateSchema schema;
        private final @Nullable Object[] given;
        /** Of all values of all letters hardly one has a name that is unknown. */
        private Set<String> unknown = Set.of();

        private Builder(TemplateSchema schema) {
            this.schema = Objects.requireNonNull(schema, "schema");
            this.given = new @Nullable Object[schema.size()];
        }

        /**
         * Gives a text.
         *
         * @param name the variable, not null
         * @param value the text, not null
         * @return this
         */
        public Builder text(String name, String value) {
            return put(name, value);
        }

        /**
         * Gives a number.
         *
         * @param name the variable, not null
         * @param value the number, not null
         * @return this
         */
        public Builder number(String name, BigDecimal value) {
            return put(name, value);
        }

        /**
         * Gives a whole number.
         *
         * @param name the variable, not null
         * @param value the number
         * @return this
         */
        public Builder number(String name, long value) {
            return put(name, BigDecimal.valueOf(value));
        }

        /**
         * Gives a date.
         *
         * @param name the variable, not null
         * @param value the date, not null
         * @return this
         */
        public Builder date(String name, LocalDate value) {
            return put(name, value);
        }

        /**
         * Gives an amount.
         *
         * @param name the variable, not null
         * @param value the amount with its currency, not null
         * @return this
         */
        public Builder money(String name, Money value) {
            return put(name, value);
        }

        /**
         * Gives the address of a page.
         *
         * @param name the variable, not null
         * @param value an absolute address of http or https in the characters of RFC 3986, of at most 2,048 characters and
         *     without user and password, not null
         * @return this
         */
        public Builder url(String name, String value) {
            return put(name, value);
        }

        /**
         * Gives an e-mail address.
         *
         * @param name the variable, not null
         * @param value the address: a dot-string, an at sign and a domain of two labels or more (RFC 5321), ASCII, at most 254
         *     characters; not null
         * @return this
         */
        public Builder email(String name, String value) {
            return put(name, value);
        }

        /**
         * Gives a telephone number.
         *
         * @param name the variable, not null
         * @param value the number in E.164, or as a store writes it in digits, blanks, hyphens and brackets, for example
         *     {@code 400-800-1234}; not null
         * @return this
         */
        public Builder phone(String name, String value) {
            return put(name, value);
        }

        /**
         * Gives a yes or no.
         *
         * @param name the variable, not null
         * @param value yes or no
         * @return this
         */
        public Builder bool(String name, boolean value) {
            return put(name, value);
        }

        /**
         * Gives a list; its items are {@link TemplateValues}, {@link String}, {@link BigDecimal}, {@link Money} or
         * {@link LocalDate}, as the schema says.
         *
         * @param name the variable, not null
         * @param items the items, not null; copied
         * @return this
         */
        public Builder list(String name, List<?> items) {
            return put(name, List.copyOf(items));
        }

        /**
         * Gives a record.
         *
         * @param name the variable, not null
         * @param value the values of its fields, over the schema of the record, not null
         * @return this
         */
        public Builder record(String name, TemplateValues value) {
            return put(name, value);
        }

        /**
         * Gives a text as it stands in a file, to be read as the type that the schema asks for: numbers with a dot, amounts
         * as {@code CNY 128800.50} or {@code 128800.50 CNY}, dates as in ISO 8601, {@code true} or {@code false}. Blank means
         * missing.
         *
         * @param name the variable, not null
         * @param text the text, not null
         * @return this
         */
        public Builder read(String name, String text) {
            return put(name, new Unread(text));
        }

        /**
         * Checks the values against the schema.
         *
         * @return the values, or every problem with them, never null
         */
        public Filling check() {
            return new ValueCheck(schema, given, unknown).check();
        }

        private Builder put(String name, Object value) {
            int slot = schema.slotOf(Objects.requireNonNull(name, "name"));
            Objects.requireNonNull(value, "value");
            if (slot < 0) {
                unknown = unknown.isEmpty() ? new LinkedHashSet<>() : unknown;
                unknown.add(name);
            } else {
                given[slot] = value;
            }
            return this;
        }
    }
}
