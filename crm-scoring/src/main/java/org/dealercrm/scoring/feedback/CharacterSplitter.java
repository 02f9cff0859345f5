package org.dealercrm.scoring.feedback;

import java.util.ArrayList;
import java.util.List;

/** Runs of letters and digits of alphabets, and every other character by itself. */
final class CharacterSplitter implements WordSplitter {

    static final CharacterSplitter INSTANCE = new CharacterSplitter();

    private CharacterSplitter() {}

    @Override
    public List<TextSpan> words(String text) {
        List<TextSpan> words = new ArrayList<>(text.length());
        int at = 0;
        while (at < text.length()) {
            int begin = at;
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isOfAlphabet(point)) {
                at = endOfRun(text, at);
            }
            if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
                words.add(new TextSpan(begin, at));
            }
        }
        return words;
    }

    private static int endOfRun(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean inWord = point == '\'' && at + 1 < text.length() && isOfAlphabet(text.codePointAt(at + 1));
            if (!inWord && !isOfAlphabet(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isOfAlphabet(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }
}
