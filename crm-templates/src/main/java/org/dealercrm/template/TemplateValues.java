package org.dealercrm.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        private final Map<String, Object> given = new LinkedHashMap<>();

        private Builder(TemplateSchema schema) {
            this.schema = Objects.requireNonNull(schema, "schema");
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
         * Gives a list; its items are {@link TemplateValues}, {@link String}, {@link BigDecimal} or {@link LocalDate}, as the
         * schema says.
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
         * Gives a text as it stands in a file, to be read as the type that the schema asks for: numbers with a dot, dates as
         * in ISO 8601, {@code true} or {@code false}. Blank means missing.
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
            return new ValueCheck(schema, given).check();
        }

        private Builder put(String name, Object value) {
            given.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }
    }
}
