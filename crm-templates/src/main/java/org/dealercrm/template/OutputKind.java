package org.dealercrm.template;

import org.jspecify.annotations.Nullable;

/**
 * What a template produces, which decides how a value is made harmless in it.
 *
 * <p>A value is never markup: in {@link #HTML} the verbatim tags {@code {{{x}}}} and {@code {{&x}}} are mistakes, in
 * {@link #TEXT} they mean the same as {@code {{x}}}.
 */
public enum OutputKind {
    /** Plain text: values stand as they are. */
    TEXT,
    /** The body of an HTML document: values stand in the text between tags, never inside a tag, script or style. */
    HTML;

    /**
     * Appends a value so that it means itself in this kind of output.
     *
     * @param out where to append, not null
     * @param value the value, not null
     */
    public void append(StringBuilder out, String value) {
        if (this == TEXT) {
            out.append(value);
            return;
        }
        int done = 0;
        for (int at = 0; at < value.length(); at++) {
            String entity = entityOf(value.charAt(at));
            if (entity != null) {
                out.append(value, done, at).append(entity);
                done = at + 1;
            }
        }
        out.append(value, done, value.length());
    }

    /** Quotes too, so that a value stays harmless even where a template is later pasted into an attribute. */
    private static @Nullable String entityOf(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
