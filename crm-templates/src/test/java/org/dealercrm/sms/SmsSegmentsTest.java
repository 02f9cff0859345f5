package org.dealercrm.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmsSegmentsTest {

    private static final SmsAlphabet GSM = SmsAlphabet.GSM_7;
    private static final SmsAlphabet UCS = SmsAlphabet.UCS_2;

    /** Text, alphabet, segments; 3GPP TS 23.038 and 23.040. */
    static Stream<Arguments> vectors() {
        return Stream.of(
                arguments("", GSM, 0),
                arguments("a", GSM, 1),
                arguments("a".repeat(160), GSM, 1),
                arguments("a".repeat(161), GSM, 2),
                arguments("a".repeat(306), GSM, 2),
                arguments("a".repeat(307), GSM, 3),
                arguments("a".repeat(460), GSM, 4),
                arguments("€".repeat(80), GSM, 1),
                arguments("€".repeat(81), GSM, 2),
                // 306 septets would fit two segments, were the escape not to be torn from its character.
                arguments("a".repeat(152) + "€" + "a".repeat(152), GSM, 3),
                arguments("a".repeat(159) + "ç", UCS, 3),
                arguments("a".repeat(159) + "’", UCS, 3),
                arguments("a".repeat(159) + "Ç", GSM, 1),
                arguments("您".repeat(70), UCS, 1),
                arguments("您".repeat(71), UCS, 2),
                arguments("您".repeat(134), UCS, 2),
                arguments("您".repeat(135), UCS, 3),
                arguments("您".repeat(202), UCS, 4),
                arguments("🎉".repeat(35), UCS, 1),
                arguments("🎉".repeat(36), UCS, 2),
                arguments("🎉".repeat(67), UCS, 3),
                // 134 units would fit two segments, were the surrogate pair not to be torn apart.
                arguments("您".repeat(66) + "🎉" + "您".repeat(66), UCS, 3));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aTextIsCutAsNetworksCutIt(String text, SmsAlphabet alphabet, int segments) {
        SmsSegments cut = SmsSegments.of(text);

        assertThat(cut.alphabet()).isEqualTo(alphabet);
        assertThat(cut.count()).isEqualTo(segments);
        assertThat(String.join("", cut.parts())).isEqualTo(text);
    }

    @Test
    void anEscapeAndASurrogatePairGoWholeIntoTheNextSegment() {
        assertThat(SmsSegments.of("a".repeat(152) + "€" + "a".repeat(152)).parts())
                .containsExactly("a".repeat(152), "€" + "a".repeat(151), "a");
        assertThat(SmsSegments.of("您".repeat(66) + "🎉" + "您".repeat(66)).parts())
                .containsExactly("您".repeat(66), "🎉" + "您".repeat(65), "您");
    }

    @Test
    void unitsAreSeptetsOrHalvesOfSurrogatePairs() {
        assertThat(SmsSegments.of("a€[").units()).isEqualTo(5);
        assertThat(SmsSegments.of("您🎉").units()).isEqualTo(3);
    }

    /** The tables of 3GPP TS 23.038, 6.2.1 and 6.2.1.1, row by row of sixteen; the escape itself is no character. */
    @Test
    void theAlphabetHas127CharactersAndTenMoreInItsExtension() {
        List<Integer> basic = characters(1);
        List<Integer> extension = characters(2);

        assertThat(basic).hasSize(127).contains((int) '@', (int) '\n', (int) '\r', (int) ' ', 0x394, 0x3A9, 0xC7);
        assertThat(extension)
                .containsExactlyInAnyOrder(
                        0x0C,
                        (int) '^',
                        (int) '{',
                        (int) '}',
                        (int) '\\',
                        (int) '[',
                        (int) '~',
                        (int) ']',
                        (int) '|',
                        0x20AC);
        assertThat(basic).doesNotContain(0x1B, (int) '`', 0xE7, 0x391, (int) '\t');
    }

    private static List<Integer> characters(int septets) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> SmsAlphabet.septets(c) == septets)
                .boxed()
                .toList();
    }

    @Test
    void segmentsTellNoText() {
        assertThat(SmsSegments.of("尊敬的王女士：").toString()).isEqualTo("SmsSegments[UCS_2, 7 units, 1 segments]");
    }

    @Test
    void emptySegmentsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsSegments(GSM, 0, List.of("")));
    }
}
