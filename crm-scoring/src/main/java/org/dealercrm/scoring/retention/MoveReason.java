package org.dealercrm.scoring.retention;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.wording.Language;

/**
 * What one driver adds to a customer's move: how far it shifted him relative to the cut. Shifts of stability are on the logit
 * of the probability to return, those of value on the natural logarithm; on each axis they add up to the change of the
 * customer's distance from the cut.
 *
 * @param driver what moved, not null
 * @param reason the rule, as told by the result in which it holds, or the input, as told by the later result; empty for other
 *     drivers
 * @param shift above 0 towards stable or high value, below 0 towards at risk or low value; finite; 0 for a rule and a margin
 * @param before the figure in the earlier result: a contribution to the logit, a probability, a number of visits or an
 *     amount; 0 for a rule and a margin
 * @param after the same figure in the later result
 */
public record MoveReason(MoveDriver driver, Optional<Reason> reason, double shift, double before, double after) {

    /** Checks the figures. */
    public MoveReason {
        Objects.requireNonNull(driver, "driver");
        boolean told = driver == MoveDriver.RULE_BEGAN || driver == MoveDriver.RULE_ENDED || driver == MoveDriver.INPUT;
        if (told != reason.isPresent()) {
            throw new IllegalArgumentException(
                    "A rule and an input have a reason and nothing else has, found " + driver);
        }
        if (!Double.isFinite(shift) || !Double.isFinite(before) || !Double.isFinite(after)) {
            throw new IllegalArgumentException(
                    "The figures of a move must be finite, found " + shift + ", " + before + ", " + after);
        }
    }

    static MoveReason of(MoveDriver driver, Reason reason) {
        return new MoveReason(driver, Optional.of(reason), 0, 0, 0);
    }

    static MoveReason of(MoveDriver driver, double shift, double before, double after) {
        return new MoveReason(driver, Optional.empty(), shift + 0.0, before, after);
    }

    /**
     * The reason in words, with its figures.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code the value cut went from 812.00 to 900.00}, never null
     */
    public String sentence(Locale locale) {
        String told = reason.map(each -> each.sentence(locale)).orElse("");
        boolean chinese = Language.isChinese(locale);
        String was = Sentences.amount(before);
        String is = Sentences.amount(after);
        String change = chinese ? "由 " + was + " 变为 " + is : " went from " + was + " to " + is;
        return switch (driver) {
            case RULE_BEGAN -> told;
            case RULE_ENDED -> (chinese ? "不再适用：" : "no longer: ") + told;
            case INPUT ->
                told
                        + (chinese
                                ? "（使回厂概率的对数几率变动 " + Sentences.amount(shift) + "）"
                                : " (moves the logit of the probability to return by " + Sentences.amount(shift) + ")");
            case STORE_BASELINE ->
                (chinese ? "本店典型客户的回厂概率" : "the probability to return of the store's typical customer") + change;
            case STABILITY_CUT -> (chinese ? "稳定分界" : "the stability cut") + change;
            case EXPECTED_VISITS -> (chinese ? "留存期间的预计到店次数" : "the visits expected while the customer stays") + change;
            case CONTRIBUTION -> (chinese ? "每次到店的预计贡献" : "what a visit is expected to contribute") + change;
            case VALUE_CUT -> (chinese ? "价值分界" : "the value cut") + change;
            case MARGIN ->
                chinese
                        ? "没有因素推动这一变化，防止反复的余量适用情况与上次不同"
                        : "nothing drew the customer that way; the margin against flapping applies otherwise than before";
        };
    }
}
