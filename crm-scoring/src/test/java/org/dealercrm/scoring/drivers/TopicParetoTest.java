package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.dealercrm.scoring.estimate.Label;
import org.junit.jupiter.api.Test;

class TopicParetoTest {

    private static final Label WAITING = SomeAnswers.label("WAITING");
    private static final Label PRICE = SomeAnswers.label("PRICE");
    private static final Label ADVISOR = SomeAnswers.label("ADVISOR");

    private static TopicPareto example() {
        TopicParetoBuilder complaints = TopicPareto.builder(TopicPareto.COMPLAINTS);
        for (int i = 0; i < 6; i++) {
            complaints.add(i < 3 ? Set.of(WAITING, PRICE) : Set.of(WAITING));
        }
        complaints
                .add(Set.of(ADVISOR))
                .add(Set.of())
                .add(Set.of(ADVISOR))
                .add(Set.of(ADVISOR))
                .add(Set.of(PRICE));
        return complaints.build(TopicPareto.EIGHTY_PERCENT, .95);
    }

    /** 10 complaints name a topic, one names none; 13 mentions: waiting 6, price 4, advisor 3. R: prop.test(6, 10). */
    @Test
    void twoDenominators() {
        TopicPareto pareto = example();
        assertThat(pareto.sample().size()).isEqualTo(10);
        assertThat(pareto.sample().leftOut().get(0).count()).isEqualTo(1);
        assertThat(pareto.topics().stream().map(topic -> topic.topic().code()))
                .containsExactly("WAITING", "PRICE", "ADVISOR");
        TopicShare first = pareto.topics().get(0);
        assertThat(first.ofReports().provenance().parameters())
                .as("in this order on every run")
                .containsExactly(Map.entry("subject", "COMPLAINTS"), Map.entry("share", "of reports"));
        assertThat(first.ofReports().figure()).hasValue(.6);
        assertThat(first.ofReports().range().orElseThrow().low()).isCloseTo(.31267376973365835, within(1e-12));
        assertThat(first.ofReports().range().orElseThrow().high()).isCloseTo(.83181967029376380, within(1e-12));
        assertThat(first.ofMentions().figure().orElseThrow()).isCloseTo(6 / 13.0, within(1e-15));
        assertThat(first.ofMentions().range())
                .as("mentions of one report go together")
                .isEmpty();
        assertThat(first.ofMentions().provenance().parameters())
                .as("in one order in every run")
                .containsExactly(Map.entry("subject", "COMPLAINTS"), Map.entry("share", "of mentions"));
        assertThat(pareto.topic("PRICE").orElseThrow().cumulative()).isCloseTo(10 / 13.0, within(1e-15));
        assertThat(pareto.topic("NOBODY")).isEmpty();
    }

    @Test
    void theVitalFewReachTheStatedShare() {
        assertThat(example().vitalFew()).as("10/13 is below .8").hasSize(3);
        TopicParetoBuilder ten = TopicPareto.builder(TopicPareto.HOPES);
        for (int i = 0; i < 10; i++) {
            ten.add(Set.of(i < 5 ? WAITING : i < 8 ? PRICE : ADVISOR));
        }
        assertThat(ten.build(.8, .95).vitalFew()).as("8 of 10 are .8").hasSize(2);
        assertThat(ten.build(.81, .95).vitalFew()).hasSize(3);
        assertThat(ten.build(.5, .95).vitalFew()).hasSize(1);
        assertThat(ten.build(.8, .95).topics().get(0).ofMentions().range())
                .as("one topic each: both shares are one")
                .isPresent();
    }

    @Test
    void tiesGoByCode() {
        TopicPareto pareto = TopicPareto.builder(TopicPareto.HOPES)
                .add(Set.of(WAITING))
                .add(Set.of(PRICE))
                .build(.8, .95);
        assertThat(pareto.topics().stream().map(topic -> topic.topic().code())).containsExactly("PRICE", "WAITING");
        assertThat(pareto.topics().stream().map(TopicShare::rank)).containsExactly(1, 2);
    }

    @Test
    void noReportsNoTopics() {
        TopicPareto pareto = TopicPareto.builder(TopicPareto.COMPLAINTS).build(.8, .95);
        assertThat(pareto.topics()).isEmpty();
        assertThat(pareto.vitalFew()).isEmpty();
        assertThat(pareto.sample().size()).isZero();
    }

    @Test
    void brokenContractsAreRefused() {
        TopicParetoBuilder builder = TopicPareto.builder(TopicPareto.COMPLAINTS).add(Set.of(PRICE));
        assertThatThrownBy(() -> builder.add(Set.of(new Label("PRICE", "other", "其他"))))
                .hasMessageContaining("found PRICE");
        assertThatThrownBy(() -> builder.build(0, .95)).hasMessageContaining("found 0.0");
        assertThatThrownBy(() -> builder.build(.8, 1)).hasMessageContaining("found 1.0");
        assertThatThrownBy(() -> builder.addWeighted(-1, Set.of())).hasMessageContaining("found -1.0");
    }
}
