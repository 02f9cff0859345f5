package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.wording.Language;

/**
 * A share of a store's customers, calls or jobs, with everything needed to judge it. For example, the monthly loss rate of
 * January 2025: 50 of the 400 visitors of January 2024 have not been back, 12.5 %, with a 95 % interval of 9.6 to 16.1 %.
 *
 * <p>Nobody below the line makes a rate that is not defined, whatever the caller says. A rate that is not defined for another
 * reason keeps the numbers as far as they were counted.
 *
 * <p>With weights the effective size stands for the number of observations. It knows the weights and not who did it: where a few
 * heavy observations differ most among themselves the interval is too short (.90 for .95 where a tenth counts nine times the rest,
 * at every n, {@code docs/coverage.md}).
 *
 * @param definition what is counted, not null
 * @param window the days that put one below the line, not null
 * @param asOf the last day that was looked at, itself included, not null
 * @param numerator those who did it, each by his weight, 0 to the denominator
 * @param denominator those who might have, each by his weight, finite
 * @param effectiveSize how many observations of equal weight tell as much: (sum w)^2 / sum w^2 (Kish 1965); the denominator
 *     itself if all weights are 1; above 0 exactly if the denominator is
 * @param observations how many stand below the line, whatever their weights; above 0 exactly if the denominator is, and not below
 *     the effective size
 * @param exclusions who was left out of both and why, not null
 * @param undefined why there is no value; empty if there is one
 */
