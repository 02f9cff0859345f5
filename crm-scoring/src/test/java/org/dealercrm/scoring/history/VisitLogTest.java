package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitLogTest {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final LocalDate MARCH_8 = LocalDate.of(2025, 3, 8);

    @Test
    void severalVisitsOnOneDayAreOneVisitWithTheAmountsAdded() {
        VisitLog log = VisitLog.of(List.of(
                Visit.of("C-17", MARCH_8, yuan("860.00"), yuan("410.00")),
                Visit.of("C-17", MARCH_8, yuan("140.00")),
                Visit.of("C-17", MARCH_8)));

        assertThat(log.visitCount()).isEqualTo(1);
        VisitHistory history = log.asOf(MARCH_8);
        assertThat(history.visits(0)).isEqualTo(1);
        assertThat(history.totalAmount(0)).isEqualTo(1000);
        assertThat(history.totalCost(0)).isEqualTo(410);
        assertThat(history.visitsWithAmount(0)).isEqualTo(1);
    }

    @Test
    void amountsInTwoCurrenciesAreRefusedNamingBoth() {
        List<Visit> visits = List.of(
                Visit.of("张伟", MARCH_8, yuan("860.00")), Visit.of("张伟", MARCH_8, Money.of(CurrencyUnit.of("HKD"), 90)));

        assertThatThrownBy(() -> VisitLog.of(visits))
                .isInstanceOfSatisfying(MixedCurrenciesException.class, e -> {
                    assertThat(e.first()).isEqualTo(CNY);
                    assertThat(e.second()).isEqualTo(CurrencyUnit.of("HKD"));
                })
                .hasMessage("The amounts of one log are in one currency, found CNY and HKD");
    }

    @Test
    void amountAndCostOfOneVisitAreInOneCurrency() {
        Money cost = Money.of(CurrencyUnit.of("USD"), 3);
        assertThatThrownBy(() -> Visit.of("C-17", MARCH_8, yuan("8.00"), cost))
                .isInstanceOf(MixedCurrenciesException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, -1e300, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 2e15})
    void anAmountOrCostOutOfRangeIsRefusedWithoutNamingAnybody(double value) {
        VisitLogBuilder log = VisitLog.builder();
        assertThatThrownBy(() -> log.add("张伟", 0, value, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The amount of a visit is a number from 0 to 1e15, found " + value);
        assertThatThrownBy(() -> log.add("张伟", 0, Double.NaN, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The cost of a visit")
                .hasMessageNotContaining("张伟");
        assertThat(log.build().customerCount()).isZero();
    }

    @Test
    void aNegativeMoneyIsRefused() {
        Money refund = yuan("-0.01");
        assertThatThrownBy(() -> Visit.of("C-17", MARCH_8, refund))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-0.01")
                .hasMessageNotContaining("C-17");
    }

    @Test
    void aBlankCustomerAndADayBeyondTheCalendarAreRefused() {
        assertThatThrownBy(() -> Visit.of(" ", MARCH_8)).hasMessage("The key of a customer is not blank");
        VisitLogBuilder log = VisitLog.builder();
        assertThatThrownBy(() -> log.add("C-1", 1L << 31, Double.NaN, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2147483648");
        assertThatThrownBy(() -> log.add("C-1", Integer.MIN_VALUE, Double.NaN, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberThatNobodyWasGivenIsRefused() {
        VisitLogBuilder log = VisitLog.builder();
        assertThat(log.customer("A")).isZero();
        assertThat(log.customer("B")).isEqualTo(1);
        assertThat(log.customer("A")).isZero();
        assertThatThrownBy(() -> log.add(2, 0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A customer of this log has a number from 0 to below 2, found 2");
        assertThatThrownBy(() -> log.acquired(-1, 0)).hasMessageContaining("-1");
        assertThatThrownBy(() -> log.fleet(7, 0)).hasMessageContaining("7");
        assertThat(log.build().customerCount()).isZero();
    }

    @Test
    void rowsOfAnyNumberStayAsTheyCame() {
        VisitLogBuilder log = VisitLog.builder();
        for (int i = 0; i < 200_000; i++) {
            log.add("C" + i % 1000, i / 1000, i % 7 == 0 ? Double.NaN : i, i < 150_000 ? Double.NaN : 1);
        }
        VisitHistory history = log.build().asOf(LocalDate.ofEpochDay(199));

        assertThat(log.build().visitCount()).isEqualTo(200_000);
        for (int row = 0; row < 1000; row++) {
            int customer = Integer.parseInt(history.customerId(row).substring(1));
            double amounts = 0;
            for (int i = customer; i < 200_000; i += 1000) {
                amounts += i % 7 == 0 ? 0 : i;
            }
            assertThat(history.totalAmount(row)).isEqualTo(amounts);
            assertThat(history.visits(row)).isEqualTo(200);
            assertThat(history.visitsWithCost(row)).isEqualTo(50);
        }
    }

    @Test
    void customersStandInTheOrderOfCodePointsNotOfUtf16() {
        String privateUse = "\uE000";
        String rareCharacter = "\uD840\uDC0B"; // U+2000B, a character of personal names
        VisitLog log = VisitLog.of(List.of(
                Visit.of(rareCharacter, MARCH_8),
                Visit.of(privateUse, MARCH_8),
                Visit.of("张", MARCH_8),
                Visit.of("B", MARCH_8),
                Visit.of("AB", MARCH_8),
                Visit.of("A", MARCH_8)));

        VisitHistory history = log.asOf(MARCH_8);
        assertThat(List.of(0, 1, 2, 3, 4, 5))
                .extracting(history::customerId)
                .containsExactly("A", "AB", "B", "张", privateUse, rareCharacter);
        assertThat(log.indexOf(rareCharacter)).hasValue(5);
        assertThat(log.indexOf("C")).isEmpty();
    }

    @Test
    void aLogKnowsItsDaysAndItsWindows() {
        VisitLog log = VisitLog.builder()
                .add("A", 100, 1, Double.NaN)
                .add("A", 110, 1, Double.NaN)
                .add("A", 120, 1, Double.NaN)
                .acquired("B", 90)
                .build();

        assertThat(log.firstDay()).hasValue(LocalDate.ofEpochDay(90));
        assertThat(log.lastDay()).hasValue(LocalDate.ofEpochDay(120));
        assertThat(within(log, 100, 120)).isEqualTo(2);
        assertThat(within(log, 99, 119)).isEqualTo(2);
        assertThat(within(log, 110, 110)).isZero();
        assertThat(within(log, 120, 100)).isZero();
    }

    @Test
    void anEmptyLogHasAnEmptyHistory() {
        VisitLog log = VisitLog.of(List.of());
        assertThat(log.firstDay()).isEmpty();
        assertThat(log.lastDay()).isEmpty();
        VisitHistory history = log.asOf(MARCH_8);
        assertThat(history.size()).isZero();
        assertThat(history.hasMoney()).isFalse();
        assertThat(history.hasCost()).isFalse();
    }

    @Test
    void noDescriptionNamesACustomer() {
        Visit visit = Visit.of("张伟", MARCH_8, yuan("8.00"));
        VisitLog log = VisitLog.of(List.of(visit));
        assertThat(visit).hasToString("Visit[2025-03-08, with an amount]");
        assertThat(log).hasToString("VisitLog[1 customers, 1 visits]");
        assertThat(log.asOf(MARCH_8)).hasToString("VisitHistory[1 customers, WEEK, as of 2025-03-08]");
    }

    @Test
    void aLogBuiltTwiceFromOneBuilderIsNotChangedByTheSecond() {
        VisitLogBuilder builder = VisitLog.builder().add("A", 100, 5, Double.NaN);
        VisitLog first = builder.build();
        VisitLog second =
                builder.add("A", 107, 6, Double.NaN).add("0", 1, 1, Double.NaN).build();

        assertThat(first.visitCount()).isEqualTo(1);
        assertThat(first.customerId(0)).isEqualTo("A");
        assertThat(second.visitCount()).isEqualTo(3);
    }

    @Test
    void aMillionVisitsFitIntoColumns() {
        VisitLogBuilder builder = VisitLog.builder();
        for (int i = 0; i < 1_000_000; i++) {
            builder.add("C" + i % 100_000, 15_000 + i % 100_000 % 365 + i / 100_000 * 30L, 100, 40);
        }
        VisitHistory history = builder.build().asOf(LocalDate.ofEpochDay(20_000), ClockUnit.DAY);

        assertThat(history.size()).isEqualTo(100_000);
        assertThat(history.customerId(0)).isEqualTo("C0");
        assertThat(history.frequency(0)).isEqualTo(9);
        assertThat(history.recency(0)).isEqualTo(270);
        assertThat(history.age(0)).isEqualTo(5000);
        assertThat(history.totalAmount(99_999)).isEqualTo(1000);
    }

    private static int within(VisitLog log, long fromExclusive, long toInclusive) {
        return log.visitsWithin(0, LocalDate.ofEpochDay(fromExclusive), LocalDate.ofEpochDay(toInclusive));
    }

    private static Money yuan(String amount) {
        return Money.parse("CNY " + amount);
    }
}
