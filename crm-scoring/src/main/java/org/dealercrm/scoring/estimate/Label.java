package org.dealercrm.scoring.estimate;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;
import org.dealercrm.survey.SurveyText;

/**
 * What something is called: a name for programs and one for readers of either language.
 *
 * @param code the name for programs, such as {@code SERVICE_IMAGE}, not blank
 * @param english the name in English, not blank
 * @param chinese the name in Chinese, not blank
 */
public record Label(String code, String english, String chinese) {

    /** Checks that everything is said. */
    public Label {
        if (code.isBlank() || english.isBlank() || chinese.isBlank()) {
            throw new IllegalArgumentException(
                    "A label has a code and a name in both languages, found " + code + ", " + english + ", " + chinese);
        }
    }

    /**
     * What a survey calls something; a language that it does not speak has the text of the other.
     *
     * @param code the name for programs, not blank
     * @param name what a reader sees, not null
     * @return the label, never null
     */
    public static Label of(String code, SurveyText name) {
        return new Label(code, name.englishOrElse(), name.chineseOrElse());
    }

    /**
     * The name for a reader.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
