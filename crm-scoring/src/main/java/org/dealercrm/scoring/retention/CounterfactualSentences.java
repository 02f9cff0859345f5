package org.dealercrm.scoring.retention;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** The sentences of counterfactuals. */
final class CounterfactualSentences {

    private CounterfactualSentences() {}

    static String of(Counterfactual.Change change, Locale locale) {
        String target = change.target().displayName(locale);
        boolean chinese = Language.isChinese(locale);
        return switch (change.lever()) {
            case SILENCE ->
                change.to() > change.from() ? longer(change, target, locale) : shorter(change, target, chinese, locale);
            case RHYTHM -> rhythm(change, target, chinese, locale);
            case CONTRIBUTION -> contribution(change, target, chinese);
        };
    }

    private static String longer(Counterfactual.Change change, String target, Locale locale) {
        String more = Sentences.days(Math.max(1, Math.ceil(change.to() - change.from())), locale);
        if (Language.isChinese(locale)) {
            String day = change.day().map(d -> "（至 " + d + "）").orElse("");
            return "若再过 " + more + day + "仍未到店，将变为" + target;
        }
        String count = more.replace(" day", " more day");
        String day = change.day().map(d -> ", until " + d + ",").orElse("");
        return "no visit for " + count + day + " would make it " + target;
    }

    private static String shorter(Counterfactual.Change change, String target, boolean chinese, Locale locale) {
        String to = Sentences.days(change.to(), locale);
        String from = chinese ? Sentences.days(change.from(), locale) : String.valueOf(Math.round(change.from()));
        return chinese
                ? "若距上次到店仅 " + to + "（现为 " + from + "），则为" + target
                : "a silence of " + to + " instead of " + from + " would make it " + target;
    }

    private static String rhythm(Counterfactual.Change change, String target, boolean chinese, Locale locale) {
        String to = Sentences.everyDays(change.to(), locale);
        String from = Sentences.every(change.from(), locale);
        return chinese
                ? "若平均每 " + to + "到店一次（现为 " + from + "），则为" + target
                : "coming every " + to + " instead of every " + from + " would make it " + target;
    }

    private static String contribution(Counterfactual.Change change, String target, boolean chinese) {
        long percent = Math.round(100 * Math.abs(change.to() - 1));
        boolean higher = change.to() > 1;
        return chinese
                ? "若每次到店贡献" + (higher ? "提高 " : "降低 ") + percent + "%，则为" + target
                : "a contribution per visit " + percent + "% " + (higher ? "higher" : "lower") + " would make it "
                        + target;
    }
}
