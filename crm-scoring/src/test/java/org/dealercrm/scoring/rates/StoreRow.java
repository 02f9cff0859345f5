package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.jspecify.annotations.Nullable;

/** A customer as a test draws him: four years of visits, perhaps acquired, gone, a fleet. */
record StoreRow(
        SortedSet<LocalDate> visits,
        @Nullable LocalDate acquired,
        Gone gone,
        LocalDate goneOn,
        @Nullable LocalDate fleetSince,
        int weight) {

    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    /** Whether the only vehicle is gone, and whether it is known since when. */
    enum Gone {
        NO,
        ON_A_DAY,
        SOME_DAY
    }

    boolean isGone(LocalDate on) {
        return gone == Gone.SOME_DAY || (gone == Gone.ON_A_DAY && !goneOn.isAfter(on));
    }

    boolean isFleet(LocalDate on) {
        return fleetSince != null && !fleetSince.isAfter(on);
    }

    StoreRow alsoCame(LocalDate day) {
        SortedSet<LocalDate> more = new TreeSet<>(visits);
        more.add(day);
        return new StoreRow(more, acquired, gone, goneOn, fleetSince, weight);
    }

    StoreRow weighing(int newWeight) {
        return new StoreRow(visits, acquired, gone, goneOn, fleetSince, newWeight);
    }

    static VisitLog log(List<StoreRow> rows) {
        VisitLogBuilder builder = VisitLog.builder();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).addTo(builder, "C" + i);
        }
        return builder.build();
    }

    private void addTo(VisitLogBuilder builder, String key) {
        for (LocalDate day : visits) {
            builder.add(key, day.toEpochDay(), Double.NaN, Double.NaN);
        }
        if (acquired != null) {
            builder.acquired(key, acquired.toEpochDay());
        }
        if (gone == Gone.ON_A_DAY) {
            builder.departed(key, Departure.SOLD, goneOn.toEpochDay());
        } else if (gone == Gone.SOME_DAY) {
            builder.departed(key, Departure.EXPORTED);
        }
        if (fleetSince != null) {
            builder.fleet(key, fleetSince.toEpochDay());
        }
        builder.weight(key, weight);
    }

    /** Ends of months are drawn more often than other days, for that is where months go wrong. */
    static Arbitrary<LocalDate> days() {
        int span = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, span).map(FIRST::plusDays);
        Arbitrary<LocalDate> ends = Arbitraries.integers()
                .between(0, 47)
                .flatMap(month -> Arbitraries.integers()
                        .between(-1, 2)
                        .map(days -> FIRST.plusMonths(month).minusDays(days)));
        return Arbitraries.frequencyOf(Tuple.of(2, any), Tuple.of(1, ends)).filter(day -> !day.isBefore(FIRST));
    }

    static Arbitrary<List<StoreRow>> rows() {
        Arbitrary<SortedSet<LocalDate>> visits =
                days().set().ofMaxSize(7).map(set -> (SortedSet<LocalDate>) new TreeSet<>(set));
        Arbitrary<Gone> gone = Arbitraries.of(Gone.NO, Gone.NO, Gone.NO, Gone.ON_A_DAY, Gone.SOME_DAY);
        return Combinators.combine(
                        visits,
                        days().injectNull(.6),
                        gone,
                        days(),
                        days().injectNull(.8),
                        Arbitraries.integers().between(1, 3))
                .as(StoreRow::new)
                .list()
                .ofMaxSize(12);
    }
}
