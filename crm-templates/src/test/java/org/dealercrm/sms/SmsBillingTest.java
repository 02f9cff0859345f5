package org.dealercrm.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmsBillingTest {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    /** Text, segments billed in mainland China, segments billed elsewhere. */
    static Stream<Arguments> vectors() {
        return Stream.of(
                arguments("", 0, 0),
                arguments("a".repeat(70), 1, 1),
                arguments("a".repeat(71), 2, 1),
                arguments("a".repeat(160), 3, 1),
                arguments("€".repeat(70), 1, 1),
                arguments("€".repeat(81), 2, 2),
                arguments("您".repeat(134), 2, 2),
                arguments("您".repeat(135), 3, 3),
                arguments("【星河汽车】" + "您".repeat(64), 1, 1),
                arguments("【星河汽车】" + "您".repeat(65), 2, 2),
                arguments("您".repeat(500), 8, 8));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void providersCountInTheirOwnWay(String text, int mainland, int elsewhere) {
        assertThat(SmsBilling.MAINLAND_CHINA.segments(text)).isEqualTo(mainland);
        assertThat(SmsBilling.SEGMENTS.segments(text)).isEqualTo(elsewhere);
    }

    @Test
    void mainlandChinaTakes500Characters() {
        assertThat(SmsBilling.MAINLAND_CHINA.takes("a".repeat(500))).isTrue();
        assertThat(SmsBilling.MAINLAND_CHINA.takes("a".repeat(501))).isFalse();
        assertThat(SmsBilling.SEGMENTS.takes("a".repeat(501))).isTrue();
        assertThat(SmsBilling.SEGMENTS.takes("a".repeat(153 * 255))).isTrue();
        assertThat(SmsBilling.SEGMENTS.takes("a".repeat(153 * 255 + 1))).isFalse();
    }

    @Test
    void aPriceFinerThanAFenIsNotRounded() {
        BigMoney price = BigMoney.of(CNY, new BigDecimal("0.045"));

        assertThat(SmsBilling.cost(3, price)).isEqualTo(BigMoney.of(CNY, new BigDecimal("0.135")));
        assertThat(SmsBilling.cost(100_000, Money.parse("CNY 0.05")).toMoney()).isEqualTo(Money.parse("CNY 5000.00"));
        assertThat(SmsBilling.cost(0, price).isZero()).isTrue();
    }

    @Test
    void nothingCostsLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> SmsBilling.cost(-1, Money.parse("CNY 0.05")));
        assertThatIllegalArgumentException().isThrownBy(() -> SmsBilling.cost(1, Money.parse("CNY -0.05")));
    }
}
