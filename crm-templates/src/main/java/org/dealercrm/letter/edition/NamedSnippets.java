package org.dealercrm.letter.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealercrm.template.Snippets;

/**
 * The snippets that a source asks for, found without compiling it, since a draft may have mistakes. Whatever stands behind a
 * {@code >} and is the name of a snippet counts, also outside a tag: one snippet too many does no harm, one too few would.
 */
final class NamedSnippets {

    private static final Pattern ASKED = Pattern.compile(">[ \\t]*([\\p{L}_][\\p{L}\\p{Nd}_-]*)");

    private NamedSnippets() {}

    static Map<String, String> of(String source, Snippets catalogue) {
        Map<String, String> found = new TreeMap<>();
        Deque<String> unread = new ArrayDeque<>();
        unread.add(source);
        while (!unread.isEmpty()) {
            Matcher asked = ASKED.matcher(unread.remove());
            while (asked.find()) {
                String name = asked.group(1);
                catalogue.source(name).filter(text -> !found.containsKey(name)).ifPresent(text -> {
                    found.put(name, text);
                    unread.add(text);
                });
            }
        }
        return found;
    }
}
