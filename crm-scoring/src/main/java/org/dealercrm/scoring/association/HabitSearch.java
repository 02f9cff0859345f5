package org.dealercrm.scoring.association;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Looks for the habits of each outcome: what is frequent among its customers is counted among all. */
final class HabitSearch {

    private static final int NONE = -1;

    private final Baskets baskets;
    private final RulePolicy policy;
    private final int customers;

    private final List<Outcome> inOrder;

    /** How many customers have each outcome, in their order. */
    private final int[] members;

    /** The number of the outcome of each basket, -1 if it does not count. */
    private final int[] outcomeOf;

    private final SortedMap<Outcome, MiningLimit> limits = new TreeMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final SignificanceTests tests;

    /** A habit that is told if it is significant; its p-value is the one of a number. */
    private record Candidate(ItemSet habit, Outcome outcome, ContingencyTable table, double improvement, int test) {}

    HabitSearch(Baskets baskets, Map<String, Outcome> outcomes, RulePolicy policy) {
        this.baskets = baskets;
        this.policy = policy;
        this.customers = outcomes.size();
        this.tests = new SignificanceTests(policy.correction());
        this.inOrder = List.copyOf(new TreeSet<>(outcomes.values()));
        this.members = new int[inOrder.size()];
        this.outcomeOf = new int[baskets.size()];
        Arrays.fill(outcomeOf, NONE);
        outcomes.forEach((customer, outcome) -> {
            int number = Collections.binarySearch(inOrder, outcome);
            members[number]++;
            int basket = baskets.numberOf(customer);
            if (basket >= 0) {
                outcomeOf[basket] = number;
            }
        });
    }

    void run() {
        for (int number = 0; number < members.length; number++) {
            int outcome = number;
            FrequentItemSets sets = FrequentItemSets.find(
                    baskets, basketsWhere(of -> of == outcome), members[outcome], policy.itemSets());
            limits.put(inOrder.get(outcome), sets.limit());
            if (members[outcome] < customers && sets.largestSize() > 0) {
                test(outcome, sets);
            }
        }
    }

    int customers() {
        return customers;
    }

    int tested() {
        return tests.count();
    }

    Map<Outcome, MiningLimit> limits() {
        return Collections.unmodifiableSortedMap(limits);
    }

    List<LeavingHabit> habits() {
        tests.correct();
        return candidates.stream()
                .filter(habit -> tests.correctedP(habit.test()) <= policy.significanceLevel())
                .sorted(Comparator.comparing(Candidate::outcome)
                        .thenComparingDouble(habit -> tests.logP(habit.test()))
                        .thenComparing(Candidate::habit))
                .map(habit -> new LeavingHabit(
                        habit.habit(),
                        habit.outcome(),
                        habit.table(),
                        habit.improvement(),
                        tests.p(habit.test()),
                        tests.correctedP(habit.test())))
                .toList();
    }

    private boolean[] basketsWhere(IntPredicate chosen) {
        boolean[] which = new boolean[outcomeOf.length];
        for (int basket = 0; basket < which.length; basket++) {
            which[basket] = chosen.test(outcomeOf[basket]);
        }
        return which;
    }

    private void test(int outcome, FrequentItemSets sets) {
        boolean[] frequent = new boolean[baskets.itemCount()];
        for (int place = 0; place < sets.table(1).size(); place++) {
            frequent[sets.table(1).item(place, 0)] = true;
        }
        ItemBits who = new ItemBits(baskets, basketsWhere(of -> of != NONE), frequent);
        // by set of the size before: the best share of the outcome among it and its parts, nothing at all being the
        // first part
        double[] bestBefore = {(double) members[outcome] / customers};
        for (int size = 1; size <= sets.largestSize(); size++) {
            double[] best = new double[sets.table(size).size()];
            for (int place = 0; place < best.length; place++) {
                int[] set = set(sets.table(size), place, size);
                double bestPart = bestPart(sets, set, bestBefore);
                best[place] =
                        Math.max(bestPart, test(outcome, set, sets.table(size).count(place), who, bestPart));
            }
            bestBefore = best;
        }
    }

    /** Tests a habit; answers the share of the outcome among those who have it. */
    private double test(int outcome, int[] set, int both, ItemBits who, double bestPart) {
        ContingencyTable table = ContingencyTable.ofMargins(customers, who.count(set), members[outcome], both);
        double share = table.confidence().orElseThrow();
        double improvement = share - bestPart;
        boolean told = share >= policy.minimumConfidence() && (improvement > 0 || !policy.pruneRedundant());
        int test = tests.test(table, told);
        if (told) {
            Item[] items = new Item[set.length];
            Arrays.setAll(items, i -> baskets.item(set[i]));
            candidates.add(new Candidate(ItemSet.of(items), inOrder.get(outcome), table, improvement, test));
        }
        return share;
    }

    private static int[] set(ItemSetTable table, int place, int size) {
        int[] set = new int[size];
        Arrays.setAll(set, i -> table.item(place, i));
        return set;
    }

    private static double bestPart(FrequentItemSets sets, int[] set, double[] bestBefore) {
        if (set.length == 1) {
            return bestBefore[0];
        }
        double best = 0;
        int[] part = Arrays.copyOfRange(set, 1, set.length);
        for (int i = 0; i < set.length; i++) {
            best = Math.max(best, bestBefore[sets.table(part.length).placeOf(part)]);
            if (i < part.length) {
                part[i] = set[i];
            }
        }
        return best;
    }
}
