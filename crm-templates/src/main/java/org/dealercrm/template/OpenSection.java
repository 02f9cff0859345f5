package org.dealercrm.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section whose closing tag has not been met yet; the whole template is the outermost one. */
final class OpenSection {

    final @Nullable Tag tag;
    final Scope.@Nullable Found found;
    final Scope scope;
    final int frames;
    final MarkupTracker.Context begunIn;
    final List<Node> children = new ArrayList<>();

    OpenSection(
            @Nullable Tag tag, Scope.@Nullable Found found, Scope scope, int frames, MarkupTracker.Context begunIn) {
        this.tag = tag;
        this.found = found;
        this.scope = scope;
        this.frames = frames;
        this.begunIn = begunIn;
    }

    boolean isInverted() {
        return tag != null && tag.kind() == Tag.Kind.INVERTED;
    }

    Node.Sequence content() {
        return new Node.Sequence(children);
    }
}
