package org.dealercrm.survey;

import java.util.regex.Pattern;

/** The form of the codes of forms, dimensions, items and questions. */
final class SurveyCode {

    private static final int MAX_LENGTH = 64;

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]+");

    private SurveyCode() {}

    static String checked(String code) {
        // Some letters take two characters; a host's column of 64 holds every code all the same.
        if (code.length() > MAX_LENGTH || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A code of a survey has 1 to 64 letters, digits, points, hyphens or underscores, found '" + code
                            + "'");
        }
        return code;
    }
}
