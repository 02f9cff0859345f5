package org.dealercrm.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private static final String LABEL_63 = "a".repeat(63);

    static Stream<String> longest() {
        String domain = LABEL_63 + "." + LABEL_63 + "." + "a".repeat(58) + ".cn";
        return Stream.of("x".repeat(64) + "@example.cn", "x@" + LABEL_63 + ".cn", "x".repeat(64) + "@" + domain);
    }

    static Stream<String> tooLong() {
        String domain = LABEL_63 + "." + LABEL_63 + "." + "a".repeat(59) + ".cn";
        return Stream.of("x".repeat(65) + "@example.cn", "x@" + LABEL_63 + "a.cn", "x".repeat(64) + "@" + domain);
    }

    @ParameterizedTest
    @MethodSource("longest")
    @ValueSource(
            strings = {
                "li.wei@example.cn",
                "Li.Wei+crm@example.com",
                "o'brien@example.co.uk",
                "a@b.cn",
                "1234567@qq.com",
                "x@xn--fiqs8s.xn--fiqz9s",
                "!#$%&'*+/=?^_`{|}~-@example.cn"
            })
    void takesAddressesInUse(String text) {
        assertThat(EmailAddress.parse(text).orElseThrow().value()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    @ValueSource(
            strings = {
                "",
                "@",
                "li.wei",
                "@example.cn",
                "li@",
                "li@example",
                ".li@example.cn",
                "li.@example.cn",
                "li..wei@example.cn",
                "li wei@example.cn",
                "li@wei@example.cn",
                "\"li wei\"@example.cn",
                "li@[192.0.2.1]",
                "li@192.0.2.1",
                "li@-example.cn",
                "li@example-.cn",
                "li@.cn",
                "li@example..cn",
                "li@example.cn.",
                "li@exa_mple.cn",
                "李@example.cn",
                "li@例子.cn",
                "li@example.cn\r\nBcc: x@example.cn",
                "li@example.cn\n",
                "li\r@example.cn",
                "li@\u212aing.cn"
            })
    void refusesWhatIsNone(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
        assertThatThrownBy(() -> EmailAddress.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lowersTheDomainAndKeepsTheLocalPart() {
        EmailAddress address = EmailAddress.of(" Li.Wei@Example.CN ");
        assertThat(address.value()).isEqualTo("Li.Wei@example.cn");
        assertThat(address.localPart()).isEqualTo("Li.Wei");
        assertThat(address.domain()).isEqualTo("example.cn");
        assertThatThrownBy(() -> new EmailAddress("Li.Wei@Example.CN")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverShowsTheAddress() {
        assertThat(EmailAddress.of("li.wei@example.cn")).hasToString("***@***");
        assertThatThrownBy(() -> EmailAddress.of("li.wei")).message().doesNotContain("li.wei");
    }
}
