package org.dealercrm.template;

import java.util.ArrayList;
import java.util.List;

/** The formats and fallbacks of a tag, each behind a bar; whatever cannot stand there is noted. */
final class TagPipes {

    private final String source;
    private final Findings findings;
    private final List<Pipe> pipes = new ArrayList<>();

    TagPipes(String source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The first bar within a range, -1 if there is none; a full-width one is a slip of a Chinese keyboard. */
    static int bar(String source, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isBar(source.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Reads from the first bar up to the end of the content. */
    List<Pipe> read(int firstBar, int end) {
        int bar = firstBar;
        while (bar >= 0) {
            reportFullWidth(bar, '|');
            int next = bar(source, bar + 1, end);
            pipe(bar, next < 0 ? end : next);
            bar = next;
        }
        return List.copyOf(pipes);
    }

    private void pipe(int bar, int end) {
        int colon = bar + 1;
        while (colon < end && !isColon(source.charAt(colon))) {
            colon++;
        }
        TagName name = new TagName(source, bar + 1, colon);
        name.report(findings, MistakeKind.EMPTY_FORMAT, bar);
        boolean sound = name.isSound();
        if (colon == end) {
            keep(sound, new Pipe(name.start(), name.text(), null, end));
            return;
        }
        reportFullWidth(colon, ':');
        int from = colon + 1;
        int to = end;
        while (from < to && isBlank(source.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(source.charAt(to - 1))) {
            to--;
        }
        checkArgument(from, to);
        keep(sound, new Pipe(name.start(), name.text(), source.substring(from, to), from));
    }

    private void keep(boolean sound, Pipe pipe) {
        if (sound) {
            pipes.add(pipe);
        }
    }

    private void checkArgument(int from, int to) {
        for (int at = from; at < to; at += Character.charCount(source.codePointAt(at))) {
            int c = source.codePointAt(at);
            if (c == '{' || c == '}') {
                findings.add(TagScanner.badCharacter(at, c));
            } else if (c == '\t' || c == 0x2028 || c == 0x2029 || PlainText.isUnwanted(c)) {
                findings.add(Finding.of(MistakeKind.INVISIBLE_SPACE, at, String.format("U+%04X", c)));
            }
        }
    }

    private void reportFullWidth(int at, char expected) {
        if (source.charAt(at) != expected) {
            findings.add(TagScanner.badCharacter(at, source.charAt(at)));
        }
    }

    private static boolean isBar(char c) {
        return c == '|' || c == '｜';
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
