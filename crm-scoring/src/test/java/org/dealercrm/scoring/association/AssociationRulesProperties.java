package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SmallStore.class)
@Domain(DomainContext.Global.class)
class AssociationRulesProperties {

    private record Sides(ItemSet antecedent, ItemSet consequent) {}

    private record Figures(ContingencyTable table, double improvement) {}

    private static RulePolicy every(int minimumCount, double confidence) {
        return RulePolicy.standard()
                .withMinimumSupport(MinimumSupport.ofCount(minimumCount))
                .withMinimumConfidence(confidence)
                .withPruning(false)
                .withSignificance(PValueCorrection.BONFERRONI, 1);
    }

    /** Every parting of every frequent set, counted one by one. */
    private static Map<Sides, Figures> countedOneByOne(int[] counts, int minimum, double confidence, int greatest) {
        Map<Sides, Figures> rules = new HashMap<>();
        for (int set = 1; set < SmallStore.SETS; set++) {
            int both = counts[set];
            for (int consequent = (set - 1) & set;
                    both >= minimum && consequent > 0;
                    consequent = (consequent - 1) & set) {
                int antecedent = set & ~consequent;
                double own = (double) both / counts[antecedent];
                if (Integer.bitCount(consequent) <= greatest && own >= confidence) {
                    ContingencyTable table =
                            ContingencyTable.ofMargins(counts[0], counts[antecedent], counts[consequent], both);
                    rules.put(
                            new Sides(SmallStore.set(antecedent), SmallStore.set(consequent)),
                            new Figures(table, own - bestSimpler(counts, antecedent, consequent)));
                }
            }
        }
        return rules;
    }

    /** Over all true parts of the antecedent, the empty one among them. */
    private static double bestSimpler(int[] counts, int antecedent, int consequent) {
        double best = 0;
        for (int part = antecedent; part > 0; ) {
            part = (part - 1) & antecedent;
            best = Math.max(best, (double) counts[part | consequent] / counts[part]);
        }
        return best;
    }

    @Property
    void exactlyTheRulesThatCountingOneByOneFindsAreFound(
            @ForAll List<Set<Integer>> rows,
            @ForAll @IntRange(min = 1, max = 6) int minimum,
            @ForAll @DoubleRange(min = 0, max = 1) double confidence,
            @ForAll @IntRange(min = 1, max = 5) int greatest) {
        AssociationRules rules = AssociationRules.mine(
                SmallStore.of(rows), every(minimum, confidence).withGreatestConsequent(greatest));
        int[] counts = SmallStore.counts(rows);
        Map<Sides, Figures> found = new HashMap<>();
        for (AssociationRule rule : rules.rules()) {
            found.put(new Sides(rule.antecedent(), rule.consequent()), new Figures(rule.table(), rule.improvement()));
        }
        assertThat(found)
                .isEqualTo(countedOneByOne(counts, minimum, confidence, greatest))
                .hasSameSizeAs(rules.rules());
        assertThat(rules.tested())
                .isEqualTo(countedOneByOne(counts, minimum, 0, greatest).size());
    }

    @Property
    void pruningLeavesOutExactlyTheRulesThatASimplerOneEquals(
            @ForAll List<Set<Integer>> rows,
            @ForAll @IntRange(min = 1, max = 6) int minimum,
            @ForAll @IntRange(min = 1, max = 3) int greatest) {
        RulePolicy policy = every(minimum, 0.3).withGreatestConsequent(greatest);
        List<AssociationRule> all =
                AssociationRules.mine(SmallStore.of(rows), policy).rules();
        List<AssociationRule> pruned = AssociationRules.mine(SmallStore.of(rows), policy.withPruning(true))
                .rules();
        assertThat(pruned)
                .isEqualTo(all.stream().filter(rule -> rule.improvement() > 0).toList());
        assertThat(pruned).allMatch(rule -> rule.lift() > 1);
    }

    @Property
    void thePValueIsFishersAndTheCorrectionIsForAllTested(
            @ForAll List<Set<Integer>> rows, @ForAll PValueCorrection correction) {
        RulePolicy policy = every(1, 0);
        AssociationRules all = AssociationRules.mine(SmallStore.of(rows), policy.withSignificance(correction, 1));
        double[] logs = all.rules().stream()
                .mapToDouble(rule -> rule.table().logFisherP())
                .toArray();
        double[] corrected = correction.corrected(logs, all.tested());
        for (int i = 0; i < logs.length; i++) {
            AssociationRule rule = all.rules().get(i);
            assertThat(rule.pValue()).isEqualTo(rule.table().fisherP());
            assertThat(rule.correctedPValue()).isCloseTo(corrected[i], within(1e-14));
        }
        RulePolicy strict = policy.withSignificance(correction, 0.2).withMinimumConfidence(0.6);
        assertThat(AssociationRules.mine(SmallStore.of(rows), strict).rules())
                .as("what is not told is tested all the same")
                .isEqualTo(all.rules().stream()
                        .filter(rule -> rule.confidence() >= 0.6 && rule.correctedPValue() <= 0.2)
                        .toList());
    }

    @Property
    void aHigherConfidenceLeavesTheFirstOfTheSameRules(
            @ForAll List<Set<Integer>> rows, @ForAll @DoubleRange(min = 0, max = 1) double confidence) {
        List<AssociationRule> all =
                AssociationRules.mine(SmallStore.of(rows), every(2, 0)).rules();
        List<AssociationRule> some =
                AssociationRules.mine(SmallStore.of(rows), every(2, confidence)).rules();
        assertThat(some).isEqualTo(all.subList(0, some.size()));
        assertThat(all.subList(some.size(), all.size())).allMatch(rule -> rule.confidence() < confidence);
    }

    @Property
    void neitherTheOrderNorTheNamesOfCustomersMatter(@ForAll List<Set<Integer>> rows, @ForAll Random random) {
        List<Set<Integer>> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        RulePolicy policy = every(2, 0.2).withSignificance(PValueCorrection.HOLM, 1);
        assertThat(AssociationRules.mine(SmallStore.of(shuffled), policy).rules())
                .isEqualTo(AssociationRules.mine(SmallStore.of(rows), policy).rules());
    }

    @Property
    void severalCopiesOfAllBasketsLeaveTheMeasuresAndMakeThemSurer(
            @ForAll List<Set<Integer>> rows, @ForAll @IntRange(min = 2, max = 4) int copies) {
        List<Set<Integer>> repeated = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            repeated.addAll(rows);
        }
        RulePolicy policy = every(1, 0).withMinimumSupport(MinimumSupport.ofShare(0.1));
        List<AssociationRule> once =
                AssociationRules.mine(SmallStore.of(rows), policy).rules();
        List<AssociationRule> often =
                AssociationRules.mine(SmallStore.of(repeated), policy).rules();
        assertThat(often).hasSameSizeAs(once);
        for (int i = 0; i < once.size(); i++) {
            AssociationRule one = once.get(i);
            AssociationRule other = often.get(i);
            assertThat(other.antecedent()).isEqualTo(one.antecedent());
            assertThat(other.consequent()).isEqualTo(one.consequent());
            assertThat(other.support()).isEqualTo(one.support());
            assertThat(other.confidence()).isEqualTo(one.confidence());
            assertThat(other.improvement()).isEqualTo(one.improvement());
            assertThat(other.lift()).isCloseTo(one.lift(), within(1e-14));
            assertThat(other.conviction().isPresent())
                    .isEqualTo(one.conviction().isPresent());
            if (one.lift() > 1) {
                assertThat(other.pValue()).isLessThan(one.pValue());
            }
        }
    }
}
