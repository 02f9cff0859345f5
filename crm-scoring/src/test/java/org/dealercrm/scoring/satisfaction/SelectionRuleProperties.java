package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SelectionRuleProperties {

    @Property
    void theVitalFewReachTheShareAndNoneOfThemIsSpare(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 50) Integer> mentions,
            @ForAll @DoubleRange(min = .05, max = 1) double share) {
        List<Long> ranked = ranked(mentions);
        SelectionRule rule = new SelectionRule.VitalFew(share);
        double all = mentions.stream().mapToInt(x -> x).sum();
        double chosen = ranked.stream()
                .filter(x -> rule.chooses(x, ranked))
                .mapToLong(x -> x)
                .sum();
        assertThat(chosen).isGreaterThanOrEqualTo(share * all);
        long fewest = ranked.stream()
                .filter(x -> rule.chooses(x, ranked))
                .mapToLong(x -> x)
                .min()
                .orElse(0);
        double withoutTheLast =
                ranked.stream().filter(x -> x > fewest).mapToLong(x -> x).sum();
        assertThat(all == 0 || withoutTheLast < share * all).isTrue();
    }

    @Property
    void moreMentionsNeverUnchoose(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 50) Integer> mentions,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @DoubleRange(min = .05, max = 1) double share) {
        List<Long> ranked = ranked(mentions);
        for (SelectionRule rule : List.of(new SelectionRule.Top(count), new SelectionRule.VitalFew(share))) {
            for (int i = 1; i < ranked.size(); i++) {
                assertThat(rule.chooses(ranked.get(i - 1), ranked) || !rule.chooses(ranked.get(i), ranked))
                        .isTrue();
            }
            assertThat(rule.chooses(0, ranked)).isFalse();
        }
    }

    private static List<Long> ranked(List<Integer> mentions) {
        return mentions.stream()
                .map(Integer::longValue)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
