package org.dealercrm.scoring.feedback;

import java.util.Objects;
import org.dealercrm.scoring.estimate.Estimation;

/**
 * What many texts say of one topic. Each text counts once, by its tone on the whole.
 *
 * @param topic the topic, not null
 * @param complaints how many texts complain of it
 * @param neutral how many name it without either, hopes among them
 * @param praises how many praise it
 * @param hopes how many hope for or propose something of it, whatever their tone
 * @param complaintShare complaints out of the texts that name the topic, between 0 and 1; no estimate if none does
 */
public record TopicSummary(
        Topic topic, long complaints, long neutral, long praises, long hopes, Estimation complaintShare) {

    /** Checks the numbers. */
    public TopicSummary {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(complaintShare, "complaintShare");
        if (Math.min(Math.min(complaints, neutral), Math.min(praises, hopes)) < 0) {
            throw new IllegalArgumentException("A number of texts is not negative, found " + complaints + ", " + neutral
                    + ", " + praises + " and " + hopes);
        }
        if (hopes > complaints + neutral + praises) {
            throw new IllegalArgumentException("Who hopes for something of a topic names it, found " + hopes
                    + " hopes of " + (complaints + neutral + praises));
        }
    }

    /**
     * How many texts name the topic.
     *
     * @return complaints, neutral and praises together
     */
    public long named() {
        return complaints + neutral + praises;
    }
}
