package org.dealercrm.template;

import org.dealercrm.template.MarkupContext.Place;

/**
 * Follows the HTML of a template from left to right far enough to tell what a place lies in: the text between tags, a quoted
 * attribute and which, or somewhere else.
 *
 * <p>It goes through the states of the tokenizer of WHATWG HTML, sections 13.2.5.1 to 13.2.5.52, that a template can reach.
 * Where the reading depends on more than that, as within svg or in a script that holds a comment, the place counts as lost
 * from there on. It looks at each character once.
 */
final class MarkupTracker {

    private static final String CDATA = "[CDATA[";
    private static final int LONGEST_NAME = 24;

    /** The progress within a declaration: one dash; less than this is what was read of CDATA. */
    private static final int DECLARATION_DASH = 100;

    private Place place = Place.BODY;
    private final StringBuilder element = new StringBuilder();
    private boolean closing;
    private final StringBuilder attribute = new StringBuilder();
    private int progress;
    private boolean lostInTitle;
    private final LinkTracker link = new LinkTracker();
    private boolean inLink;
    private boolean linkSpoilt;
    private boolean inReference;

    Place place() {
        return place;
    }

    MarkupContext context() {
        return new MarkupContext(
                place, element.toString(), closing, attribute.toString(), progress, link.part(), link.scheme());
    }

    String element() {
        return element.toString();
    }

    String attribute() {
        return attribute.toString();
    }

    LinkTracker link() {
        return link;
    }

    /**
     * Whether a template may end here: between tags, or where nothing can be told any more. Not so where that began within a
     * title: some parsers read the content of a title that is never closed as tags, and values may stand in it.
     */
    boolean mayEnd() {
        return place == Place.BODY || place == Place.LESS_THAN || (place == Place.LOST && !lostInTitle);
    }

    /** Whether the literal text of a title or textarea is in the middle of what may become its end tag. */
    boolean isInsideEndTag() {
        return progress > 0;
    }

    /** Whether something followed a value that has to be the whole of its link; asking forgets it. */
    boolean takeLinkSpoilt() {
        boolean spoilt = linkSpoilt;
        linkSpoilt = false;
        return spoilt;
    }

    /**
     * Whether what comes next may become a part of a character reference, such as GT-R behind an ampersand, which is read
     * as a greater-than sign and -R (WHATWG HTML, section 13.2.5.72). It is no part of the context, since an ampersand before a section hurts
     * only where a value comes next.
     */
    boolean isInReference() {
        return inReference;
    }

    /** Goes on behind a section that may have been left out, so that what was before it may be what is before the next. */
    void mayBeInReference(boolean before) {
        inReference |= before;
    }

    /** Goes on behind a value that was let in. */
    void value() {
        inReference = false;
        if (inLink) {
            link.value();
        }
    }

