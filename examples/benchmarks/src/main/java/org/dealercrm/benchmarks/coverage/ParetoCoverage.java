package org.dealercrm.benchmarks.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.scoring.drivers.TopicPareto;
import org.dealercrm.scoring.drivers.TopicParetoBuilder;
import org.dealercrm.scoring.drivers.TopicShare;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;

/** Wilson's interval of the share of complaints that name a topic. */
final class ParetoCoverage {

    private static final int SAMPLES = 5_000;
    private static final double NAMES_NONE = .2;
    private static final List<Label> TOPICS = List.of(
            new Label("A", "price", "价格"),
            new Label("B", "waiting", "等待"),
            new Label("C", "attitude", "态度"),
            new Label("D", "repair", "维修"));
    private static final double[] ONE_TOPIC = {.6, .25, .1, .05};
    private static final double[] EACH = {.6, .3, .1, .02};

    private ParetoCoverage() {}

    static CoverageTable shares() {
        Draws one = Draws.of(ONE_TOPIC);
        return CoverageTable.simulated(
                "Wilson's interval of a topic's share in a Pareto analysis",
                CoverageNotes.PARETO,
                List.of(10, 20, 30, 50, 100, 300, 1000),
                List.of(
                        "mentions, .6",
                        "mentions, .25",
                        "mentions, .1",
                        "mentions, .05",
                        "reports, .801",
                        "reports, .401",
                        "reports, .134",
                        "reports, .027"),
                SAMPLES,
                (n, column, random, hits) -> {
                    boolean several = column >= ONE_TOPIC.length;
                    TopicParetoBuilder builder = TopicPareto.builder(TopicPareto.COMPLAINTS);
                    for (int report = 0; report < n; report++) {
                        Set<Label> named = new HashSet<>();
                        for (int topic = 0; several && topic < EACH.length; topic++) {
                            if (random.nextDouble() < EACH[topic]) {
                                named.add(TOPICS.get(topic));
                            }
                        }
                        if (!several && random.nextDouble() >= NAMES_NONE) {
                            named.add(TOPICS.get(one.next(random)));
                        }
                        builder.add(named);
                    }
                    TopicPareto pareto = builder.build(TopicPareto.EIGHTY_PERCENT, .95);
                    int topic = column % ONE_TOPIC.length;
                    pareto.topic(TOPICS.get(topic).code())
                            .map(share -> figure(share, several))
                            .ifPresentOrElse(
                                    share -> hits.add(share, truth(topic, several)),
                                    () -> hits.add(Optional.empty(), 0));
                });
    }

    private static Estimation figure(TopicShare share, boolean ofReports) {
        return ofReports ? share.ofReports() : share.ofMentions();
    }

    /** Of the reports that name a topic at all. */
    private static double truth(int topic, boolean several) {
        double none = 1;
        for (double each : EACH) {
            none *= 1 - each;
        }
        return several ? EACH[topic] / (1 - none) : ONE_TOPIC[topic];
    }
}
