package org.dealercrm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of the README are, word for word, lines that tests run and that the smallest consumer runs too. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    private static final List<String> TESTED =
            betweenMarks("crm-scoring/src/test/java/org/dealercrm/scoring/TenLinesTest.java");

    private static final List<String> TESTED_TOO =
            betweenMarks("crm-scoring/src/test/java/org/dealercrm/scoring/SatisfactionLinesTest.java");

    private static final List<String> LETTERS =
            betweenMarks("crm-templates/src/test/java/org/dealercrm/letter/mailing/LetterLinesTest.java");

    @Test
    void thereAreTenLines() {
        assertEquals(10, TESTED.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void readmeShowsTheTestedLines(String readme) {
        for (List<String> lines : List.of(TESTED, TESTED_TOO, LETTERS)) {
            String block = "```java\n" + String.join("\n", lines) + "\n```";
            assertTrue(text(readme).contains(block), readme + " does not show these lines:\n" + block);
        }
    }

    @Test
    void consumerRunsTheTestedLines() {
        assertTrue(body("FirstScore").contains(String.join("\n", TESTED)), "FirstScore does not run the tested lines");
        assertTrue(
                body("FirstSatisfaction").contains(String.join("\n", TESTED_TOO)),
                "FirstSatisfaction does not run the tested lines");
        assertTrue(
                body("FirstLetter").contains(String.join("\n", LETTERS)), "FirstLetter does not run the tested lines");
    }

    private static String body(String consumer) {
        return text("examples/embedding/src/main/java/org/example/embedding/" + consumer + ".java")
                .lines()
                .map(line -> line.length() > 8 ? line.substring(8) : line)
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static List<String> betweenMarks(String file) {
        List<String> lines = text(file).lines().map(String::stripTrailing).toList();
        int begin = indexOf(lines, "// README begin");
        int end = indexOf(lines, "// README end");
        return lines.subList(begin + 1, end).stream()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .toList();
    }

    private static int indexOf(List<String> lines, String mark) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(mark)) {
                return i;
            }
        }
        throw new IllegalStateException("There is no line '" + mark + "'");
    }

    private static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
