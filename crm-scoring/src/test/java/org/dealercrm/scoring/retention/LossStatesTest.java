package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.scoring.retention.LossState.DEPARTED;
import static org.dealercrm.scoring.retention.LossState.LOST;
import static org.dealercrm.scoring.retention.LossState.NEVER_CAME;
import static org.dealercrm.scoring.retention.LossState.REACTIVATED;
import static org.dealercrm.scoring.retention.LossState.UNDER_MANAGEMENT;
import static org.dealercrm.scoring.retention.LossState.WARNING;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.scoring.history.Departure;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways of customers, day by day, by the sources of the trade. */
class LossStatesTest {

    private final VisitLogBuilder log = VisitLog.builder();

    private void came(String... days) {
        for (String day : days) {
            log.add("C-17", LocalDate.parse(day).toEpochDay(), Double.NaN, Double.NaN);
        }
    }

    private void acquired(String day) {
        log.acquired("C-17", LocalDate.parse(day).toEpochDay());
    }

    private LossStanding on(LossPolicy policy, String day) {
        return LossStates.of(log.build(), policy).on(0, LocalDate.parse(day)).orElseThrow();
    }

    private void assertState(LossPolicy policy, String day, LossState state, String since, String next) {
        LossStanding standing = on(policy, day);
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.since()).contains(LocalDate.parse(since));
        String change = standing.ifSilent().map(to -> to.to() + " " + to.day()).orElse("-");
        assertThat(change).isEqualTo(next);
        assertThat(standing.policy()).isEqualTo(policy);
    }

    @Test
    void serviceCodesWarnAtElevenMonthsAndGiveUpAtTwelve() {
        LossPolicy codes = LossPolicy.serviceCodes();
        came("2023-03-08", "2024-03-31");
        assertState(codes, "2024-02-07", UNDER_MANAGEMENT, "2023-03-08", "WARNING 2024-02-08");
        assertState(codes, "2024-02-08", WARNING, "2024-02-08", "LOST 2024-03-08");
        assertState(codes, "2024-03-07", WARNING, "2024-02-08", "LOST 2024-03-08");
        assertState(codes, "2024-03-08", LOST, "2024-03-08", "-");
        // eleven months after a 31st: the last of February
        assertState(codes, "2024-03-31", REACTIVATED, "2024-03-31", "WARNING 2025-02-28");
        assertThat(on(codes, "2024-03-30").reactivations()).isZero();
        assertThat(on(codes, "2024-03-31").reactivations()).isEqualTo(1);
        assertState(codes, "2025-02-28", WARNING, "2025-02-28", "LOST 2025-03-31");
    }

    @Test
    void requirementsOf2019WarnFromTwelveToTwentyFourMonthsAndGiveUpAfter() {
        LossPolicy requirements = LossPolicy.crmRequirements2019();
        came("2022-06-15");
        assertState(requirements, "2023-06-14", UNDER_MANAGEMENT, "2022-06-15", "WARNING 2023-06-15");
        assertState(requirements, "2023-06-15", WARNING, "2023-06-15", "LOST 2024-06-16");
        assertState(requirements, "2024-06-15", WARNING, "2023-06-15", "LOST 2024-06-16");
        assertState(requirements, "2024-06-16", LOST, "2024-06-16", "-");
    }

    @Test
    void aPolicyWithoutAWarningGivesUpAtOnce() {
        came("2024-08-31");
        LossPolicy distributor = LossPolicy.regionalDistributor();
        assertState(distributor, "2025-02-27", UNDER_MANAGEMENT, "2024-08-31", "LOST 2025-02-28");
        assertState(distributor, "2025-02-28", LOST, "2025-02-28", "-");
        assertState(LossPolicy.byServiceInterval(3), "2024-11-30", LOST, "2024-11-30", "-");
        assertState(LossPolicy.otherTexts(), "2025-08-31", WARNING, "2025-02-28", "LOST 2025-09-01");
    }

    @Test
    void whoComesOnTheVeryDayIsNotLost() {
        came("2023-03-08", "2024-03-08");
        assertState(LossPolicy.serviceCodes(), "2024-03-08", UNDER_MANAGEMENT, "2024-03-08", "WARNING 2025-02-08");
        assertThat(on(LossPolicy.serviceCodes(), "2030-01-01").reactivations()).isZero();
        // without a warning between he has been under management all the time
        VisitLogBuilder other = VisitLog.builder();
        other.add("X", LocalDate.of(2024, 1, 31).toEpochDay(), Double.NaN, Double.NaN);
        other.add("X", LocalDate.of(2024, 7, 31).toEpochDay(), Double.NaN, Double.NaN);
        assertThat(LossStates.of(other.build(), LossPolicy.regionalDistributor())
                        .on(0, LocalDate.of(2024, 8, 1))
                        .orElseThrow()
                        .since())
                .contains(LocalDate.of(2024, 1, 31));
    }

    @Test
    void theSecondVisitAfterALossMakesHimACustomerAsAllOthers() {
        LossPolicy distributor = LossPolicy.regionalDistributor();
        came("2020-01-01", "2021-01-01", "2021-02-01", "2022-02-01", "2023-02-01");
        assertState(distributor, "2021-01-31", REACTIVATED, "2021-01-01", "LOST 2021-07-01");
        assertState(distributor, "2021-02-01", UNDER_MANAGEMENT, "2021-02-01", "LOST 2021-08-01");
        assertState(distributor, "2022-02-01", REACTIVATED, "2022-02-01", "LOST 2022-08-01");
        // lost again without a visit between: the third time he comes back
        assertThat(on(distributor, "2023-02-01").reactivations()).isEqualTo(3);
    }

    @Test
    void whoWasAcquiredAndNeverCameIsWarnedOfAndLostFromThereOn() {
        LossPolicy codes = LossPolicy.serviceCodes();
        acquired("2023-03-08");
        came("2025-01-01");
        assertState(codes, "2023-03-08", NEVER_CAME, "2023-03-08", "WARNING 2024-02-08");
        assertState(codes, "2024-02-08", WARNING, "2024-02-08", "LOST 2024-03-08");
        assertState(codes, "2024-03-08", LOST, "2024-03-08", "-");
        assertState(codes, "2025-01-01", REACTIVATED, "2025-01-01", "WARNING 2025-12-01");
        assertThat(LossStates.of(log.build(), codes).on(0, LocalDate.of(2023, 3, 7)))
                .isEmpty();
    }

    @Test
    void aVisitOnTheDayOfTheAcquisitionIsTheFirst() {
        acquired("2023-03-08");
        came("2023-03-08");
        assertState(LossPolicy.serviceCodes(), "2023-03-08", UNDER_MANAGEMENT, "2023-03-08", "WARNING 2024-02-08");
    }

    @Test
    void aServiceCustomerWhoBuysACarWasThere() {
        LossPolicy codes = LossPolicy.serviceCodes();
        came("2022-01-01", "2023-11-11");
        acquired("2023-06-01");
        assertState(codes, "2023-05-31", LOST, "2023-01-01", "-");
        assertState(codes, "2023-06-01", REACTIVATED, "2023-06-01", "WARNING 2024-05-01");
        assertState(codes, "2023-11-11", UNDER_MANAGEMENT, "2023-11-11", "WARNING 2024-10-11");
    }

    @Test
    void anAcquisitionOnTheDayOfAVisitIsNoSecondOne() {
        LossPolicy codes = LossPolicy.serviceCodes();
        came("2022-01-01", "2023-06-01");
        acquired("2023-06-01");
        assertState(codes, "2023-06-01", REACTIVATED, "2023-06-01", "WARNING 2024-05-01");
    }

    @Test
    void aDepartureIsTheEnd() {
        LossPolicy codes = LossPolicy.serviceCodes();
        came("2023-03-08", "2024-05-05", "2024-09-09");
        log.departed("C-17", Departure.SOLD, LocalDate.of(2024, 5, 5).toEpochDay());
        assertState(codes, "2024-05-04", LOST, "2024-03-08", "-");
        // he came and left the car on the same day
        assertState(codes, "2024-05-05", DEPARTED, "2024-05-05", "-");
        assertState(codes, "2026-01-01", DEPARTED, "2024-05-05", "-");
        assertThat(on(codes, "2026-01-01").reactivations()).isEqualTo(1);
    }

    @Test
    void aDepartureOfWhichNobodyKnowsTheDayHoldsForAllDays() {
        came("2023-03-08");
        log.departed("C-17", Departure.SCRAPPED);
        LossStanding standing = on(LossPolicy.serviceCodes(), "2023-03-08");
        assertThat(standing.state()).isEqualTo(DEPARTED);
        assertThat(standing.since()).isEmpty();
        assertThat(standing.sentence(Locale.ENGLISH)).isEqualTo("departed");
    }

    @Test
    void theStandingSaysItself() {
        came("2025-03-08");
        LossStanding standing = on(LossPolicy.serviceCodes(), "2025-06-30");
        assertThat(standing.sentence(Locale.ENGLISH))
                .isEqualTo("under management since 2025-03-08; without a visit, loss warning on 2026-02-08");
        assertThat(standing.sentence(Locale.CHINA)).isEqualTo("自 2025-03-08 起管理内；若不到店，2026-02-08 转为流失预警");
    }

    @Test
    void totalsAndFlowsOfAStore() {
        LossPolicy distributor = LossPolicy.regionalDistributor();
        came("2024-01-01", "2024-11-01");
        log.add("stays", LocalDate.of(2024, 9, 1).toEpochDay(), Double.NaN, Double.NaN);
        log.add("goes", LocalDate.of(2024, 5, 15).toEpochDay(), Double.NaN, Double.NaN);
        log.add("new", LocalDate.of(2024, 11, 30).toEpochDay(), Double.NaN, Double.NaN);
        log.acquired("won", LocalDate.of(2024, 11, 2).toEpochDay()).weight("won", 2);
        LossStates states = LossStates.of(log.build(), distributor);
        LocalDate from = LocalDate.of(2024, 10, 31);
        LocalDate to = LocalDate.of(2024, 11, 30);
        LossTotals totals = states.totals(to);
        assertThat(totals.customers().values()).containsExactly(2.0, 2.0, 0.0, 1.0, 1.0, 0.0);
        assertThat(totals.in(NEVER_CAME)).isEqualTo(2);
        assertThat(totals.all()).isEqualTo(6);
        assertThat(states.flows(from, to))
                .containsExactly(
                        new LossFlow(Optional.of(UNDER_MANAGEMENT), UNDER_MANAGEMENT, 1),
                        new LossFlow(Optional.of(UNDER_MANAGEMENT), LOST, 1),
                        new LossFlow(Optional.of(LOST), REACTIVATED, 1),
                        new LossFlow(Optional.empty(), NEVER_CAME, 2),
                        new LossFlow(Optional.empty(), UNDER_MANAGEMENT, 1));
        assertThatThrownBy(() -> states.flows(to, from)).hasMessageContaining("found 2024-11-30 to 2024-10-31");
    }

    @ParameterizedTest
    @CsvSource({"P0D, P12M", "P12M, P11M", "P12M1D, P12M", "P-1M, P12M", "P12M, P1201M", "P1M, P0M99999D", "P1M-1D, P3M"
    })
    void brokenPoliciesAreRefused(String warning, String loss) {
        assertThatThrownBy(() -> new LossPolicy("s", Period.parse(warning), Period.parse(loss)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found");
        assertThatThrownBy(() -> new LossPolicy(" ", Period.ofMonths(1), Period.ofMonths(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** 60 days are fewer months than one, but longer: the warning would come after the loss, so there is none. */
    @Test
    void aWarningThatComesAfterTheLossIsNone() {
        LossPolicy policy = new LossPolicy("s", Period.ofDays(60), Period.ofMonths(1));
        came("2025-01-15");
        assertState(policy, "2025-02-14", UNDER_MANAGEMENT, "2025-01-15", "LOST 2025-02-15");
        assertState(policy, "2025-02-15", LOST, "2025-02-15", "-");
        assertState(policy, "2025-12-15", LOST, "2025-02-15", "-");
    }
}
