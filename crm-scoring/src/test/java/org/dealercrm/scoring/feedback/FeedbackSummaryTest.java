package org.dealercrm.scoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.feedback.TradeTexts.Text;
import org.junit.jupiter.api.Test;

@Domain(TradeTexts.class)
@Domain(DomainContext.Global.class)
class FeedbackSummaryTest {

    private static final FeedbackReader READER = FeedbackReader.of(TradeDictionary.builtIn());

    private static FeedbackSummary summary(List<String> texts) {
        return FeedbackSummary.of(
                texts.stream().map(READER::read).toList(),
                TradeDictionary.builtIn().topics(),
                0.95);
    }

    private static TopicSummary of(Topic topic, FeedbackSummary summary) {
        return summary.topics().stream()
                .filter(found -> found.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    /** Wilson's interval of 12 out of 100: [.069994, .198121], recomputed in full precision. */
    @Test
    void theShareOfComplaintsHasItsInterval() {
        List<String> texts = new ArrayList<>(Collections.nCopies(12, "等待时间太长，等了很久"));
        texts.addAll(Collections.nCopies(68, "等待时间很短"));
        texts.addAll(Collections.nCopies(20, "希望等待时间短一点"));
        texts.addAll(Collections.nCopies(7, "价格"));
        TopicSummary waiting = of(TradeTopics.WAITING, summary(texts));
        assertThat(waiting.complaints()).isEqualTo(12);
        assertThat(waiting.praises()).isEqualTo(68);
        assertThat(waiting.neutral()).isEqualTo(20);
        assertThat(waiting.hopes()).isEqualTo(20);
        Estimate share = (Estimate) waiting.complaintShare();
        assertThat(share.value()).isEqualTo(0.12);
        Interval interval = share.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(0.069994, within(5e-7));
        assertThat(interval.high()).isCloseTo(0.198121, within(5e-7));
        assertThat(share.sample().size()).isEqualTo(100);
        assertThat(share.sample().leftOut().get(0).count()).isEqualTo(7);
    }

    @Test
    void ofATopicThatNobodyNamesThereIsNoShare() {
        NoEstimate none =
                (NoEstimate) of(TradeTopics.PARTS, summary(List.of("价格贵"))).complaintShare();
        assertThat(none.reason()).isEqualTo(WhyNone.NO_ANSWERS);
        assertThat(summary(List.of()).topics()).allMatch(topic -> topic.named() == 0);
    }

    @Test
    void complaintsAndHopesAreRanked() {
        FeedbackSummary summary = summary(List.of("价格贵", "价格贵，油耗高", "动力不足", "希望增加代步车", "很好"));
        assertThat(summary.texts()).isEqualTo(5);
        assertThat(new ArrayList<>(summary.complaints().entrySet()))
                .containsExactly(
                        Map.entry(TradeTopics.PRICE.label(), 2L),
                        Map.entry(TradeTopics.CONSUMPTION.label(), 1L),
                        Map.entry(TradeTopics.POWER.label(), 1L));
        assertThat(summary.hopes()).isEqualTo(Map.of(TradeTopics.EXTRAS.label(), 1L));
        assertThatThrownBy(() -> summary.hopes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTextComplainsOfATopicOnce() {
        assertThat(of(TradeTopics.PRICE, summary(List.of("贵，贵，贵"))).complaints())
                .isEqualTo(1);
    }

    @Test
    void onlyTopicsAskedForAreCounted() {
        FeedbackSummary summary = FeedbackSummary.of(List.of(READER.read("价格贵，油耗高")), List.of(TradeTopics.PRICE), 0.9);
        assertThat(summary.topics()).extracting(TopicSummary::topic).containsExactly(TradeTopics.PRICE);
    }

    @Test
    void impossibleNumbersAreRefused() {
        TopicSummary price = of(TradeTopics.PRICE, summary(List.of("价格贵")));
        assertThatThrownBy(() -> new FeedbackSummary(0, List.of(price))).hasMessageContaining("found 0");
        assertThatThrownBy(() -> new TopicSummary(TradeTopics.PRICE, -1, 0, 0, 0, price.complaintShare()))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new TopicSummary(TradeTopics.PRICE, 1, 0, 0, 2, price.complaintShare()))
                .hasMessageContaining("2 hopes of 1");
        assertThatThrownBy(() -> FeedbackSummary.of(List.of(READER.read("价格贵")), List.of(TradeTopics.PRICE), 1))
                .hasMessageContaining("found 1.0");
    }

    @Property(tries = 200)
    void theOrderOfTheTextsChangesNothing(@ForAll List<Text> texts, @ForAll long seed) {
        List<String> said = new ArrayList<>(texts.stream().map(Text::said).toList());
        FeedbackSummary before = summary(said);
        Collections.shuffle(said, new Random(seed));
        assertThat(summary(said)).isEqualTo(before);
        assertThat(new ArrayList<>(summary(said).complaints().keySet()))
                .isEqualTo(new ArrayList<>(before.complaints().keySet()));
    }

    @Property(tries = 200)
    void twoPilesOfTextsCountAsBothTogether(@ForAll List<Text> one, @ForAll List<Text> other) {
        List<Text> both = new ArrayList<>(one);
        both.addAll(other);
        List<TopicSummary> first =
                summary(one.stream().map(Text::said).toList()).topics();
        List<TopicSummary> second =
                summary(other.stream().map(Text::said).toList()).topics();
        List<TopicSummary> together =
                summary(both.stream().map(Text::said).toList()).topics();
        for (int topic = 0; topic < together.size(); topic++) {
            TopicSummary sum = together.get(topic);
            TopicSummary a = first.get(topic);
            TopicSummary b = second.get(topic);
            assertThat(Tuple.of(sum.complaints(), sum.neutral(), sum.praises(), sum.hopes()))
                    .isEqualTo(Tuple.of(
                            a.complaints() + b.complaints(),
                            a.neutral() + b.neutral(),
                            a.praises() + b.praises(),
                            a.hopes() + b.hopes()));
        }
    }
}
