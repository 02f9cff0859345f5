package org.dealercrm.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece of a compiled template that writes itself. */
sealed interface Node {

    void write(Rendering rendering);

    /** Text of the source. */
    record Literal(String text) implements Node {
        @Override
        public void write(Rendering rendering) {
            rendering.out.append(text);
            rendering.checkLength();
        }
    }

    /** A value printed and made harmless in the output; a missing one prints nothing. */
    record Print(Reference reference, ValueFormats formats, OutputKind output) implements Node {
        @Override
        public void write(Rendering rendering) {
            Object value = reference.fetch(rendering.frames);
            if (value != null) {
                output.append(rendering.out, text(value));
                rendering.checkLength();
            }
        }

        private String text(Object value) {
            if (value instanceof String text) {
                return text;
            }
            return value instanceof BigDecimal number
                    ? formats.number().apply(number)
                    : formats.date().apply((LocalDate) value);
        }
    }

    /** Written if the value is yes, or is there; once for each item of a list. */
    record Section(Reference reference, ValueType type, int frame, Node[] children) implements Node {
        @Override
        public void write(Rendering rendering) {
            Object value = reference.fetch(rendering.frames);
            if (isFalse(value, type)) {
                return;
            }
            if (type == ValueType.LIST) {
                for (Object item : (@Nullable Object[]) value) {
                    writeWith(rendering, item);
                }
            } else if (type == ValueType.BOOLEAN) {
                writeAll(children, rendering);
            } else {
                writeWith(rendering, value);
            }
        }

        private void writeWith(Rendering rendering, @Nullable Object item) {
            rendering.countRepeat();
            rendering.frames[frame] = item;
            writeAll(children, rendering);
        }
    }

    /** Written if the value is no, missing, or an empty list. */
    record Inverted(Reference reference, ValueType type, Node[] children) implements Node {
        @Override
        public void write(Rendering rendering) {
            if (isFalse(reference.fetch(rendering.frames), type)) {
                writeAll(children, rendering);
            }
        }
    }

    /** Written in any case: an inverted section over a name that an untyped template does not know. */
    record Always(Node[] children) implements Node {
        @Override
        public void write(Rendering rendering) {
            writeAll(children, rendering);
        }
    }

    static void writeAll(Node[] nodes, Rendering rendering) {
        for (Node node : nodes) {
            node.write(rendering);
        }
    }

    private static boolean isFalse(@Nullable Object value, ValueType type) {
        return value == null
                || type == ValueType.BOOLEAN && Boolean.FALSE.equals(value)
                || type == ValueType.LIST && ((@Nullable Object[]) value).length == 0;
    }
}
