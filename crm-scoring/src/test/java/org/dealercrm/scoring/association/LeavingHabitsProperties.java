package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SmallStore.class)
@Domain(DomainContext.Global.class)
class LeavingHabitsProperties {

    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.LEFT, Outcome.STAYED, new Outcome("UNDECIDED", "are undecided", "未定"));

    private record Told(ItemSet habit, Outcome outcome) {}

    private static Map<String, Outcome> outcomes(List<Set<Integer>> rows, List<Integer> kinds) {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (int basket = 0; basket < rows.size(); basket++) {
            outcomes.put(SmallStore.customer(basket), OUTCOMES.get(kinds.get(basket)));
        }
        return outcomes;
    }

    private static ContingencyTable counted(List<Set<Integer>> rows, List<Integer> kinds, int mask, int kind) {
        int[] counts = new int[4];
        for (int basket = 0; basket < rows.size(); basket++) {
            boolean has = (SmallStore.mask(rows.get(basket)) & mask) == mask;
            counts[(has ? 0 : 2) + (kinds.get(basket) == kind ? 0 : 1)]++;
        }
        return new ContingencyTable(counts[0], counts[1], counts[2], counts[3]);
    }

    private static RulePolicy every(int minimum) {
        return RulePolicy.forHabits()
                .withItemSets(ItemSetPolicy.standard().withMinimumSupport(MinimumSupport.ofCount(minimum)))
                .withPruning(false)
                .withSignificance(PValueCorrection.HOLM, 1);
    }

    @Property
    void theTableOfEveryHabitIsThatOfCountingOneByOne(
            @ForAll List<Set<Integer>> rows,
            @ForAll @Size(24) List<@IntRange(max = 2) Integer> kinds,
            @ForAll @IntRange(min = 1, max = 4) int minimum) {
        Map<Told, ContingencyTable> expected = new HashMap<>();
        for (int kind = 0; kind < OUTCOMES.size() && !rows.isEmpty(); kind++) {
            boolean all = new HashSet<>(kinds.subList(0, rows.size())).size() == 1;
            for (int mask = 1; mask < SmallStore.SETS && !all; mask++) {
                ContingencyTable table = counted(rows, kinds, mask, kind);
                if (table.both() >= minimum) {
                    expected.put(new Told(SmallStore.set(mask), OUTCOMES.get(kind)), table);
                }
            }
        }
        LeavingHabits habits = LeavingHabits.find(SmallStore.of(rows), outcomes(rows, kinds), every(minimum));
        Map<Told, ContingencyTable> found = new HashMap<>();
        habits.habits().forEach(habit -> found.put(new Told(habit.habit(), habit.outcome()), habit.table()));
        assertThat(found).isEqualTo(expected);
        assertThat(habits.tested()).isEqualTo(expected.size());
    }

    @Property
    void aHabitIsRedundantIfAPartOfItGoesWithTheOutcomeAsOften(
            @ForAll List<Set<Integer>> rows, @ForAll @Size(24) List<@IntRange(max = 1) Integer> kinds) {
        Map<String, Outcome> outcomes = outcomes(rows, kinds);
        List<LeavingHabit> all =
                LeavingHabits.find(SmallStore.of(rows), outcomes, every(1)).habits();
        for (LeavingHabit habit : all) {
            double best = (double) habit.table().consequent() / habit.table().total();
            for (LeavingHabit other : all) {
                if (other.outcome().equals(habit.outcome())
                        && other.habit().size() < habit.habit().size()
                        && habit.habit().containsAll(other.habit())) {
                    best = Math.max(best, other.shareWith());
                }
            }
            assertThat(habit.improvement()).isEqualTo(habit.shareWith() - best);
        }
        assertThat(LeavingHabits.find(SmallStore.of(rows), outcomes, every(1).withPruning(true))
                        .habits())
                .isEqualTo(all.stream().filter(habit -> habit.improvement() > 0).toList());
    }
}
