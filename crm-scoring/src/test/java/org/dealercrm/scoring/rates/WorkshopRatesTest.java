package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.rates.WorkshopArrival.Coming;
import org.junit.jupiter.api.Test;

/** Appointments, repairs and complaints. */
class WorkshopRatesTest {

    private static final RateWindow MARCH = SomeRates.MARCH;
    private static final LocalDate END = LocalDate.of(2025, 6, 30);
    private static final LocalDateTime IN = LocalDateTime.of(2025, 3, 10, 9, 0);

    private static LocalDate march(int day) {
        return LocalDate.of(2025, 3, day);
    }

    @Test
    void theAppointmentRateIsOfArrivalsThatCouldBeBooked() {
        List<WorkshopArrival> arrivals = List.of(
                new WorkshopArrival(march(1), Coming.BOOKED),
                new WorkshopArrival(march(2), Coming.WALKED_IN),
                new WorkshopArrival(march(31), Coming.WALKED_IN),
                new WorkshopArrival(march(31), Coming.NOT_BOOKABLE),
                new WorkshopArrival(LocalDate.of(2025, 4, 1), Coming.BOOKED));
        Rate rate = AppointmentRates.standard().booked(arrivals, MARCH, END);
        assertThat(rate.value()).hasValue(1 / 3.0);
        assertThat(rate.exclusions()).containsExactly(new Exclusion(AppointmentRates.NOT_BOOKABLE, 1));
        assertThat(AppointmentRates.standard().booked(arrivals, MARCH, march(1)).denominator())
                .isEqualTo(1);
    }

    private static BookedVisit booked(LocalDate cancelled, LocalDate shown) {
        return new BookedVisit(march(5), march(20), Optional.ofNullable(cancelled), Optional.ofNullable(shown));
    }

    @Test
    void theShowRateLeavesOutWhatWasCalledOffInTime() {
        List<BookedVisit> appointments = List.of(
                booked(null, march(20)),
                booked(null, march(19)),
                booked(null, march(21)),
                booked(null, null),
                booked(march(19), null),
                booked(march(20), null));
        Rate rate = AppointmentRates.standard().shown(appointments, MARCH, END);
        assertThat(rate.numerator()).isEqualTo(2);
        assertThat(rate.denominator()).isEqualTo(5);
        assertThat(rate.exclusions())
                .containsExactly(
                        new Exclusion(AppointmentRates.CANCELLED_IN_TIME, 1),
                        new Exclusion(ExclusionReason.NOT_OVER_YET, 0));
        Rate patient = new AppointmentRates(RateSource.OWN, 0, 1).shown(appointments, MARCH, END);
        assertThat(patient.numerator()).isEqualTo(3);
        assertThat(patient.denominator()).isEqualTo(4);
        Rate early = AppointmentRates.standard().shown(appointments, MARCH, march(19));
        assertThat(early.denominator()).isZero();
        assertThat(early.exclusions())
                .containsExactly(
                        new Exclusion(AppointmentRates.CANCELLED_IN_TIME, 1),
                        new Exclusion(ExclusionReason.NOT_OVER_YET, 5));
        assertThat(AppointmentRates.standard()
                        .shown(appointments, MARCH, march(4))
                        .exclusions())
                .allMatch(exclusion -> exclusion.count() == 0);
    }

    private static RepairJob job(String vehicle, LocalDateTime in, String fault, boolean comeback) {
        return new RepairJob(vehicle, in, in.plusHours(5), Optional.ofNullable(fault), comeback);
    }

    private static Rate fixed(RepairJob... jobs) {
        return FirstTimeFix.standard().of(Arrays.asList(jobs), MARCH, END);
    }

    @Test
    void theSameFaultWithin30DaysIsAReturn() {
        RepairJob first = job("V1", IN, "BRAKES", false);
        assertThat(fixed(first).value()).hasValue(1);
        assertThat(fixed(first, job("V1", IN.plusDays(30), "BRAKES", true)).value())
                .hasValue(0);
        assertThat(fixed(first, job("V1", LocalDate.of(2025, 4, 9).atTime(23, 59), "BRAKES", true))
                        .value())
                .hasValue(0);
        assertThat(fixed(first, job("V1", LocalDate.of(2025, 4, 10).atStartOfDay(), "BRAKES", true))
                        .value())
                .hasValue(1);
        assertThat(fixed(first, job("V1", IN.plusDays(3), "GEARBOX", true)).value())
                .hasValue(1);
        assertThat(fixed(first, job("V2", IN.plusDays(3), "BRAKES", true)).value())
                .hasValue(1);
    }

