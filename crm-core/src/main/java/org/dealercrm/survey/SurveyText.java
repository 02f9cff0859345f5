package org.dealercrm.survey;

/**
 * What a customer or a manager reads, in Chinese, in English or in both.
 *
 * @param chinese the text in Chinese, empty if there is none, not null
 * @param english the text in English, empty if there is none, not null
 */
public record SurveyText(String chinese, String english) {

    /** Checks that something is said in one of the languages. */
    public SurveyText {
        if (chinese.isBlank() && english.isBlank()) {
            throw new IllegalArgumentException("A text is written in Chinese or in English, found none");
        }
    }

    /**
     * A text in Chinese only.
     *
     * @param chinese the text, not blank
     * @return the text, never null
     */
    public static SurveyText chinese(String chinese) {
        return new SurveyText(chinese, "");
    }

    /**
     * A text in English only.
     *
     * @param english the text, not blank
     * @return the text, never null
     */
    public static SurveyText english(String english) {
        return new SurveyText("", english);
    }

    /**
     * The Chinese text.
     *
     * @return that, or the English one if there is no Chinese; never blank
     */
    public String chineseOrElse() {
        return chinese.isBlank() ? english : chinese;
    }

    /**
     * The English text.
     *
     * @return that, or the Chinese one if there is no English; never blank
     */
    public String englishOrElse() {
        return english.isBlank() ? chinese : english;
    }
}
