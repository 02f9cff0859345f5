package org.dealercrm.template;

/**
 * A place in the markup with all that decides about what may follow: where two are equal, the same text may follow both.
 *
 * @param place the place
 * @param element the element whose tag or content it lies in, empty in the text between tags
 * @param closing whether the tag is an end tag
 * @param attribute the attribute whose name or value it lies in, or else empty
 * @param progress how much of what ends the content or comment was read
 * @param link the part of the link
 * @param scheme the beginning of the link
 */
record MarkupContext(
        Place place,
        String element,
        boolean closing,
        String attribute,
        int progress,
        LinkTracker.Part link,
        String scheme) {

    /** Where in the markup a place lies. */
    enum Place {
        BODY,
        LESS_THAN,
        CLOSING,
        TAG_NAME,
        /** Within a tag, between attributes. */
        TAG,
        ATTRIBUTE_NAME,
        BEHIND_NAME,
        BEFORE_VALUE,
        DOUBLE_QUOTED,
        SINGLE_QUOTED,
        UNQUOTED,
        DECLARATION,
        /** A declaration, a processing instruction or what HTML takes for a comment, up to the next {@code >}. */
        BOGUS_COMMENT,
        COMMENT,
        /** The content of an element that is no text. */
        RAW,
        /** The content of an element that is text without tags: title and textarea. */
        TITLE,
        LOST
    }
}
