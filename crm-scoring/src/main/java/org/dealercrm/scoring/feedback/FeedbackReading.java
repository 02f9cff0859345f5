package org.dealercrm.scoring.feedback;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one text says. It keeps the places of the findings and nothing of the text.
 *
 * @param opinions in the order of the text, several of one place in the order of their topics; copied
 */
public record FeedbackReading(List<Opinion> opinions) {

    /** Copies the list. */
    public FeedbackReading {
        opinions = List.copyOf(opinions);
    }

    /**
     * The topics that the text names.
     *
     * @return in the order of their codes, unmodifiable, never null
     */
    public SortedSet<Topic> topics() {
        SortedSet<Topic> topics = new TreeSet<>();
        opinions.forEach(opinion -> topics.add(opinion.topic()));
        return Collections.unmodifiableSortedSet(topics);
    }

    /**
     * The tone of the text on a topic: praise if it praises more often than it complains, complaint if less often, else neutral.
     *
     * @param topic the topic, not null
     * @return empty if the text does not name it
     */
    public Optional<Tone> toneOf(Topic topic) {
        int sum = 0;
        boolean named = false;
        for (Opinion opinion : opinions) {
            if (opinion.topic().equals(topic)) {
                named = true;
                sum += opinion.tone().sign();
            }
        }
        return named ? Optional.of(Tone.ofSign(sum)) : Optional.empty();
    }

    /**
     * Whether the text hopes for or proposes something of a topic.
     *
     * @param topic the topic, not null
     * @return whether it does at least once
     */
    public boolean hopesFor(Topic topic) {
        return opinions.stream()
                .anyMatch(opinion -> opinion.hope() && opinion.topic().equals(topic));
    }
}