    void read(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            read(text.charAt(at));
        }
    }

    private void read(char c) {
        inReference = c == '&' || (inReference && MarkupCharacter.isOfReference(c));
        switch (place) {
            case BODY -> place = c == '<' ? Place.LESS_THAN : Place.BODY;
            case LESS_THAN -> lessThan(c);
            case CLOSING -> closing(c);
            case TAG_NAME -> tagName(c);
            case TAG -> tag(c);
            case ATTRIBUTE_NAME -> attributeName(c);
            case BEHIND_NAME -> behindName(c);
            case BEFORE_VALUE -> beforeValue(c);
            case DOUBLE_QUOTED -> quoted(c, '"');
            case SINGLE_QUOTED -> quoted(c, '\'');
            case UNQUOTED -> unquoted(c);
            case DECLARATION -> declaration(c);
            case BOGUS_COMMENT -> place = c == '>' ? Place.BODY : place;
            case COMMENT -> comment(c);
            case RAW, TITLE -> content(c);
            case LOST -> {}
        }
    }

    private void lessThan(char c) {
        closing = false;
        if (MarkupCharacter.isLetter(c)) {
            beginTag(c);
        } else {
            place = switch (c) {
                case '/' -> Place.CLOSING;
                case '!' -> Place.DECLARATION;
                case '?' -> Place.BOGUS_COMMENT;
                case '<' -> Place.LESS_THAN;
                default -> Place.BODY;
            };
        }
    }

    private void closing(char c) {
        if (MarkupCharacter.isLetter(c)) {
            closing = true;
            beginTag(c);
        } else {
            place = c == '>' ? Place.BODY : Place.BOGUS_COMMENT;
        }
    }

    private void beginTag(char c) {
        place = Place.TAG_NAME;
        append(element, c);
    }

    private void tagName(char c) {
        if (MarkupCharacter.isSpace(c) || c == '/') {
            place = Place.TAG;
        } else if (c == '>') {
            endTag();
        } else {
            append(element, c);
        }
    }

    private void tag(char c) {
        if (c == '>') {
            endTag();
        } else if (!MarkupCharacter.isSpace(c) && c != '/') {
            beginAttribute(c);
        }
    }

    private void beginAttribute(char c) {
        attribute.setLength(0);
        append(attribute, c);
        place = Place.ATTRIBUTE_NAME;
    }

    private void attributeName(char c) {
        if (MarkupCharacter.isSpace(c)) {
            place = Place.BEHIND_NAME;
        } else if (c == '=') {
            place = Place.BEFORE_VALUE;
        } else if (c == '/') {
            endAttribute();
        } else if (c == '>') {
            endTag();
        } else {
            append(attribute, c);
        }
    }

    private void behindName(char c) {
        if (c == '=') {
            place = Place.BEFORE_VALUE;
        } else if (c == '/') {
            endAttribute();
        } else if (c == '>') {
            endTag();
        } else if (!MarkupCharacter.isSpace(c)) {
            beginAttribute(c);
        }
    }

    private void beforeValue(char c) {
        if (c == '"' || c == '\'') {
            place = c == '"' ? Place.DOUBLE_QUOTED : Place.SINGLE_QUOTED;
            inLink = AttributeKind.of(element(), attribute()) == AttributeKind.LINK;
        } else if (c == '>') {
            endTag();
        } else if (!MarkupCharacter.isSpace(c)) {
            place = Place.UNQUOTED;
        }
    }

    private void quoted(char c, char quote) {
        if (c == quote) {
            endAttribute();
        } else if (inLink) {
            linkSpoilt |= link.part() == LinkTracker.Part.WHOLE;
            link.read(c);
        }
    }

    private void unquoted(char c) {
        if (MarkupCharacter.isSpace(c)) {
            endAttribute();
        } else if (c == '>') {
            endTag();
        }
    }

    private void endAttribute() {
        attribute.setLength(0);
        inLink = false;
        link.begin();
        place = Place.TAG;
    }

    private void endTag() {
        endAttribute();
        Place content = closing ? Place.BODY : ContentStates.placeIn(element());
        if (content == Place.BODY) {
            toBody();
        } else {
            place = content;
        }
        closing = false;
    }

    private void toBody() {
        place = Place.BODY;
        element.setLength(0);
        progress = 0;
    }

    private void declaration(char c) {
        if (c == '-' && progress == DECLARATION_DASH) {
            place = Place.COMMENT;
            progress = CommentStates.START;
        } else if (c == '-' && progress == 0) {
            progress = DECLARATION_DASH;
        } else if (progress < DECLARATION_DASH && c == CDATA.charAt(progress)) {
            place = ++progress == CDATA.length() ? Place.LOST : place;
        } else {
            progress = 0;
            place = c == '>' ? Place.BODY : Place.BOGUS_COMMENT;
        }
    }

    private void comment(char c) {
        progress = CommentStates.next(progress, c);
        if (progress == CommentStates.ENDED) {
            toBody();
        }
    }

    private void content(char c) {
        progress = ContentStates.next(progress, c, element);
        if (progress == ContentStates.ENDED) {
            progress = 0;
            closing = true;
            place = Place.TAG;
            tag(c);
        } else if (progress == ContentStates.UNCLEAR) {
            progress = 0;
            lostInTitle = place == Place.TITLE;
            place = Place.LOST;
        }
    }

    private static void append(StringBuilder name, char c) {
        if (name.length() < LONGEST_NAME) {
            name.append(MarkupCharacter.lower(c));
        }
    }
}
