package org.dealercrm.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
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
            if (value instanceof BigDecimal number) {
                return formats.number().apply(number);
            }
            return value instanceof Money amount
                    ? formats.money().apply(amount)
                    : formats.date().apply((LocalDate) value);
        }
    }

    /** Written if the value is yes, or is there; once for each item of a list. */
    record Section(Reference reference, ValueType type, int frame, Sequence children) implements Node {
        @Override
        public void write(Rendering rendering) {
            Object value = reference.fetch(rendering.frames);
            if (value == null || isFalse(value, type)) {
                return;
            }
            if (type == ValueType.LIST) {
                for (Object item : (@Nullable Object[]) value) {
                    writeWith(rendering, item);
                }
            } else if (type == ValueType.BOOLEAN) {
                children.write(rendering);
            } else {
                writeWith(rendering, value);
            }
        }

        private void writeWith(Rendering rendering, @Nullable Object item) {
            rendering.countRepeat();
            rendering.frames[frame] = item;
            children.write(rendering);
        }
    }

    /** Written if the value is no, missing, or an empty list. */
    record Inverted(Reference reference, ValueType type, Sequence children) implements Node {
        @Override
        public void write(Rendering rendering) {
            if (isFalse(reference.fetch(rendering.frames), type)) {
                children.write(rendering);
            }
        }
    }

    /** Written in any case: an inverted section over a name that an untyped template does not know. */
    record Always(Sequence children) implements Node {
        @Override
        public void write(Rendering rendering) {
            children.write(rendering);
        }
    }

    /** Pieces one after the other; an array, since walking it costs no object. */
    final class Sequence implements Node {

        private final Node[] nodes;

        Sequence(List<Node> nodes) {
            this.nodes = nodes.toArray(Node[]::new);
        }

        @Override
        public void write(Rendering rendering) {
            for (Node node : nodes) {
                node.write(rendering);
            }
        }
    }

    private static boolean isFalse(@Nullable Object value, ValueType type) {
        return switch (type) {
            case BOOLEAN -> value == null || value.equals(false);
            case LIST -> value == null || ((@Nullable Object[]) value).length == 0;
            default -> value == null;
        };
    }
}
