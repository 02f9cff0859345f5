package org.dealercrm.template;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a sequence while it is put together; text on text becomes one piece. */
final class Pieces {

    private final List<Node> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void text(CharSequence source, int from, int to) {
        text.append(source, from, to);
    }

    void add(Node node) {
        flush();
        nodes.add(node);
    }

    Node.Sequence sequence() {
        flush();
        return new Node.Sequence(nodes);
    }

    /** Whether there is a value or section among them that a character reference begun before them may reach. */
    boolean mayEndReference() {
        // Text alone is no node yet.
        return !nodes.isEmpty()
                && !(nodes.get(0) instanceof Node.Literal first
                        && !MarkupCharacter.isOfReference(first.text().charAt(0)));
    }

    private void flush() {
        if (!text.isEmpty()) {
            nodes.add(new Node.Literal(text.toString()));
            text.setLength(0);
        }
    }
}
