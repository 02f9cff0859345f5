package org.dealercrm.scoring.satisfaction;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.wording.Language;
import org.dealercrm.survey.Scale;

/**
 * An answer that cannot be one. It names its row and never the customer.
 *
 * @param row the number of the response in the order of adding, from 0
 * @param question the code that the answer came with, not null
 * @param kind what is wrong, not null
 * @param found the answer, any number
 * @param expected the scale of the question; empty if there is no such question
 */
public record AnswerProblem(int row, String question, Kind kind, double found, Optional<Scale> expected) {

    /** What is wrong with an answer. */
    public enum Kind {
        /** The questionnaire has no such question. */
        UNKNOWN_QUESTION("the questionnaire has no such question", "问卷中没有此题"),
        /** The answer is none of the points of the scale. */
        OUTSIDE_SCALE("the answer is not on the scale", "答案不在量表上"),
        /** The question has more than one answer in a response; none of them counts, not even if they are the same. */
        ANSWERED_TWICE("the question is answered more than once", "同一题重复作答");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /** Checks that everything is said. */
    public AnswerProblem {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(expected, "expected");
    }

    /**
     * The problem in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code response 3, question Q1: the answer is not on the scale, found 11.0, expected 1.0 to 10.0 by
     *     1.0}, the first response being 1; never null
     */
    public String sentence(Locale locale) {
        return Language.isChinese(locale) ? inChinese() : inEnglish();
    }

    private String inEnglish() {
        String scale = expected.map(
                        points -> ", expected " + points.min() + " to " + points.max() + " by " + points.step())
                .orElse("");
        return "response " + (row + 1L) + ", question " + question + ": " + kind.english + ", found " + found + scale;
    }

    private String inChinese() {
        String scale = expected.map(points -> "，应为 " + points.min() + " 至 " + points.max() + "，间隔 " + points.step())
                .orElse("");
        return "第 " + (row + 1L) + " 份答卷，题 " + question + "：" + kind.chinese + "，现为 " + found + scale;
    }
}
