package org.dealercrm.desk.feedback;

/**
 * How many texts have a topic, found and labelled.
 *
 * @param both found and labelled
 * @param foundOnly found and not labelled
 * @param labelledOnly labelled and not found
 */
record TopicHits(long both, long foundOnly, long labelledOnly) {

    static final TopicHits NONE = new TopicHits(0, 0, 0);

    TopicHits plus(TopicHits other) {
        return new TopicHits(both + other.both, foundOnly + other.foundOnly, labelledOnly + other.labelledOnly);
    }

    TopicHits plus(boolean found, boolean labelled) {
        return plus(new TopicHits(found && labelled ? 1 : 0, found && !labelled ? 1 : 0, !found && labelled ? 1 : 0));
    }

    long found() {
        return both + foundOnly;
    }

    long labelled() {
        return both + labelledOnly;
    }

    /** 2 both / (found + labelled), the harmonic mean of precision and recall; 0 where there is nothing to find or found. */
    double f1() {
        long sum = found() + labelled();
        return sum == 0 ? 0 : 2.0 * both / sum;
    }
}
