package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dealercrm.letter.edition.StoreLetters.STORE;

import org.dealercrm.letter.LetterLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words by which editions, stamps and editors are named. */
class LetterEditionIdTest {

    @ParameterizedTest
    @EnumSource
    void idTellsCodeLanguageAndNumberInOneWord(LetterLanguage language) {
        LetterEditionId id = new LetterEditionId(STORE, "感谢.A-1_b", language, 42);
        assertThat(id.value()).isEqualTo("感谢.A-1_b/" + language.tag() + "/0042");
        assertThat(LetterEditionId.parse(STORE, id.value())).isEqualTo(id);
        assertThat(new LetterEditionId(STORE, "x".repeat(48), language, 9_999).value())
                .hasSizeLessThanOrEqualTo(64);
        assertThat(new LetterEditionId(STORE, "a", language, 9))
                .isLessThan(new LetterEditionId(STORE, "a", language, 10));
    }

    @Test
    void numbersAndCodesHaveBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LetterEditionId(STORE, "x".repeat(49), LetterLanguage.EN, 1))
                .withMessageContaining("48");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LetterEditionId(STORE, "a", LetterLanguage.EN, 9_999).next())
                .withMessageContaining("found 10000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a/en",
                "a/en/1",
                "a/en/00001",
                "a/en/0000",
                "/en/0001",
                "a/b/en/0001",
                "a/en/000x",
                "a /en/0001",
                "a/fr/0001",
                "a/EN/0001",
                "a//0001",
                "a/en/0001/"
            })
    void wordThatIsNoIdIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> LetterEditionId.parse(STORE, value));
    }

    @Test
    void stampTellsEditionAndHashInOneWord() {
        EditionStamp stamp = StoreLetters.published(3, StoreLetters.CONTENT, StoreLetters.WRITTEN)
                .stamp()
                .orElseThrow();
        assertThat(stamp.text()).startsWith("thank-you/zh-Hans/0003#").hasSize(23 + 64);
        assertThat(EditionStamp.parse(STORE, stamp.text())).isEqualTo(stamp);
        assertThat(stamp.code()).isEqualTo("thank-you");
        assertThat(stamp.language()).isEqualTo(LetterLanguage.ZH_HANS);
        assertThat(stamp.version()).isEqualTo(3);
        assertThat(stamp).hasToString("4s-7/" + stamp.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/en/0001", "a/en/0001#", "#00", "a/en/0001#00"})
    void wordThatIsNoStampIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EditionStamp.parse(STORE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "a\tb", "\u0085"})
    void wordThatIsNoEditorIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> EditorId.of(value));
        assertThatIllegalArgumentException().isThrownBy(() -> EditorId.of("x".repeat(65)));
    }
}
