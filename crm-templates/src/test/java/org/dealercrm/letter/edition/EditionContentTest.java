package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.dealercrm.letter.DateStyle;
import org.dealercrm.template.Snippets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionContentTest {

    @Test
    void lineEndsAndTheByteOrderMarkMakeNoOtherContent() {
        EditionContent plain = EditionContent.of("[正文]\n一\n\n二");
        assertThat(EditionContent.of("[正文]\r\n一\r\n\r\n二")).isEqualTo(plain);
        assertThat(EditionContent.of("[正文]\r一\r\r二")).isEqualTo(plain);
        assertThat(EditionContent.of("\uFEFF[正文]\r\n一\n\r二")).isEqualTo(plain);
        assertThat(plain.withSnippets(Map.of("a", "x\r\ny"))).isEqualTo(plain.withSnippets(Map.of("a", "x\ny")));
        assertThat(plain.withDefaults(Map.of("a", "x\ry"))).isEqualTo(plain.withDefaults(Map.of("a", "x\ny")));
    }

    @Test
    void partsAreChangedOneByOneAndCopied() {
        Map<String, String> snippets = new HashMap<>(Map.of("b", "2", "a", "1"));
        EditionContent content = EditionContent.of("x")
                .withSnippets(snippets)
                .withDefaults(Map.of("c", "3"))
                .dated(DateStyle.NUMERALS)
                .withSource("y");
        snippets.clear();
        assertThat(content)
                .isEqualTo(new EditionContent("y", DateStyle.NUMERALS, Map.of("a", "1", "b", "2"), Map.of("c", "3")));
        assertThat(content.snippets().keySet()).containsExactly("a", "b");
        assertThat(content).hasToString("EditionContent[1 characters, 2 snippets, 1 default values]");
    }

    @Test
    void snippetsOfAStoreAreTakenByTheirNamesInWhateverTag() {
        Snippets catalogue = Snippets.of(
                Map.of("a", "{{> b}}", "b", "{{=<% %>=}}<%>结语%>", "结语", "{{>a}} {{>b}}", "c", "d", "d", "c"));
        assertThat(EditionContent.of("{{=[ ]=}}\n[>\ta ]")
                        .withSnippetsOf(catalogue)
                        .snippets())
                .isEqualTo(Map.of("a", "{{> b}}", "b", "{{=<% %>=}}<%>结语%>", "结语", "{{>a}} {{>b}}"));
        assertThat(EditionContent.of("c d {{c}} {{> e}}")
                        .withSnippetsOf(catalogue)
                        .snippets())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\uD83D", "\uDE97a", "\uD83D\uD83D\uDE97"})
    void textThatNoDatabaseKeepsIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionContent.of(text))
                .withMessageStartingWith("The source of a letter has at most 1000000 characters");
        EditionContent empty = EditionContent.of("");
        assertThatIllegalArgumentException().isThrownBy(() -> empty.withSnippets(Map.of("a", text)));
        assertThatIllegalArgumentException().isThrownBy(() -> empty.withDefaults(Map.of("a", text)));
    }

    @Test
    void tooLongASourceIsRefused() {
        assertThat(EditionContent.of("x".repeat(EditionContent.MAX_LENGTH)).source())
                .hasSize(1_000_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionContent.of("x".repeat(EditionContent.MAX_LENGTH + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "a/b", "{{a}}"})
    void wordThatIsNoNameIsRefused(String name) {
        EditionContent empty = EditionContent.of("");
        assertThatIllegalArgumentException().isThrownBy(() -> empty.withSnippets(Map.of(name, "x")));
        assertThatIllegalArgumentException().isThrownBy(() -> empty.withDefaults(Map.of(name, "x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.withDefaults(Map.of("x".repeat(101), "x")))
                .withMessageContaining("1 to 100");
        assertThatIllegalArgumentException().isThrownBy(() -> empty.withSnippets(Map.of("x".repeat(101), "x")));
    }
}
