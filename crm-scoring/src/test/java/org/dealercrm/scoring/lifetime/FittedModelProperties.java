package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.estimate.LibraryVersion;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SeasonalClock;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;

/** A fit and its plain values are the same thing. */
class FittedModelProperties {

    /** A customer's gaps between visits in days. */
    record Life(int start, List<Integer> gaps) {}

    @Property(tries = 50)
    void aFitTakenBackFromItsPlainValuesIsTheSameToTheLastBit(
            @ForAll("stores") List<Life> store,
            @ForAll("families") ModelFamily family,
            @ForAll @IntRange(min = 1, max = 400) int horizon) {
        Fit<LifetimeModel> fit = fit(store, family, ClockUnit.MONTH);
        FittedModel plain = FittedModel.of(family, fit);
        Fit<LifetimeModel> again = throughText(plain).toFit();
        assertThat(again).isEqualTo(fit);
        assertThat(again.model().pReturn(horizon, 2, 7, 9))
                .isEqualTo(fit.model().pReturn(horizon, 2, 7, 9));
        SeasonalClock season = SeasonalClock.of(List.of(1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12.));
        FittedModel seasonal = throughText(plain.withSeason(season));
        assertThat(seasonal.seasonalClock()).contains(season);
        assertThat(seasonal.toFit()).isEqualTo(fit);
        assertThat(plain.seasonalClock()).isEmpty();
        assertThat(plain.libraryVersion()).isEqualTo(LibraryVersion.CURRENT);
        assertThat(plain.family()).isEqualTo(family);
        assertThat(List.copyOf(plain.parameters().keySet())).isEqualTo(FittedModel.parameterNames(family));
    }

    @Property(tries = 50)
    void onAnotherClockItForetellsTheSame(
            @ForAll("stores") List<Life> store, @ForAll("families") ModelFamily family, @ForAll ClockUnit unit) {
        FittedModel plain = FittedModel.of(family, fit(store, family, ClockUnit.MONTH));
        if (family.inWholePeriods() && unit != ClockUnit.MONTH) {
            assertThatThrownBy(() -> plain.inUnit(unit)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        LifetimeModel month = plain.toFit().model();
        LifetimeModel other = plain.inUnit(unit).toFit().model();
        double f = ClockUnit.MONTH.days() / unit.days();
        double visits = month.expectedVisits(12, 2, 7, 9);
        assertThat(other.unit()).isEqualTo(unit);
        assertThat(other.expectedVisits(12 * f, 2, 7 * f, 9 * f)).isCloseTo(visits, within(1e-9 * visits));
    }

    @Example
    void whatIsNoFittedModelIsRefusedByName() {
        FittedModel plain = FittedModel.of(
                ModelFamily.BG_BB, fit(List.of(new Life(0, List.of(40, 50))), ModelFamily.BG_BB, ClockUnit.MONTH));
        assertRefused(with(plain, "bg-xx", 1, plain.parameters(), "MONTH", ""), "No model has the code bg-xx");
        assertRefused(
                with(plain, "bg-bb", 2, plain.parameters(), "MONTH", ""), "The regularity of bg-bb is 1, found 2");
        assertRefused(
                with(plain, "mbg-nbd", 1, plain.parameters(), "MONTH", ""),
                "The parameters of mbg-nbd are r, alpha, a, b; found alpha, beta, gamma, delta");
        assertRefused(with(plain, "bg-bb", 1, plain.parameters(), "FORTNIGHT", ""), "No time unit is called FORTNIGHT");
        assertRefused(
                with(plain, "bg-bb", 1, plain.parameters(), "MONTH", "today"),
                "An as-of day is a date such as 2026-11-23 or empty, found today");
    }

    private static void assertRefused(FittedModel plain, String message) {
        assertThatThrownBy(plain::toFit)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static FittedModel with(
            FittedModel m, String code, int k, Map<String, Double> parameters, String unit, String asOf) {
        return new FittedModel(
                code,
                k,
                parameters,
                m.covariates(),
                m.season(),
                unit,
                m.logLikelihood(),
                m.customers(),
                m.weight(),
                m.status(),
                m.iterations(),
                m.gradientNorm(),
                m.standardErrors(),
                m.remarks(),
                m.message(),
                asOf,
                m.libraryVersion());
    }

    /** As a host would keep it: each number as the text that Java writes for it. */
    private static FittedModel throughText(FittedModel m) {
        return new FittedModel(
                m.model(),
                m.k(),
                throughText(m.parameters()),
                throughText(m.covariates()),
                m.season(),
                m.timeUnit(),
                Double.parseDouble(Double.toString(m.logLikelihood())),
                m.customers(),
                Double.parseDouble(Double.toString(m.weight())),
                m.status(),
                m.iterations(),
                Double.parseDouble(Double.toString(m.gradientNorm())),
                throughText(m.standardErrors()),
                m.remarks(),
                m.message(),
                m.asOf(),
                m.libraryVersion());
    }

    private static Map<String, Double> throughText(Map<String, Double> values) {
        Map<String, Double> read = new LinkedHashMap<>();
        values.forEach((name, value) -> read.put(name, Double.valueOf(Double.toString(value))));
        return read;
    }

    private static Fit<LifetimeModel> fit(List<Life> store, ModelFamily family, ClockUnit unit) {
        VisitLogBuilder log = VisitLog.builder();
        for (int i = 0; i < store.size(); i++) {
            long day = store.get(i).start();
            log.add("c" + i, day, Double.NaN, Double.NaN);
            for (int gap : store.get(i).gaps()) {
                day += gap;
                log.add("c" + i, day, Double.NaN, Double.NaN);
            }
        }
        LocalDate asOf = LocalDate.ofEpochDay(900);
        VisitLog visits = log.build();
        return LifetimeFits.fit(
                family, family.inWholePeriods() ? visits.opportunities(asOf, unit) : visits.asOf(asOf, unit));
    }

    @Provide
    Arbitrary<ModelFamily> families() {
        return Arbitraries.of(ModelFamily.values());
    }

    @Provide
    Arbitrary<List<Life>> stores() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, 200).list().ofMaxSize(6))
                .as(Life::new)
                .list()
                .ofMaxSize(20);
    }
}
