package org.dealercrm.scoring.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The contract of {@link WordSplitter}, for the tests of a host that implements it. */
public final class WordSplitterContract {

    /** Several words, scripts and marks, blanks of all kinds, characters beyond 16 bits, whole and in halves. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\n\t\r\n",
            "好",
            "a",
            "...",
            "服务态度很好,但是等待时间太长。",
            "发动机噪音大吗?油耗9.8个,4s店说正常",
            "the advisor wasn't friendly; we waited 2.5 hours",
            "做了15000km保养,advisor态度ok,价格ok",
            "动力   强\n\n空间\t大  ",
            "👍👍服务好👎",
            "𠮷田师傅𠀀修车",
            "好\uD83D",
            "\uDC4D差",
            "ｶﾀｶﾅ 한국어 ไทย Ελληνικά",
            "一".repeat(3000),
            "维修质量好,".repeat(500),
            "x".repeat(3000),
            " ".repeat(3000) + "好");

    private WordSplitterContract() {}

    /**
     * Checks an implementation.
     *
     * @param splitter the implementation, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static List<String> violations(WordSplitter splitter) {
        List<String> violations = new ArrayList<>();
        for (int number = 0; number < TEXTS.size(); number++) {
            String text = TEXTS.get(number);
            try {
                check(splitter, text, "sample " + number, violations);
            } catch (RuntimeException failure) {
                violations.add("Every text has words; of sample " + number + " "
                        + failure.getClass().getName() + " was thrown.");
            }
        }
        return List.copyOf(violations);
    }

    private static void check(WordSplitter splitter, String text, String sample, List<String> violations) {
        List<TextSpan> words = Objects.requireNonNull(splitter.words(text), "the words");
        if (!words.equals(splitter.words(text))) {
            violations.add("The same text has the same words; of " + sample + " found others the second time.");
        }
        int end = 0;
        for (TextSpan word : words) {
            if (word.end() > text.length()) {
                violations.add(
                        "A word lies in its text; of " + sample + " found " + word + " of " + text.length() + ".");
                return;
            }
            if (word.begin() < end) {
                violations.add("Words stand in their order, none over another; of " + sample + " found " + word
                        + " after one that ends at " + end + ".");
                return;
            }
            if (isWithinPair(text, word.begin()) || isWithinPair(text, word.end())) {
                violations.add("A word is of whole characters; of " + sample + " found " + word + " within a pair.");
            }
            checkLeftOut(text, end, word.begin(), sample, violations);
            end = word.end();
        }
        checkLeftOut(text, end, text.length(), sample, violations);
    }

    private static void checkLeftOut(String text, int from, int to, String sample, List<String> violations) {
        if (text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
            violations.add("Every letter and digit is in a word; of " + sample + " found one left out between " + from
                    + " and " + to + ".");
        }
    }

    private static boolean isWithinPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
