package org.dealercrm.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeyOrderProperties {

    @Property
    void keysStandInTheOrderOfCodePoints(@ForAll("keys") List<String> keys) {
        List<String> expected = keys.stream().sorted(CodePointOrder.INSTANCE).toList();
        assertThat(sorted(keys)).isEqualTo(expected);
    }

    @Property
    void whatAllKeysBeginWithDoesNotMatter(@ForAll("keys") List<String> keys, @ForAll("text") String beginning) {
        List<String> longer = keys.stream().map(key -> beginning + key).toList();
        List<String> expected =
                sorted(keys).stream().map(key -> beginning + key).toList();
        assertThat(sorted(longer)).isEqualTo(expected);
    }

    private static List<String> sorted(List<String> keys) {
        int[] numbers = IntStream.range(0, keys.size()).toArray();
        return IntStream.of(KeyOrder.sorted(keys.toArray(String[]::new), numbers))
                .mapToObj(keys::get)
                .toList();
    }

    /** Characters of one byte and of two, surrogates paired and alone, the ends of the ranges. */
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(
                        "\u0000",
                        "0",
                        "1",
                        "A",
                        "\u00FF",
                        "\u0100",
                        "张",
                        "\uD7FF",
                        "\uD800",
                        "\uDFFF",
                        "\uD840\uDC0B",
                        "\uE000",
                        "\uFFFF")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> keys() {
        Arbitrary<String> numbered =
                Arbitraries.integers().between(0, 99_999).map(number -> String.format("C%07d", number));
        return Arbitraries.oneOf(
                text().list().uniqueElements().ofMaxSize(40),
                numbered.list().uniqueElements().ofMaxSize(40));
    }
}
