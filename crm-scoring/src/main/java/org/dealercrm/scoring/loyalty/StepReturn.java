package org.dealercrm.scoring.loyalty;

import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.wording.Language;

/**
 * One step of satisfaction and how many of those who gave it came back.
 *
 * @param step what the step is called, not null
 * @param rate returned / answered so, with whom it leaves out, not null
 */
public record StepReturn(Label step, Rate rate) {

    /** Checks the parts. */
    public StepReturn {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(rate, "rate");
    }

    /**
     * The step in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code answer 9: return after the survey: 71.4% (50 of 70, 95% interval 60.0% to 80.7%), ...}, never null
     */
    public String sentence(Locale locale) {
        return Language.isChinese(locale)
                ? "评分 " + step.chinese() + "：" + rate.sentence(locale)
                : "answer " + step.english() + ": " + rate.sentence(locale);
    }
}
