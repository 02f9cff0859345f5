package org.dealercrm.letter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dealercrm.letter.LetterLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The letters in simplified Chinese as they were read and approved, in full, in test resources {@code approved/<kind>.txt}: a
 * change of wording is seen there. Whoever changes one puts what this test found in place of the file and has it read again.
 */
class ApprovedLettersTest {

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void readsAsItWasApproved(LetterKind kind) throws IOException {
        WrittenLetter written =
                WrittenLetter.of(kind, LetterLanguage.ZH_HANS, LetterSamples.full(kind, LetterLanguage.ZH_HANS));

        assertThat(written.approved()).isEqualTo(approved(kind));
    }

    private static String approved(LetterKind kind) throws IOException {
        try (InputStream in = ApprovedLettersTest.class.getResourceAsStream("approved/" + kind.code() + ".txt")) {
            assertThat(in).as("approved/%s.txt", kind.code()).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
