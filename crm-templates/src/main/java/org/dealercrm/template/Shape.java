package org.dealercrm.template;

import org.jspecify.annotations.Nullable;

/**
 * The type of a value together with what is inside it.
 *
 * @param type the type itself
 * @param optional whether the value may be missing
 * @param fields the fields of a record, null for any other type
 * @param item the items of a list, null for any other type
 */
record Shape(
        ValueType type,
        boolean optional,
        @Nullable TemplateSchema fields,
        @Nullable Shape item) {

    static Shape of(ValueType scalar) {
        return new Shape(scalar, false, null, null);
    }

    static Shape record(TemplateSchema fields) {
        return new Shape(ValueType.RECORD, false, fields, null);
    }

    static Shape listOf(Shape item) {
        return new Shape(ValueType.LIST, false, null, item);
    }

    Shape asOptional() {
        return new Shape(type, true, fields, item);
    }
}
