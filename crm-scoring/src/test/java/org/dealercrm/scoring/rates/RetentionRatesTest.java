package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.history.VisitLog;
import org.junit.jupiter.api.Test;

/** Each definition counted by hand on a log that is written out. */
class RetentionRatesTest {

    private static final RatePolicy STANDARD = RatePolicy.crmRequirements2019();
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    private static RetentionRates on(StoreLog log, LocalDate asOf, RatePolicy policy) {
        return RetentionRates.of(log.log(), asOf, policy);
    }

    private static void assertCounts(Rate rate, double numerator, double denominator) {
        assertThat(rate.numerator()).as(rate.sentence(Locale.ENGLISH)).isEqualTo(numerator);
        assertThat(rate.denominator()).as(rate.sentence(Locale.ENGLISH)).isEqualTo(denominator);
    }

    /** January 2025 asks for the visitors of January 2024; the first and the last day of a month belong to it. */
    private static StoreLog lossLog() {
        return new StoreLog()
                .came("back in July", "2024-01-15", "2024-07-01")
                .came("back on the last day", "2024-01-31", "2025-01-31")
                .came("back a day late", "2024-01-01", "2025-02-01")
                .came("twice in January, then lost", "2024-01-03", "2024-01-20")
                .came("before and in January, then lost", "2023-06-01", "2024-01-09")
                .came("not of January", "2023-12-31", "2024-02-01");
    }

    @Test
    void monthlyLossIsOfTheVisitorsOfTheMonthAYearBefore() {
        Rate loss = on(lossLog(), LocalDate.of(2025, 1, 31), STANDARD).monthlyLoss(YearMonth.of(2025, 1));
        assertCounts(loss, 3, 5);
        assertThat(loss.value()).hasValue(.6);
        assertThat(loss.interval(.95)).contains(WilsonInterval.of(3, 5, .95));
        assertThat(loss.window()).isEqualTo(RateWindow.of(YearMonth.of(2024, 1)));
        assertThat(loss.asOf()).isEqualTo("2025-01-31");
        assertThat(loss.definition().source().english()).isEqualTo("4S CRM requirements, 2019");
        assertThat(loss.definition().policy()).isEqualTo(Map.of("months", 12));
        assertThat(loss.definition().englishRule())
                .isEqualTo("visitors of month N-12 not back by the end of month N / visitors of month N-12");
        assertThat(loss.exclusions()).isEmpty();
    }

    @Test
    void whatComesAfterTheMonthDoesNotChangeItsRate() {
        Rate then = on(lossLog(), LocalDate.of(2025, 1, 31), STANDARD).monthlyLoss(YearMonth.of(2025, 1));
        assertThat(on(lossLog(), END_OF_2025, STANDARD).monthlyLoss(YearMonth.of(2025, 1)))
                .isEqualTo(then);
    }

    /** June 2024 of a distributor of six months asks for the visitors of December 2023: one, back in February. */
    @Test
    void lossOfAnotherSourceLooksAtItsOwnMonth() {
        RetentionRates rates = on(lossLog(), END_OF_2025, RatePolicy.regionalDistributor());
        Rate june = rates.monthlyLoss(YearMonth.of(2024, 6));
        assertCounts(june, 0, 1);
        assertThat(june.definition().source().english()).isEqualTo("regional distributor");
        assertThat(june.definition().chineseRule()).isEqualTo("N-6 月到店客户中至 N 月末未再到店的客户 / N-6 月到店客户");
        // January's five: one is back by July
        assertCounts(rates.monthlyLoss(YearMonth.of(2024, 7)), 4, 5);
    }

    @Test
    void aMonthBeforeTheRecordsIsNotDefined() {
        StoreLog log = new StoreLog().came("a", "2024-02-10", "2024-08-10").came("b", "2024-03-05");
        RetentionRates rates = on(log, END_OF_2025, STANDARD);
        assertThat(rates.recordsFrom()).isEqualTo("2024-02-01");
        Rate january = rates.monthlyLoss(YearMonth.of(2025, 1));
        assertThat(january.undefined()).contains(RateUndefined.RECORDS_BEGIN_LATER);
        assertThat(january.value()).isEmpty();
        assertCounts(rates.monthlyLoss(YearMonth.of(2025, 2)), 0, 1);
        // nobody came in April 2024, which is on record
        assertThat(rates.monthlyLoss(YearMonth.of(2025, 4)).undefined()).contains(RateUndefined.NOBODY_BELOW_THE_LINE);
        assertThat(rates.withRecordsFrom(LocalDate.of(2023, 1, 1))
                        .monthlyLoss(YearMonth.of(2025, 1))
                        .undefined())
                .contains(RateUndefined.NOBODY_BELOW_THE_LINE);
        assertThat(rates.withRecordsFrom(LocalDate.of(2024, 2, 2))
                        .monthlyLoss(YearMonth.of(2025, 2))
                        .undefined())
                .contains(RateUndefined.RECORDS_BEGIN_LATER);
    }

