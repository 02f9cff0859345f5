package org.dealercrm.template;

import java.util.Set;

/**
 * Follows the HTML of a template from left to right far enough to tell what a place lies in: the text between tags, a quoted
 * attribute and which, or somewhere else.
 *
 * <p>It goes through the states of the tokenizer of WHATWG HTML, sections 13.2.5.1 to 13.2.5.52, that a template can reach.
 * Where the reading depends on more than that, as within svg or in a script that holds a comment, the place counts as lost
 * from there on. It looks at each character once.
 */
final class MarkupTracker {

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

    /**
     * A place with all that decides about what may follow: where two are equal, the same text may follow both.
     *
     * @param place the place
     * @param element the element whose tag or content it lies in, empty in the text between tags
     * @param closing whether the tag is an end tag
     * @param attribute the attribute whose name or value it lies in, or else empty
     * @param progress how much of what ends the content or comment was read
     * @param link the part of the link
     * @param scheme the beginning of the link
     */
    record Context(
            Place place,
            String element,
            boolean closing,
            String attribute,
            int progress,
            LinkTracker.Part link,
            String scheme) {}

    private static final Set<String> RAW_ELEMENTS = Set.of("script", "style", "iframe", "xmp", "noembed", "noframes");
    private static final Set<String> TITLE_ELEMENTS = Set.of("title", "textarea");
    /** Elements whose content is read in a way that depends on scripting, on the parser's tree or on another language. */
    private static final Set<String> LOST_ELEMENTS =
            Set.of("noscript", "plaintext", "svg", "math", "select", "frameset", "template");

    private static final String COMMENT = "<!--";
    private static final String CDATA = "[CDATA[";
    private static final int LONGEST_NAME = 24;

    /** The progress within a comment: the states of the tokenizer, sections 13.2.5.43 to 13.2.5.52. */
    private static final int WITHIN = 0;

    private static final int DASH = 1;
    private static final int TWO_DASHES = 2;
    private static final int BANG = 3;
    private static final int START = 4;
    private static final int START_DASH = 5;

    /** The progress within a declaration: one dash; less than this is what was read of CDATA. */
    private static final int DECLARATION_DASH = 100;
    /** The progress within a content: this for each character of a comment that begins there. */
    private static final int OF_COMMENT = 100;

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

    Context context() {
        return new Context(
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

    /** Whether a character may stand in a reference behind its ampersand. */
    static boolean isOfReference(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '#';
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
        inReference = c == '&' || (inReference && isOfReference(c));
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
        if (isLetter(c)) {
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
        if (isLetter(c)) {
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
        if (isSpace(c) || c == '/') {
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
        } else if (!isSpace(c) && c != '/') {
            beginAttribute(c);
        }
    }

    private void beginAttribute(char c) {
        attribute.setLength(0);
        append(attribute, c);
        place = Place.ATTRIBUTE_NAME;
    }

    private void attributeName(char c) {
        if (isSpace(c)) {
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
        } else if (!isSpace(c)) {
            beginAttribute(c);
        }
    }

    private void beforeValue(char c) {
        if (c == '"' || c == '\'') {
            place = c == '"' ? Place.DOUBLE_QUOTED : Place.SINGLE_QUOTED;
            inLink = AttributeKind.of(element(), attribute()) == AttributeKind.LINK;
        } else if (c == '>') {
            endTag();
        } else if (!isSpace(c)) {
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
        if (isSpace(c)) {
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
        String name = element();
        if (!closing && LOST_ELEMENTS.contains(name)) {
            place = Place.LOST;
        } else if (!closing && RAW_ELEMENTS.contains(name)) {
            place = Place.RAW;
        } else if (!closing && TITLE_ELEMENTS.contains(name)) {
            place = Place.TITLE;
        } else {
            toBody();
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
            progress = START;
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
        if (c == '>' && progress >= TWO_DASHES) {
            toBody();
        } else if (c == '-') {
            progress = switch (progress) {
                case START -> START_DASH;
                case START_DASH, DASH, TWO_DASHES -> TWO_DASHES;
                default -> DASH;
            };
        } else {
            progress = c == '!' && progress == TWO_DASHES ? BANG : WITHIN;
        }
    }

    private void content(char c) {
        int ofEnd = progress % OF_COMMENT;
        if (ofEnd == element.length() + 2 && (isSpace(c) || c == '/' || c == '>')) {
            progress = 0;
            closing = true;
            place = Place.TAG;
            tag(c);
            return;
        }
        int ofComment = progress / OF_COMMENT;
        boolean comments = c == COMMENT.charAt(ofComment);
        ofComment = comments ? ofComment + 1 : c == '<' ? 1 : 0;
        int nowOfEnd = goesOn(c, ofEnd);
        // What follows the first comment in a script may be script behind </script> (section 13.2.5.27), and parsers
        // differ about an end tag behind the beginning of another.
        boolean scriptHides =
                ofComment == COMMENT.length() && element.toString().equals("script");
        boolean otherEnd = nowOfEnd == 0 && (ofEnd > 2 || (ofEnd == 2 && isLetter(c)));
        if (scriptHides || otherEnd) {
            lostInTitle = place == Place.TITLE;
            place = Place.LOST;
        }
        progress = nowOfEnd + OF_COMMENT * (ofComment % COMMENT.length());
    }

    /** How much of the end tag was read with a character behind the part that was read. */
    private int goesOn(char c, int read) {
        return switch (read) {
            case 0 -> c == '<' ? 1 : 0;
            case 1 -> c == '/' ? 2 : c == '<' ? 1 : 0;
            default -> {
                boolean matches = read < element.length() + 2 && lower(c) == element.charAt(read - 2);
                yield matches ? read + 1 : c == '<' && read == 2 ? 1 : 0;
            }
        };
    }

    private static void append(StringBuilder name, char c) {
        if (name.length() < LONGEST_NAME) {
            name.append(lower(c));
        }
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