public record Rate(
        RateDefinition definition,
        RateWindow window,
        LocalDate asOf,
        double numerator,
        double denominator,
        double effectiveSize,
        long observations,
        List<Exclusion> exclusions,
        Optional<RateUndefined> undefined) {

    private static final double LEVEL_OF_SENTENCES = .95;

    /** Allows for the rounding of sums of weights. */
    private static final double SLACK = 1 + 1e-9;

    /** Checks the numbers and copies the exclusions. */
    public Rate {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(asOf, "asOf");
        if (!(numerator >= 0 && numerator <= denominator && denominator <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "A rate has 0 <= numerator <= denominator, found " + numerator + " of " + denominator);
        }
        if (!(effectiveSize >= 0 && effectiveSize <= Double.MAX_VALUE) || (effectiveSize > 0) != (denominator > 0)) {
            throw new IllegalArgumentException(
                    "The effective size is finite and above 0 exactly if the denominator is, found " + effectiveSize
                            + " for " + denominator);
        }
        if (effectiveSize > observations * SLACK || (observations > 0) != (denominator > 0)) {
            throw new IllegalArgumentException("The effective size is at most the number of observations, found "
                    + effectiveSize + " of " + observations);
        }
        exclusions = List.copyOf(exclusions);
        undefined =
                denominator == 0 && undefined.isEmpty() ? Optional.of(RateUndefined.NOBODY_BELOW_THE_LINE) : undefined;
    }

    /**
     * A rate of plain counts.
     *
     * @param definition what is counted, not null
     * @param window the days that put one below the line, not null
     * @param asOf the last day that was looked at, not null
     * @param numerator those who did it, 0 to the denominator
     * @param denominator those who might have
     * @param exclusions who was left out of both and why, not null
     * @return the rate, never null; not defined if the denominator is 0
     */
    public static Rate of(
            RateDefinition definition,
            RateWindow window,
            LocalDate asOf,
            long numerator,
            long denominator,
            List<Exclusion> exclusions) {
        return new Rate(
                definition,
                window,
                asOf,
                numerator,
                denominator,
                denominator,
                denominator,
                exclusions,
                Optional.empty());
    }

    /**
     * Numerator by denominator.
     *
     * @return 0 to 1; empty if the rate is not defined
     */
    public OptionalDouble value() {
        return undefined.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
    }

    /**
     * Wilson's interval of the rate, with the effective size as the number of observations.
     *
     * @param level the level of confidence, between 0 and 1
     * @return the interval, empty if the rate is not defined
     */
    public Optional<WilsonInterval> interval(double level) {
        return undefined.isPresent()
                ? Optional.empty()
                : Optional.of(WilsonInterval.of(effectiveNumerator(), effectiveSize, level));
    }

    /**
     * The rate as a figure like all others: with Wilson's interval, its sample with who was left out, its definition as provenance.
     *
     * @param level the level of confidence of the interval, between 0 and 1
     * @return the rate, or why there is none; never null
     */
    public Estimation estimation(double level) {
        return RateEstimation.of(this, level);
    }

    /**
     * How a rate stands to a target, with its significance.
     *
     * @param target what the store aims at, not null
     * @param level the level of confidence, between 0 and 1
     * @return the judgement, never null
     */
    public TargetJudgement judge(RateTarget target, double level) {
        return TargetJudgement.of(this, target, level);
    }

    /**
     * Whether this rate differs from another of the same definition, such as that of another store.
     *
     * @param other the other rate, of other observations, not null
     * @param level the level of confidence of the interval of the difference, between 0 and 1
     * @return the comparison; empty if one of the two is not defined
     * @throws IllegalArgumentException if the definitions differ
     */
    public Optional<RateComparison> compareWith(Rate other, double level) {
        if (!definition.equals(other.definition)) {
            throw new IllegalArgumentException("Rates of different definitions are not compared, found "
                    + definition.code() + " " + definition.policy() + " and " + other.definition.code() + " "
                    + other.definition.policy());
        }
        return undefined.isPresent() || other.undefined.isPresent()
                ? Optional.empty()
                : Optional.of(RateComparison.of(this, other, level));
    }

    /** The numerator on the scale of the effective size; the numerator itself if all weights are 1. */
    double effectiveNumerator() {
        return numerator == denominator
                ? effectiveSize
                : Math.min(effectiveSize, numerator * (effectiveSize / denominator));
    }

    /**
     * The rate in words, with its 95 % interval. Figures are rounded here and nowhere else.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code monthly loss rate: 12.5% (50 of 400, 95% interval 9.6% to 16.1%), window 2024-01-01 to
     *     2024-01-31, as of 2025-01-31}, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String said = chinese ? inChinese() : inEnglish();
        String leftOut = exclusions.stream()
                .filter(exclusion -> exclusion.count() > 0)
                .map(exclusion -> Wording.count(exclusion.count()) + " "
                        + exclusion.reason().displayName(locale))
                .collect(Collectors.joining(chinese ? "、" : ", "));
        if (leftOut.isEmpty()) {
            return said;
        }
        return said + (chinese ? "；未计入：" : "; left out: ") + leftOut;
    }

    private String inEnglish() {
        String of = Wording.count(numerator) + " of " + Wording.count(denominator);
        String value = interval(LEVEL_OF_SENTENCES)
                .map(interval -> Wording.percent(numerator / denominator) + " (" + of + ", 95% interval "
                        + Wording.percent(interval.low()) + " to " + Wording.percent(interval.high()) + ")")
                .orElseGet(() -> "not defined (" + of + "), " + why(Locale.ENGLISH));
        return definition.english() + ": " + value + ", window " + window.from() + " to " + window.to() + ", as of "
                + asOf;
    }

    private String inChinese() {
        String of = Wording.count(numerator) + "/" + Wording.count(denominator);
        String value = interval(LEVEL_OF_SENTENCES)
                .map(interval -> Wording.percent(numerator / denominator) + "（" + of + "，95% 区间 "
                        + Wording.percent(interval.low()) + " 至 " + Wording.percent(interval.high()) + "）")
                .orElseGet(() -> "无定义（" + of + "），" + why(Locale.CHINESE));
        return definition.chinese() + "：" + value + "，统计期 " + window.from() + " 至 " + window.to() + "，截至 " + asOf;
    }

    private String why(Locale locale) {
        return undefined.map(reason -> reason.sentence(locale)).orElse("");
    }
}
