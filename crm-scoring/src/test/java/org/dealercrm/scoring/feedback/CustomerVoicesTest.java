package org.dealercrm.scoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.scoring.drivers.TopicPareto;
import org.dealercrm.scoring.drivers.TopicShare;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.feedback.TradeTexts.Text;
import org.dealercrm.scoring.satisfaction.CriteriaSelection.Mentions;
import org.junit.jupiter.api.Test;

@Domain(TradeTexts.class)
@Domain(DomainContext.Global.class)
class CustomerVoicesTest {

    private static final FeedbackReader READER = FeedbackReader.of(TradeDictionary.builtIn());
    private static final Label SPEED = new Label("speed", "speed of service", "速度");
    private static final Label BILL = new Label("bill", "the bill", "账单");
    private static final Map<Topic, Label> ITEMS =
            Map.of(TradeTopics.WAITING, SPEED, TradeTopics.APPOINTMENT, SPEED, TradeTopics.PRICE, BILL);

    private static List<FeedbackReading> read(List<String> texts) {
        return texts.stream().map(READER::read).toList();
    }

    private static CustomerVoices of(List<String> texts, Map<Topic, Label> items) {
        return CustomerVoices.of(read(texts), items, .8, .95);
    }

    private static List<String> counted(TopicPareto pareto) {
        return pareto.topics().stream()
                .map(share -> share.topic().code() + " " + share.mentions())
                .toList();
    }

    @Test
    void complaintsAndHopesAreCountedByItemsAndBesideThemByTopics() {
        CustomerVoices voices = of(List.of("等待时间太长", "价格太贵，等了很久", "希望增加代步车", "油耗高", "服务态度很好", "今天天气"), ITEMS);

        assertThat(voices.texts()).isEqualTo(6);
        assertThat(counted(voices.complaints())).containsExactly("speed 2.0", "CONSUMPTION 1.0", "bill 1.0");
        assertThat(counted(voices.hopes())).containsExactly("EXTRAS 1.0");
        assertThat(voices.mentions()).isEqualTo(Map.of("speed", new Mentions(0, 2), "bill", new Mentions(0, 1)));
        assertThat(voices.complaints().topics().get(0).topic()).isEqualTo(SPEED);
    }

    /** Two topics of one item, and one topic several times, are one mention. */
    @Test
    void aTextCountsOnceForAnItem() {
        CustomerVoices voices = of(List.of("等待时间太长，等了很久，预约很难，预约太麻烦"), ITEMS);

        assertThat(READER.read("等待时间太长，等了很久，预约很难，预约太麻烦").topics())
                .contains(TradeTopics.WAITING, TradeTopics.APPOINTMENT);
        assertThat(voices.mentions().get("speed")).isEqualTo(new Mentions(0, 1));
        assertThat(counted(voices.complaints())).containsExactly("speed 1.0");
    }

    @Test
    void aTextMayComplainOfOneItemAndHopeForAnother() {
        CustomerVoices voices = of(List.of("价格太贵。希望等待时间短一点"), ITEMS);

        assertThat(voices.mentions()).isEqualTo(Map.of("speed", new Mentions(1, 0), "bill", new Mentions(0, 1)));
    }

