package org.dealercrm.scoring.drivers;

import java.util.Objects;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;

/**
 * How often a topic is named.
 *
 * @param topic which, not null
 * @param rank 1 for the most frequent; topics as frequent as each other follow by their codes
 * @param mentions by how many reports, each by its weight, above 0
 * @param ofMentions share of all mentions of topics; these shares add up to 1 over the topics. Its interval is Wilson's if each
 *     report names one topic; else there is none, for the mentions of one report are not independent; not null
 * @param ofReports share of the reports that name the topic, with Wilson's interval; these shares may add up to more than 1;
 *     not null
 * @param cumulative share of all mentions that this topic and those before it have together; exactly 1 for the last
 * @param vital whether it belongs to the vital few: the topics before it do not yet reach the stated share
 */
public record TopicShare(
        Label topic,
        int rank,
        double mentions,
        Estimation ofMentions,
        Estimation ofReports,
        double cumulative,
        boolean vital) {

    /** Checks that everything is given. */
    public TopicShare {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(ofMentions, "ofMentions");
        Objects.requireNonNull(ofReports, "ofReports");
    }
}
