package org.dealercrm.desk.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.dealercrm.desk.feedback.CarOpinions.Half;
import org.dealercrm.scoring.feedback.FeedbackReader;
import org.dealercrm.scoring.feedback.Tone;
import org.dealercrm.scoring.feedback.Topic;
import org.dealercrm.scoring.feedback.TradeDictionary;
import org.dealercrm.scoring.feedback.TradeTopics;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpinionQualityTest {

    private static final FeedbackReader READER = FeedbackReader.of(TradeDictionary.builtIn());
    private static final Topic PRICE = TradeTopics.PRICE;
    private static final Topic POWER = TradeTopics.POWER;

    @TempDir
    Path folder;

    /** Found: price -, price +, price 0 with power +, nothing. */
    private static final OpinionQuality SMALL = OpinionQuality.of(
            READER,
            List.of(
                    new LabelledText("a", "价格贵", Map.of(PRICE, Tone.NEGATIVE)),
                    new LabelledText("b", "价格便宜", Map.of(PRICE, Tone.NEUTRAL, POWER, Tone.NEUTRAL)),
                    new LabelledText("c", "动力强劲，价格", Map.of(POWER, Tone.POSITIVE)),
                    new LabelledText("d", "无话", Map.of(PRICE, Tone.NEUTRAL))),
            List.of(PRICE, POWER));

    @Test
    void topicsFoundAndLabelledAreCounted() {
        assertThat(SMALL.hits()).isEqualTo(Map.of(PRICE, new TopicHits(2, 1, 1), POWER, new TopicHits(1, 0, 1)));
        assertThat(SMALL.allHits()).isEqualTo(new TopicHits(3, 1, 2));
        assertThat(SMALL.allHits().f1()).isEqualTo(6.0 / 9);
        assertThat(SMALL.macroF1()).isCloseTo((4.0 / 6 + 2.0 / 3) / 2, within(1e-15));
        assertThat(SMALL.withTone()).isEqualTo(new TopicHits(2, 2, 3));
    }

    @Test
    void tonesAreCountedWhereTheTopicIsRight() {
        ToneTable tones = SMALL.tones();
        assertThat(tones.size()).isEqualTo(3);
        assertThat(tones.right()).isEqualTo(2);
        assertThat(tones.count(Tone.NEUTRAL, Tone.POSITIVE)).isEqualTo(1);
        assertThat(tones.f1(Tone.NEGATIVE)).isEqualTo(1);
        assertThat(tones.f1(Tone.POSITIVE)).isEqualTo(2.0 / 3);
        assertThat(tones.macroF1()).isCloseTo((1 + 0 + 2.0 / 3) / 3, within(1e-15));
    }

    @Test
    void theBaselineSaysTheMostFrequentOfEverything() {
        assertThat(SMALL.mostFrequent()).isEqualTo(PRICE);
        assertThat(SMALL.baselineHits())
                .isEqualTo(Map.of(PRICE, new TopicHits(3, 1, 0), POWER, new TopicHits(0, 0, 2)));
        assertThat(SMALL.baselineTones().right()).isEqualTo(1);
        assertThat(SMALL.baselineWithTone()).isEqualTo(new TopicHits(2, 2, 3));
    }

    @Test
    void halvesAreByTheChecksumOfTheId() {
        CRC32 checksum = new CRC32();
        checksum.update("123456789".getBytes(StandardCharsets.US_ASCII));
        assertThat(checksum.getValue()).as("the check value of CRC-32").isEqualTo(0xCBF43926L);
        assertThat(Half.SEEN.holds("123456789")).isTrue();
        assertThat(Half.HELD_OUT.holds("123456789")).isFalse();
    }

    @Test
    void theFileIsReadByText() throws IOException {
        Path file = folder.resolve("opinions.csv");
        String head = "content_id,content,subject,sentiment_value,sentiment_word\n";
        Files.writeString(file, head + "123456789,\"贵，有劲\",价格,-1,贵\n123456789,\"贵，有劲\",动力,1,\n");
        assertThat(CarOpinions.read(file, Half.SEEN))
                .containsExactly(
                        new LabelledText("123456789", "贵，有劲", Map.of(PRICE, Tone.NEGATIVE, POWER, Tone.POSITIVE)));
        assertThat(CarOpinions.read(file, Half.HELD_OUT)).isEmpty();
        Files.writeString(file, head + "123456789,贵,天气,-1,\n");
        assertThatThrownBy(() -> CarOpinions.read(file, Half.SEEN)).hasMessage("Line 2: found the subject 天气");
        Files.writeString(file, head + "123456789,贵,价格,2,\n");
        assertThatThrownBy(() -> CarOpinions.read(file, Half.SEEN)).hasMessage("Line 2: found the value 2");
    }

    /** To the last digit printed: what the document says is what is measured. */
    @Test
    void theDocumentSaysWhatIsMeasured() throws IOException {
        Path file = Path.of(
                System.getProperty("dealercrm.shared", "../shared"), "data/ccf-bdci-2018-car-opinions/train.csv");
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> "Skipped: the reference data lack " + file);
        String document = Files.readString(Path.of("../../docs/feedback-quality.md"));
        assertThat(document)
                .contains(String.join("\n", MeasureOpinions.lines(file)).strip());
    }
}
