package org.dealercrm.desk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is read from bytes is what is read from texts, wherever it is read at all. */
class BytesProperties {

    @Property
    void aDayIsTheDayOfTheText(@ForAll("days") String text) {
        byte[] bytes = bytes(text);
        int day = Bytes.day(bytes, 2, bytes.length - 2);
        long general = Cells.day(text);
        assertThat(day == Bytes.UNEASY ? Cells.NO_DAY : day).isEqualTo(general);
    }

    @Property
    void anAmountIsTheAmountOfTheTextToTheLastBit(@ForAll("amounts") String text) {
        byte[] bytes = bytes(text);
        double general = Cells.number(text);
        boolean inRange = general >= 0 && general <= Cells.GREATEST;
        assertThat(Double.valueOf(Bytes.amount(bytes, 2, bytes.length - 2))).isEqualTo(inRange ? general : Double.NaN);
    }

    @Property
    void amountsOfMoneyAreEasy(
            @ForAll @IntRange(max = 999_999_999) int whole, @ForAll @IntRange(max = 4) int decimals) {
        String text = BigDecimal.valueOf(whole, decimals).toPlainString();
        byte[] bytes = bytes(text);
        assertThat(Bytes.amount(bytes, 2, bytes.length - 2)).isEqualTo(Double.parseDouble(text));
    }

    @Property
    void aTextThatBeginsOrEndsWithBlanksIsNeverTakenAsItIs(@ForAll("texts") String text) {
        byte[] bytes = bytes(text);
        if (!text.strip().equals(text)) {
            assertThat(Bytes.mayHaveBlanks(bytes, 2, bytes.length - 2)).isTrue();
        }
    }

    @Property
    void eachKeyHasItsNumberInTheOrderOfFirstMention(@ForAll("keys") List<String> mentions) {
        List<String> asked = new ArrayList<>();
        KeyDictionary dictionary = new KeyDictionary(key -> {
            asked.add(key);
            return 7 * asked.size();
        });
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (String mention : mentions) {
            byte[] bytes = bytes(mention);
            int hash = Bytes.hash(bytes, 2, bytes.length - 2);
            dictionary.lookAhead(new int[] {hash}, 0, 1);
            int number = dictionary.number(bytes, 2, bytes.length - 2, hash);
            assertThat(number).isEqualTo(expected.computeIfAbsent(mention, key -> 7 * (expected.size() + 1)));
            assertThat(dictionary.number(mention)).isEqualTo(number);
        }
        assertThat(asked).containsExactlyElementsOf(expected.keySet());
    }

    /** The text with other bytes around it. */
    private static byte[] bytes(String text) {
        return ("9-" + text + "1.").getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> days() {
        Arbitrary<String> figures =
                Arbitraries.strings().withChars("0123456789-").ofMinLength(8).ofMaxLength(10);
        Arbitrary<String> near = Arbitraries.integers()
                .between(1895, 2205)
                .flatMap(year -> Arbitraries.integers()
                        .between(0, 14)
                        .flatMap(month -> Arbitraries.integers()
                                .between(0, 33)
                                .map(day -> String.format("%04d-%02d-%02d", year, month, day))));
        return Arbitraries.oneOf(near, near.map(day -> day.replace("-", "")), figures, texts());
    }

    @Provide
    Arbitrary<String> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789.").ofMaxLength(20),
                Arbitraries.bigDecimals().ofScale(6).map(BigDecimal::toPlainString),
                Arbitraries.doubles().map(String::valueOf),
                texts());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                " ", "\t", "\u001c", "\u00a0", "\u1680", "\u2000", "\u2028", "\u205f", "\u3000", "a",
                                "王", "é", "😀")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(parts -> String.join("", parts)),
                Arbitraries.strings()
                        .withCharRange('\u0001', '\ud7ff')
                        .ofMinLength(1)
                        .ofMaxLength(6));
    }

    @Provide
    Arbitrary<List<String>> keys() {
        Arbitrary<String> numbered =
                Arbitraries.integers().between(0, 150).map(number -> String.format("C%07d", number));
        return Arbitraries.oneOf(numbered, texts()).list().ofMaxSize(400);
    }
}
