package org.dealercrm.desk.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dealercrm.scoring.feedback.FeedbackReader;
import org.dealercrm.scoring.feedback.TextSpan;
import org.dealercrm.scoring.feedback.TradeDictionary;
import org.dealercrm.scoring.feedback.TradeTopics;
import org.dealercrm.scoring.feedback.WordSplitterContract;
import org.junit.jupiter.api.Test;

class SmartcnSplitterTest {

    private static final SmartcnSplitter SPLITTER = new SmartcnSplitter();

    @Test
    void keepsTheContract() {
        assertThat(WordSplitterContract.violations(SPLITTER)).isEmpty();
    }

    @Property
    void ofAnyTextItGivesWholeCharactersThatLeaveOutNoLetter(@ForAll("texts") String text) {
        int end = 0;
        for (TextSpan word : SPLITTER.words(text)) {
            assertThat(word.begin()).isGreaterThanOrEqualTo(end);
            assertThat(word.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(end, word.begin()).codePoints()).noneMatch(Character::isLetterOrDigit);
            for (int at : List.of(word.begin(), word.end())) {
                assertThat(at > 0
                                && at < text.length()
                                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                        .isFalse();
            }
            end = word.end();
        }
        assertThat(text.substring(end).codePoints()).noneMatch(Character::isLetterOrDigit);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> trade = Arbitraries.of(
                "服务", "态度", "发动机", "噪音", "油耗", "4s", "2.5t", "don't", " ", "\n", "\t", "，", "。", "!", "👍", "𠮷", "ａｂ",
                "\uD83D", "\uDC4D");
        return Arbitraries.frequencyOf(
                        Tuple.of(5, trade), Tuple.of(1, Arbitraries.strings().ofMaxLength(6)))
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    @Test
    void aTermThatItsWordsCutIsNotFound() {
        FeedbackReader byCharacter = FeedbackReader.of(TradeDictionary.builtIn());
        FeedbackReader byWord = byCharacter.withSplitter(SPLITTER);
        assertThat(byWord.read("发动机噪音大，油耗高").topics())
                .isEqualTo(byCharacter.read("发动机噪音大，油耗高").topics())
                .contains(TradeTopics.CONSUMPTION);
        // 安全 is found in 公安全部 by characters; smartcn knows 公安 and 全部
        assertThat(byCharacter.read("公安全部到场").topics()).containsExactly(TradeTopics.SAFETY);
        assertThat(byWord.read("公安全部到场").topics()).isEmpty();
    }

    @Test
    void everyThreadGetsTheSame() {
        String text = "服务态度很好，但是等待时间太长".repeat(20);
        List<TextSpan> here = SPLITTER.words(text);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(any -> SPLITTER.words(text)))
                .allMatch(here::equals);
    }
}
