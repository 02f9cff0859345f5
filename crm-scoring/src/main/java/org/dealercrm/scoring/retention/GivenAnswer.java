package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.ScaleDirection;

/**
 * The answer of a customer that a reason speaks of.
 *
 * @param day when he gave it, not null
 * @param answer what he answered, a point of the scale
 * @param scale the scale of the question, not null
 */
public record GivenAnswer(LocalDate day, double answer, Scale scale) {

    /** Checks the answer. */
    public GivenAnswer {
        Objects.requireNonNull(day, "day");
        if (!scale.allows(answer)) {
            throw new IllegalArgumentException("An answer is a point of its scale, found " + answer);
        }
    }

    /**
     * The answer in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code scored us 4 of 10 on 2026-03-01}, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String own = said(answer);
        String low = said(scale.min());
        String high = said(scale.max());
        if (scale.direction() == ScaleDirection.HIGHER_IS_BETTER && (scale.min() == 0 || scale.min() == 1)) {
            return chinese
                    ? day + " 评分 " + own + "（满分 " + high + "）"
                    : "scored us " + own + " of " + high + " on " + day;
        }
        boolean rising = scale.direction() == ScaleDirection.HIGHER_IS_BETTER;
        String worst = rising ? low : high;
        String best = rising ? high : low;
        return chinese
                ? day + " 评分 " + own + "（最差 " + worst + "，最好 " + best + "）"
                : "scored us " + own + " on " + day + ", " + worst + " being the worst and " + best + " the best";
    }

    private static String said(double point) {
        double tidy = Math.rint(point * 1e6) / 1e6;
        return tidy == Math.rint(tidy) ? String.valueOf((long) tidy) : String.valueOf(tidy);
    }
}
