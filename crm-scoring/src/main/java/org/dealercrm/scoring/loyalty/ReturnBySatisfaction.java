package org.dealercrm.scoring.loyalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.rates.RateComparison;
import org.dealercrm.scoring.rates.RateTrend;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.wording.Language;

/**
 * How satisfaction goes with return, on a store's own data: of those who gave an answer, the share who came within the horizon
 * after that day. For example:
 *
 * <pre>{@code
 * ReturnBySatisfaction found = ReturnBySatisfaction.of(scores, log, year2024, asOf, 365);
 * found.steps().forEach(step -> System.out.println(step.sentence(Locale.ENGLISH)));
 * System.out.println(found.sentence(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Each answer counts once, whatever a customer's weight; one that was given within the horizon of a counted answer of the same
 * customer is left out, for the same visits would be counted twice. Left out as well, and counted: whose horizon is not over on
 * the as-of day, even if he came already; who is known to have parted with his vehicle by the end of his horizon, even if he came
 * before; who is not in the log. Nothing after the as-of day is looked at. That satisfaction goes with return does not say that it
 * makes it.
 *
 * @param steps every step of the scale with its rate, the worst first, not null
 * @param trend whether the rates rise along the steps (Cochran-Armitage), one step from each to the next; empty if fewer than two
 *     steps have answers
 * @param ends the best step with answers against the worst one, the interval at 95 %; empty if fewer than two have answers
 * @param shape whether a straight line along the steps would do, not null
 */
public record ReturnBySatisfaction(
        List<StepReturn> steps, Optional<RateTrend> trend, Optional<RateComparison> ends, ReturnShape shape) {

    private static final double LEVEL = .95;

    /** Copies the steps. */
    public ReturnBySatisfaction {
        Objects.requireNonNull(trend, "trend");
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(shape, "shape");
        steps = List.copyOf(steps);
    }

    /**
     * Looks at the answers of a window.
     *
     * @param scores the answers, those of other days too, not null
     * @param log the visits, not null
     * @param answered the days of the answers, not null
     * @param asOf the last day that counts, itself included, not null
     * @param horizonDays within how many days after the answer a visit is a return, at least 1, at most 36525
     * @return what was found, never null
     */
    public static ReturnBySatisfaction of(
            SatisfactionScores scores, VisitLog log, RateWindow answered, LocalDate asOf, int horizonDays) {
        if (horizonDays < 1 || horizonDays > 36_525) {
            throw new IllegalArgumentException("A horizon has 1 to 36525 days, found " + horizonDays);
        }
        List<StepReturn> steps = new StepCounting(scores, log, answered, asOf, horizonDays).steps();
        List<Rate> rates = steps.stream().map(StepReturn::rate).toList();
        List<Rate> defined = new ArrayList<>(
                rates.stream().filter(rate -> rate.undefined().isEmpty()).toList());
        Optional<RateComparison> ends = defined.size() < 2
                ? Optional.empty()
                : defined.get(defined.size() - 1).compareWith(defined.get(0), LEVEL);
        return new ReturnBySatisfaction(steps, RateTrend.of(rates), ends, ReturnShape.of(rates));
    }

    /**
     * The finding in words: the ends, the trend, the shape.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a few sentences, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        if (ends.isEmpty() || trend.isEmpty()) {
            return chinese ? "作答分数不足两档，无法比较。" : "Fewer than two steps have answers, so nothing can be compared.";
        }
        String best = name(steps.size() - 1, -1).displayName(locale);
        String worst = name(0, 1).displayName(locale);
        return chinese
                ? "返厂率，评分 " + best + " 对评分 " + worst + "：" + ends.get().sentence(locale) + "。趋势："
                        + trend.get().sentence(locale) + "。" + shape.sentence(locale) + "。"
                : "Return of those who answered " + best + " against " + worst + ": "
                        + ends.get().sentence(locale) + ". " + "Along the steps it "
                        + trend.get().sentence(locale) + ". " + shape.sentence(locale) + ".";
    }

    private Label name(int from, int by) {
        int step = from;
        while (steps.get(step).rate().undefined().isPresent()) {
            step += by;
        }
        return steps.get(step).step();
    }
}
