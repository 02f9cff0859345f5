package org.dealercrm.scoring.association;

import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;

/**
 * What became of a customer, or the class that he is in: left or stayed, high value at risk. Outcomes are in order by their
 * codes.
 *
 * @param code its name for programs, not null, not blank
 * @param english what customers of this outcome did or are, as the end of a clause, for example {@code left} or {@code are of
 *     high value and at risk}; not null
 * @param chinese the same in Chinese, for example {@code 已流失}; not null
 */
public record Outcome(String code, String english, String chinese) implements Comparable<Outcome> {

    /** The customer left. */
    public static final Outcome LEFT = new Outcome("LEFT", "left", "已流失");

    /** The customer stayed. */
    public static final Outcome STAYED = new Outcome("STAYED", "stayed", "未流失");

    /** Checks the code. */
    public Outcome {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(chinese, "chinese");
        if (code.isBlank()) {
            throw new IllegalArgumentException("An outcome has a code, found '" + code + "'");
        }
    }

    /**
     * The outcome as the end of a clause.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return the clause, never null
     */
    public String clause(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }

    @Override
    public int compareTo(Outcome other) {
        int byCode = code.compareTo(other.code);
        if (byCode != 0) {
            return byCode;
        }
        int byEnglish = english.compareTo(other.english);
        return byEnglish != 0 ? byEnglish : chinese.compareTo(other.chinese);
    }
}
