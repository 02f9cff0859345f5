package org.dealercrm.letter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a source as its reader sees it: literal characters, each value as one {@link #VALUE}, sections and comments left
 * out, and every character with its place in the source; and what is found in it. Reading takes time in proportion to the
 * source.
 */
final class LintText {

    /** Stands for a printed value, of which nothing is known here. */
    static final char VALUE = '\uFFFC';

    /**
     * A tag of the source.
     *
     * @param sigil {@code #}, {@code ^}, {@code /}, {@code !}, {@code =}, {@code >} or, for a value, a blank
     * @param name the name without formats
     * @param start where it begins in the source
     * @param end the place after it
     */
    record Token(char sigil, String name, int start, int end) {

        boolean opens() {
            return sigil == '#' || sigil == '^';
        }

        boolean prints() {
            return sigil == ' ' || sigil == '>';
        }
    }

    private record Found(int place, LintRule rule, String text, String proposed, Optional<String> suggestion) {}

    final String source;
    final LetterLanguage language;
    private final int firstLine;
    private final StringBuilder seen = new StringBuilder();
    private int[] places = new int[64];
    private final List<Token> tokens = new ArrayList<>();
    private final Map<Integer, Token> byStart = new HashMap<>();
    private final Map<Token, Token> closings = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    /** Up to where it is known that a closing delimiter does not come, so that no line is searched again and again. */
    private final Map<String, Integer> unclosedBefore = new HashMap<>();

    LintText(LetterSource.Section section, LetterLanguage language) {
        this.source = section.text();
        this.firstLine = section.firstLine();
        this.language = language;
        scan();
        pair();
    }

    /** The visible text. */
    String seen() {
        return seen.toString();
    }

    /** Where a visible character stands in the source. */
    int place(int index) {
        return places[index];
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The tag that begins at a place of the source. */
    @Nullable
    Token tokenAt(int place) {
        return byStart.get(place);
    }

    /** The tag that closes a section, null if none does. */
    @Nullable
    Token closing(Token opening) {
        return closings.get(opening);
    }

    /** The source that is written in any case: what stands in no section. */
    String outsideSections() {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Token token : tokens) {
            if (token.start() >= from) {
                out.append(source, from, token.start());
                Token end = token.opens() ? closing(token) : token;
                from = end == null ? source.length() : end.end();
            }
        }
        return out.append(source, from, source.length()).toString();
    }

    // ----- findings

    void warn(int place, LintRule rule, String text, String proposed, Optional<String> suggestion) {
        found.add(new Found(place, rule, text, proposed, suggestion));
    }

    void warn(int place, LintRule rule, String text, String suggestion) {
        warn(place, rule, text, suggestion, Optional.of(suggestion));
    }

    /** What was found, in lines and columns, counted in one pass. */
    List<LetterWarning> warnings() {
        found.sort(Comparator.comparingInt(Found::place));
        List<LetterWarning> warnings = new ArrayList<>(found.size());
        int line = firstLine;
        int column = 1;
        int at = 0;
        for (Found each : found) {
            for (; at < each.place(); at++) {
                char c = source.charAt(at);
                if (c == '\n' || (c == '\r' && !source.startsWith("\n", at + 1))) {
                    line++;
                    column = 1;
                } else if (!Character.isLowSurrogate(c)) {
                    column++;
                }
            }
            warnings.add(new LetterWarning(
                    each.rule().name(),
                    line,
                    column,
                    each.rule().chinese(each.text(), each.proposed()),
                    each.rule().english(each.text(), each.proposed()),
                    each.suggestion()));
        }
        return warnings;
    }

    // ----- reading; a mistaken source is the compiler's to report and is read as far as it goes

    private void scan() {
        String open = "{{";
        String close = "}}";
        int at = 0;
        while (at < source.length()) {
            int end = source.startsWith(open, at) ? endOf(at, open, close) : -1;
            if (end < 0) {
                see(source.charAt(at), at);
                at++;
                continue;
            }
            Token token = token(at, end, open, close);
            tokens.add(token);
            byStart.put(at, token);
            if (token.prints()) {
                see(VALUE, at);
            } else if (token.sigil() == '=') {
                String[] delimiters = token.name().split("\\s+", -1);
                open = delimiters.length == 2 ? delimiters[0] : open;
                close = delimiters.length == 2 ? delimiters[1] : close;
            }
            at = end;
        }
    }

    /** The place after a tag; -1 if it does not end, for a tag other than a comment on its line. */
    private int endOf(int at, String open, String close) {
        int from = at + open.length();
        boolean triple = open.equals("{{") && close.equals("}}") && source.startsWith("{", from);
        boolean comment = source.startsWith("!", from);
        String last = triple ? "}}}" : close;
        if (at < unclosedBefore.getOrDefault(last, 0)) {
            return -1;
        }
        int end = from;
        for (; end < source.length() && (comment || source.charAt(end) != '\n'); end++) {
            if (source.startsWith(last, end)) {
                return end + last.length();
            }
        }
        unclosedBefore.put(last, end);
        return -1;
    }

    private Token token(int at, int end, String open, String close) {
        String content =
                source.substring(at + open.length(), end - close.length()).strip();
        char first = content.isEmpty() ? ' ' : content.charAt(0);
        boolean marked = "#^/!=>&{".indexOf(first) >= 0;
        String name = (marked ? content.substring(1) : content).strip();
        boolean tailed = (first == '=' && name.endsWith("=")) || (first == '{' && name.endsWith("}"));
        if (tailed) {
            name = name.substring(0, name.length() - 1).strip();
        }
        int format = name.indexOf('|');
        if (format >= 0 && first != '!') {
            name = name.substring(0, format).strip();
        }
        return new Token(marked && first != '&' && first != '{' ? first : ' ', name, at, end);
    }

    private void see(char c, int place) {
        if (seen.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[seen.length()] = place;
        seen.append(c);
    }

    private void pair() {
        Map<String, Deque<Token>> open = new HashMap<>();
        for (Token token : tokens) {
            if (token.opens()) {
                open.computeIfAbsent(token.name(), name -> new ArrayDeque<>()).push(token);
            } else if (token.sigil() == '/') {
                Deque<Token> waiting = open.getOrDefault(token.name(), new ArrayDeque<>());
                if (!waiting.isEmpty()) {
                    closings.put(waiting.pop(), token);
                }
            }
        }
    }
}
