package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.dealercrm.party.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutTest {

    private static final URI LINK = URI.create("https://example.com/unsubscribe/opaquepart");

    /** RFC 8058, section 8: the example of the standard. */
    @Test
    void oneClickIsWrittenAsInTheStandard() {
        assertThat(OptOut.oneClick(LINK)
                        .orTo(EmailAddress.of("listrequest@example.com"))
                        .headers())
                .containsExactly(
                        new MailHeader(
                                "List-Unsubscribe",
                                "<https://example.com/unsubscribe/opaquepart>,"
                                        + " <mailto:listrequest@example.com?subject=unsubscribe>"),
                        new MailHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    @Test
    void aLinkAloneIsEnough() {
        assertThat(OptOut.oneClick(LINK).headers().get(0).value()).isEqualTo("<" + LINK + ">");
    }

    /** RFC 6068, section 2: these begin something else in a URI. */
    @Test
    void anAddressIsEncodedForItsUri() {
        assertThat(OptOut.oneClick(LINK)
                        .orTo(EmailAddress.of("a%b?c&d/e+f@example.com"))
                        .headers()
                        .get(0)
                        .value())
                .endsWith("<mailto:a%25b%3Fc%26d%2Fe+f@example.com?subject=unsubscribe>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/u",
                "mailto:a@example.com",
                "https:/u",
                "https:u",
                "/u",
                "https://user:secret@example.com/u",
                "https://example.com/u#top",
                "https://example.com/u,v",
                "https://example.com/退订",
                "javascript:alert(1)"
            })
    void aLinkIsHttpsWithAHost(String link) {
        assertThatIllegalArgumentException().isThrownBy(() -> OptOut.oneClick(URI.create(link)));
    }

    @Test
    void aLinkThatFitsNoHeaderIsRefused() {
        String longest = "https://example.com/" + "u".repeat(780);

        assertThat(OptOut.oneClick(URI.create(longest)).headers()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> OptOut.oneClick(URI.create(longest + "u")));
    }

    @Test
    void theLinkOfACustomerIsNotShown() {
        assertThat(OptOut.oneClick(LINK).toString()).isEqualTo("OptOut[example.com]");
    }
}
