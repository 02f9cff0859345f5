package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.rates.FollowUpCall.Result;
import org.dealercrm.scoring.rates.FollowUpPolicy.Counting;

/** What holds of every rate of the dealer's, whatever the rows: see {@link StoreRows}, the rows of a store in one hand. */
class DealerRatesProperties {

    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 0, 0);
    private static final int HOURS = 24 * 120;
    private static final RateWindow ALL = new RateWindow(FIRST.toLocalDate().minusYears(1), LocalDate.of(2027, 1, 1));
    private static final LocalDate LATE = LocalDate.of(2026, 6, 30);

    /** Rows of each kind. */
    record StoreRows(
            List<FollowUpCase> cases,
            List<WorkshopArrival> arrivals,
            List<BookedVisit> appointments,
            List<RepairJob> jobs,
            List<ComplaintCase> complaints) {

        List<Rate> rates(RateWindow window, LocalDate asOf, FollowUpPolicy policy) {
            FollowUpRates followUp = FollowUpRates.of(cases, window, asOf, policy);
            AppointmentRates appointment = AppointmentRates.standard();
            ComplaintRates complaint = ComplaintRates.of(24, 3);
            return List.of(
                    followUp.reached(),
                    appointment.booked(arrivals, window, asOf),
                    appointment.shown(appointments, window, asOf),
                    FirstTimeFix.standard().of(jobs, window, asOf),
                    complaint.answered(complaints, window, asOf),
                    complaint.closed(complaints, window, asOf),
                    followUp.atTheBestTime(),
                    followUp.written());
        }

        List<Rate> rates(RateWindow window, LocalDate asOf) {
            return rates(window, asOf, FollowUpPolicy.standard());
        }

        StoreRows shuffled(long seed) {
            return new StoreRows(
                    shuffle(cases, seed),
                    shuffle(arrivals, seed),
                    shuffle(appointments, seed),
                    shuffle(jobs, seed),
                    shuffle(complaints, seed));
        }

        /** What was known at the end of a day. */
        StoreRows knownOn(LocalDate day) {
            return new StoreRows(
                    cases.stream()
                            .filter(row -> !row.released().toLocalDate().isAfter(day))
                            .map(row -> new FollowUpCase(
                                    row.reference(),
                                    row.released(),
                                    row.calls().stream()
                                            .filter(call ->
                                                    !call.at().toLocalDate().isAfter(day))
                                            .toList(),
                                    row.writtenOn().filter(on -> !on.isAfter(day))))
                            .toList(),
                    arrivals.stream().filter(row -> !row.day().isAfter(day)).toList(),
                    appointments.stream()
                            .filter(row -> !row.bookedOn().isAfter(day))
                            .map(row -> new BookedVisit(
                                    row.bookedOn(),
                                    row.due(),
                                    row.cancelledOn().filter(on -> !on.isAfter(day)),
                                    row.shownOn().filter(on -> !on.isAfter(day))))
                            .toList(),
                    jobs.stream()
                            .filter(row -> !row.arrived().toLocalDate().isAfter(day))
                            .toList(),
                    complaints.stream()
                            .filter(row -> !row.received().toLocalDate().isAfter(day))
                            .map(row -> new ComplaintCase(
                                    row.received(),
                                    row.answered()
                                            .filter(at -> !at.toLocalDate().isAfter(day)),
                                    row.closed().filter(at -> !at.toLocalDate().isAfter(day))))
                            .toList());
        }

        private static <T> List<T> shuffle(List<T> rows, long seed) {
            List<T> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed));
            return shuffled;
        }
    }

    @Property
    void whoWasLookedAtIsCountedOrLeftOut(@ForAll("stores") StoreRows store, @ForAll("days") LocalDate asOf) {
        StoreRows known = store.knownOn(asOf);
        List<Rate> rates = store.rates(ALL, asOf);
        long released = known.jobs().stream()
                .filter(job -> !job.released().toLocalDate().isAfter(asOf))
                .count();
        long[] lookedAt = {
            known.cases().size(),
            known.arrivals().size(),
            known.appointments().size(),
            released,
            known.complaints().size(),
            known.complaints().size()
        };
        for (int i = 0; i < lookedAt.length; i++) {
            Rate rate = rates.get(i);
            double leftOut =
                    rate.exclusions().stream().mapToDouble(Exclusion::count).sum();
            assertThat(rate.denominator() + leftOut)
                    .as(rate.definition().code())
                    .isEqualTo(lookedAt[i]);
            assertThat(rate.numerator()).isBetween(0.0, rate.denominator());
        }
    }

    @Property
    void theOrderOfRowsChangesNothing(
            @ForAll("stores") StoreRows store, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        assertThat(store.shuffled(seed).rates(ALL, asOf)).isEqualTo(store.rates(ALL, asOf));
    }

    @Property
    void nothingAfterTheAsOfDayIsLookedAt(@ForAll("stores") StoreRows store, @ForAll("days") LocalDate asOf) {
        assertThat(store.knownOn(asOf).rates(ALL, asOf)).isEqualTo(store.rates(ALL, asOf));
    }

    @Property
    void windowsThatDoNotMeetAddUp(
            @ForAll("stores") StoreRows store, @ForAll("days") LocalDate asOf, @ForAll("days") LocalDate cut) {
        List<Rate> before = store.rates(new RateWindow(ALL.from(), cut), asOf);
        List<Rate> after = store.rates(new RateWindow(cut.plusDays(1), ALL.to()), asOf);
        List<Rate> all = store.rates(ALL, asOf);
        for (int i = 0; i < all.size(); i++) {
            assertThat(before.get(i).numerator() + after.get(i).numerator())
                    .isEqualTo(all.get(i).numerator());
            assertThat(before.get(i).denominator() + after.get(i).denominator())
                    .isEqualTo(all.get(i).denominator());
            for (int j = 0; j < all.get(i).exclusions().size(); j++) {
                double sum = before.get(i).exclusions().get(j).count()
                        + after.get(i).exclusions().get(j).count();
                assertThat(sum).isEqualTo(all.get(i).exclusions().get(j).count());
            }
        }
    }

    @Property
    void waitingMovesNobodyBackIntoOpenTime(@ForAll("stores") StoreRows store, @ForAll("days") LocalDate asOf) {
        List<Rate> now = store.rates(ALL, asOf);
        List<Rate> late = store.rates(ALL, LATE);
        for (int i = 0; i < 6; i++) {
            assertThat(late.get(i).denominator())
                    .isGreaterThanOrEqualTo(now.get(i).denominator());
            assertThat(late.get(i).numerator())
                    .isGreaterThanOrEqualTo(now.get(i).numerator());
        }
    }

    @Property
    void theOutcomesAddUpToTheVisitsWhoseDaysAreOver(
            @ForAll("stores") StoreRows store,
            @ForAll("days") LocalDate asOf,
            @ForAll Counting refused,
            @ForAll Counting noNumber) {
        FollowUpPolicy policy = FollowUpPolicy.standard().counting(refused, noNumber);
        FollowUpRates rates = FollowUpRates.of(store.cases(), ALL, asOf, policy);
        long all = rates.outcomes().values().stream().mapToLong(Long::longValue).sum();
        double open = rates.reached().exclusions().get(0).count();
        double leftOut = rates.reached().exclusions().stream()
                .mapToDouble(Exclusion::count)
                .sum();
        assertThat(all).isEqualTo((long) (rates.reached().denominator() + leftOut - open));
        assertThat(rates.atTheBestTime().denominator())
                .isEqualTo((double) rates.outcomes().getOrDefault(FollowUpOutcome.REACHED, -1L));
    }

    @Property
    void aRepairMoreThatHeldRaisesTheRateAndAReturnLowersIt(@ForAll("stores") StoreRows store) {
        Function<List<RepairJob>, Rate> rate = jobs -> FirstTimeFix.standard().of(jobs, ALL, LATE);
        List<RepairJob> more = new ArrayList<>(store.jobs());
        RepairJob held = new RepairJob("NEW", FIRST, FIRST, Optional.of("F"), false);
        more.add(held);
        assertThat(rate.apply(more).numerator())
                .isEqualTo(rate.apply(store.jobs()).numerator() + 1);
        more.add(new RepairJob("NEW", FIRST.plusDays(5), FIRST.plusDays(5), Optional.empty(), true));
        assertThat(rate.apply(more).numerator())
                .isEqualTo(rate.apply(store.jobs()).numerator());
        assertThat(rate.apply(more).denominator())
                .isEqualTo(rate.apply(store.jobs()).denominator() + 1);
    }

    @Property
    void theTrendOverMonthsTakesThemAll(@ForAll("stores") StoreRows store) {
        List<List<Rate>> months = new ArrayList<>();
        for (int month = 1; month <= 5; month++) {
            months.add(store.rates(RateWindow.of(YearMonth.of(2025, month)), LATE));
        }
        for (int i = 0; i < 6; i++) {
            int rate = i;
            List<Rate> course = months.stream().map(all -> all.get(rate)).toList();
            long defined = course.stream().filter(r -> r.undefined().isEmpty()).count();
            assertThat(RateTrend.of(course).isPresent()).isEqualTo(defined >= 2);
            RateTrend.of(course).ifPresent(trend -> assertThat(trend.pValue()).isBetween(0.0, 1.0));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-5, 160)
                .map(day -> FIRST.toLocalDate().plusDays(day));
    }

    @Provide
    Arbitrary<StoreRows> stores() {
        return Combinators.combine(
                        cases().list().ofMaxSize(12),
                        arrivals().list().ofMaxSize(12),
                        appointments().list().ofMaxSize(12),
                        jobs().list().ofMaxSize(14),
                        complaints().list().ofMaxSize(12))
                .as(StoreRows::new);
    }

    private static Arbitrary<LocalDateTime> times() {
        return Arbitraries.integers().between(0, HOURS).map(FIRST::plusHours);
    }

    private static Arbitrary<Integer> hours(int most) {
        return Arbitraries.integers().between(0, most);
    }

    private static Arbitrary<FollowUpCase> cases() {
        Arbitrary<List<int[]>> calls = Combinators.combine(
                        hours(200), Arbitraries.integers().between(0, Result.values().length - 1))
                .as((hour, result) -> new int[] {hour, result})
                .list()
                .ofMaxSize(7);
        return Combinators.combine(times(), calls, hours(15).optional(.3))
                .as((released, made, written) -> new FollowUpCase(
                        "R",
                        released,
                        made.stream()
                                .map(call -> new FollowUpCall(released.plusHours(call[0]), Result.values()[call[1]]))
                                .toList(),
                        written.map(days -> released.toLocalDate().plusDays(days))));
    }

    private static Arbitrary<WorkshopArrival> arrivals() {
        return Combinators.combine(times(), Arbitraries.of(WorkshopArrival.Coming.class))
                .as((at, how) -> new WorkshopArrival(at.toLocalDate(), how));
    }

    private static Arbitrary<BookedVisit> appointments() {
        return Combinators.combine(
                        times(), hours(10), hours(12).optional(.3), hours(12).optional(.7))
                .as((booked, ahead, cancelled, shown) -> {
                    LocalDate day = booked.toLocalDate();
                    return new BookedVisit(
                            day, day.plusDays(ahead), cancelled.map(day::plusDays), shown.map(day::plusDays));
                });
    }

    private static Arbitrary<RepairJob> jobs() {
        return Combinators.combine(
                        Arbitraries.of("V1", "V2", "V3"),
                        times(),
                        hours(72),
                        Arbitraries.of("BRAKES", "GEARBOX").optional(.6),
                        Arbitraries.of(true, false, false))
                .as((vehicle, in, stay, fault, comeback) ->
                        new RepairJob(vehicle, in, in.plusHours(stay), fault, comeback));
    }

    private static Arbitrary<ComplaintCase> complaints() {
        return Combinators.combine(times(), hours(60).optional(.8), hours(150).optional(.8))
                .as((in, answered, closed) ->
                        new ComplaintCase(in, answered.map(in::plusHours), closed.map(in::plusHours)));
    }
}
