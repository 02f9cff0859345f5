package org.dealercrm.benchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is the same work: every engine writes the same letter, and it is the letter that is told of. */
class SameLetterTest {

    private static final Pattern TAG = Pattern.compile("\\{\\{(\\w+)}}");

    @Test
    void the_source_has_712_characters_and_13_variables() {
        List<String> names = TAG.matcher(ThanksLetter.mustache())
                .results()
                .map(tag -> tag.group(1))
                .toList();
        assertThat(ThanksLetter.mustache()).hasSize(712);
        assertThat(names).hasSize(15);
        assertThat(names.stream().distinct()).hasSize(13);
        assertThat(ThanksLetter.readers().get(0).asMap()).containsOnlyKeys(Set.copyOf(names));
    }

    @ParameterizedTest
    @EnumSource
    void every_engine_writes_the_same_letter(LetterEngine engine) {
        LetterWriter writer = engine.open();
        List<LetterFields> readers = ThanksLetter.readers();
        for (int reader = 0; reader < 2 * readers.size(); reader++) {
            Map<String, Object> values = readers.get(reader % readers.size()).asMap();
            String expected = TAG.matcher(ThanksLetter.mustache()).replaceAll(tag -> valueOf(tag, values));
            assertThat(writer.write(reader)).isEqualTo(expected).hasSize(712).contains("尊敬的");
        }
    }

    private static String valueOf(MatchResult tag, Map<String, Object> values) {
        return String.valueOf(values.get(tag.group(1)));
    }
}
