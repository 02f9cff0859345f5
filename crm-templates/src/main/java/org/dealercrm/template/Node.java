package org.dealercrm.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a compiled template that writes itself. */
sealed interface Node {

    void write(Rendering rendering);

    /** How many pieces of text it writes if every section is written once. */
    int pieces();

    /** Text of the source. */
    record Literal(String text) implements Node {
        @Override
        public void write(Rendering rendering) {
            rendering.append(text);
        }

        @Override
        public int pieces() {
            return 1;
        }
    }

    /** A value printed and made harmless in the output; a missing one prints its fallback or nothing. */
    record Print(Reference reference, Printing printing, Escaping escaping, String name) implements Node {
        @Override
        public void write(Rendering rendering) {
            String text = printing.text(reference.fetch(rendering.frames));
            if (text != null) {
                rendering.value(escaping.escaped(text), name);
            }
        }

        @Override
        public int pieces() {
            return 1;
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
                children.writeInSection(rendering);
            } else {
                writeWith(rendering, value);
            }
        }

        private void writeWith(Rendering rendering, @Nullable Object item) {
            rendering.countRepeat();
            rendering.frames[frame] = item;
            children.writeInSection(rendering);
        }

        @Override
        public int pieces() {
            return children.pieces();
        }
    }

    /** Written if the value is no, missing, or an empty list. */
    record Inverted(Reference reference, ValueType type, Sequence children) implements Node {
        @Override
        public void write(Rendering rendering) {
            if (isFalse(reference.fetch(rendering.frames), type)) {
                children.writeInSection(rendering);
            }
        }

        @Override
        public int pieces() {
            return children.pieces();
        }
    }

    /** A snippet that goes into itself, written as far as the data go; in the lenient mode only. */
    record Recursion(Expansion expansion, Tag tag, Scope scope, int frames, String indent) implements Node {
        @Override
        public void write(Rendering rendering) {
            expansion.recur(this, rendering);
        }

        @Override
        public int pieces() {
            return 0;
        }
    }

    /** Pieces one after the other; an array, since walking it costs no object. */
    final class Sequence implements Node {

        private final Node[] nodes;

        Sequence(List<Node> nodes) {
            this.nodes = nodes.toArray(Node[]::new);
        }

        /** Writes the content of a section, which may happen often. */
        void writeInSection(Rendering rendering) {
            rendering.countPieces(nodes.length);
            write(rendering);
        }

        @Override
        public void write(Rendering rendering) {
            for (Node node : nodes) {
                node.write(rendering);
            }
        }

        @Override
        public int pieces() {
            int sum = 0;
            for (Node node : nodes) {
                sum += node.pieces();
            }
            return sum;
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
