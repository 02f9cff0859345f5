package org.dealercrm.scoring.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.rates.WilsonInterval;

/** Counts the texts that name one topic, by their tone. */
final class TopicCount {

    private static final ExclusionReason NOT_NAMED =
            new ExclusionReason("TOPIC_NOT_NAMED", "that do not name the topic", "未提及该主题");

    private static final Label METHOD =
            new Label("COMPLAINT_SHARE", "share of complaints by the dictionary", "按词典识别的抱怨占比");

    private final Topic topic;
    private long complaints;
    private long neutral;
    private long praises;
    private long hopes;

    TopicCount(Topic topic) {
        this.topic = topic;
    }

    /** Counts a text that names the topic. */
    void add(FeedbackReading reading) {
        switch (reading.toneOf(topic).orElseThrow()) {
            case NEGATIVE -> complaints++;
            case NEUTRAL -> neutral++;
            case POSITIVE -> praises++;
        }
        if (reading.hopesFor(topic)) {
            hopes++;
        }
    }

    TopicSummary summary(long texts, double level) {
        long named = complaints + neutral + praises;
        return new TopicSummary(topic, complaints, neutral, praises, hopes, share(named, texts, level));
    }

    /** complaints / named; not defined where no text names the topic. The interval is of the texts, not of the dictionary. */
    private Estimation share(long named, long texts, double level) {
        Sample sample = Sample.of(named, List.of(new Exclusion(NOT_NAMED, texts - named)));
        EstimateProvenance provenance = EstimateProvenance.of(
                METHOD,
                "opinion mining by aspect with a lexicon: Hu and Liu 2004, KDD, 168-177",
                Map.of("intervalCovers", "the choice of the texts, not the errors of the dictionary"));
        if (named == 0) {
            return new NoEstimate(topic.label(), WhyNone.NO_ANSWERS, sample, provenance);
        }
        double share = (double) complaints / named;
        WilsonInterval wilson = WilsonInterval.of((double) complaints, (double) named, level);
        return new Estimate(
                topic.label(),
                share,
                Optional.of(wilson.around(share)),
                sample,
                Breakdown.leaf(topic.label(), share),
                provenance);
    }
}
