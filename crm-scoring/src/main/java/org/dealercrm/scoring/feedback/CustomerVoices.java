package org.dealercrm.scoring.feedback;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dealercrm.scoring.drivers.TopicPareto;
import org.dealercrm.scoring.drivers.TopicParetoBuilder;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.satisfaction.CriteriaSelection.Mentions;

/**
 * What customers complain about and hope for, counted from what they wrote: by the items of a questionnaire, where the host says
 * which topic belongs to which item, and by the topic itself where it does not. A text counts once for an item, however often it
 * comes back to it; it may complain of one item and hope for another. A topic with the code of one of these items is that item.
 *
 * <p>The mentions choose the indicators of the four criteria ({@link
 * org.dealercrm.scoring.satisfaction.CriteriaSelection#of}), the shares stand beside the items of what to mend first.
 *
 * @param texts how many texts there are
 * @param complaints the topics of the texts that complain, not null
 * @param hopes the topics of the texts that hope for something, not null
 * @param mentions by the code of the item, every item that a topic belongs to; not null
 */
public record CustomerVoices(long texts, TopicPareto complaints, TopicPareto hopes, Map<String, Mentions> mentions) {

    /** Copies the map. */
    public CustomerVoices {
        Objects.requireNonNull(complaints, "complaints");
        Objects.requireNonNull(hopes, "hopes");
        mentions = Collections.unmodifiableMap(new TreeMap<>(mentions));
    }

    /**
     * Counts what was read.
     *
     * @param readings one for each text, not null
     * @param items the item that a topic belongs to; topics without an entry stand for themselves; not null
     * @param vitalShare which share of the mentions the vital few reach, above 0, at most 1
     * @param level the level of confidence of the intervals, between 0 and 1
     * @return the voices, never null
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static CustomerVoices of(
            Collection<FeedbackReading> readings, Map<Topic, Label> items, double vitalShare, double level) {
        TopicParetoBuilder complaints = TopicPareto.builder(TopicPareto.COMPLAINTS);
        TopicParetoBuilder hopes = TopicPareto.builder(TopicPareto.HOPES);
        Map<String, long[]> counts = new TreeMap<>();
        Map<String, Label> byCode = new TreeMap<>();
        for (Label item : items.values()) {
            counts.put(item.code(), new long[2]);
            byCode.put(item.code(), item);
        }
        for (FeedbackReading reading : readings) {
            Set<Label> complained = named(
                    reading,
                    topic -> reading.toneOf(topic).filter(Tone.NEGATIVE::equals).isPresent(),
                    items,
                    byCode);
            Set<Label> hoped = named(reading, reading::hopesFor, items, byCode);
            add(complaints, complained);
            add(hopes, hoped);
            count(counts, hoped, 0);
            count(counts, complained, 1);
        }
        Map<String, Mentions> mentions = new TreeMap<>();
        counts.forEach((code, count) -> mentions.put(code, new Mentions(count[0], count[1])));
        return new CustomerVoices(
                readings.size(), complaints.build(vitalShare, level), hopes.build(vitalShare, level), mentions);
    }

    /** A text that does not complain is no complaint. */
    private static void add(TopicParetoBuilder pareto, Set<Label> topics) {
        if (!topics.isEmpty()) {
            pareto.add(topics);
        }
    }

    private static void count(Map<String, long[]> counts, Set<Label> named, int which) {
        for (Label label : named) {
            long[] count = counts.get(label.code());
            if (count != null) {
                count[which]++;
            }
        }
    }

    private static Set<Label> named(
            FeedbackReading reading, Predicate<Topic> wanted, Map<Topic, Label> items, Map<String, Label> byCode) {
        return reading.topics().stream()
                .filter(wanted)
                .map(topic -> items.getOrDefault(
                        topic, byCode.getOrDefault(topic.label().code(), topic.label())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
