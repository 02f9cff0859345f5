package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dealercrm.letter.DateStyle;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.template.TemplateVariable;
import org.dealercrm.template.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {

    private static final EditionContent CONTENT = new EditionContent(
            "[正文]\n您好，{{brand}}\n",
            DateStyle.NUMERALS,
            Map.of("结语", "此致", "closing", "Yours,\nthe store"),
            Map.of("replyHours", "12"));

    private static final List<TemplateVariable> VARIABLES = List.of(
            new TemplateVariable("date", ValueType.DATE, true), new TemplateVariable("brand", ValueType.TEXT, false));

    /** As the Javadoc of {@link ContentHash} tells it. */
    private static final String CANONICAL = """
            dealercrm letter edition 1
            language zh-Hans
            dates NUMERALS
            default replyHours 2
            12
            snippet closing 16
            Yours,
            the store
            snippet 结语 6
            此致
            variable brand TEXT required
            variable date DATE optional
            source 28
            [正文]
            您好，{{brand}}

            """;

    @Test
    void canonicalFormIsTheOneThatIsTold() {
        assertThat(new String(
                        CanonicalContent.bytes(CONTENT, LetterLanguage.ZH_HANS, VARIABLES), StandardCharsets.UTF_8))
                .isEqualTo(CANONICAL);
    }

    /** Counted by sha256sum of GNU coreutils over the text above, and over that of an empty content in English. */
    @Test
    void hashIsThatOfAnotherProgram() {
        assertThat(ContentHash.of(CONTENT, LetterLanguage.ZH_HANS, VARIABLES))
                .hasToString("ce68bc8f7e7c300584c103f15a94bb776296ff4180964ac0ade0eb2f3a9ef48a");
        assertThat(ContentHash.of(EditionContent.of(""), LetterLanguage.EN, List.of()))
                .hasToString("3fa4df66803f51a33bf3ed5fe8c4fce2a07dc7f31657a10ac9805d4ad8c0b5eb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85G",
                "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 "
            })
    void wordThatIsNoHashIsRefused(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash(hex));
    }
}
