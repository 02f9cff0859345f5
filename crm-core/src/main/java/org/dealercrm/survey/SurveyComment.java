package org.dealercrm.survey;

import java.util.Optional;

/**
 * What a customer said in his own words. It may name people, so it is not printed.
 *
 * @param question the code of the question that it was said to; empty if to none in particular
 * @param text the words, not blank
 */
public record SurveyComment(Optional<String> question, String text) {

    /** Checks that something was said. */
    public SurveyComment {
        question.ifPresent(SurveyCode::checked);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A comment says something, found a blank one");
        }
    }

    /**
     * A comment to no question in particular.
     *
     * @param text the words, not blank
     * @return the comment, never null
     */
    public static SurveyComment of(String text) {
        return new SurveyComment(Optional.empty(), text);
    }

    /** Tells how long it is only. */
    @Override
    public String toString() {
        return "SurveyComment[" + text.length() + " characters]";
    }
}
