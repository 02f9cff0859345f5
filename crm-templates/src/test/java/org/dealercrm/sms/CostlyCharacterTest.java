package org.dealercrm.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostlyCharacterTest {

    @Test
    void aQuotationMarkTriplesTheCostAndItsPlainFormDoesNot() {
        String text = "a".repeat(158) + "’s";

        assertThat(SmsSegments.of(text).count()).isEqualTo(3);
        assertThat(CostlyCharacter.in(text)).containsExactly(new CostlyCharacter(158, '’', Optional.of("'")));
        assertThat(SmsSegments.of(text.replace("’", "'")).count()).isEqualTo(1);
    }

    @Test
    void lettersOfNamesAndEmojiHaveNoSubstitute() {
        assertThat(CostlyCharacter.in("François 🎉 – ok"))
                .containsExactly(
                        new CostlyCharacter(4, 'ç', Optional.empty()),
                        new CostlyCharacter(9, 0x1F389, Optional.empty()),
                        new CostlyCharacter(12, '–', Optional.of("-")));
    }

    @Test
    void whatIsProposedStandsInTheAlphabet() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            for (CostlyCharacter costly : CostlyCharacter.in(Character.toString(c))) {
                assertThat(costly.substitute().map(SmsAlphabet::of).orElse(SmsAlphabet.GSM_7))
                        .isEqualTo(SmsAlphabet.GSM_7);
            }
        }
    }

    @Test
    void placesCountFromZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CostlyCharacter(-1, 'ç', Optional.empty()));
    }
}
