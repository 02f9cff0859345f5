package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailHeaderTest {

    /** RFC 5322, 3.6.8: any printable US-ASCII but the colon. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "X Y", "X:", "X\n", "X\r\nBcc", "Größe", "X\u0000", "X\u007F"})
    void aNameIsPrintableAsciiWithoutColon(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailHeader(name, "v"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v ",
                "v\r\nBcc: thief@evil.example",
                "v\nBcc: thief@evil.example",
                "v\rBcc: thief@evil.example",
                "v\tw",
                "v\u0000",
                "v\u000B",
                "v\u007F",
                "v\u0085w",
                "v\u2028w",
                "值"
            })
    void aValueHoldsNoControlAndNothingBeyondAscii(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailHeader("X-Campaign", value));
    }

    @Test
    void everyControlIsRefusedInNameAndValue() {
        for (int c = 0; c < 0x20; c++) {
            String control = Character.toString(c);
            assertThatIllegalArgumentException().isThrownBy(() -> new MailHeader("X" + control, "v"));
            assertThatIllegalArgumentException().isThrownBy(() -> new MailHeader("X", "v" + control + "w"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bcc", "bcc", "To", "CC", "From", "Sender", "Subject", "Content-Type", "Resent-To", "Message-ID"
            })
    void recipientsAndStructureAreTheHosts(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailHeader(name, "v"));
    }

    /** RFC 5322, 2.1.1: 998 characters in a line. */
    @Test
    void aFieldFitsALine() {
        assertThat(new MailHeader("X", "v".repeat(995)).value()).hasSize(995);
        assertThatIllegalArgumentException().isThrownBy(() -> new MailHeader("X", "v".repeat(996)));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailHeader("X".repeat(77), "v"));
    }

    @Test
    void neitherTextNorExceptionTellsTheValue() {
        assertThat(new MailHeader("X-Campaign", "secret").toString()).isEqualTo("MailHeader[X-Campaign]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailHeader("X-Campaign", "secret\n"))
                .withMessageNotContaining("secret");
    }
}
