package org.dealercrm.desk.feedback;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.dealercrm.scoring.feedback.FeedbackReader;
import org.dealercrm.scoring.feedback.FeedbackReading;
import org.dealercrm.scoring.feedback.Tone;
import org.dealercrm.scoring.feedback.Topic;

/** How well a reader finds topics and their tone in labelled texts, beside always giving what is most frequent. */
final class OpinionQuality {

    private final List<LabelledText> texts;
    private final Collection<Topic> topics;
    private final Map<Topic, TopicHits> hits;
    private final ToneTable tones = new ToneTable();
    private TopicHits withTone = TopicHits.NONE;

    private OpinionQuality(List<LabelledText> texts, Collection<Topic> topics, List<FeedbackReading> readings) {
        this.texts = texts;
        this.topics = topics;
        for (int text = 0; text < texts.size(); text++) {
            compare(texts.get(text), readings.get(text));
        }
        hits = hits((text, topic) -> readings.get(text).toneOf(topic).isPresent());
    }

    /** Reads the texts; topics beside those asked for are not counted, since nobody labelled them. */
    static OpinionQuality of(FeedbackReader reader, List<LabelledText> texts, Collection<Topic> topics) {
        return new OpinionQuality(
                texts,
                topics,
                texts.stream().map(text -> reader.read(text.text())).toList());
    }

    private void compare(LabelledText text, FeedbackReading reading) {
        for (Topic topic : topics) {
            Tone labelled = text.labels().get(topic);
            Tone given = reading.toneOf(topic).orElse(null);
            if (labelled != null && given != null) {
                tones.add(labelled, given);
            }
            long both = labelled != null && labelled == given ? 1 : 0;
            withTone =
                    withTone.plus(new TopicHits(both, given == null ? 0 : 1 - both, labelled == null ? 0 : 1 - both));
        }
    }

    private Map<Topic, TopicHits> hits(BiPredicate<Integer, Topic> found) {
        Map<Topic, TopicHits> all = new TreeMap<>();
        for (Topic topic : topics) {
            TopicHits ofTopic = TopicHits.NONE;
            for (int text = 0; text < texts.size(); text++) {
                ofTopic = ofTopic.plus(
                        found.test(text, topic), texts.get(text).labels().containsKey(topic));
            }
            all.put(topic, ofTopic);
        }
        return all;
    }

    int texts() {
        return texts.size();
    }

    Map<Topic, TopicHits> hits() {
        return hits;
    }

    /** All topics together, each pair of a text and a topic once. */
    TopicHits allHits() {
        return sum(hits);
    }

    double macroF1() {
        return macroF1(hits);
    }

    /** Topics found with the tone they were labelled with. */
    TopicHits withTone() {
        return withTone;
    }

    /** The tones of the topics that were found and labelled. */
    ToneTable tones() {
        return tones;
    }

    /** The topic that most texts are labelled with. */
    Topic mostFrequent() {
        return hits.entrySet().stream()
                .max(Comparator.comparingLong(entry -> entry.getValue().labelled()))
                .orElseThrow()
                .getKey();
    }

    /** What finding the most frequent topic in every text would reach. */
    Map<Topic, TopicHits> baselineHits() {
        Topic always = mostFrequent();
        return hits((text, topic) -> topic.equals(always));
    }

    /** What giving every topic that was found the most frequent tone, neutral, would reach. */
    ToneTable baselineTones() {
        return tones.allGiven(Tone.NEUTRAL);
    }

    /** What the most frequent topic with the most frequent tone in every text would reach. */
    TopicHits baselineWithTone() {
        Topic always = mostFrequent();
        long both = texts.stream()
                .filter(text -> text.labels().get(always) == Tone.NEUTRAL)
                .count();
        return new TopicHits(both, texts.size() - both, allHits().labelled() - both);
    }

    static TopicHits sum(Map<Topic, TopicHits> hits) {
        return hits.values().stream().reduce(TopicHits.NONE, TopicHits::plus);
    }

    static double macroF1(Map<Topic, TopicHits> hits) {
        return hits.values().stream().mapToDouble(TopicHits::f1).average().orElse(0);
    }
}
