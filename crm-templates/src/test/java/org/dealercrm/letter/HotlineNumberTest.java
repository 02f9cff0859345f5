package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealercrm.party.PhoneNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotlineNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+864008001234, 400-800-1234",
        "+8675588886666, 0755-88886666",
        "+862088886666, 020-88886666",
        "+861088886666, 010-88886666",
        "+8613800138000, 13800138000",
        "+85223456789, +85223456789",
    })
    void numbersAreWrittenAsCustomersDialThem(String e164, String written) {
        assertThat(HotlineNumber.write(PhoneNumber.of(e164))).isEqualTo(written);
    }
}
