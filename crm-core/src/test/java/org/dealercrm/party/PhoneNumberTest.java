package org.dealercrm.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"+8613800138000", "+12015550123", "+442079460000", "+12345678", "+123456789012345"})
    void takesE164(String text) {
        assertThat(PhoneNumber.parse(text).orElseThrow().value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "+1234567",
                "+1234567890123456",
                "+08613800138000",
                "13800138000",
                "+86 138 0013 8000",
                "+8613800138000\n",
                "+861380013800٣",
                "tel:+8613800138000"
            })
    void refusesAnythingElse(String text) {
        assertThat(PhoneNumber.parse(text)).isEmpty();
        assertThatThrownBy(() -> PhoneNumber.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "+8613800138000",
                "+86 138 0013 8000",
                "8613800138000",
                "008613800138000",
                " 13800138000 "
            })
    void readsChineseMobileNumbers(String text) {
        assertThat(PhoneNumber.ofChineseMobile(text)).contains(PhoneNumber.of("+8613800138000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1380013800", "138001380000", "12800138000", "23800138000", "02150504740", "+12015550123"})
    void takesNoOtherNumberForAChineseMobile(String text) {
        assertThat(PhoneNumber.ofChineseMobile(text)).isEmpty();
    }

    @Test
    void neverShowsTheNumber() {
        assertThat(PhoneNumber.of("+8613800138042")).hasToString("+***********42");
        assertThatThrownBy(() -> PhoneNumber.of("13800138000"))
                .hasMessage("A telephone number is a plus sign and 8 to 15 digits, the first of them not 0;"
                        + " found 11 characters");
    }
}
