package org.dealercrm.scoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackReaderTest {

    private static final FeedbackReader READER = FeedbackReader.of(TradeDictionary.builtIn());

    /** Topics with their tone on the whole, in the order of the codes: "ATTITUDE+ WAITING-". */
    private static String read(String text) {
        FeedbackReading reading = READER.read(text);
        return reading.topics().stream()
                .map(topic -> topic.label().code()
                        + switch (reading.toneOf(topic).orElseThrow()) {
                            case NEGATIVE -> "-";
                            case NEUTRAL -> "";
                            case POSITIVE -> "+";
                        }
                        + (reading.hopesFor(topic) ? "?" : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "服务态度很好，但是等待时间太长 | ATTITUDE+ WAITING-",
                "师傅修了三次还是没修好，配件缺货 | PARTS- REPAIR_QUALITY-",
                "收费不透明，强制推销保养项目 | SALES_PRESSURE- TRANSPARENCY-",
                "休息室很干净，环境不错 | FACILITIES+",
                "预约方便，交车准时很满意 | APPOINTMENT+ HANDOVER+",
                "油耗高，动力不足，空间倒是很大 | CONSUMPTION- POWER- SPACE+",
                "油耗低、空间大、噪音小 | COMFORT+ CONSUMPTION+ SPACE+",
                "外观和内饰都很漂亮 | EXTERIOR+ INTERIOR+",
                "好看的外观，粗糙的内饰 | EXTERIOR+ INTERIOR-",
                "喜欢这个外观 | EXTERIOR+",
                "价格不高 | PRICE+",
                "价格不是很高 | PRICE+",
                "配置不高 | EQUIPMENT-",
                "动力不是不好 | POWER+",
                "没有异响，不烧机油 | COMFORT+ POWER+",
                "没有优惠 | PRICE-",
                "动力 价格高 | POWER PRICE-",
                "动力   价格高 | POWER PRICE-",
                "油耗怎么样？价格贵不贵？ | CONSUMPTION PRICE",
                "动力好吗 | POWER",
                "如果空间大一点 | SPACE",
                "希望休息室再大一些 | FACILITIES?",
                "建议增加代步车，等待时间太长。 | EXTRAS? WAITING-",
                "内饰很好。内饰很差。 | INTERIOR",
                "大家好像都在差不多的时候来保养 | ''",
            })
    void chinese(String text, String found) {
        assertThat(read(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The staff were friendly but the wait was too long. | ATTITUDE+ WAITING-",
                "Great service, rude receptionist | ATTITUDE",
                "I love the handling, hate the noise | COMFORT- HANDLING+",
                "The price was not good | PRICE-",
                "They weren't friendly | ATTITUDE-",
                "Never called back; still broken after two visits | FOLLOW_UP- REPAIR_QUALITY-",
                "Is the fuel consumption high? | CONSUMPTION",
                "I wish the lounge had better coffee | FACILITIES?",
                "You should offer a courtesy car | EXTRAS?",
                "high fuel consumption, high specification | CONSUMPTION- EQUIPMENT+",
                "overcharged and pushy | SALES_PRESSURE- TRANSPARENCY-",
                "apartment prize serviceable | ''",
                "no queue, no road noise, no discount | COMFORT+ PRICE- WAITING+",
                "test-drive was great | TEST_DRIVE+",
                "advisor态度很好，price有点高 | ATTITUDE+ PRICE-",
            })
    void english(String text, String found) {
        assertThat(read(text)).isEqualTo(found);
    }

    @Test
    void theWordsThatDecidedAreShown() {
        String text = "４Ｓ店的价格不是很高。";
        assertThat(READER.read(text).opinions())
                .containsExactly(new Opinion(
                        TradeTopics.PRICE,
                        Tone.POSITIVE,
                        false,
                        new TextSpan(4, 6),
                        List.of(new TextSpan(6, 9), new TextSpan(9, 10))));
    }

    @Test
    void theMarkThatMakesAQuestionDecides() {
        Opinion asked = READER.read("价格很高?").opinions().get(0);
        assertThat(asked.tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(asked.decidedBy()).containsExactly(new TextSpan(4, 5));
    }

    @Test
    void traditionalCharactersFullWidthAndCapitalsAreTheSame() {
        assertThat(read("服務態度很好，油耗高，價格便宜")).isEqualTo(read("服务态度很好，油耗高，价格便宜"));
        assertThat(read("ＮＯＩＳＹ ＥＮＧＩＮＥ")).isEqualTo(read("noisy engine")).contains("COMFORT-");
    }

    @Test
    void emptyAndStrangeTextsSayNothing() {
        for (String text : List.of("", " ", "\n", "。。。", "?", "\uD83D", "\uDE00\uD83D", "123", "не понимаю", "𠮷")) {
            assertThat(READER.read(text).opinions()).as("%x", text.length()).isEmpty();
        }
    }

    @Test
    void charactersBeyondSixteenBitsKeepTheirPlace() {
        FeedbackReading reading = READER.read("𠮷👍动力👍𠮷");
        assertThat(reading.opinions()).hasSize(1);
        assertThat(reading.opinions().get(0).span()).isEqualTo(new TextSpan(4, 6));
        assertThat(reading.opinions().get(0).decidedBy()).contains(new TextSpan(6, 8));
    }

    @Test
    void aVeryLongTextIsRead() {
        FeedbackReading reading = READER.read("动力很好，油耗高。".repeat(100_000) + "不".repeat(100_000));
        assertThat(reading.opinions()).hasSize(200_000);
        assertThat(reading.toneOf(TradeTopics.POWER)).isEqualTo(Optional.of(Tone.POSITIVE));
    }

    @Test
    void anEnumerationWithoutEndGivesItsToneToTheNearest() {
        FeedbackReading reading = READER.read("动力".repeat(20) + "好");
        Map<Tone, Long> tones = reading.opinions().stream()
                .collect(Collectors.groupingBy(Opinion::tone, TreeMap::new, Collectors.counting()));
        assertThat(tones).isEqualTo(Map.of(Tone.NEUTRAL, 12L, Tone.POSITIVE, 8L));
    }

    @Test
    void aReadingShowsNothingOfTheText() {
        String text = "我是张三13800138000，车牌京A12345，价格太高";
        assertThat(READER.read(text).toString()).doesNotContain("张三", "13800138000", "京A12345", "太高");
    }

    @Test
    void aSplitterThatLeavesTheTextIsRefusedWithoutTheText() {
        FeedbackReader reader = READER.withSplitter(text -> List.of(new TextSpan(0, text.length() + 1)));
        assertThatThrownBy(() -> reader.read("价格"))
                .hasMessageContaining("2 characters")
                .hasMessageNotContaining("价格");
    }
}
