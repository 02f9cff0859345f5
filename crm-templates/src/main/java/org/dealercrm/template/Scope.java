package org.dealercrm.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names mean at a place of the template: the value of the innermost section, then those around it, as Mustache has it.
 *
 * @param outer the scope around, null at the top
 * @param shape what the names of this scope are looked up in
 * @param frame the frame of the stack that holds the value while writing
 * @param name how the value is called, with a dot behind it for use before the names of its fields; empty at the top
 * @param key where the value comes from: two ways to one value have one key, and each item of a list one of its own
 */
record Scope(@Nullable Scope outer, Shape shape, int frame, String name, String key) {

    /** What names mean in the whole of a template. */
    static Scope top(Shape root) {
        return new Scope(null, root, 0, "", "0:");
    }

    /**
     * A name that was found.
     *
     * @param reference where its value lies
     * @param shape its type
     * @param fullName its name from the top
     * @param key where it comes from
     * @param guards for each record or value on the way that may be missing: its key and its name as written
     */
    record Found(Reference reference, Shape shape, String fullName, String key, List<Guard> guards) {}

    /** Something that may be missing. */
    record Guard(String key, String name) {}

    /**
     * A name that was looked up.
     *
     * @param found the value, null if there is none
     * @param strayAt the index in the name where it goes astray, if it does
     * @param candidates the names that could have stood there, with what is before the stray part
     */
    record Lookup(@Nullable Found found, int strayAt, List<String> candidates) {}

    Lookup lookUp(String written) {
        if (written.equals(".")) {
            Found self = new Found(new Reference(frame, new int[0]), shape, selfName(), key, List.of());
            return new Lookup(self, 0, List.of());
        }
        String[] parts = written.split("\\.");
        for (Scope scope = this; scope != null; scope = scope.outer) {
            TemplateSchema fields = scope.shape.fields();
            if (fields != null && fields.slotOf(parts[0]) >= 0) {
                return scope.descend(fields, parts);
            }
        }
        return new Lookup(null, 0, visibleNames());
    }

    private String selfName() {
        return name.isEmpty() ? "." : name.substring(0, name.length() - 1);
    }

    /** Each once: sections over one list within each other would repeat the fields of its items. */
    private List<String> visibleNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.shape.fields() != null) {
                names.addAll(scope.shape.fields().names());
            }
        }
        return List.copyOf(names);
    }

    /** Goes down the parts of a dotted name; the first part decides the scope, as the specification of Mustache says. */
    private Lookup descend(TemplateSchema top, String[] parts) {
        int[] path = new int[parts.length];
        List<Guard> guards = new ArrayList<>();
        StringBuilder way = new StringBuilder(key);
        StringBuilder written = new StringBuilder();
        TemplateSchema fields = top;
        Shape at = shape;
        for (int i = 0; i < parts.length; i++) {
            Shape next = fields == null ? null : fields.shapeOf(parts[i]);
            if (fields == null || next == null) {
                return new Lookup(null, written.length() + 1, namesWithin(fields, written.toString()));
            }
            path[i] = fields.slotOf(parts[i]);
            way.append(path[i]).append('.');
            written.append(i == 0 ? "" : ".").append(parts[i]);
            if (next.optional()) {
                guards.add(new Guard(way.toString(), written.toString()));
            }
            at = next;
            fields = next.fields();
        }
        Found found = new Found(new Reference(frame, path), at, name + written, way.toString(), guards);
        return new Lookup(found, 0, List.of());
    }

    private static List<String> namesWithin(@Nullable TemplateSchema fields, String before) {
        return fields == null
                ? List.of()
                : fields.names().stream().map(field -> before + "." + field).toList();
    }

    /**
     * What names mean within a section.
     *
     * @param value the shape of its value or item
     * @param newFrame the frame that holds it
     * @param section what the section is over, null if that is unknown
     * @param called how it is called in the source
     */
    Scope inside(Shape value, int newFrame, @Nullable Found section, String called) {
        boolean repeated = section == null || section.shape().type() == ValueType.LIST;
        String inner = section == null ? called : section.fullName() + (repeated ? "[]" : "");
        String from = section == null || repeated ? newFrame + ":" : section.key();
        return new Scope(this, value, newFrame, inner + ".", from);
    }
}
