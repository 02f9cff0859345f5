package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;

/**
 * Each rate beside a plain recount that knows nothing of windows of days: months are compared as months, and a visit is within so
 * many months of a day if so many months after it are later than the day.
 */
class RetentionRatesProperties {

    private static final RatePolicy STANDARD = RatePolicy.crmRequirements2019();
    private static final YearMonth FIRST_MONTH = YearMonth.from(StoreRow.FIRST);

    @Property
    void lossIsThePlainCount(
            @ForAll("rows") List<StoreRow> rows,
            @ForAll @IntRange(min = 12, max = 47) int n,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll boolean departed,
            @ForAll boolean fleets) {
        RatePolicy policy = STANDARD.withLossMonths("s", months).leavingOut(departed, fleets);
        YearMonth month = FIRST_MONTH.plusMonths(n);
        YearMonth cohort = month.minusMonths(months);
        Recount recount = new Recount(policy, month.atEndOfMonth());
        for (StoreRow row : rows) {
            if (row.visits().stream().anyMatch(day -> YearMonth.from(day).equals(cohort))) {
                recount.add(
                        row,
                        row.visits().stream()
                                .map(YearMonth::from)
                                .noneMatch(day -> day.isAfter(cohort) && !day.isAfter(month)));
            }
        }
        recount.assertSame(rates(rows, StoreRow.LAST, policy).monthlyLoss(month));
        recount.assertSame(rates(rows, month.atEndOfMonth(), policy).monthlyLoss(month));
    }

    @Property
    void thePoolAndItsReturnsAreThePlainCount(
            @ForAll("rows") List<StoreRow> rows,
            @ForAll("days") LocalDate poolOn,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll boolean departed) {
        RatePolicy policy = STANDARD.leavingOut(departed, false);
        LocalDate until = poolOn.plusDays(days);
        Recount pool = new Recount(policy, poolOn);
        Recount returned = new Recount(policy, until);
        for (StoreRow row : rows) {
            boolean within24 = silentFor(row, poolOn, 12) && !silentFor(row, poolOn, 24);
            if (isOnRecord(row, poolOn)) {
                pool.add(row, within24);
            }
            if (within24) {
                returned.add(row, row.visits().stream().anyMatch(day -> day.isAfter(poolOn) && !day.isAfter(until)));
            }
        }
        pool.assertSame(rates(rows, StoreRow.LAST.plusYears(2), policy).lostPool(poolOn));
        returned.assertSame(rates(rows, StoreRow.LAST.plusYears(2), policy).reactivation(poolOn, until));
    }

    @Property
    void retentionAndManagementAreThePlainCount(
            @ForAll("rows") List<StoreRow> rows, @ForAll("days") LocalDate day, @ForAll boolean fleets) {
        RatePolicy policy = STANDARD.leavingOut(false, fleets);
        Recount retention = new Recount(policy, day);
        Recount managed = new Recount(policy, day);
        for (StoreRow row : rows) {
            boolean lately = cameWithin(row, day, 12) > 0;
            if (cameWithin(row, day, 36) > 0) {
                retention.add(row, lately);
            }
            if (isOnRecord(row, day)) {
                managed.add(row, lately);
            }
        }
        RetentionRates rates = rates(rows, StoreRow.LAST, policy);
        retention.assertSame(rates.retention(day));
        managed.assertSame(rates.underManagement(day));
    }

    @Property
    void gradesAreThePlainCountAndAddUpToAllOnRecord(
            @ForAll("rows") List<StoreRow> rows, @ForAll("days") LocalDate day) {
        RetentionRates rates = rates(rows, StoreRow.LAST, STANDARD);
        double all = 0;
        for (VisitGrade grade : VisitGrade.values()) {
            Recount recount = new Recount(STANDARD, day);
            for (StoreRow row : rows) {
                if (isOnRecord(row, day)) {
                    long visits = cameWithin(row, day, 12);
                    VisitGrade his = visits == 0
                            ? VisitGrade.D
                            : visits == 1 ? VisitGrade.C : visits < 4 ? VisitGrade.B : VisitGrade.A;
                    recount.add(row, his == grade);
                }
            }
            Rate rate = rates.grades(day).get(grade);
            recount.assertSame(rate);
            all += rate.numerator();
        }
        assertThat(all).isEqualTo(rates.underManagement(day).denominator());
        assertThat(all - rates.grades(day).get(VisitGrade.D).numerator())
                .isEqualTo(rates.underManagement(day).numerator());
    }