    @Test
    void aMonthThatIsNotOverIsNotDefinedAndKeepsItsCountSoFar() {
        Rate loss = on(lossLog(), LocalDate.of(2025, 1, 30), STANDARD).monthlyLoss(YearMonth.of(2025, 1));
        assertThat(loss.undefined()).contains(RateUndefined.NOT_OVER_YET);
        assertCounts(loss, 4, 5);
        assertThat(loss.asOf()).isEqualTo("2025-01-30");
        Rate far = on(lossLog(), LocalDate.of(2024, 1, 2), STANDARD).monthlyLoss(YearMonth.of(2030, 1));
        assertThat(far.undefined()).contains(RateUndefined.NOT_OVER_YET);
        assertCounts(far, 0, 0);
    }

    /** On 2025-02-28 the 13th to 24th month ago are March 2023 to February 2024. */
    private static StoreLog poolLog() {
        return new StoreLog()
                .came("first of the pool", "2023-03-01")
                .came("last of the pool", "2021-01-01", "2024-02-29", "2025-03-31")
                .came("came again", "2023-09-09", "2025-03-01")
                .came("comes later", "2023-10-10", "2025-04-01")
                .came("too old", "2023-02-28", "2025-03-02")
                .came("too new", "2024-03-01")
                .came("has been there since", "2023-05-05", "2025-02-28");
    }

