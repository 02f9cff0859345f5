package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.dealercrm.letter.mailing.SmsTariff.Rate;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.sms.SmsBilling;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What short messages cost. */
class SmsTariffTest {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    @Test
    void longestBeginningCounts() {
        SmsTariff tariff = SmsTariff.standard()
                .with("+", SmsBilling.SEGMENTS, Money.of(CNY, 0.30))
                .with("+86", SmsBilling.MAINLAND_CHINA, BigMoney.of(CNY, 0.045))
                .with("+85", SmsBilling.SEGMENTS, Money.of(CNY, 0.20))
                .with("+852", SmsBilling.SEGMENTS, Money.of(CNY, 0.25));
        assertThat(tariff.of(PhoneNumber.of("+8613800138000")).price()).contains(BigMoney.of(CNY, 0.045));
        assertThat(tariff.of(PhoneNumber.of("+85291234567")).price())
                .contains(Money.of(CNY, 0.25).toBigMoney());
        assertThat(tariff.of(PhoneNumber.of("+85361234567")).price())
                .contains(Money.of(CNY, 0.20).toBigMoney());
        assertThat(tariff.of(PhoneNumber.of("+491711234567")).price())
                .contains(Money.of(CNY, 0.30).toBigMoney());
        assertThat(tariff.rates()).hasSize(4);
    }

    @Test
    void costIsExactAndWhatHasNoPriceIsCounted() {
        Rate priced = new Rate("+86", SmsBilling.MAINLAND_CHINA, Optional.of(BigMoney.of(CNY, 0.045)));
        Rate unpriced = new Rate("+", SmsBilling.MAINLAND_CHINA, Optional.empty());
        SmsTotal total = SmsTotal.none();
        for (int i = 0; i < 1_000; i++) {
            total = total.and(SmsBill.of("您".repeat(71), priced));
        }
        total = total.and(SmsBill.of("您".repeat(135), unpriced));
        assertThat(total)
                .isEqualTo(new SmsTotal(
                        1_001, 2_003, 3, Optional.of(BigMoney.of(CNY, 90).withScale(3))));
    }

    @Test
    void tariffThatDoesNotHoldTogetherIsNotMade() {
        Rate any = new Rate("+", SmsBilling.SEGMENTS, Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsTariff(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsTariff(List.of(any, any)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmsTariff.standard()
                        .with("+86", SmsBilling.MAINLAND_CHINA, Money.of(CNY, 1))
                        .with("+1", SmsBilling.SEGMENTS, Money.of(CurrencyUnit.USD, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmsTariff.standard().with("86", SmsBilling.SEGMENTS, Money.of(CNY, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmsTariff.standard().with("+86", SmsBilling.SEGMENTS, Money.of(CNY, -1)));
    }
}
