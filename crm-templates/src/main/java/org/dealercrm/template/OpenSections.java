package org.dealercrm.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The sections of one source that are open at a place, and what closing tags do to them. A tag that closes what is not open, or
 * something further out, is told once, and the rest is read as it was probably meant.
 */
final class OpenSections {

    private final Expansion expansion;
    private final Findings findings;
    private final Deque<OpenSection> open = new ArrayDeque<>();
    /** How often a section of a name is open; and how often one was closed under another's name. */
    private final Map<String, Integer> openNames = new HashMap<>();

    private final Map<String, Integer> closedByMistake = new HashMap<>();

    OpenSections(Expansion expansion, Findings findings, OpenSection whole) {
        this.expansion = expansion;
        this.findings = findings;
        open.push(whole);
    }

    OpenSection innermost() {
        return open.element();
    }

    void open(Tag tag, OpenSection section) {
        count(openNames, tag.name(), 1);
        expansion.depth++;
        section.guards().forEach(guard -> count(expansion.guarded, guard.key(), 1));
        open.push(section);
    }

    void close(Tag tag) {
        String name = tag.name();
        Tag opening = innermost().tag();
        if (opening == null) {
            if (closedByMistake.getOrDefault(name, 0) > 0) {
                count(closedByMistake, name, -1);
            } else {
                findings.add(tag.finding(MistakeKind.UNOPENED_SECTION, tag.start()));
            }
        } else if (opening.name().equals(name) || innermost().meant().equals(name)) {
            complete();
        } else if (openNames.getOrDefault(name, 0) > 0) {
            while (!name.equals(nameOfInnermost())) {
                abandon();
            }
            complete();
        } else if (closedByMistake.getOrDefault(name, 0) > 0) {
            count(closedByMistake, name, -1);
        } else if (!opening.sound()) {
            // What it is called has been told to be no name, so that its closing tag cannot be told by it.
            complete();
        } else {
            findings.add(tag.finding(MistakeKind.MISMATCHED_SECTION, tag.start())
                    .with(opening.name())
                    .suggesting(tag.like("/" + opening.name()))
                    .opposite(opening.start()));
            count(closedByMistake, opening.name(), 1);
            complete();
        }
    }

    /** Ends all that is still open at the end of the source. */
    void abandonAll() {
        while (open.size() > 1) {
            abandon();
        }
    }

    private String nameOfInnermost() {
        Tag tag = innermost().tag();
        return tag == null ? "" : tag.name();
    }

    /** Ends the innermost section without its closing tag. */
    private void abandon() {
        Tag tag = innermost().tag();
        if (tag != null) {
            findings.add(tag.finding(MistakeKind.UNCLOSED_SECTION, tag.start()).suggesting(tag.like("/" + tag.name())));
        }
        complete();
    }

    private void complete() {
        OpenSection section = open.pop();
        Tag tag = section.tag();
        if (tag == null) {
            return;
        }
        count(openNames, tag.name(), -1);
        section.guards().forEach(guard -> count(expansion.guarded, guard.key(), -1));
        expansion.depth--;
        if (!expansion.markup.context().equals(section.begunIn())) {
            findings.add(tag.finding(MistakeKind.UNBALANCED_MARKUP, tag.start()));
        }
        if (section.isRepeated()
                && expansion.markup.isInReference()
                && section.pieces().mayEndReference()) {
            findings.add(Placement.inReference(tag));
        }
        expansion.markup.mayBeInReference(section.behindAmpersand());
        Node.Sequence content = section.pieces().sequence();
        Scope.Found found = section.found();
        if (found != null) {
            ValueType type = found.shape().type();
            innermost()
                    .pieces()
                    .add(
                            section.isInverted()
                                    ? new Node.Inverted(found.reference(), type, content)
                                    : new Node.Section(
                                            found.reference(), type, innermost().frames(), content));
        } else if (section.isInverted()) {
            innermost().pieces().add(content);
        }
    }

    private static void count(Map<String, Integer> counts, String key, int by) {
        counts.merge(key, by, Integer::sum);
    }
}
