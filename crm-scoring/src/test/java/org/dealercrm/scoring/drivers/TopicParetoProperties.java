package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.Label;

class TopicParetoProperties {

    /** Bits are topics. */
    private static Set<Label> topics(int bits) {
        Set<Label> topics = new HashSet<>();
        for (int topic = 0; topic < 5; topic++) {
            if ((bits >> topic & 1) == 1) {
                topics.add(SomeAnswers.label("T" + topic));
            }
        }
        return topics;
    }

    private static TopicPareto of(List<Integer> reports, double vital) {
        TopicParetoBuilder builder = TopicPareto.builder(TopicPareto.COMPLAINTS);
        reports.forEach(bits -> builder.addWeighted(.1 * (1 + bits % 4), topics(bits)));
        return builder.build(vital, .95);
    }

    @Property
    void sharesCumulateToOneAndFall(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 31) Integer> reports) {
        List<TopicShare> topics = of(reports, .8).topics();
        double cumulative = 0;
        double last = 1;
        for (TopicShare topic : topics) {
            double share = topic.ofMentions().figure().orElseThrow();
            assertThat(share).isLessThanOrEqualTo(last);
            assertThat(topic.cumulative()).isGreaterThan(cumulative).isCloseTo(cumulative + share, within(1e-12));
            cumulative = topic.cumulative();
            last = share;
        }
        assertThat(cumulative).isEqualTo(1);
    }

    @Property
    void theVitalFewAreTheFewestThatReachTheShare(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 31) Integer> reports,
            @ForAll @DoubleRange(min = .01, max = 1) double share) {
        TopicPareto pareto = of(reports, share);
        List<TopicShare> few = pareto.vitalFew();
        assertThat(few).isEqualTo(pareto.topics().subList(0, few.size()));
        assertThat(few.get(few.size() - 1).cumulative()).isGreaterThanOrEqualTo(share);
        if (few.size() > 1) {
            assertThat(few.get(few.size() - 2).cumulative()).isLessThan(share);
        }
    }

    @Property
    void sharesOfReportsAreCounted(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 31) Integer> reports) {
        TopicParetoBuilder builder = TopicPareto.builder(TopicPareto.COMPLAINTS);
        reports.forEach(bits -> builder.add(topics(bits)));
        TopicPareto pareto = builder.build(.8, .95);
        long named = reports.stream().filter(bits -> bits > 0).count();
        assertThat(pareto.sample().size()).isEqualTo(named);
        for (TopicShare topic : pareto.topics()) {
            int bit = Character.digit(topic.topic().code().charAt(1), 10);
            long with = reports.stream().filter(bits -> (bits >> bit & 1) == 1).count();
            assertThat(topic.mentions()).isEqualTo(with);
            assertThat(topic.ofReports().figure()).hasValue((double) with / named);
            Interval interval = topic.ofReports().range().orElseThrow();
            assertThat(interval.contains((double) with / named)).isTrue();
            assertThat(interval.low()).isBetween(0.0, 1.0);
        }
    }

    @Property
    void theOrderOfReportsChangesNothing(
            @ForAll @Size(min = 0, max = 40) List<@IntRange(min = 0, max = 31) Integer> reports, @ForAll long seed) {
        List<Integer> turned = Arrays.stream(SomeAnswers.shuffled(seed, reports.size()))
                .mapToObj(reports::get)
                .toList();
        assertThat(of(turned, .8)).isEqualTo(of(reports, .8));
    }
}
