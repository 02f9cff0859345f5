package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.rates.WilsonInterval;

/** Collects reports and the topics that they name. */
public final class TopicParetoBuilder {

    private static final ExclusionReason NO_TOPIC = new ExclusionReason("NO_TOPIC", "that name no topic", "未涉及任何主题");

    private final Label subject;
    private final List<Double> reports = new ArrayList<>();
    private final List<Double> without = new ArrayList<>();
    private final Map<String, Label> labels = new TreeMap<>();
    private final Map<String, List<Double>> mentions = new TreeMap<>();

    TopicParetoBuilder(Label subject) {
        this.subject = Objects.requireNonNull(subject, "subject");
    }

    /**
     * Adds a report that counts as one.
     *
     * @param topics what it is about, each named once however often it says so; may be empty
     * @return this
     * @throws IllegalArgumentException if two different topics have one code
     */
    public TopicParetoBuilder add(Set<Label> topics) {
        return addWeighted(1, topics);
    }

    /**
     * Adds a report with a weight.
     *
     * @param weight for how many reports it stands, above 0
     * @param topics what it is about, may be empty
     * @return this
     * @throws IllegalArgumentException if the weight is not above 0 or two different topics have one code
     */
    public TopicParetoBuilder addWeighted(double weight, Set<Label> topics) {
        Weights.checked(weight);
        for (Label topic : topics) {
            Label known = labels.putIfAbsent(topic.code(), topic);
            if (known != null && !known.equals(topic)) {
                throw new IllegalArgumentException("A topic has a code of its own, found " + topic.code() + " for "
                        + known.english() + " and " + topic.english());
            }
        }
        topics.forEach(topic -> mentions.computeIfAbsent(topic.code(), code -> new ArrayList<>())
                .add(weight));
        (topics.isEmpty() ? without : reports).add(weight);
        return this;
    }

    /**
     * The analysis of the reports so far.
     *
     * @param vitalShare which share of the mentions the vital few reach, above 0, at most 1; by custom
     *     {@link TopicPareto#EIGHTY_PERCENT}
     * @param level the level of confidence of the intervals, between 0 and 1
     * @return the analysis, never null
     * @throws IllegalArgumentException if a number is out of its range
     */
    public TopicPareto build(double vitalShare, double level) {
        Level.checked(level);
        if (!(vitalShare > 0 && vitalShare <= 1)) {
            throw new IllegalArgumentException("The vital few reach a share above 0, at most 1, found " + vitalShare);
        }
        double[] weights = numbers(reports);
        Sample sample = new Sample(
                weights.length,
                Weights.effectiveSize(weights),
                List.of(new Exclusion(NO_TOPIC, Weights.sum(numbers(without)))));
        return new TopicPareto(subject, vitalShare, ranked(sample, Weights.sum(weights), vitalShare, level), sample);
    }

    private List<TopicShare> ranked(Sample sample, double total, double vitalShare, double level) {
        Map<String, Double> counts = new TreeMap<>();
        mentions.forEach((code, given) -> counts.put(code, Weights.sum(numbers(given))));
        List<String> order = counts.keySet().stream()
                .sorted(Comparator.comparingDouble((String code) -> -count(counts, code))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        double[] inOrder =
                order.stream().mapToDouble(code -> count(counts, code)).toArray();
        double all = 0;
        for (double count : inOrder) {
            all += count;
        }
        long named = mentions.values().stream().mapToLong(List::size).sum();
        List<TopicShare> topics = new ArrayList<>();
        double before = 0;
        for (int place = 0; place < inOrder.length; place++) {
            Label topic = Objects.requireNonNull(labels.get(order.get(place)));
            double count = inOrder[place];
            Estimation ofReports = share("of reports", topic, sample, count, total, Optional.of(level));
            Estimation ofMentions = share(
                    "of mentions",
                    topic,
                    sample,
                    count,
                    all,
                    named == sample.size() ? Optional.of(level) : Optional.empty());
            topics.add(new TopicShare(
                    topic, place + 1, count, ofMentions, ofReports, (before + count) / all, before / all < vitalShare));
            before += count;
        }
        return topics;
    }

    private static double count(Map<String, Double> counts, String code) {
        return Objects.requireNonNull(counts.get(code));
    }

    private Estimation share(
            String denominator, Label topic, Sample sample, double count, double total, Optional<Double> level) {
        double share = Math.min(1, count / total);
        // Map.of has another order in every run
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("subject", subject.code());
        parameters.put("share", denominator);
        EstimateProvenance provenance = EstimateProvenance.of(
                new Label("PARETO", "Pareto analysis", "帕累托分析"),
                "Juran 1954, The Management Review 43(11), 748-761",
                parameters);
        double n = sample.effectiveSize();
        Optional<Interval> interval = level.map(
                given -> WilsonInterval.of(Math.min(n, share * n), n, given).around(share));
        return new Figure(topic, sample, provenance).of(share, interval);
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
