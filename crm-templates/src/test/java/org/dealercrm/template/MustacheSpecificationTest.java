package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The specification of Mustache (github.com/mustache/spec, v1.4.2), all core modules: 136 tests, 12 of comments, 14 of
 * delimiters, 42 of interpolation, 22 of inverted sections, 12 of partials, 34 of sections. The same rules in our own words are
 * in {@link MustacheRulesTest}, which needs no files.
 */
class MustacheSpecificationTest {

    private static final Map<String, Integer> MODULES = Map.of(
            "comments", 12, "delimiters", 14, "interpolation", 42, "inverted", 22, "partials", 12, "sections", 34);

    @TestFactory
    Stream<DynamicTest> coreModules() {
        Path specs = Path.of(System.getProperty("dealercrm.shared", "../shared"), "data/mustache-spec/specs");
        assumeTrue(Files.isDirectory(specs), "The specification of Mustache is not at hand; its tests are left out");
        return MODULES.keySet().stream().sorted().flatMap(module -> testsOf(specs, module));
    }

    private static Stream<DynamicTest> testsOf(Path specs, String module) {
        List<?> tests = (List<?>) field(JsonText.read(read(specs.resolve(module + ".json"))), "tests");
        assertThat(tests).hasSize(Objects.requireNonNull(MODULES.get(module)));
        return tests.stream()
                .map(test -> DynamicTest.dynamicTest(
                        module + ": " + field(test, "name"),
                        () -> assertThat(rendered(test)).isEqualTo(field(test, "expected"))));
    }

    private static String rendered(Object test) {
        Object data = ((Map<?, ?>) test).get("data");
        Shape shape = UntypedData.shapeOf(Collections.singletonList(data));
        return TemplateCompiler.lenient(shape)
                .with(snippets(((Map<?, ?>) test).get("partials")))
                .compile((String) field(test, "template"))
                .orElseThrow()
                .render(UntypedData.slotOf(shape, data));
    }

    private static Snippets snippets(@Nullable Object partials) {
        Map<String, String> sources = new HashMap<>();
        if (partials instanceof Map<?, ?> named) {
            named.forEach((name, source) -> sources.put((String) name, (String) source));
        }
        return Snippets.of(sources);
    }

    private static Object field(Object object, String name) {
        return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(object)).get(name), name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
