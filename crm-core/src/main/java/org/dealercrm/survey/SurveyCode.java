package org.dealercrm.survey;

import java.util.regex.Pattern;

/** The form of the codes of forms, dimensions, items and questions. */
final class SurveyCode {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

    private SurveyCode() {}

    static String checked(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A code of a survey has 1 to 64 letters, digits, points, hyphens or underscores, found '" + code
                            + "'");
        }
        return code;
    }
}