    @Property
    void firstServiceIsThePlainCount(
            @ForAll("rows") List<StoreRow> rows,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 700) int days,
            @ForAll @IntRange(min = 1, max = 18) int months,
            @ForAll("days") LocalDate asOf) {
        RatePolicy policy = STANDARD.withFirstServiceMonths(months).leavingOut(true, true);
        LocalDate to = from.plusDays(days);
        Recount recount = new Recount(policy, asOf);
        for (StoreRow row : rows) {
            LocalDate won = row.acquired();
            if (won == null || won.isBefore(from) || won.isAfter(to) || won.isAfter(asOf)) {
                continue;
            }
            LocalDate due = won.plusMonths(months);
            if (due.isAfter(asOf)) {
                recount.addOpen(row);
            } else {
                recount.add(row, row.visits().stream().anyMatch(day -> day.isAfter(won) && !day.isAfter(due)));
            }
        }
        recount.assertSame(rates(rows, asOf, policy).firstService(new RateWindow(from, to)));
    }

    @Property
    void aVisitAfterTheMonthNeverRaisesItsLoss(
            @ForAll("rows") List<StoreRow> rows,
            @ForAll @IntRange(min = 0, max = 11) int customer,
            @ForAll @IntRange(min = 12, max = 47) int n,
            @ForAll("days") LocalDate day) {
        YearMonth month = FIRST_MONTH.plusMonths(n);
        if (customer < rows.size() && YearMonth.from(day).isAfter(month.minusMonths(12))) {
            Rate before = rates(rows, StoreRow.LAST, STANDARD).monthlyLoss(month);
            List<StoreRow> more = new ArrayList<>(rows);
            more.set(customer, rows.get(customer).alsoCame(day));
            Rate after = rates(more, StoreRow.LAST, STANDARD).monthlyLoss(month);
            assertThat(after.denominator()).isEqualTo(before.denominator());
            assertThat(after.numerator()).isLessThanOrEqualTo(before.numerator());
        }
    }

    /** The log sorts by key, and keys go with the customers, so only the order of the rows is shuffled. */
    @Property
    void theOrderOfTheRowsDoesNotMatter(
            @ForAll("rows") List<StoreRow> rows, @ForAll Random random, @ForAll("days") LocalDate day) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (LocalDate visit : rows.get(i).visits()) {
                lines.add("C" + i + " " + visit.toEpochDay());
            }
        }
        VisitLog log = ofLines(lines);
        Collections.shuffle(lines, random);
        VisitLog shuffled = ofLines(lines);
        assertThat(all(shuffled, day)).isEqualTo(all(log, day));
    }

    @Property
    void weightsAreAsManyCustomers(@ForAll("rows") List<StoreRow> rows, @ForAll("days") LocalDate day) {
        List<StoreRow> copies = new ArrayList<>();
        for (StoreRow row : rows) {
            for (int i = 0; i < row.weight(); i++) {
                copies.add(row.weighing(1));
            }
        }
        List<Rate> weighted = all(StoreRow.log(rows), day);
        List<Rate> copied = all(StoreRow.log(copies), day);
        for (int i = 0; i < weighted.size(); i++) {
            assertThat(weighted.get(i).value()).isEqualTo(copied.get(i).value());
            assertThat(weighted.get(i).denominator()).isEqualTo(copied.get(i).denominator());
            assertThat(copied.get(i).effectiveSize()).isEqualTo(copied.get(i).denominator());
            // a sampled customer who stands for three tells less than three customers
            assertThat(weighted.get(i).effectiveSize())
                    .isLessThanOrEqualTo(copied.get(i).effectiveSize() * (1 + 1e-12));
        }
    }

    @Property
    void nothingAfterTheAsOfDayIsLookedAt(@ForAll("rows") List<StoreRow> rows, @ForAll("days") LocalDate day) {
        VisitLogBuilder seen = VisitLog.builder();
        for (int i = 0; i < rows.size(); i++) {
            for (LocalDate visit : rows.get(i).visits().headSet(day.plusDays(1))) {
                seen.add("C" + i, visit.toEpochDay(), Double.NaN, Double.NaN);
            }
        }
        List<StoreRow> visitsOnly = rows.stream()
                .map(row -> new StoreRow(row.visits(), null, StoreRow.Gone.NO, day, null, 1))
                .toList();
        RetentionRates ofAll =
                RetentionRates.of(StoreRow.log(visitsOnly), day, STANDARD).withRecordsFrom(StoreRow.FIRST);
        RetentionRates ofSeen = RetentionRates.of(seen.build(), day, STANDARD).withRecordsFrom(StoreRow.FIRST);
        for (int months = -2; months <= 14; months++) {
            YearMonth month = YearMonth.from(day).plusMonths(months);
            assertThat(ofAll.monthlyLoss(month)).isEqualTo(ofSeen.monthlyLoss(month));
            assertThat(ofAll.reactivation(month)).isEqualTo(ofSeen.reactivation(month));
            assertThat(ofAll.lostPool(month.atDay(9))).isEqualTo(ofSeen.lostPool(month.atDay(9)));
            assertThat(ofAll.retention(month.atDay(9))).isEqualTo(ofSeen.retention(month.atDay(9)));
            assertThat(ofAll.grades(month.atDay(9))).isEqualTo(ofSeen.grades(month.atDay(9)));
        }
    }

    @Provide
    Arbitrary<List<StoreRow>> rows() {
        return StoreRow.rows();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return StoreRow.days();
    }

    private static RetentionRates rates(List<StoreRow> rows, LocalDate asOf, RatePolicy policy) {
        return RetentionRates.of(StoreRow.log(rows), asOf, policy).withRecordsFrom(StoreRow.FIRST.minusYears(9));
    }

    private static List<Rate> all(VisitLog log, LocalDate day) {
        RetentionRates rates =
                RetentionRates.of(log, StoreRow.LAST, STANDARD).withRecordsFrom(StoreRow.FIRST.minusYears(9));
        List<Rate> all = new ArrayList<>(rates.grades(day).values());
        all.add(rates.monthlyLoss(YearMonth.from(day)));
        all.add(rates.reactivation(YearMonth.from(day)));
        all.add(rates.lostPool(day));
        all.add(rates.underManagement(day));
        all.add(rates.retention(day));
        all.add(rates.firstService(new RateWindow(StoreRow.FIRST, day)));
        return all;
    }

    private static VisitLog ofLines(List<String> lines) {
        VisitLogBuilder builder = VisitLog.builder();
        for (String line : lines) {
            String[] parts = line.split(" ");
            builder.add(parts[0], Long.parseLong(parts[1]), Double.NaN, Double.NaN);
        }
        return builder.build();
    }

    private static long cameWithin(StoreRow row, LocalDate day, int months) {
        Predicate<LocalDate> within = visit -> visit.plusMonths(months).isAfter(day);
        return row.visits().stream()
                .filter(visit -> !visit.isAfter(day))
                .filter(within)
                .count();
    }

    /** Whether he had come by a day, and at least so many months before it for the last time. */
    private static boolean silentFor(StoreRow row, LocalDate day, int months) {
        boolean came = row.visits().stream().anyMatch(visit -> !visit.isAfter(day));
        return came && cameWithin(row, day, months) == 0;
    }

    private static boolean isOnRecord(StoreRow row, LocalDate day) {
        LocalDate won = row.acquired();
        return (won != null && !won.isAfter(day)) || row.visits().stream().anyMatch(visit -> !visit.isAfter(day));
    }

    /** Adds up what a rate should say. */
    private static final class Recount {

        private final RatePolicy policy;
        private final LocalDate on;
        private double above;
        private double below;
        private double departed;
        private double fleets;
        private double open;

        Recount(RatePolicy policy, LocalDate on) {
            this.policy = policy;
            this.on = on;
        }

        void add(StoreRow row, boolean isAbove) {
            if (!isLeftOut(row)) {
                below += row.weight();
                above += isAbove ? row.weight() : 0;
            }
        }

        void addOpen(StoreRow row) {
            open += isLeftOut(row) ? 0 : row.weight();
        }

        private boolean isLeftOut(StoreRow row) {
            if (policy.leaveOutDeparted() && row.isGone(on)) {
                departed += row.weight();
                return true;
            }
            if (policy.leaveOutFleets() && row.isFleet(on)) {
                fleets += row.weight();
                return true;
            }
            return false;
        }

        void assertSame(Rate rate) {
            assertThat(rate.numerator()).isEqualTo(above).isBetween(0.0, rate.denominator());
            assertThat(rate.denominator()).isEqualTo(below);
            assertThat(rate.value().isPresent()).isEqualTo(below > 0);
            assertThat(leftOut(rate, ExclusionReason.DEPARTED)).isEqualTo(departed);
            assertThat(leftOut(rate, ExclusionReason.FLEET)).isEqualTo(fleets);
            assertThat(leftOut(rate, ExclusionReason.NOT_OVER_YET)).isEqualTo(open);
        }

        private static double leftOut(Rate rate, ExclusionReason reason) {
            return rate.exclusions().stream()
                    .filter(exclusion -> exclusion.reason().equals(reason))
                    .mapToDouble(Exclusion::count)
                    .sum();
        }
    }
}
