package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FleetHistoryTest {

    private static final LocalDate AS_OF = LocalDate.ofEpochDay(100);

    /** A taxi firm, a firm that became a fleet on day 50, and two private customers. */
    private static VisitLogBuilder store() {
        return VisitLog.builder()
                .add("taxi", 10, 100, 60)
                .add("taxi", 12, 300, Double.NaN)
                .add("taxi", 15, 0, Double.NaN)
                .fleet("taxi")
                .add("firm", 20, 50, 20)
                .add("firm", 60, 70, 20)
                .fleet("firm", 50)
                .add("anna", 5, 40, 10)
                .add("anna", 65, 80, 20)
                .departed("anna", Departure.SOLD, 90)
                .weight("anna", 2)
                .acquired("zhang", 30);
    }

    private static List<String> ids(VisitHistory history) {
        return IntStream.range(0, history.size()).mapToObj(history::customerId).toList();
    }

    @Test
    void aFleetIsWhoeverWasMarkedAndNobodyElse() {
        VisitHistory history = store().build().asOf(AS_OF);

        assertThat(ids(history.fleets())).containsExactly("firm", "taxi");
        assertThat(ids(history.privateCustomers())).containsExactly("anna", "zhang");
    }

    @Test
    void aMarkWithADayIsKnownFromThatDayOn() {
        VisitLog log = store().fleet("firm", 80).build();

        assertThat(ids(log.asOf(LocalDate.ofEpochDay(49)).fleets())).containsExactly("taxi");
        assertThat(ids(log.asOf(LocalDate.ofEpochDay(50)).fleets())).containsExactly("firm", "taxi");
    }

    @Test
    void aMarkWithoutADayGoesBeforeOneWithADay() {
        VisitLog log = store().fleet("taxi", 99).build();

        assertThat(ids(log.asOf(LocalDate.ofEpochDay(10)).fleets())).containsExactly("taxi");
    }

    @Test
    void aMarkOfAStrangerMakesNoCustomer() {
        assertThat(store().fleet("stranger").build().customerCount()).isEqualTo(4);
    }

    @Test
    void aDayOutOfRangeIsRefused() {
        VisitLogBuilder log = VisitLog.builder();
        assertThatThrownBy(() -> log.fleet("taxi", 1L << 40)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereAllStayNothingIsCopied() {
        VisitHistory history = VisitLog.builder()
                .add("anna", 5, Double.NaN, Double.NaN)
                .build()
                .asOf(AS_OF);

        assertThat(history.privateCustomers()).isSameAs(history);
        assertThat(history.fleets().size()).isZero();
        assertThat(history.fleets().hasMoney()).isFalse();
    }

    @Test
    void aRowKeepsAllThatIsKnownOfIt() {
        VisitHistory history = store().build().asOf(AS_OF, ClockUnit.WEEK);
        VisitHistory anna = history.only(row -> history.customerId(row).equals("anna"));

        assertThat(anna.frequency(0)).isEqualTo(1);
        assertThat(anna.recency(0)).isEqualTo(60 / 7.0);
        assertThat(anna.age(0)).isEqualTo(95 / 7.0);
        assertThat(anna.sumLogGaps(0)).isEqualTo(history.sumLogGaps(0));
        assertThat(anna.weight(0)).isEqualTo(2);
        assertThat(anna.visits(0)).isEqualTo(2);
        assertThat(anna.spendCount(0)).isEqualTo(1);
        assertThat(anna.meanSpend(0)).isEqualTo(80);
        assertThat(anna.visitsWithAmount(0)).isEqualTo(2);
        assertThat(anna.totalAmount(0)).isEqualTo(120);
        assertThat(anna.visitsWithCost(0)).isEqualTo(2);
        assertThat(anna.totalCost(0)).isEqualTo(30);
        assertThat(anna.departure(0)).contains(Departure.SOLD);
        assertThat(anna.departedOn(0)).contains(LocalDate.ofEpochDay(90));
        assertThat(anna.asOf()).contains(AS_OF);
        assertThat(anna.unit()).isEqualTo(ClockUnit.WEEK);
    }

    @Test
    void aTableOfStatisticsKnowsNoFleetsAndCanBeNarrowed() {
        VisitHistory history = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("b", 1, 2, 8, Double.NaN, 30, 1)
                .add("a", 0, 0, 9, Double.NaN, 0, 3)
                .build();

        assertThat(history.fleets().size()).isZero();
        VisitHistory narrowed = history.only(row -> history.frequency(row) > 0);
        assertThat(ids(narrowed)).containsExactly("b");
        assertThat(narrowed.hasGaps()).isFalse();
        assertThat(narrowed.asOf()).isEmpty();
    }
}
