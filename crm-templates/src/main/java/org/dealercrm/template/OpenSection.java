package org.dealercrm.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section whose closing tag has not been met yet; the whole template is the outermost one.
 *
 * @param tag its opening tag, null for the whole of a source
 * @param found what its name means, null if that is unknown
 * @param meant the name of its closing tag: its own, or the one that was probably meant where that is unknown
 * @param guards what may be missing and is there within it
 * @param scope what names mean within it
 * @param frames how many frames of the stack are taken within it
 * @param begunIn where in the markup it began
 * @param behindAmpersand whether a character reference may have begun before it
 * @param pieces what is written in it
 */
record OpenSection(
        @Nullable Tag tag,
        Scope.@Nullable Found found,
        String meant,
        List<Scope.Guard> guards,
        Scope scope,
        int frames,
        MarkupContext begunIn,
        boolean behindAmpersand,
        Pieces pieces) {

    /** The whole of a template. */
    static OpenSection whole(Scope scope, int frames, MarkupTracker markup) {
        return new OpenSection(null, null, "", List.of(), scope, frames, markup.context(), false, new Pieces());
    }

    /** The whole of a snippet that is put in here: its names mean what they mean here, and its pieces go in here. */
    OpenSection forSnippet() {
        return new OpenSection(null, null, "", List.of(), scope, frames, begunIn, behindAmpersand, pieces);
    }

    /** Whether its content may follow upon itself. */
    boolean isRepeated() {
        return found != null && !isInverted() && found.shape().type() == ValueType.LIST;
    }

    boolean isInverted() {
        return tag != null && tag.kind() == Tag.Kind.INVERTED;
    }
}
