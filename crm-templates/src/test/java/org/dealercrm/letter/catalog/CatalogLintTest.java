package org.dealercrm.letter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterLint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lint has nothing to say about the library's own texts: whatever it tells a store is worth reading. */
class CatalogLintTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/dealercrm/letter/catalog");

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".mustache"))
                    .sorted()
                    .toList();
        }
    }

    private static LetterLanguage languageOf(Path file) {
        return Arrays.stream(LetterLanguage.values())
                .filter(language -> file.toString().endsWith("." + language.tag() + ".mustache"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noFalseAlarmInTheCatalogue(Path file) throws IOException {
        String source = Files.readString(file);

        assertThat(LetterLint.of(languageOf(file)).check(source)).isEmpty();
    }

    @Test
    void thereIsSomethingToRead() throws IOException {
        assertThat(texts()).hasSizeGreaterThanOrEqualTo(3);
    }
}
