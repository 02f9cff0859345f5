package org.dealercrm.scoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordSplitterContractTest {

    private static final WordSplitter KEPT = WordSplitter.byCharacter();

    @Test
    void theLibrarysOwnKeepsIt() {
        assertThat(WordSplitterContract.violations(KEPT)).isEmpty();
    }

    @Test
    void wordsOutsideTheTextAreFound() {
        assertThat(violations(text -> List.of(new TextSpan(0, text.length() + 1))))
                .contains("lies in its text");
    }

    @Test
    void wordsOverOthersAreFound() {
        assertThat(violations(text -> {
                    List<TextSpan> words = new ArrayList<>(KEPT.words(text));
                    words.addAll(words);
                    return words;
                }))
                .contains("none over another");
    }

    @Test
    void halvesOfPairsAreFound() {
        assertThat(violations(text -> {
                    List<TextSpan> words = new ArrayList<>();
                    for (int at = 0; at < text.length(); at++) {
                        words.add(new TextSpan(at, at + 1));
                    }
                    return words;
                }))
                .contains("within a pair");
    }

    @Test
    void lettersLeftOutAreFound() {
        assertThat(violations(text -> List.of())).contains("left out");
        assertThat(violations(text -> {
                    List<TextSpan> words = KEPT.words(text);
                    return words.subList(0, Math.min(words.size(), 1000));
                }))
                .contains("left out");
    }

    @Test
    void anotherAnswerTheSecondTimeIsFound() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(violations(text -> {
                    List<TextSpan> words = KEPT.words(text);
                    boolean whole = text.isBlank() || calls.getAndIncrement() % 2 == 0;
                    return whole ? words : List.of(new TextSpan(0, text.length()));
                }))
                .contains("second time");
    }

    @Test
    @SuppressWarnings("NullAway") // what a careless host does
    void nullAndExceptionsAreFound() {
        assertThat(violations(text -> null)).contains("NullPointerException");
        assertThat(violations(text -> {
                    throw new IllegalStateException(text);
                }))
                .contains("IllegalStateException")
                .doesNotContain("服务");
    }

    @Property
    void ofAnyTextTheLibrarysOwnGivesWholeCharactersThatLeaveOutNoLetter(@ForAll String text) {
        int end = 0;
        for (TextSpan word : KEPT.words(text)) {
            assertThat(word.begin()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, word.begin()).codePoints()).noneMatch(Character::isLetterOrDigit);
            end = word.end();
        }
        assertThat(text.substring(end).codePoints()).noneMatch(Character::isLetterOrDigit);
    }

    private static String violations(WordSplitter broken) {
        return String.join("\n", WordSplitterContract.violations(broken));
    }
}
