package org.dealercrm.dealership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class DealershipTest {

    private static Dealership.Builder shanghai() {
        Dealership.Builder builder = Dealership.builder();
        builder.id(StoreId.of("sh-01"))
                .name("上海某某汽车销售服务有限公司")
                .zone(ZoneId.of("Asia/Shanghai"))
                .currency(CurrencyUnit.of("CNY"))
                .locale(Locale.SIMPLIFIED_CHINESE);
        return builder;
    }

    @Test
    void tellsTimeMoneyAndLanguageOfAStore() {
        Dealership store = shanghai().build();
        assertThat(store.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(store.currency().getCode()).isEqualTo("CNY");
        assertThat(store.locale().getLanguage()).isEqualTo("zh");
        assertThat(store.hotline()).isEmpty();
        assertThat(store.email()).isEmpty();
        assertThat(store.address()).isEmpty();
    }

    @Test
    void tellsHowToReachIt() {
        PostalAddress address =
                new PostalAddress(List.of("世纪大道100号"), "上海市", Optional.empty(), Optional.of("200120"), "CN");
        Dealership store = shanghai()
                .hotline(PhoneNumber.of("+862150504740"))
                .email(EmailAddress.of("service@example.cn"))
                .address(address)
                .build();
        assertThat(store.hotline()).contains(PhoneNumber.of("+862150504740"));
        assertThat(store.email()).contains(EmailAddress.of("service@example.cn"));
        assertThat(store.address()).contains(address);
        assertThat(store).isNotEqualTo(shanghai().build());
        assertThat(shanghai().build())
                .isEqualTo(shanghai().build())
                .hasSameHashCodeAs(shanghai().build());
    }

    @Test
    void refusesAStoreWithoutANameOrALanguage() {
        assertThatThrownBy(() -> shanghai().name(" ").build())
                .hasMessage("The name of a dealership has 1 to 200 characters and is not blank, found 1 characters");
        assertThatThrownBy(() -> shanghai().name("A\nB").build())
                .hasMessage("The name of a dealership holds a control character");
        assertThatThrownBy(() -> shanghai().locale(Locale.ROOT).build())
                .hasMessage("The locale of a dealership names a language, found ''");
        assertThatThrownBy(() -> Dealership.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("id, name, zone, currency, locale");
    }
}
