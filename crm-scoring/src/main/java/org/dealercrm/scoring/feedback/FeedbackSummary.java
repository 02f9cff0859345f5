package org.dealercrm.scoring.feedback;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.dealercrm.scoring.estimate.Label;

/**
 * What many texts say: complaints, praise and hopes by topic. The counts of complaints and hopes are what the choice of the
 * criteria's items and a Pareto chart are made of; no order of the texts changes them.
 *
 * @param texts how many were read, also those that name no topic
 * @param topics the topics asked for, in the order of their codes; copied
 */
public record FeedbackSummary(long texts, List<TopicSummary> topics) {

    /** Copies the list. */
    public FeedbackSummary {
        topics = List.copyOf(topics);
        if (texts < 0 || topics.stream().anyMatch(topic -> topic.named() > texts)) {
            throw new IllegalArgumentException("No topic is named in more texts than there are, found " + texts);
        }
    }

    /**
     * Counts readings.
     *
     * @param readings one for each text, in any order, not null
     * @param topics the topics asked for, such as those of a dictionary; others are not counted; not null
     * @param level the level of confidence of the intervals, between 0 and 1
     * @return the summary, never null
     * @throws IllegalArgumentException if the level is out of its range
     */
    public static FeedbackSummary of(Collection<FeedbackReading> readings, Collection<Topic> topics, double level) {
        Map<Topic, TopicCount> counts = new TreeMap<>();
        topics.forEach(topic -> counts.put(topic, new TopicCount(topic)));
        for (FeedbackReading reading : readings) {
            for (Topic topic : reading.topics()) {
                TopicCount count = counts.get(topic);
                if (count != null) {
                    count.add(reading);
                }
            }
        }
        List<TopicSummary> summaries = counts.values().stream()
                .map(count -> count.summary(readings.size(), level))
                .toList();
        return new FeedbackSummary(readings.size(), summaries);
    }

    /**
     * Of how many texts each topic is a complaint.
     *
     * @return by the label of the topic, the most first, equals in the order of their codes; topics without any are left out;
     *     unmodifiable, never null
     */
    public Map<Label, Long> complaints() {
        return ranked(TopicSummary::complaints);
    }

    /**
     * Of how many texts each topic is a hope.
     *
     * @return by the label of the topic, the most first, equals in the order of their codes; topics without any are left out;
     *     unmodifiable, never null
     */
    public Map<Label, Long> hopes() {
        return ranked(TopicSummary::hopes);
    }

    private Map<Label, Long> ranked(ToLongFunction<TopicSummary> count) {
        Map<Label, Long> ranked = new LinkedHashMap<>();
        topics.stream()
                .filter(topic -> count.applyAsLong(topic) > 0)
                .sorted(Comparator.comparingLong(count).reversed().thenComparing(TopicSummary::topic))
                .forEach(topic -> ranked.put(topic.topic().label(), count.applyAsLong(topic)));
        return Collections.unmodifiableMap(ranked);
    }
}
