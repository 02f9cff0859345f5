package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The law of a line of a letter. */
class PlainTextLayoutProperties {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("好", "，谢", "car", "4S店", "（深圳）", "0755 8888 6666", "🎉")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("您", parts));
    }

    @Property
    void noPartIsWiderThanTheLine(
            @ForAll("names") String name,
            @ForAll LetterLanguage language,
            @ForAll @IntRange(min = 10, max = 40) int line) {
        Letter letter = new Letter(language, name, name, List.of(name), List.of(name), List.of(name), name);
        TextWidth widths = new TextWidth(language);

        assertThat(letter.text(line).lines()).allMatch(written -> widths.of(written) <= 2 * line);
        assertThat(letter.text(line).replaceAll("[ 　\n]", ""))
                .isEqualTo(name.replace(" ", "").repeat(6));
    }
}
