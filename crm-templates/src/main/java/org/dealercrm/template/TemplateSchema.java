package org.dealercrm.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The variables that a template may use, each with its type: the agreement between the person who writes the template and
 * the program that fills it in.
 *
 * <p>For example {@code TemplateSchema.builder().text("brand").number("replyHours").date("date").build()}. Each variable has
 * a slot, its place in the schema; a compiled template reads slots and looks nothing up by name.
 *
 * <p>This is a value type: two schemas with the same variables in the same order are equal.
 */
public final class TemplateSchema {

    private final Map<String, Shape> shapes;
    private final List<String> names;
    private final Shape[] bySlot;
    private final Map<String, Integer> slots;

    private TemplateSchema(Map<String, Shape> shapes) {
        this.shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
        this.names = List.copyOf(shapes.keySet());
        this.bySlot = shapes.values().toArray(Shape[]::new);
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        this.slots = places;
    }

    /**
     * Begins a schema.
     *
     * @return the builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The names of the variables at the top, in the order of their slots.
     *
     * @return the names, never null
     */
    public List<String> names() {
        return names;
    }

    /**
     * The type of a variable at the top.
     *
     * @param name its name, not null
     * @return the type, empty if there is no such variable
     */
    public Optional<ValueType> typeOf(String name) {
        return Optional.ofNullable(shapes.get(name)).map(Shape::type);
    }

    /**
     * Every variable with those within records and lists, for a list beside the editor of a template.
     *
     * @return the variables, those of a record after the record itself, never null
     */
    public List<TemplateVariable> variables() {
        List<TemplateVariable> found = new ArrayList<>();
        shapes.forEach((name, shape) -> addTo(found, name, shape));
        return List.copyOf(found);
    }

    private static void addTo(List<TemplateVariable> found, String name, Shape shape) {
        found.add(new TemplateVariable(name, shape.type(), shape.optional()));
        if (shape.item() != null) {
            addTo(found, name + "[]", shape.item());
        }
        if (shape.fields() != null) {
            shape.fields().shapes.forEach((field, inner) -> addTo(found, name + "." + field, inner));
        }
    }

    int size() {
        return names.size();
    }

    int slotOf(String name) {
        return slots.getOrDefault(name, -1);
    }

    String nameAt(int slot) {
        return names.get(slot);
    }

    Shape shapeAt(int slot) {
        return bySlot[slot];
    }

    @Nullable
    Shape shapeOf(String name) {
        return shapes.get(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TemplateSchema that && names.equals(that.names) && shapes.equals(that.shapes));
    }

    @Override
    public int hashCode() {
        return shapes.hashCode();
    }

    @Override
    public String toString() {
        return "TemplateSchema" + names;
    }

    /** Collects the variables of a schema; their order is the order of the calls. */
    public static final class Builder {

        private final Map<String, Shape> shapes = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a text that is always there and never blank.
         *
         * @param name a letter or {@code _}, then letters, digits, {@code _} or {@code -}, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder text(String name) {
            return add(name, Shape.of(ValueType.TEXT));
        }

        /**
         * Adds a text that may be missing; blank counts as missing.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder optionalText(String name) {
            return add(name, Shape.of(ValueType.TEXT).asOptional());
        }

        /**
         * Adds a number that is always there.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder number(String name) {
            return add(name, Shape.of(ValueType.NUMBER));
        }

        /**
         * Adds a number that may be missing.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder optionalNumber(String name) {
            return add(name, Shape.of(ValueType.NUMBER).asOptional());
        }

        /**
         * Adds a date that is always there.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder date(String name) {
            return add(name, Shape.of(ValueType.DATE));
        }

        /**
         * Adds a date that may be missing.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder optionalDate(String name) {
            return add(name, Shape.of(ValueType.DATE).asOptional());
        }

        /**
         * Adds an amount with its currency that is always there.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder money(String name) {
            return add(name, Shape.of(ValueType.MONEY));
        }

        /**
         * Adds an amount that may be missing.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder optionalMoney(String name) {
            return add(name, Shape.of(ValueType.MONEY).asOptional());
        }

        /**
         * Adds the address of a page, absolute, http or https, that is always there.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder url(String name) {
            return add(name, Shape.of(ValueType.URL));
        }

        /**
         * Adds the address of a page that may be missing.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder optionalUrl(String name) {
            return add(name, Shape.of(ValueType.URL).asOptional());
        }

        /**
         * Adds an e-mail address that is always there.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder email(String name) {
            return add(name, Shape.of(ValueType.EMAIL));
        }

        /**
         * Adds an e-mail address that may be missing.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder optionalEmail(String name) {
            return add(name, Shape.of(ValueType.EMAIL).asOptional());
        }

        /**
         * Adds a telephone number that is always there.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder phone(String name) {
            return add(name, Shape.of(ValueType.PHONE));
        }

        /**
         * Adds a telephone number that may be missing.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder optionalPhone(String name) {
            return add(name, Shape.of(ValueType.PHONE).asOptional());
        }

        /**
         * Adds a yes or no.
         *
         * @param name the name, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder bool(String name) {
            return add(name, Shape.of(ValueType.BOOLEAN));
        }

        /**
         * Adds a list of values that can be printed; within its section the item is {@code {{.}}}.
         *
         * @param name the name, not null
         * @param item the type of the items, one that {@link ValueType#isPrintable()}, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken, or the items are of another type
         */
        public Builder list(String name, ValueType item) {
            if (!item.isPrintable()) {
                throw new IllegalArgumentException("The items of list '" + name + "' cannot be of type " + item);
            }
            return add(name, Shape.listOf(Shape.of(item)));
        }

        /**
         * Adds a list of records; within its section the fields are known by their own names.
         *
         * @param name the name, not null
         * @param item the fields of each item, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder list(String name, TemplateSchema item) {
            return add(name, Shape.listOf(Shape.record(Objects.requireNonNull(item, "item"))));
        }

        /**
         * Adds a record that is always there; its fields are reached as {@code {{name.field}}}.
         *
         * @param name the name, not null
         * @param fields its fields, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder record(String name, TemplateSchema fields) {
            return add(name, Shape.record(Objects.requireNonNull(fields, "fields")));
        }

        /**
         * Adds a record that may be missing.
         *
         * @param name the name, not null
         * @param fields its fields, not null
         * @return this
         * @throws IllegalArgumentException if the name is misspelt or taken
         */
        public Builder optionalRecord(String name, TemplateSchema fields) {
            return add(
                    name, Shape.record(Objects.requireNonNull(fields, "fields")).asOptional());
        }

        /**
         * Adds the variables of another schema, for example those that every letter has.
         *
         * @param other the schema whose variables are added in their order, not null
         * @return this
         * @throws IllegalArgumentException if a name is taken
         */
        public Builder all(TemplateSchema other) {
            other.shapes.forEach(this::add);
            return this;
        }

        Builder add(String name, Shape shape) {
            if (!VariableName.isSimple(name)) {
                throw new IllegalArgumentException(
                        "'" + name + "' is no name for a variable: a letter or _, then letters,"
                                + " digits, _ or -, at most " + VariableName.LONGEST);
            }
            if (shapes.putIfAbsent(name, shape) != null) {
                throw new IllegalArgumentException("The variable '" + name + "' is in the schema twice");
            }
            return this;
        }

        /**
         * Completes the schema.
         *
         * @return the schema, never null
         */
        public TemplateSchema build() {
            return new TemplateSchema(shapes);
        }
    }
}
