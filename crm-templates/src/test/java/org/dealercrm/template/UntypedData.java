package org.dealercrm.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Data without a schema, as the Mustache specification has them: the schema is what fits the data at hand. */
final class UntypedData {

    private UntypedData() {}

    /** The shape that fits all of the values; whatever differs is read as text, whatever may be null is optional. */
    static Shape shapeOf(List<? extends @Nullable Object> values) {
        Object first = "";
        for (Object value : values) {
            first = first.equals("") && value != null ? value : first;
        }
        if (first instanceof Map) {
            return Shape.record(schemaOf(values)).asOptional();
        }
        if (first instanceof List) {
            List<@Nullable Object> items = new ArrayList<>();
            values.forEach(value -> {
                if (value instanceof List<?> list) {
                    items.addAll(list);
                }
            });
            return Shape.listOf(shapeOf(items));
        }
        if (values.stream().allMatch(Boolean.class::isInstance)) {
            return Shape.of(ValueType.BOOLEAN);
        }
        boolean numbers = values.stream().allMatch(value -> value == null || value instanceof BigDecimal);
        return Shape.of(numbers ? ValueType.NUMBER : ValueType.TEXT).asOptional();
    }

    private static TemplateSchema schemaOf(List<? extends @Nullable Object> records) {
        Set<String> names = new LinkedHashSet<>();
        records.forEach(value -> names.addAll(fields(value).keySet()));
        TemplateSchema.Builder schema = TemplateSchema.builder();
        for (String name : names) {
            if (VariableName.isSimple(name)) {
                List<@Nullable Object> values = new ArrayList<>();
                records.forEach(value -> values.add(fields(value).get(name)));
                schema.add(name, shapeOf(values));
            }
        }
        return schema.build();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> fields(@Nullable Object value) {
        return value instanceof Map ? (Map<String, @Nullable Object>) value : Map.of();
    }

    /** The value as a compiled template reads it. */
    static @Nullable Object slotOf(Shape shape, @Nullable Object value) {
        if (value == null) {
            return shape.type() == ValueType.LIST ? new Object[0] : null;
        }
        if (value instanceof List<?> list && shape.item() != null) {
            return list.stream().map(item -> slotOf(shape.item(), item)).toArray();
        }
        if (shape.fields() != null) {
            TemplateSchema schema = shape.fields();
            Object[] slots = new Object[schema.size()];
            for (String name : schema.names()) {
                slots[schema.slotOf(name)] = slotOf(
                        Objects.requireNonNull(schema.shapeOf(name)),
                        fields(value).get(name));
            }
            return slots;
        }
        return shape.type() == ValueType.TEXT ? value.toString() : value;
    }
}