    @Test
    void theSameFaultIsAReturnEvenIfTheStoreDidNotWriteItSo() {
        Rate rate = fixed(job("V1", IN, "BRAKES", false), job("V1", IN.plusDays(3), "BRAKES", false));
        assertThat(rate.numerator()).isEqualTo(1);
        assertThat(rate.denominator()).isEqualTo(2);
    }

    @Test
    void aComebackWithoutACodeBelongsToTheLastRepair() {
        Rate rate = fixed(
                job("V1", IN, null, false),
                job("V1", IN.plusDays(2), "BRAKES", false),
                job("V1", IN.plusDays(4), null, true));
        assertThat(rate.numerator()).isEqualTo(1);
        assertThat(rate.denominator()).isEqualTo(2);
        assertThat(rate.exclusions())
                .containsExactly(
                        new Exclusion(FirstTimeFix.COMEBACK, 1), new Exclusion(ExclusionReason.NOT_OVER_YET, 0));
        // without a word of the store and without a code nothing says that it is the same trouble
        assertThat(fixed(job("V1", IN, null, false), job("V1", IN.plusDays(2), null, false))
                        .value())
                .hasValue(1);
    }

    @Test
    void aRepairWhoseDaysAreNotOverIsLeftOutEvenIfTheVehicleIsBack() {
        List<RepairJob> jobs = List.of(job("V1", IN, "BRAKES", false), job("V1", IN.plusDays(3), "BRAKES", true));
        Rate early = FirstTimeFix.standard().of(jobs, MARCH, LocalDate.of(2025, 4, 8));
        assertThat(early.denominator()).isZero();
        assertThat(early.exclusions())
                .containsExactly(
                        new Exclusion(FirstTimeFix.COMEBACK, 1), new Exclusion(ExclusionReason.NOT_OVER_YET, 1));
        assertThat(FirstTimeFix.standard()
                        .of(jobs, MARCH, LocalDate.of(2025, 4, 9))
                        .value())
                .hasValue(0);
    }

    private static ComplaintCase complaint(Integer answeredAfter, Integer closedAfter) {
        return new ComplaintCase(
                IN,
                Optional.ofNullable(answeredAfter).map(IN::plusHours),
                Optional.ofNullable(closedAfter).map(IN::plusHours));
    }

    @Test
    void complaintsAreAnsweredAndClosedInTimeOrNot() {
        ComplaintRates rates = ComplaintRates.of(24, 3);
        List<ComplaintCase> complaints =
                List.of(complaint(2, 72), complaint(24, 73), complaint(25, null), complaint(null, null));
        Rate answered = rates.answered(complaints, MARCH, END);
        assertThat(answered.value()).hasValue(.5);
        Rate closed = rates.closed(complaints, MARCH, END);
        assertThat(closed.value()).hasValue(.25);
        assertThat(closed.definition().policy()).containsEntry("days", 3);
        // on the second day the hours are over and the days are not, also of what was settled at once
        assertThat(rates.answered(complaints, MARCH, march(11)).value()).hasValue(.5);
        Rate early = rates.closed(complaints, MARCH, march(12));
        assertThat(early.value()).isEmpty();
        assertThat(early.exclusions()).containsExactly(new Exclusion(ExclusionReason.NOT_OVER_YET, 4));
        assertThat(rates.closed(complaints, MARCH, march(13)).value()).hasValue(.25);
    }

    @Test
    void brokenRowsAreRefused() {
        assertThatThrownBy(() -> complaint(-1, null)).hasMessageContaining("found 2025-03-10T08:00");
        assertThatThrownBy(() -> complaint(null, -1)).hasMessageContaining("found 2025-03-10T08:00");
        assertThatThrownBy(() -> new BookedVisit(march(2), march(1), Optional.empty(), Optional.empty()))
                .hasMessageContaining("found 2025-03-02 for 2025-03-01");
        assertThatThrownBy(() -> booked(march(4), null)).hasMessageContaining("found 2025-03-04");
        assertThatThrownBy(() -> booked(null, march(4))).hasMessageContaining("found 2025-03-04");
        assertThatThrownBy(() -> new RepairJob("V", IN, IN.minusHours(1), Optional.empty(), false))
                .hasMessageContaining("found 2025-03-10T08:00");
        assertThatThrownBy(() -> new RepairJob("", IN, IN, Optional.empty(), false))
                .hasMessageContaining("2025-03-10");
        assertThatThrownBy(() -> ComplaintRates.of(0, 1)).hasMessageContaining("found 0 hours");
        assertThatThrownBy(() -> new FirstTimeFix(RateSource.OWN, 0)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> new AppointmentRates(RateSource.OWN, -1, 0)).hasMessageContaining("found -1");
        assertThat(job("V1", IN, null, true).toString()).doesNotContain("V1");
    }
}
