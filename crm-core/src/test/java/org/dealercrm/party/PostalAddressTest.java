package org.dealercrm.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {

    private static PostalAddress address(List<String> lines, String city, String postalCode, String country) {
        return new PostalAddress(lines, city, Optional.empty(), Optional.ofNullable(postalCode), country);
    }

    @ParameterizedTest
    @CsvSource({"CN, 200120", "DE, 10115", "GB, SW1A 1AA", "US, 20500-0003", "IE, "})
    void takesPostalCodesOfCountries(String country, String code) {
        assertThat(address(List.of("line"), "city", code, country).postalCode()).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({"CN, 20012", "CN, 2001200", "CN, SW1A 1AA", "GB, sw1a 1aa", "GB, S", "US, ' 20500'"})
    void refusesPostalCodesThatAreNone(String country, String code) {
        assertThatThrownBy(() -> address(List.of("line"), "city", code, country))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith("The postal code of an address in " + country)
                .doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource({"cn", "CHN", "ZZ", "''"})
    void countryIsOfIso3166(String country) {
        assertThatThrownBy(() -> address(List.of("line"), "city", null, country))
                .hasMessage("A country is two capital letters of ISO 3166-1, found '" + country + "'");
    }

    @Test
    void refusesMissingLinesAndLineBreaks() {
        assertThatThrownBy(() -> address(List.of(), "上海市", null, "CN"))
                .hasMessage("An address has 1 to 5 lines, found 0");
        assertThatThrownBy(() -> address(List.of("1", "2", "3", "4", "5", "6"), "上海市", null, "CN"))
                .hasMessage("An address has 1 to 5 lines, found 6");
        assertThatThrownBy(() -> address(List.of("世纪大道\n100号"), "上海市", null, "CN"))
                .hasMessage("The line of an address holds a control character");
        assertThatThrownBy(() -> address(List.of("世纪大道100号"), " ", null, "CN"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PostalAddress(List.of("1"), "上海市", Optional.of(""), Optional.empty(), "CN"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsOwnLinesAndShowsTheCountryOnly() {
        List<String> lines = new ArrayList<>(List.of("世纪大道100号", "12楼"));
        PostalAddress address = address(lines, "上海市", "200120", "CN");
        lines.clear();
        assertThat(address.lines()).containsExactly("世纪大道100号", "12楼");
        assertThat(address).hasToString("PostalAddress[CN]");
    }
}
