package org.dealercrm.scoring.association;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Draws the rules of frequent sets, the smaller sets first. All counts that a rule needs are there, because each part of a
 * frequent set is frequent. Of every rule it keeps the best confidence among itself and its simpler rules, which is the
 * largest of its own and of those kept for the rules with one item less in the antecedent.
 */
final class RuleSearch {

    private final FrequentItemSets sets;
    private final RulePolicy policy;
    private final boolean[] mayFollow;
    private final List<Candidate> candidates = new ArrayList<>();
    private final SignificanceTests tests;
    private int lookedAt;
    private int completeSize = Integer.MAX_VALUE;

    /** By set and parting of the size before: the best confidence of the rule and its simpler ones. */
    private double[] bestBefore = {};

    private Partings partingsBefore = Partings.of(0, 1);

    /** A rule that is told if it is significant; its p-value is the one of a number. */
    private record Candidate(
            ItemSet antecedent, ItemSet consequent, ContingencyTable table, double improvement, int test) {}

    RuleSearch(FrequentItemSets sets, RulePolicy policy, Predicate<Item> consequents) {
        this.sets = sets;
        this.policy = policy;
        this.tests = new SignificanceTests(policy.correction());
        this.mayFollow = new boolean[sets.source().itemCount()];
        for (int item = 0; item < mayFollow.length; item++) {
            mayFollow[item] = consequents.test(sets.source().item(item));
        }
    }

    void run() {
        for (int size = 1; size <= sets.largestSize(); size++) {
            int ofThisSize = sets.table(size).size();
            long count = Partings.count(size, policy.greatestConsequent());
            long rules = ofThisSize * (size <= policy.greatestConsequent() ? count - 1 : count);
            if (lookedAt + rules > policy.maximumRules()) {
                completeSize = size - 1;
                return;
            }
            lookedAt += (int) rules;
            drawFromSetsOf(size);
        }
    }

    boolean isCutShort() {
        return completeSize < Integer.MAX_VALUE;
    }

    /** The largest size of which all rules were looked at. */
    int completeSize() {
        return completeSize;
    }

    int tested() {
        return tests.count();
    }

    List<AssociationRule> rules() {
        tests.correct();
        return candidates.stream()
                .filter(rule -> tests.correctedP(rule.test()) <= policy.significanceLevel())
                .map(rule -> new AssociationRule(
                        rule.antecedent(),
                        rule.consequent(),
                        rule.table(),
                        rule.improvement(),
                        tests.p(rule.test()),
                        tests.correctedP(rule.test())))
                .sorted()
                .toList();
    }

    private void drawFromSetsOf(int size) {
        ItemSetTable table = sets.table(size);
        Partings partings = Partings.of(size, policy.greatestConsequent());
        double[] best = new double[table.size() * partings.count()];
        int[] set = new int[size];
        int[] without = new int[size];
        for (int place = 0; place < table.size(); place++) {
            for (int i = 0; i < size; i++) {
                set[i] = table.item(place, i);
            }
            for (int i = 0; i < size && size > 1; i++) {
                without[i] = sets.table(size - 1).placeOf(part(set, ~(1 << i)));
            }
            for (int parting = 0; parting < partings.count(); parting++) {
                int mask = partings.mask(parting);
                if (mayFollow(set, mask)) {
                    best[place * partings.count() + parting] = partings.isRule(parting)
                            ? draw(set, mask, table.count(place), bestSimpler(size, mask, without))
                            : (double) table.count(place) / sets.baskets();
                }
            }
        }
        bestBefore = best;
        partingsBefore = partings;
    }

    private boolean mayFollow(int[] set, int mask) {
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            if (!mayFollow[set[Integer.numberOfTrailingZeros(rest)]]) {
                return false;
            }
        }
        return true;
    }

    /** The best confidence among the simpler rules: those with some of the antecedent, and the consequent at large. */
    private double bestSimpler(int size, int mask, int[] without) {
        double best = 0;
        for (int i = 0; i < size; i++) {
            if ((mask >>> i & 1) == 0) {
                int parting = partingsBefore.numberOf(Partings.without(mask, i));
                best = Math.max(best, bestBefore[without[i] * partingsBefore.count() + parting]);
            }
        }
        return best;
    }

    /** Tests a rule; answers the best confidence among it and the simpler ones. */
    private double draw(int[] set, int mask, int both, double bestSimpler) {
        int[] consequent = part(set, mask);
        int[] antecedent = part(set, ~mask);
        ContingencyTable table =
                ContingencyTable.ofMargins(sets.baskets(), countOf(antecedent), countOf(consequent), both);
        double confidence = table.confidence().orElseThrow();
        double improvement = confidence - bestSimpler;
        boolean told = confidence >= policy.minimumConfidence() && (improvement > 0 || !policy.pruneRedundant());
        int test = tests.test(table, told);
        if (told) {
            candidates.add(new Candidate(itemSet(antecedent), itemSet(consequent), table, improvement, test));
        }
        return Math.max(confidence, bestSimpler);
    }

    private int countOf(int[] items) {
        ItemSetTable table = sets.table(items.length);
        return table.count(table.placeOf(items));
    }

    /** The items of a set whose places are in a mask. */
    private static int[] part(int[] set, int mask) {
        int[] part = new int[Integer.bitCount(mask & ((1 << set.length) - 1))];
        int n = 0;
        for (int i = 0; i < set.length; i++) {
            if ((mask >>> i & 1) != 0) {
                part[n++] = set[i];
            }
        }
        return part;
    }

    private ItemSet itemSet(int[] numbers) {
        Item[] items = new Item[numbers.length];
        Arrays.setAll(items, i -> sets.source().item(numbers[i]));
        return ItemSet.of(items);
    }
}
