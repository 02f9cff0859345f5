package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.numeric.GammaPoisson;
import org.dealercrm.scoring.wording.Language;

/**
 * A customer's silence against his own rhythm. 200 days are nothing for one who comes once a year and alarming for one who comes
 * every month. For example: he comes every 183 days; silent for 400 days: 2.2 times his own rhythm.
 *
 * <p>How alarming is told by a probability: of customers with his history up to the last visit who still are customers, the
 * share whose next gap is longer than his silence g = T - t_x. Gaps are Erlang-k with a rate that is Gamma(r + kx, alpha + t_x)
 * by then, so that gap / A is beta prime (k, s) (for k = 1 Lomax), and the tail is the sum of k terms of a negative binomial:
 *
 * <pre>
 *   P(gap &gt; g) = (A / (A + g))^s  sum over j &lt; k of  Gamma(s + j) / (Gamma(s) j!) (g / (A + g))^j,  s = r + kx, A = alpha + t_x
 * </pre>
 *
 * It is 1 for no silence and falls with it. With {@code P(alive) = P(gap > g) / (P(gap > g) + a / (b + x + delta - 1))} the
 * model of Platzer and Reutterer (2016, equation 6) makes a probability to have left of it; here nothing is said of leaving.
 *
 * <p>A host shows {@link #sentence} beside the reasons of a score, and sorts its calls by {@link #chanceOfLongerGap} from below.
 * Nobody needs a call for being overdue whose vehicle is known to be gone; see {@link LossStates}.
 *
 * @param silenceDays days since the last visit, or since the clock started if there was none since, not negative
 * @param meanGapDays the mean of his own gaps, t_x / x, in days, above 0; empty if he never came again
 * @param medianGapDays the median of his own gaps in days, above 0; empty if he never came again or the days of his visits are
 *     not known
 * @param chanceOfLongerGap P(gap &gt; silence), 0 to 1
 * @param gaps how many gaps of his own it rests on, not negative; with none the chance is that of the store's customers
 */
public record Overdue(
        double silenceDays,
        OptionalDouble meanGapDays,
        OptionalDouble medianGapDays,
        double chanceOfLongerGap,
        int gaps) {

    /** Checks the figures. */
    public Overdue {
        if (!(silenceDays >= 0 && silenceDays <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("A silence is finite and not negative, found " + silenceDays);
        }
        if (!(chanceOfLongerGap >= 0 && chanceOfLongerGap <= 1)) {
            throw new IllegalArgumentException("A probability lies from 0 to 1, found " + chanceOfLongerGap);
        }
        if (gaps < 0) {
            throw new IllegalArgumentException("Gaps are not negative in number, found " + gaps);
        }
    }

    /**
     * Of a customer of a history. The median of his gaps is not known there.
     *
     * @param history the history, in any unit, not null
     * @param row the customer's row
     * @param prior the rhythms of the store's customers, not null
     * @return his silence against his rhythm, never null
     */
    public static Overdue of(VisitHistory history, int row, RhythmPrior prior) {
        VisitHistory days = history.inUnit(ClockUnit.DAY);
        return of(days.frequency(row), days.recency(row), days.age(row), OptionalDouble.empty(), prior);
    }

    /**
     * Of a customer of a log, with the median of his gaps.
     *
     * @param log the log, not null
     * @param customerIndex the customer's index in it
     * @param asOf the day, itself included, not null
     * @param prior the rhythms of the store's customers, not null
     * @return his silence against his rhythm; empty if he was not on record by then
     */
    public static Optional<Overdue> of(VisitLog log, int customerIndex, LocalDate asOf, RhythmPrior prior) {
        long last = asOf.toEpochDay();
        long acquired = log.acquiredDay(customerIndex).orElse(Long.MAX_VALUE);
        int visits = log.visitsUpTo(customerIndex, last);
        if (acquired > last && visits == 0) {
            return Optional.empty();
        }
        long clock = acquired <= last ? acquired : log.visitDay(customerIndex, 0);
        int first = log.visitsUpTo(customerIndex, clock);
        double[] gaps = new double[visits - first];
        long before = clock;
        for (int i = 0; i < gaps.length; i++) {
            long day = log.visitDay(customerIndex, first + i);
            gaps[i] = day - before;
            before = day;
        }
        return Optional.of(of(gaps.length, (double) (before - clock), (double) (last - clock), median(gaps), prior));
    }

    private static Overdue of(int x, double recencyDays, double ageDays, OptionalDouble medianDays, RhythmPrior prior) {
        ClockUnit unit = prior.unit();
        double silence = Math.max(0, ageDays - recencyDays);
        double recency = unit.fromDays(recencyDays);
        double chance = new GammaPoisson(
                        prior.r() + (double) prior.k() * x, unit.fromDays(silence) / (prior.alpha() + recency))
                .fewerThan(prior.k());
        OptionalDouble mean = x > 0 && recencyDays > 0 ? OptionalDouble.of(recencyDays / x) : OptionalDouble.empty();
        return new Overdue(silence, mean, medianDays, chance, x);
    }

    /** The middle gap, or the mean of the two middle ones. */
    private static OptionalDouble median(double[] gaps) {
        if (gaps.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /**
     * The silence in his own mean gaps.
     *
     * @return not negative, above 1 if he is overdue; empty if he never came again
     */
    public OptionalDouble timesOwnRhythm() {
        return meanGapDays.isPresent() ? OptionalDouble.of(silenceDays / meanGapDays.getAsDouble()) : meanGapDays;
    }

    /**
     * For how long he has been overdue.
     *
     * @return the days since a mean gap has passed from his last visit, 0 if it has not; empty if he never came again
     */
    public OptionalDouble overdueDays() {
        return meanGapDays.isPresent()
                ? OptionalDouble.of(Math.max(0, silenceDays - meanGapDays.getAsDouble()))
                : meanGapDays;
    }

    /**
     * The silence in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code comes every 183 days; silent for 400 days: 2.2 times his own rhythm; 3% of customers of that
     *     rhythm who stay are silent longer}, never null
     */
    public String sentence(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        boolean chinese = Language.isChinese(locale);
        String silent = Sentences.days(silenceDays, locale);
        String share = share();
        if (meanGapDays.isEmpty()) {
            return chinese
                    ? "尚无自己的到店节奏；已 " + silent + "未到店；本店留存客户中，间隔更长者占 " + share
                    : "no rhythm of his own yet; silent for " + silent + "; " + share
                            + " of the store's customers who stay are silent longer";
        }
        String every = Sentences.everyDays(meanGapDays.getAsDouble(), locale);
        String times = String.format(Locale.ROOT, "%.1f", silenceDays / meanGapDays.getAsDouble());
        return chinese
                ? "平均每 " + every + "到店一次；已 " + silent + "未到店，为其自身节奏的 " + times + " 倍；同样节奏且未流失的客户中，间隔更长者占 " + share
                : "comes every " + every + "; silent for " + silent + ": " + times + " times his own rhythm; " + share
                        + " of customers of that rhythm who stay are silent longer";
    }

    private String share() {
        return chanceOfLongerGap > 0 && chanceOfLongerGap < .001
                ? "< 0.1%"
                : String.format(Locale.ROOT, "%.1f%%", 100 * chanceOfLongerGap);
    }
}
