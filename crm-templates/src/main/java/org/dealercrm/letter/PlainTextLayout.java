package org.dealercrm.letter;

import java.util.List;

/**
 * A letter on a grid of columns.
 *
 * <p>Chinese: the title centred, the salutation flush, paragraphs and 此致 indented by two characters, 敬礼！ flush, then the
 * signature and the date at the right. English: the date at the right above, the title centred, blocks parted by blank lines.
 */
final class PlainTextLayout {

    private static final int SHORTEST_LINE = 10;
    private static final int LONGEST_LINE = 500;
    private static final int INDENT = 2;
    private static final char FULL_WIDTH_BLANK = '\u3000';

    private final Letter letter;
    private final TextWidth widths;
    private final LineBreaks breaks;
    private final int columns;
    private final StringBuilder out = new StringBuilder(1024);

    PlainTextLayout(Letter letter, int line) {
        if (line < SHORTEST_LINE || line > LONGEST_LINE) {
            throw new IllegalArgumentException("A line of a letter has 10 to 500 full-width characters, found " + line);
        }
        this.letter = letter;
        this.widths = new TextWidth(letter.language());
        this.breaks = new LineBreaks(widths);
        this.columns = line * 2;
    }

    String text() {
        if (letter.language().isChinese()) {
            chinese();
        } else {
            english();
        }
        return out.toString();
    }

    private void chinese() {
        title();
        wrapped(letter.salutation(), 0);
        letter.body().forEach(paragraph -> wrapped(paragraph, INDENT));
        for (int i = 0; i < letter.closing().size(); i++) {
            wrapped(letter.closing().get(i), i == 0 ? INDENT : 0);
        }
        out.append('\n');
        letter.signature().forEach(this::right);
        if (!letter.date().isBlank()) {
            right(letter.date());
        }
    }

    private void english() {
        if (!letter.date().isBlank()) {
            right(letter.date());
            out.append('\n');
        }
        title();
        block(List.of(letter.salutation()));
        letter.body().forEach(paragraph -> block(List.of(paragraph)));
        block(letter.closing());
        letter.signature().forEach(line -> wrapped(line, 0));
    }

    private void title() {
        if (!letter.title().isBlank()) {
            breaks.lines(letter.title(), columns, 0).forEach(line -> padded(line, (columns - widths.of(line)) / 2));
            out.append('\n');
        }
    }

    private void block(List<String> paragraphs) {
        paragraphs.forEach(paragraph -> wrapped(paragraph, 0));
        out.append(paragraphs.isEmpty() ? "" : "\n");
    }

    private void wrapped(String paragraph, int indent) {
        out.append(String.valueOf(FULL_WIDTH_BLANK).repeat(indent));
        breaks.lines(paragraph, columns, indent * 2)
                .forEach(line -> out.append(line).append('\n'));
    }

    private void right(String text) {
        breaks.lines(text, columns, 0).forEach(line -> padded(line, columns - widths.of(line)));
    }

    /** Full-width blanks first, so that the place holds in a font whose Latin blank is not half a Chinese character. */
    private void padded(String line, int columnsBefore) {
        if (columnsBefore > 0) {
            boolean chinese = letter.language().isChinese();
            out.append(chinese ? String.valueOf(FULL_WIDTH_BLANK).repeat(columnsBefore / 2) : "")
                    .append(" ".repeat(chinese ? columnsBefore % 2 : columnsBefore));
        }
        out.append(line).append('\n');
    }
}
