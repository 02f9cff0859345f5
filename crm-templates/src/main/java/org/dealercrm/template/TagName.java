package org.dealercrm.template;

/** The name within a tag, with the blanks around it taken off and whatever cannot stand there noted. */
final class TagName {

    private final String source;
    private final int from;
    private final int to;
    private final int start;
    private final String text;
    /** For each character of the text its offset in the source; they differ once an invisible space was taken out. */
    private final int[] offsets;

    private final int misspelt;

    TagName(String source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
        StringBuilder name = new StringBuilder(to - from);
        int[] places = new int[to - from + 1];
        for (int at = from; at < to; ) {
            int c = source.codePointAt(at);
            int width = Math.min(Character.charCount(c), to - at);
            if (!isInvisible(c) && !(name.isEmpty() && isBlank(c))) {
                for (int i = 0; i < width; i++) {
                    places[name.length()] = at + i;
                    name.append(source.charAt(at + i));
                }
            }
            at += width;
        }
        while (!name.isEmpty() && isBlank(name.charAt(name.length() - 1))) {
            name.setLength(name.length() - 1);
        }
        places[name.length()] = name.isEmpty() ? from : places[name.length() - 1] + 1;
        this.text = name.toString();
        this.offsets = places;
        this.start = places[0];
        this.misspelt = text.isEmpty() || text.equals(".") ? -1 : VariableName.misspeltAt(text);
    }

    String text() {
        return text;
    }

    int start() {
        return start;
    }

    boolean isSound() {
        return !text.isEmpty() && misspelt < 0 && text.length() <= VariableName.LONGEST;
    }

    void report(Findings findings, MistakeKind whenEmpty, int offset) {
        boolean invisible = reportInvisible(findings);
        if (text.isEmpty()) {
            if (!invisible) {
                findings.add(Finding.of(whenEmpty, offset, ""));
            }
        } else if (misspelt == text.length() || (misspelt >= 0 && text.charAt(misspelt) == '.')) {
            findings.add(Finding.of(MistakeKind.INCOMPLETE_NAME, offsets[misspelt], text));
        } else if (misspelt >= 0) {
            findings.add(TagScanner.badCharacter(offsets[misspelt], text.codePointAt(misspelt)));
        } else if (text.length() > VariableName.LONGEST) {
            findings.add(
                    Finding.of(MistakeKind.NAME_TOO_LONG, start, text).with(Integer.toString(VariableName.LONGEST)));
        }
    }

    private boolean reportInvisible(Findings findings) {
        boolean found = false;
        for (int at = from; at < to; at += Character.charCount(source.codePointAt(at))) {
            int c = source.codePointAt(at);
            if (isInvisible(c)) {
                findings.add(Finding.of(MistakeKind.INVISIBLE_SPACE, at, String.format("U+%04X", c)));
                found = true;
            }
        }
        return found;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isInvisible(int c) {
        return (c != ' ' && Character.isSpaceChar(c)) || PlainText.isUnwanted(c);
    }
}
