package org.dealercrm.template;

import java.util.Locale;
import java.util.Set;

/**
 * Follows the HTML of a template from left to right far enough to tell whether a place lies in the text between tags.
 *
 * <p>It is a reader of tags, quoted attributes, comments and of the elements whose content is no text (WHATWG HTML, section
 * 13.2.5, much shortened). Where it is in doubt, the place counts as inside markup and no value may stand there.
 */
final class MarkupTracker {

    /** Where in the markup a place lies. */
    enum Place {
        BODY,
        LESS_THAN,
        TAG,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        COMMENT,
        RAW
    }

    private static final Set<String> RAW_ELEMENTS =
            Set.of("script", "style", "iframe", "noscript", "xmp", "noembed", "noframes", "plaintext");
    private static final int LONGEST_NAME = 12;

    private Place place = Place.BODY;
    private final StringBuilder tagName = new StringBuilder();
    private boolean nameEnded;
    private String raw = "";
    private String tail = "";

    Place place() {
        return place;
    }

    boolean inText() {
        return place == Place.BODY;
    }

    void read(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            read(text.charAt(at));
        }
    }

    private void read(char c) {
        switch (place) {
            case BODY -> place = c == '<' ? Place.LESS_THAN : Place.BODY;
            case LESS_THAN -> open(c);
            case TAG -> inTag(c);
            case SINGLE_QUOTED -> place = c == '\'' ? Place.TAG : place;
            case DOUBLE_QUOTED -> place = c == '"' ? Place.TAG : place;
            case COMMENT -> endAt("-->", c);
            case RAW -> endAt("</" + raw, c);
        }
    }

    private void open(char c) {
        tagName.setLength(0);
        nameEnded = false;
        boolean opens = c == '/' || c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (opens) {
            place = Place.TAG;
            tagName.append(c);
        } else {
            place = c == '<' ? Place.LESS_THAN : Place.BODY;
        }
    }

    private void inTag(char c) {
        if (c == '"') {
            place = Place.DOUBLE_QUOTED;
        } else if (c == '\'') {
            place = Place.SINGLE_QUOTED;
        } else if (c == '>') {
            closeTag();
        } else if (Character.isWhitespace(c) || (c == '/' && tagName.length() > 1)) {
            nameEnded = true;
        } else if (!nameEnded && tagName.length() < LONGEST_NAME) {
            tagName.append(c);
            if (tagName.toString().equals("!--")) {
                place = Place.COMMENT;
                tail = "";
            }
        }
    }

    private void closeTag() {
        String name = tagName.toString().toLowerCase(Locale.ROOT);
        boolean rawFollows = RAW_ELEMENTS.contains(name);
        place = rawFollows ? Place.RAW : Place.BODY;
        raw = rawFollows ? name : "";
        tail = "";
    }

    private void endAt(String end, char c) {
        tail = tail + Character.toLowerCase(c);
        if (tail.length() > end.length()) {
            tail = tail.substring(tail.length() - end.length());
        }
        if (tail.equals(end)) {
            tagName.setLength(0);
            tagName.append('/');
            nameEnded = true;
            place = place == Place.COMMENT ? Place.BODY : Place.TAG;
        }
    }
}
