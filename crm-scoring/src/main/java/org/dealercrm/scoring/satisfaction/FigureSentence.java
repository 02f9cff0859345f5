package org.dealercrm.scoring.satisfaction;

import java.util.Locale;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.wording.Language;

/** A figure of satisfaction in words. Figures are rounded here and nowhere else. */
public final class FigureSentence {

    private static final double HUNDRED = 100;

    private FigureSentence() {}

    /**
     * Says a figure with its interval and the number of answers, or why there is none.
     *
     * @param figure a figure of this package, not null
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code satisfaction index: 72.0 (95% interval 70.1 to 73.9, n = 250)}, never null
     */
    public static String of(Estimation figure, Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String name = figure.provenance().method().displayName(locale);
        String label = figure.label().displayName(locale);
        String subject = label.equals(name) ? name : name + (chinese ? "（" + label + "）" : ", " + label);
        if (figure instanceof Estimate estimate) {
            String said = said(estimate.value(), unit(figure));
            return chinese
                    ? subject + "：" + said + "（" + interval(estimate, true) + sample(estimate.sample()) + "）"
                    : subject + ": " + said + " (" + interval(estimate, false) + sample(estimate.sample()) + ")";
        }
        String why = figure instanceof NoEstimate none ? none.reason().sentence(locale) : "";
        return chinese
                ? subject + "：无结果，" + why + "（" + sample(figure.sample()) + "）"
                : subject + ": no figure, " + why + " (" + sample(figure.sample()) + ")";
    }

    /** What the figure is counted in; the scale's own points if it does not say. */
    private static FigureUnit unit(Estimation figure) {
        String named = figure.provenance().parameters().get("unit");
        for (FigureUnit unit : FigureUnit.values()) {
            if (unit.name().equals(named)) {
                return unit;
            }
        }
        return FigureUnit.SCALE_POINTS;
    }

    private static String interval(Estimate estimate, boolean chinese) {
        Optional<Interval> range = estimate.interval();
        if (range.isEmpty()) {
            return chinese ? "无区间，" : "no interval, ";
        }
        FigureUnit unit = unit(estimate);
        String level = trimmed(HUNDRED * range.get().level().orElse(0)) + "%";
        String low = said(range.get().low(), unit);
        String high = said(range.get().high(), unit);
        return chinese ? level + " 区间 " + low + " 至 " + high + "，" : level + " interval " + low + " to " + high + ", ";
    }

    private static String sample(Sample sample) {
        String n = "n = " + sample.size();
        return Math.abs(sample.effectiveSize() - sample.size()) <= 1e-9 * sample.size()
                ? n
                : n + ", effective n = " + rounded(sample.effectiveSize(), 1);
    }

    private static String said(double value, FigureUnit unit) {
        return switch (unit) {
            case SHARE -> rounded(HUNDRED * value, 1) + "%";
            case SCALE_POINTS -> rounded(value, 2);
            case HUNDRED, NET_HUNDRED -> rounded(value, 1);
            case THOUSAND -> rounded(value, 0);
        };
    }

    private static String trimmed(double percent) {
        String said = rounded(percent, 3);
        return said.replaceAll("\\.?0+$", "");
    }

    /** Rounded half up, and never to a negative zero. */
    private static String rounded(double value, int digits) {
        String said = String.format(Locale.ROOT, "%." + digits + "f", value);
        return said.matches("-0(\\.0*)?") ? said.substring(1) : said;
    }
}
