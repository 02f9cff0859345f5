package org.dealercrm.template;

import java.util.Set;

/**
 * What a value could do in a quoted attribute of HTML.
 *
 * <p>The list names what is let in, and everything else is kept out, since new attributes with a meaning of their own come
 * with every year: {@code on*} run a script, {@code style}, {@code class} and {@code id} give a part the look of another,
 * {@code srcdoc} is a document, {@code srcset} and {@code ping} are lists of links, {@code action} sends a form,
 * {@code content} of a meta may lead to another page ({@code http-equiv="refresh"}), {@code xml:base} and {@code href} of
 * {@code <base>} turn every other link, {@code data-*} mean what some script says.
 */
enum AttributeKind {
    /** Shown, read aloud, or the name of a language: text whatever it holds. */
    TEXT,
    /** One link that is followed by the reader, or one picture. */
    LINK,
    /** Anything else. */
    OTHER;

    private static final Set<String> TEXTS =
            Set.of("title", "alt", "lang", "hreflang", "abbr", "label", "summary", "aria-label", "aria-description");

    static AttributeKind of(String element, String attribute) {
        if (TEXTS.contains(attribute)) {
            return TEXT;
        }
        boolean link = switch (attribute) {
            case "href" -> element.equals("a") || element.equals("area");
            case "src" -> element.equals("img");
            default -> false;
        };
        return link ? LINK : OTHER;
    }
}
