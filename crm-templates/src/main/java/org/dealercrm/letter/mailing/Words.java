package org.dealercrm.letter.mailing;

import java.util.Locale;

/** The language that a reader gets: Chinese for any zh, English for all others. */
final class Words {

    private Words() {}

    static String of(Locale locale, String chinese, String english) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    static void require(MailingProblem problem, MailingReason.Kind kind) {
        if (problem.reason().kind() != kind) {
            throw new IllegalArgumentException(
                    "A recipient who is " + kind + " has no reason such as " + problem.reason());
        }
    }
}
