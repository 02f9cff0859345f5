package org.dealercrm.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.template.Mistake;
import org.jspecify.annotations.Nullable;

/** The source of a letter cut into its parts, before any of them is compiled, so that no value can pass for a mark. */
final class LetterSource {

    /**
     * A part of the source.
     *
     * @param text its lines
     * @param firstLine the line on which they begin, from 1
     */
    record Section(String text, int firstLine) {

        /** The section without the blank lines at its beginning and the blanks and lines at its end. */
        Section bare() {
            int line = firstLine;
            int from = 0;
            for (int at = 0; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
                char c = text.charAt(at);
                if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                    line++;
                    from = at + 1;
                }
            }
            return new Section(text.substring(from).stripTrailing(), line);
        }
    }

    private final LetterLanguage language;
    private final Map<LetterPart, Section> parts = new EnumMap<>(LetterPart.class);
    private final List<Mistake> mistakes = new ArrayList<>();

    private LetterSource(LetterLanguage language) {
        this.language = language;
    }

    static LetterSource cut(String source, LetterLanguage language) {
        LetterSource cut = new LetterSource(language);
        cut.read(source.startsWith("\uFEFF") ? source.substring(1) : source);
        return cut;
    }

    Map<LetterPart, Section> parts() {
        return parts;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    private void read(String source) {
        LetterPart current = null;
        int currentLine = 1;
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (int at = 0; at < source.length(); ) {
            line++;
            int next = nextLine(source, at);
            String content = source.substring(at, next);
            Optional<String> mark = mark(content.strip());
            if (mark.isPresent()) {
                keep(current, text, currentLine);
                current = partOf(mark.get(), content, line);
                currentLine = line + 1;
                text.setLength(0);
            } else {
                text.append(content);
                reportStray(current, content, line);
            }
            at = next;
        }
        keep(current, text, currentLine);
        reportMissing();
    }

    private static int nextLine(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
        return source.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, source.length());
    }

    private static Optional<String> mark(String line) {
        boolean square = line.startsWith("[") && line.endsWith("]");
        boolean chinese = line.startsWith("【") && line.endsWith("】");
        return (square || chinese) && line.length() > 1
                ? Optional.of(line.substring(1, line.length() - 1).strip())
                : Optional.empty();
    }

    /** The part that a mark opens; an unknown mark is reported and what follows goes with the notes. */
    private LetterPart partOf(String mark, String content, int line) {
        Optional<LetterPart> named = LetterPart.named(mark);
        int column = 1 + content.length() - content.stripLeading().length();
        if (named.isEmpty()) {
            mistakes.add(new Mistake(
                    "UNKNOWN_PART",
                    line,
                    column,
                    "信函没有名为这一行的部分；可用：" + names() + "。",
                    "A letter has no part of this name; the parts are " + names() + ".",
                    Optional.empty()));
            return LetterPart.NOTE;
        }
        if (parts.containsKey(named.get()) && named.get() != LetterPart.NOTE) {
            String name = "[" + named.get().name(language) + "]";
            mistakes.add(new Mistake(
                    "PART_TWICE",
                    line,
                    column,
                    name + " 出现了两次；请合并。",
                    "The part " + name + " stands twice; put both together.",
                    Optional.empty()));
            return LetterPart.NOTE;
        }
        return named.get();
    }

    private String names() {
        List<String> marks = new ArrayList<>();
        for (LetterPart part : LetterPart.values()) {
            marks.add("[" + part.name(language) + "]");
        }
        return String.join(" ", marks);
    }

    private void keep(@Nullable LetterPart part, StringBuilder text, int firstLine) {
        if (part != null) {
            parts.put(part, new Section(text.toString(), firstLine));
        }
    }

    private boolean isWritten(LetterPart part) {
        Section section = parts.get(part);
        return section != null && !section.text().isBlank();
    }

    private void reportStray(@Nullable LetterPart part, String content, int line) {
        if (part == null && !content.isBlank() && mistakes.isEmpty()) {
            String first = "[" + LetterPart.TITLE.name(language) + "]";
            mistakes.add(new Mistake(
                    "TEXT_BEFORE_PARTS",
                    line,
                    1 + content.length() - content.stripLeading().length(),
                    "第一个部分标记之前不能有文字；请先写一行 " + first + " 之类的标记。",
                    "There is text before the first part; a mark such as " + first + " must stand before it.",
                    Optional.of(first)));
        }
    }

    private void reportMissing() {
        boolean onlySms = isWritten(LetterPart.SMS) && parts.keySet().stream().noneMatch(LetterPart::isOfLetter);
        for (LetterPart part : LetterPart.values()) {
            Section section = parts.get(part);
            if (part.isRequired() && !onlySms && !isWritten(part)) {
                String mark = "[" + part.name(language) + "]";
                mistakes.add(new Mistake(
                        "PART_MISSING",
                        section == null ? 1 : Math.max(1, section.firstLine() - 1),
                        1,
                        "缺少 " + mark + " 部分。",
                        "The part " + mark + " is missing or empty.",
                        Optional.of(mark)));
            }
        }
        mistakes.sort(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column));
    }
}
