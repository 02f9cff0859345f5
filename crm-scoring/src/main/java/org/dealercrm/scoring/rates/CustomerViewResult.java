package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.wording.Language;

/**
 * The Customer View Point of a window: the score whatever the number of surveys, and whether it may stand for an award.
 *
 * @param score the mean of the surveys that count, with Student's interval from two surveys on, or why there is none; not null
 * @param award whether there are enough surveys for an award, not null
 * @param fewestForAward how many that would be, at least 1
 */
public record CustomerViewResult(Estimation score, Award award, int fewestForAward) {

    private static final double LEVEL = .95;

    /** Whether a score may stand for an award. */
    public enum Award {
        /** There are enough surveys. */
        ELIGIBLE,
        /** There are fewer surveys than an award needs. */
        TOO_FEW_SURVEYS
    }

    static CustomerViewResult of(
            CustomerViewPoint measure, RateWindow window, LocalDate asOf, List<Double> scores, Sample sample) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("lowest", String.valueOf(measure.lowest()));
        parameters.put("highest", String.valueOf(measure.highest()));
        parameters.put("monthsBetween", String.valueOf(measure.monthsBetween()));
        parameters.put("fewestForAward", String.valueOf(measure.fewestForAward()));
        parameters.put("from", window.from().toString());
        parameters.put("to", window.to().toString());
        parameters.put("asOf", asOf.toString());
        EstimateProvenance provenance =
                EstimateProvenance.of(measure.formula(), measure.source().english(), parameters);
        Label label = new Label("CVP", "Customer View Point", "客户满意度 CVP");
        Award award = scores.size() >= measure.fewestForAward() ? Award.ELIGIBLE : Award.TOO_FEW_SURVEYS;
        return new CustomerViewResult(
                MeanEstimation.of(label, scores, LEVEL, sample, provenance), award, measure.fewestForAward());
    }

    /**
     * Whether the score may stand for an award, in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code not eligible for an award: 41 surveys, 60 are needed}, never null
     */
    public String sentence(Locale locale) {
        long surveys = score.sample().size();
        boolean eligible = award == Award.ELIGIBLE;
        if (Language.isChinese(locale)) {
            return (eligible ? "可参加评优：" : "不可参加评优：") + "有效调查 " + surveys + " 份，最低要求 " + fewestForAward + " 份";
        }
        return (eligible ? "eligible" : "not eligible") + " for an award: " + surveys + " surveys, " + fewestForAward
                + " are needed";
    }
}