    @Test
    void itemsThatNobodyNamesAreThereWithNothing() {
        CustomerVoices voices = of(List.of(), ITEMS);

        assertThat(voices.texts()).isZero();
        assertThat(voices.complaints().topics()).isEmpty();
        assertThat(voices.mentions()).isEqualTo(Map.of("speed", new Mentions(0, 0), "bill", new Mentions(0, 0)));
        assertThatThrownBy(() -> voices.mentions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(of(List.of("价格太贵"), Map.of()).mentions()).isEmpty();
    }

    /** An item that the host calls PRICE, to which it gave another topic, and somebody who complains of the price. */
    @Test
    void aTopicWithTheCodeOfAnItemIsThatItem() {
        Label price = new Label("PRICE", "what it cost", "费用");
        CustomerVoices voices = of(List.of("价格太贵", "油耗高", "价格贵，油耗高"), Map.of(TradeTopics.CONSUMPTION, price));

        assertThat(counted(voices.complaints())).containsExactly("PRICE 3.0");
        assertThat(voices.complaints().topics().get(0).topic()).isEqualTo(price);
        assertThat(voices.mentions()).isEqualTo(Map.of("PRICE", new Mentions(0, 3)));
    }

    @Test
    void brokenContractsAreRefused() {
        assertThatThrownBy(() -> CustomerVoices.of(List.of(), ITEMS, 0, .95)).hasMessageContaining("found 0.0");
        assertThatThrownBy(() -> CustomerVoices.of(List.of(), ITEMS, .8, 1)).hasMessageContaining("found 1.0");
    }

    private static Map<Topic, Label> someItems(long seed) {
        Random random = new Random(seed);
        Map<Topic, Label> items = new HashMap<>();
        for (Topic topic : TradeDictionary.builtIn().topics()) {
            if (random.nextBoolean()) {
                String code = "item" + random.nextInt(6);
                items.put(topic, new Label(code, code, code));
            }
        }
        return items;
    }

    private static List<String> said(List<Text> texts) {
        return texts.stream().map(Text::said).toList();
    }

    @Property(tries = 200)
    void theOrderOfTheTextsChangesNoVoice(@ForAll List<Text> texts, @ForAll long seed) {
        List<String> other = new ArrayList<>(said(texts));
        Collections.shuffle(other, new Random(seed));
        assertThat(of(other, someItems(seed))).isEqualTo(of(said(texts), someItems(seed)));
    }

    @Property(tries = 200)
    void noItemHasMoreMentionsThanThereAreTexts(@ForAll List<Text> texts, @ForAll long seed) {
        CustomerVoices voices = of(said(texts), someItems(seed));
        assertThat(voices.texts()).isEqualTo(texts.size());
        voices.mentions().values().forEach(mentions -> {
            assertThat(mentions.hopes()).isBetween(0L, voices.texts());
            assertThat(mentions.complaints()).isBetween(0L, voices.texts());
        });
        for (TopicPareto pareto : List.of(voices.complaints(), voices.hopes())) {
            assertThat(pareto.sample().size()).isLessThanOrEqualTo(texts.size());
            assertThat(pareto.topics())
                    .allMatch(share -> share.mentions() <= pareto.sample().size());
        }
    }

    /** The same counts from the readings themselves, and the same ones in the mentions as in the shares. */
    @Property(tries = 200)
    void everyCountIsThatOfTheReadings(@ForAll List<Text> texts, @ForAll long seed) {
        Map<Topic, Label> items = someItems(seed);
        CustomerVoices voices = of(said(texts), items);
        Map<String, Long> complaints = new HashMap<>();
        Map<String, Long> hopes = new HashMap<>();
        for (FeedbackReading reading : read(said(texts))) {
            Set<String> complained = new HashSet<>();
            Set<String> hoped = new HashSet<>();
            for (Topic topic : reading.topics()) {
                String code = items.getOrDefault(topic, topic.label()).code();
                if (reading.toneOf(topic).orElseThrow() == Tone.NEGATIVE) {
                    complained.add(code);
                }
                if (reading.hopesFor(topic)) {
                    hoped.add(code);
                }
            }
            complained.forEach(code -> complaints.merge(code, 1L, Long::sum));
            hoped.forEach(code -> hopes.merge(code, 1L, Long::sum));
        }
        assertThat(counts(voices.complaints())).isEqualTo(complaints);
        assertThat(counts(voices.hopes())).isEqualTo(hopes);
        assertThat(voices.mentions().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        items.values().stream().map(Label::code).distinct().toList());
        voices.mentions()
                .forEach((code, mentions) -> assertThat(mentions)
                        .isEqualTo(new Mentions(hopes.getOrDefault(code, 0L), complaints.getOrDefault(code, 0L))));
    }

    private static Map<String, Long> counts(TopicPareto pareto) {
        Map<String, Long> counts = new HashMap<>();
        for (TopicShare share : pareto.topics()) {
            counts.put(share.topic().code(), (long) share.mentions());
        }
        return counts;
    }

    @Property(tries = 100)
    void twoPilesOfTextsSpeakAsBothTogether(@ForAll List<Text> one, @ForAll List<Text> other, @ForAll long seed) {
        Map<Topic, Label> items = someItems(seed);
        List<String> both = new ArrayList<>(said(one));
        both.addAll(said(other));
        CustomerVoices first = of(said(one), items);
        CustomerVoices second = of(said(other), items);
        of(both, items).mentions().forEach((code, mentions) -> {
            Mentions a = first.mentions().get(code);
            Mentions b = second.mentions().get(code);
            assertThat(mentions).isEqualTo(new Mentions(a.hopes() + b.hopes(), a.complaints() + b.complaints()));
        });
    }
}
