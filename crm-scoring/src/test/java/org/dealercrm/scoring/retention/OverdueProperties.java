package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;

class OverdueProperties {

    /** The chance is the part of P(alive) that speaks of coming: the model's own P(alive) follows from it. */
    @Property
    void theModelsProbabilityToBeAliveFollowsFromIt(
            @ForAll("priors") RhythmPrior prior,
            @ForAll @IntRange(min = 1, max = 40) int x,
            @ForAll @DoubleRange(min = 1, max = 3000) double tx,
            @ForAll @DoubleRange(min = 0, max = 3000) double silence,
            @ForAll boolean dropoutAtStart) {
        double a = .8;
        double b = 2.4;
        BetaGeometricModel model =
                new BetaGeometricModel(dropoutAtStart, prior.k(), prior.r(), prior.alpha(), a, b, prior.unit());
        double chance = chance(prior, x, tx, tx + silence);
        double left = a / (b + x + (dropoutAtStart ? 1 : 0) - 1);
        assertThat(RhythmPrior.of(model)).isEqualTo(prior);
        assertThat(model.pAlive(x, tx, tx + silence)).isCloseTo(chance / (chance + left), within(1e-9));
    }

    @Property
    void itIsOneWithoutSilenceAndFallsWithIt(
            @ForAll("priors") RhythmPrior prior,
            @ForAll @IntRange(min = 0, max = 1000) int x,
            @ForAll @DoubleRange(min = 0, max = 1e6) @Scale(3) double silence,
            @ForAll @DoubleRange(min = 0, max = 1e6) @Scale(3) double more) {
        double tx = 10.0 * x;
        assertThat(chance(prior, x, tx, tx)).isEqualTo(1);
        double chance = chance(prior, x, tx, tx + silence);
        assertThat(chance).isBetween(0.0, 1.0);
        assertThat(chance(prior, x, tx, tx + silence + more)).isLessThanOrEqualTo(chance * (1 + 1e-10));
    }

    @Property
    void theUnitOfTheModelDoesNotMatter(
            @ForAll("priors") RhythmPrior prior,
            @ForAll ClockUnit unit,
            @ForAll @IntRange(min = 0, max = 50) int x,
            @ForAll @DoubleRange(min = 0, max = 3000) double silence) {
        RhythmPrior same = new RhythmPrior(
                prior.k(), prior.r(), prior.alpha() * prior.unit().days() / unit.days(), unit);
        VisitHistory history = history(x, 10.0 * x, 10.0 * x + silence);
        Overdue one = Overdue.of(history, 0, prior);
        Overdue other = Overdue.of(history.inUnit(unit), 0, same);
        assertThat(other.chanceOfLongerGap()).isCloseTo(one.chanceOfLongerGap(), within(1e-11));
        assertThat(other.silenceDays()).isEqualTo(one.silenceDays());
        assertThat(other.meanGapDays()).isEqualTo(one.meanGapDays());
    }

    @Property
    void aLogAndItsHistorySayTheSame(
            @ForAll("priors") RhythmPrior prior,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 2000) Integer> days,
            @ForAll @IntRange(min = 0, max = 2500) int on,
            @ForAll @IntRange(min = -1, max = 2000) int acquired) {
        VisitLogBuilder builder = VisitLog.builder();
        days.forEach(day -> builder.add("C", day, Double.NaN, Double.NaN));
        if (acquired >= 0) {
            builder.acquired("C", acquired);
        }
        VisitLog log = builder.build();
        LocalDate asOf = LocalDate.ofEpochDay(on);
        VisitHistory history = log.asOf(asOf);
        assertThat(Overdue.of(log, 0, asOf, prior).isPresent()).isEqualTo(history.size() == 1);
        Overdue.of(log, 0, asOf, prior).ifPresent(ofLog -> {
            Overdue ofHistory = Overdue.of(history, 0, prior);
            assertThat(ofLog.silenceDays()).isEqualTo(ofHistory.silenceDays());
            assertThat(ofLog.meanGapDays()).isEqualTo(ofHistory.meanGapDays());
            assertThat(ofLog.chanceOfLongerGap()).isEqualTo(ofHistory.chanceOfLongerGap());
            assertThat(ofLog.medianGapDays().isPresent())
                    .isEqualTo(ofLog.meanGapDays().isPresent());
            TreeSet<Integer> known =
                    new TreeSet<>(days.stream().filter(day -> day <= on).toList());
            if (acquired >= 0 && acquired <= on) {
                known = new TreeSet<>(known.tailSet(acquired));
                known.add(acquired);
            }
            assertThat(ofLog.gaps()).isEqualTo(known.size() - 1);
            assertThat(ofLog.silenceDays()).isEqualTo(on - known.last());
        });
    }

    @Provide
    Arbitrary<RhythmPrior> priors() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.doubles().between(.01, 50).ofScale(3),
                        Arbitraries.doubles().between(.1, 2000).ofScale(3))
                .as((k, r, alpha) -> new RhythmPrior(k, r, alpha, ClockUnit.DAY));
    }

    private static double chance(RhythmPrior prior, int x, double tx, double age) {
        return Overdue.of(history(x, tx, age), 0, prior).chanceOfLongerGap();
    }

    private static VisitHistory history(int x, double tx, double age) {
        return VisitHistory.ofSufficientStatistics(ClockUnit.DAY)
                .add("C", x, tx, age, Double.NaN, Double.NaN, 1)
                .build();
    }
}
