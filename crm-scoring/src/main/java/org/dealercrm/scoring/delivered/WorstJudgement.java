package org.dealercrm.scoring.delivered;

import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.wording.Language;

/**
 * The judgement that agrees least with all others: of all pairs the one whose a_ij / (w_i / w_j) is farthest from 1, up or down. Of
 * equal ones the first in the order of the codes; with three criteria all three are always equal.
 *
 * <p>Reference: Saaty, T. L. "Decision-making with the AHP: why is the principal eigenvector necessary", European Journal of
 * Operational Research 145, 2003, 85-91, section 3.
 *
 * @param first the criterion that was judged the more important of the two (or alike), not null
 * @param second the other, not null
 * @param judged how many times as important the first was judged to be, at least 1
 * @param consistent what it should be to agree with the others: w_i / w_j, above 0
 * @param deviation how far it is off, as a factor above 1
 * @param ratioIfReplaced what the consistency ratio would be if it were replaced by that, not null
 */
public record WorstJudgement(
        Label first, Label second, double judged, double consistent, double deviation, Estimation ratioIfReplaced) {

    /** Checks that everything is there. */
    public WorstJudgement {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(ratioIfReplaced, "ratioIfReplaced");
    }

    /**
     * The judgement in words, rounded here and nowhere else.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code family was judged 5.00 times as important as culture, the other judgements say 2.85 times; then the
     *     consistency ratio would be 0.028}, never null
     */
    public String sentence(Locale locale) {
        String one = first.displayName(locale);
        String two = second.displayName(locale);
        String was = number("%.2f", judged);
        String should = number("%.2f", consistent);
        boolean chinese = Language.isChinese(locale);
        String then = ratioIfReplaced.figure().isEmpty()
                ? ""
                : (chinese ? "；若采用该值，一致性比率为 " : "; then the consistency ratio would be ")
                        + number("%.3f", ratioIfReplaced.figure().getAsDouble());
        return (chinese
                        ? one + "被判断为" + two + "的 " + was + " 倍，其余判断表明应为 " + should + " 倍"
                        : one + " was judged " + was + " times as important as " + two + ", the other judgements say "
                                + should + " times")
                + then;
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
