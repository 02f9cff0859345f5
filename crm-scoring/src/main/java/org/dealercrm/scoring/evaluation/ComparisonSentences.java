package org.dealercrm.scoring.evaluation;

import java.util.Locale;
import java.util.Optional;
import org.dealercrm.scoring.lifetime.ConfidenceInterval;
import org.dealercrm.scoring.wording.Language;

/** The sentences of comparisons. */
final class ComparisonSentences {

    private ComparisonSentences() {}

    static String of(Comparison comparison, Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String measure = comparison.measure().name(locale);
        Optional<String> winner = comparison.winner();
        if (winner.isEmpty()) {
            String value = Wording.figure(comparison.firstValue());
            return chinese
                    ? "按" + spaced(measure) + "，" + comparison.first() + " 与 " + comparison.second() + " 相同：" + value
                            + "。"
                    : "By " + measure + " " + comparison.first() + " and " + comparison.second() + " are alike: "
                            + value + ".";
        }
        boolean firstWins = winner.get().equals(comparison.first());
        String loser = firstWins ? comparison.second() : comparison.first();
        String best = Wording.figure(firstWins ? comparison.firstValue() : comparison.secondValue());
        String other = Wording.figure(firstWins ? comparison.secondValue() : comparison.firstValue());
        return chinese
                ? "按" + spaced(measure) + "，" + winner.get() + " 优于 " + loser + "：" + best + " 对 " + other
                        + range(comparison, true) + "。"
                : "By " + measure + " " + winner.get() + " is better than " + loser + ": " + best + " against " + other
                        + range(comparison, false) + ".";
    }

    /** The interval of the distance between the two, and whether it could be chance. */
    private static String range(Comparison comparison, boolean chinese) {
        Optional<ConfidenceInterval> interval = comparison.interval();
        if (interval.isEmpty()) {
            return chinese ? "（客户太少，无法判断是否偶然）" : " (too few customers to tell it from chance)";
        }
        boolean turned = comparison.difference().difference() < 0;
        double low = turned ? -interval.get().high() : interval.get().low();
        double high = turned ? -interval.get().low() : interval.get().high();
        String span = Wording.figure(low) + (chinese ? " 至 " : " to ") + Wording.figure(high);
        if (chinese) {
            return "（差值的 95% 区间为 " + span + (comparison.decided() ? "）" : "，可能出于偶然）");
        }
        return " (95% interval of the difference " + span + (comparison.decided() ? ")" : ", which may be chance)");
    }

    /** A blank between Chinese and Latin letters. */
    private static String spaced(String measure) {
        return measure.charAt(0) < 128 ? " " + measure : measure;
    }
}
