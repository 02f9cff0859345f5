package org.dealercrm.scoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeDictionaryTest {

    private static final Topic CHARGING = Topic.ofVehicle("CHARGING", "charging", "充电");

    @Test
    void theBuiltInDictionaryKnowsEveryTopicInBothLanguages() {
        TradeDictionary dictionary = TradeDictionary.builtIn();
        List<Topic> topics = new ArrayList<>(TradeTopics.SERVICE);
        topics.addAll(TradeTopics.VEHICLE);
        assertThat(dictionary.topics()).containsExactlyInAnyOrderElementsOf(topics);
        for (Topic topic : topics) {
            List<String> terms = dictionary.words().stream()
                    .filter(word -> word.topics().contains(topic))
                    .map(TradeWord::term)
                    .toList();
            assertThat(terms)
                    .as(topic.label().code())
                    .anyMatch(term -> term.codePoints().anyMatch(Character::isIdeographic));
            assertThat(terms).as(topic.label().code()).anyMatch(term -> term.matches("[a-z ]+"));
        }
    }

    @Test
    void everyServiceTopicBelongsToACriterion() {
        assertThat(TradeTopics.SERVICE).allMatch(topic -> topic.criterion().isPresent());
        assertThat(TradeTopics.VEHICLE).allMatch(topic -> topic.criterion().isEmpty());
    }

    /** A term that the longest match can never reach would be dead. */
    @Test
    void everyTermOfTheBuiltInDictionaryIsFound() {
        TradeDictionary dictionary = TradeDictionary.builtIn();
        FeedbackReader reader = FeedbackReader.of(dictionary);
        for (TradeWord word : dictionary.words()) {
            if (word.kind().isOfTopics()) {
                assertThat(reader.read(word.term()).opinions())
                        .as(word.term())
                        .isNotEmpty()
                        .allMatch(opinion -> opinion.span()
                                .equals(new TextSpan(0, word.term().length())));
            }
        }
    }

    @Test
    void aHostAddsTopicsAndWords() {
        TradeDictionary dictionary = TradeDictionary.builtIn()
                .extended()
                .topic(CHARGING)
                .addLines(List.of(
                        "# ours",
                        "TOPIC CHARGING + : 充电桩 | 换电站 | charger # many",
                        "",
                        "OPINION CHARGING,WAITING -: 排队充电"))
                .build();
        FeedbackReading reading = FeedbackReader.of(dictionary).read("充电桩多，但是要排队充电");
        assertThat(reading.topics()).containsExactly(CHARGING, TradeTopics.WAITING);
        assertThat(reading.opinions())
                .extracting(Opinion::tone)
                .containsExactly(Tone.POSITIVE, Tone.NEGATIVE, Tone.NEGATIVE);
        assertThat(TradeDictionary.builtIn().word("充电桩")).isEmpty();
    }

    @Test
    void aWordIsReplacedByTakingItOutFirst() {
        TradeDictionary.Builder builder = TradeDictionary.builtIn().extended();
        TradeWord praise = TradeWord.opinion("加装", TradeTopics.SALES_PRESSURE, Tone.POSITIVE);
        assertThatThrownBy(() -> builder.add(praise))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A term has one kind and tone, found 加装 as TOPIC NEGATIVE and as OPINION POSITIVE");
        assertThat(builder.remove("加装").add(praise).build().word("加装")).hasValue(praise);
        assertThatThrownBy(() -> builder.remove("从未有过")).hasMessageContaining("found none for 从未有过");
    }

    @Test
    void aTermOfTwoTopicsNamesBoth() {
        TradeDictionary dictionary = TradeDictionary.builder()
                .add(TradeWord.topic("Lounge", TradeTopics.FACILITIES, Tone.NEUTRAL))
                .add(TradeWord.topic("LOUNGE", TradeTopics.WAITING, Tone.NEUTRAL))
                .build();
        assertThat(dictionary.words()).hasSize(1);
        assertThat(dictionary.word("lounge").orElseThrow().topics())
                .containsExactly(TradeTopics.FACILITIES, TradeTopics.WAITING);
    }

    @Test
    void termsAreFolded() {
        assertThat(TradeWord.of("  Pick-Up  TRUCK ", WordKind.OTHER, Tone.NEUTRAL)
                        .term())
                .isEqualTo("pick up truck");
        assertThat(TradeWord.of("服務４Ｓ", WordKind.OTHER, Tone.NEUTRAL).term()).isEqualTo("服务4s");
        assertThat(TradeDictionary.builtIn().word("服務態度")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "好。", "a.b", "好，坏", "what?", "a\nb", "\uD83D", "好\uDE00", "\u0000"})
    void aTermIsPartOfOneClause(String term) {
        assertThatThrownBy(() -> TradeWord.of(term, WordKind.OTHER, Tone.NEUTRAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTermHasAtMost64Characters() {
        assertThat(TradeWord.of("x".repeat(64), WordKind.OTHER, Tone.NEUTRAL).term())
                .hasSize(64);
        assertThatThrownBy(() -> TradeWord.of("x".repeat(65), WordKind.OTHER, Tone.NEUTRAL))
                .hasMessageContaining("found 65");
    }

    @Test
    void topicsAndToneFitTheKind() {
        List<Topic> one = List.of(CHARGING);
        assertThatThrownBy(() -> new TradeWord("a", WordKind.TOPIC, List.of(), Tone.NEUTRAL))
                .hasMessageContaining("found 0 topics");
        assertThatThrownBy(() -> new TradeWord("a", WordKind.MORE, one, Tone.NEUTRAL))
                .hasMessageContaining("found 1 topics");
        assertThatThrownBy(() -> new TradeWord("a", WordKind.OPINION, one, Tone.NEUTRAL))
                .hasMessageContaining("found NEUTRAL");
        assertThatThrownBy(() -> TradeWord.of("a", WordKind.TONE, Tone.NEUTRAL)).hasMessageContaining("found NEUTRAL");
        assertThatThrownBy(() -> TradeWord.of("a", WordKind.MORE, Tone.POSITIVE))
                .hasMessageContaining("found POSITIVE");
    }

    @Test
    void twoTopicsDoNotShareACode() {
        Topic other = Topic.ofVehicle("CHARGING", "charging", "加电");
        assertThatThrownBy(() -> TradeDictionary.builder().topic(CHARGING).topic(other))
                .hasMessageContaining("CHARGING");
        assertThatThrownBy(() -> Topic.ofVehicle("charging", "charging", "充电")).hasMessageContaining("charging");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TONE + 好",
                "tone + : 好",
                "MOOD : 好",
                "TOPIC NOWHERE + : 好",
                "TOPIC PRICE, : 好",
                "TONE + : 好 |",
                "TONE : 好",
                "OPINION PRICE * : 贵",
            })
    void aLineThatIsNotOfTheFormIsRefusedWithItsNumber(String line) {
        TradeDictionary.Builder builder = TradeDictionary.builder().topic(TradeTopics.PRICE);
        assertThatThrownBy(() -> builder.addLines(List.of("# first", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Line 2");
    }
}
