package org.dealercrm.scoring.rates;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.numeric.BinomialTails;
import org.dealercrm.scoring.wording.Language;

/**
 * How a rate stands to a target, and whether chance alone may have put it there: a store with 19 of 20 has not shown that it
 * keeps 90 %.
 *
 * <pre>
 *   at least t, counted x/n &gt;= t:  p = P(X &gt;= x),   x/n &lt; t:  p = P(X &lt;= x),   X binomial(n, t)
 *   decided if p &lt;= (1 - level) / 2
 * </pre>
 *
 * and the other way round for at most t. The test is exact, so a rate that lies just at the target is taken for better with at
 * most (1 - level) / 2, and for worse with as much; a rate is decided exactly if the interval of Clopper and Pearson at the level
 * lies beyond the target. The price is that few observations are never called met at a high target: at least .95 not up to 50 of
 * 50, at 95 % ({@code docs/coverage.md}). That is stricter than to look whether Wilson's interval does, which for few observations is too
 * short. With weights x and n are those of the effective size, and the tails the incomplete beta functions that they are for
 * whole numbers.
 *
 * <p>Reference: Clopper, C. J.; Pearson, E. S. "The use of confidence or fiducial limits illustrated in the case of the
 * binomial", Biometrika 26, 1934, 404-413.
 *
 * @param rate the rate, not null
 * @param target the target, not null
 * @param level the level of confidence, between 0 and 1
 * @param verdict what may be said, not null
 * @param asCounted whether the rate as counted lies on the wanted side; empty if it is not defined
 * @param pValue the probability, if the truth lay just at the target, of a rate at least as far on its side, 0 to 1; empty if the
 *     rate is not defined
 */
public record TargetJudgement(
        Rate rate,
        RateTarget target,
        double level,
        Verdict verdict,
        Optional<Boolean> asCounted,
        OptionalDouble pValue) {

    /** What may be said of a rate and its target. */
    public enum Verdict {
        /** Better than the target, and not by chance. */
        MET("target met", "达到目标"),
        /** Worse than the target, and not by chance. */
        MISSED("target missed", "未达目标"),
        /** Too near to the target, or too few observations, to tell. */
        NOT_DECIDED("not decided", "尚不能判定"),
        /** The rate has no value. */
        NOT_DEFINED("not defined", "无定义");

        private final String english;
        private final String chinese;

        Verdict(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /**
         * The verdict for a reader.
         *
         * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
         * @return for example {@code target met} or {@code 达到目标}, never null
         */
        public String displayName(Locale locale) {
            return Language.isChinese(locale) ? chinese : english;
        }
    }

    /** Checks the parts. */
    public TargetJudgement {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(verdict, "verdict");
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level of confidence lies between 0 and 1, found " + level);
        }
    }

    static TargetJudgement of(Rate rate, RateTarget target, double level) {
        OptionalDouble value = rate.value();
        if (value.isEmpty()) {
            return new TargetJudgement(
                    rate, target, level, Verdict.NOT_DEFINED, Optional.empty(), OptionalDouble.empty());
        }
        boolean holds = target.holds(value.getAsDouble());
        double x = rate.effectiveNumerator();
        double n = rate.effectiveSize();
        // met means far up where more is wanted, and far down where less is
        double p = holds == target.wantsMore()
                ? BinomialTails.atLeast(x, n, target.value())
                : BinomialTails.atMost(x, n, target.value());
        Verdict decided = holds ? Verdict.MET : Verdict.MISSED;
        Verdict verdict = p <= (1 - level) / 2 ? decided : Verdict.NOT_DECIDED;
        return new TargetJudgement(rate, target, level, verdict, Optional.of(holds), OptionalDouble.of(p));
    }

    /**
     * The judgement in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code follow-up rate 97.5%, target at least 95.0%: target met, p = 0.012}, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String name = rate.definition().displayName(locale);
        String said =
                rate.value().isPresent() ? " " + Wording.percent(rate.value().getAsDouble()) : "";
        String verdictSaid = verdict.displayName(locale);
        String wanted = target.sentence(locale);
        String chance = pValue.isPresent() ? (chinese ? "，" : ", ") + Wording.chance(pValue.getAsDouble()) : "";
        return chinese
                ? name + said + "，目标" + wanted + "：" + verdictSaid + chance
                : name + said + ", target " + wanted + ": " + verdictSaid + chance;
    }
}
