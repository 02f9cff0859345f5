package org.dealercrm.scoring.feedback;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Texts of the dictionary's own words, of strange words and marks between, and of anything at all. */
class TradeTexts extends DomainContextBase {

    private static final List<String> TERMS =
            TradeDictionary.builtIn().words().stream().map(TradeWord::term).toList();

    private static final List<String> BETWEEN = List.of(
            "", "", "", " ", "，", ", ", "。", ". ", "!", "？", "\n", "、", "的", "了", "张三", "x9", "𠮷", "👍", "\uD83D",
            "\uDE00");

    /** A text to be read. */
    record Text(String said) {}

    @Provide
    Arbitrary<Text> texts() {
        Arbitrary<String> parts = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(TERMS)),
                Tuple.of(3, Arbitraries.of(BETWEEN)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(5)));
        return parts.list().ofMaxSize(20).map(list -> new Text(String.join("", list)));
    }

    @Provide
    Arbitrary<TradeWord> words() {
        return Arbitraries.of(List.copyOf(TradeDictionary.builtIn().words()));
    }
}