    @Test
    void theLostPoolLastCameThirteenToTwentyFourMonthsAgo() {
        RetentionRates rates = on(poolLog(), END_OF_2025, STANDARD);
        Rate pool = rates.lostPool(LocalDate.of(2025, 2, 28));
        assertCounts(pool, 4, 7);
        assertThat(pool.window()).isEqualTo(new RateWindow(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29)));
        assertThat(pool.definition().englishRule())
                .isEqualTo("customers whose last visit was 13 to 24 months ago / all customers on record");
        // a month later: out goes who came or whose visit is now 25 months back, in comes March 2024
        assertCounts(rates.lostPool(LocalDate.of(2025, 3, 31)), 2, 7);
    }

    @Test
    void reactivationIsTheShareOfThePoolThatComesInTheMonth() {
        RetentionRates rates = on(poolLog(), END_OF_2025, STANDARD);
        Rate march = rates.reactivation(YearMonth.of(2025, 3));
        assertCounts(march, 2, 4);
        assertThat(march.window()).isEqualTo(new RateWindow(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29)));
        assertThat(march.asOf()).isEqualTo("2025-03-31");
        assertThat(march.definition().policy()).isEqualTo(Map.of("fromMonths", 13, "toMonths", 24));
        assertCounts(rates.reactivation(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 4, 30)), 3, 4);
        assertThatThrownBy(() -> rates.reactivation(END_OF_2025, END_OF_2025))
                .hasMessageContaining("found 2025-12-31 for 2025-12-31");
    }

    @Test
    void aPoolWhoseWindowBeginsBeforeTheRecordsIsNotDefined() {
        StoreLog log = new StoreLog().came("a", "2023-03-20").came("b", "2024-05-01");
        RetentionRates rates = on(log, END_OF_2025, STANDARD);
        assertThat(rates.lostPool(LocalDate.of(2025, 2, 28)).value()).hasValue(.5);
        Rate early = rates.lostPool(LocalDate.of(2025, 2, 27));
        assertThat(early.undefined()).contains(RateUndefined.RECORDS_BEGIN_LATER);
        assertCounts(early, 1, 2);
        assertThat(rates.reactivation(YearMonth.of(2025, 2)).undefined()).contains(RateUndefined.RECORDS_BEGIN_LATER);
        assertThat(rates.reactivation(YearMonth.of(2025, 3)).value()).hasValue(0);
    }

    @Test
    void retentionIsTheVisitorsOfTheLastYearAmongThoseOfTheLastThree() {
        StoreLog log = new StoreLog()
                .came("first day of three years", "2023-01-01")
                .came("last day of the second year", "2024-12-31")
                .came("first day of the last year", "2023-05-05", "2025-01-01")
                .came("last day", "2025-12-31")
                .came("before all", "2022-12-31")
                .came("after all", "2026-01-01")
                .acquired("never came", "2024-05-05");
        Rate retention = on(log, END_OF_2025, STANDARD).retention(END_OF_2025);
        assertCounts(retention, 2, 4);
        assertThat(retention.window()).isEqualTo(new RateWindow(LocalDate.of(2023, 1, 1), END_OF_2025));
        assertThat(retention.definition().displayName(Locale.CHINA)).isEqualTo("客户保持率");
        assertThat(retention.definition().policy()).isEqualTo(Map.of("months", 12, "ofMonths", 36));
        RetentionRates shortRecords = on(log, END_OF_2025, STANDARD).withRecordsFrom(LocalDate.of(2023, 1, 2));
        assertThat(shortRecords.retention(END_OF_2025).undefined()).contains(RateUndefined.RECORDS_BEGIN_LATER);
    }

    @Test
    void theFirstServiceIsAVisitAfterTheDeliveryWithinTheMonths() {
        StoreLog log = new StoreLog()
                .came("of old", "2023-01-01")
                .acquired("on the last day", "2024-02-29")
                .came("on the last day", "2025-02-28")
                .acquired("a day late", "2024-03-31")
                .came("a day late", "2025-04-01")
                .acquired("on the delivery only", "2024-03-01")
                .came("on the delivery only", "2024-03-01", "2023-07-07")
                .acquired("never", "2024-04-30")
                .acquired("in time", "2024-12-30")
                .came("in time", "2025-03-01")
                .acquired("not over, came already", "2025-01-01")
                .came("not over, came already", "2025-02-01")
                .acquired("next year", "2026-01-01");
        RateWindow days = new RateWindow(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
        RetentionRates rates = on(log, LocalDate.of(2025, 12, 31), STANDARD);
        Rate first = rates.firstService(days);
        assertCounts(first, 2, 5);
        assertThat(first.exclusions()).containsExactly(new Exclusion(ExclusionReason.NOT_OVER_YET, 1));
        assertThat(first.definition().englishRule()).startsWith("customers back within 12 months of the delivery");
        // the day after its twelve months are over it counts
        assertCounts(on(log, LocalDate.of(2026, 1, 1), STANDARD).firstService(days), 3, 6);
        assertThat(rates.withRecordsFrom(LocalDate.of(2024, 1, 2))
                        .firstService(days)
                        .undefined())
                .contains(RateUndefined.RECORDS_BEGIN_LATER);
    }

    @Test
    void firstServiceOfAShorterWindowIsThePolicyOfTheStore() {
        StoreLog log = new StoreLog()
                .came("of old", "2023-01-01")
                .acquired("a", "2024-08-31")
                .came("a", "2025-02-28")
                .acquired("b", "2024-08-31")
                .came("b", "2025-03-01");
        Rate first = on(log, END_OF_2025, STANDARD.withFirstServiceMonths(6))
                .firstService(RateWindow.of(YearMonth.of(2024, 8)));
        assertCounts(first, 1, 2);
        assertThat(first.definition().source().english()).isEqualTo("policy of the store");
        assertThat(first.definition().policy()).isEqualTo(Map.of("months", 6));
    }

    @Test
    void aLogWithoutAcquisitionsHasNoFirstService() {
        Rate first = on(lossLog(), END_OF_2025, STANDARD).firstService(RateWindow.of(YearMonth.of(2024, 1)));
        assertThat(first.undefined()).contains(RateUndefined.NOBODY_BELOW_THE_LINE);
        assertThat(first.value()).isEmpty();
    }

    @Test
    void gradesAreByTheVisitsOfAYear() {
        StoreLog log = new StoreLog()
                .came("five", "2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01", "2025-05-01")
                .came("four", "2024-12-31", "2025-02-01", "2025-03-01", "2025-04-01", "2025-12-31")
                .came("three", "2024-12-31", "2025-02-01", "2025-03-01", "2025-04-01")
                .came("two", "2025-03-01", "2025-04-01", "2026-01-01")
                .came("one, twice a day", "2025-03-01", "2025-03-01")
                .came("none", "2024-12-31")
                .acquired("never came", "2025-12-31")
                .acquired("not on record yet", "2026-01-01");
        RetentionRates rates = on(log, LocalDate.of(2026, 2, 1), STANDARD).withRecordsFrom(LocalDate.of(2024, 1, 1));
        Map<VisitGrade, Rate> grades = rates.grades(END_OF_2025);
        assertCounts(grades.get(VisitGrade.A), 2, 7);
        assertCounts(grades.get(VisitGrade.B), 2, 7);
        assertCounts(grades.get(VisitGrade.C), 1, 7);
        assertCounts(grades.get(VisitGrade.D), 2, 7);
        assertThat(grades.get(VisitGrade.B).definition().englishRule())
                .isEqualTo("customers with 2-3 visits in 12 months / all customers on record");
        assertCounts(rates.underManagement(END_OF_2025), 5, 7);
        assertThat(rates.underManagement(END_OF_2025).window())
                .isEqualTo(new RateWindow(LocalDate.of(2025, 1, 1), END_OF_2025));
    }

    /** Of the five visitors of January 2024 one sold his car in 2024, one scrapped it some day, one is a fleet since 2025. */
    @Test
    void departedAndFleetsAreLeftOutWithTheirNumbersIfThePolicySaysSo() {
        StoreLog log = lossLog()
                .sold("back in July", "2024-12-01")
                .scrapped("back a day late")
                .fleet("back on the last day", "2025-01-31")
                .sold("twice in January, then lost", "2025-02-01")
                .scrapped("not of January");
        YearMonth january = YearMonth.of(2025, 1);
        assertCounts(on(log, END_OF_2025, STANDARD).monthlyLoss(january), 3, 5);
        Rate both = on(log, END_OF_2025, STANDARD.leavingOut(true, true)).monthlyLoss(january);
        assertCounts(both, 2, 2);
        assertThat(both.exclusions())
                .containsExactly(new Exclusion(ExclusionReason.DEPARTED, 2), new Exclusion(ExclusionReason.FLEET, 1));
        Rate fleets = on(log, END_OF_2025, STANDARD.leavingOut(false, true)).monthlyLoss(january);
        assertCounts(fleets, 3, 4);
        assertThat(fleets.exclusions()).containsExactly(new Exclusion(ExclusionReason.FLEET, 1));
    }

    /** Weights 3, 1, 1, 1, 1: two thirds of 7 are lost; (sum w)^2 / sum w^2 = 49 / 13. */
    @Test
    void aCustomerCountsByHisWeight() {
        Rate loss =
                on(lossLog().weight("back in July", 3), END_OF_2025, STANDARD).monthlyLoss(YearMonth.of(2025, 1));
        assertCounts(loss, 3, 7);
        assertThat(loss.effectiveSize()).isCloseTo(49 / 13.0, within(1e-15));
        for (double extreme : new double[] {1e-300, 1e300}) {
            Rate alone = on(lossLog().weight("back in July", extreme), END_OF_2025, STANDARD)
                    .monthlyLoss(YearMonth.of(2025, 1));
            assertThat(alone.effectiveSize()).isCloseTo(extreme < 1 ? 4 : 1, within(1e-12));
            assertThat(alone.interval(.95)).isPresent();
        }
    }

    @Test
    void wholeMonthsAreThoseOnRecordAndOver() {
        StoreLog log = new StoreLog().came("a", "2024-11-20");
        RetentionRates rates = on(log, LocalDate.of(2025, 2, 27), STANDARD);
        assertThat(rates.wholeMonths())
                .containsExactly(YearMonth.of(2024, 11), YearMonth.of(2024, 12), YearMonth.of(2025, 1));
        assertThat(on(log, LocalDate.of(2025, 2, 28), STANDARD).wholeMonths()).hasSize(4);
        assertThat(rates.withRecordsFrom(LocalDate.of(2024, 11, 2)).wholeMonths())
                .hasSize(2);
    }

    @Test
    void anEmptyLogHasNoRates() {
        VisitLog empty = VisitLog.of(List.of());
        RetentionRates rates = RetentionRates.of(empty, END_OF_2025, STANDARD);
        assertThat(rates.monthlyLoss(YearMonth.of(2025, 12)).value()).isEmpty();
        assertThat(rates.underManagement(END_OF_2025).value()).isEmpty();
        assertThat(rates.wholeMonths()).containsExactly(YearMonth.of(2025, 12));
    }
}
