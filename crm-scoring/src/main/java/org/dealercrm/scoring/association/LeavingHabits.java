package org.dealercrm.scoring.association;

import java.util.List;
import java.util.Map;

/**
 * Which habits go with leaving, or with any other outcome, such as belonging to a class of retention: the item sets that are
 * frequent among the customers of an outcome and that these have more often than the others, each with its table, odds
 * ratio, and p-value corrected for the number of habits tested. To ask within a class, hand in the outcomes of its customers
 * only.
 *
 * <p>The minimum support of the policy is of the customers of the outcome, so that the habits of a small group are not lost
 * among the many. This is rule mining with the consequent fixed to a class (Liu, Hsu &amp; Ma 1998).
 *
 * <p>Reference: Liu, B.; Hsu, W. &amp; Ma, Y. "Integrating classification and association rule mining", KDD 1998, 80-86; Webb,
 * G. I. "Discovering significant patterns", Machine Learning, 2007, 68, 1-33.
 */
public final class LeavingHabits {

    private final List<LeavingHabit> habits;
    private final int customers;
    private final int tested;
    private final Map<Outcome, MiningLimit> limits;
    private final RulePolicy policy;

    private LeavingHabits(HabitSearch search, RulePolicy policy) {
        this.habits = search.habits();
        this.customers = search.customers();
        this.tested = search.tested();
        this.limits = search.limits();
        this.policy = policy;
    }

    /**
     * Finds the habits of every outcome by {@link RulePolicy#forHabits()}.
     *
     * @param baskets what is said of customers, not null
     * @param outcomes what became of each customer, by his key, not null
     * @return the habits, never null
     */
    public static LeavingHabits find(Baskets baskets, Map<String, Outcome> outcomes) {
        return find(baskets, outcomes, RulePolicy.forHabits());
    }

    /**
     * Finds the habits of every outcome.
     *
     * @param baskets what is said of customers, not null
     * @param outcomes what became of each customer, by his key, not null; who is in it and has no basket counts as one without
     *     habits, who is not in it does not count
     * @param policy which habits are told, not null; its greatest consequent means nothing here
     * @return the habits, never null; none if all customers have the same outcome
     */
    public static LeavingHabits find(Baskets baskets, Map<String, Outcome> outcomes, RulePolicy policy) {
        HabitSearch search = new HabitSearch(baskets, outcomes, policy);
        search.run();
        return new LeavingHabits(search, policy);
    }

    /**
     * The habits of all outcomes, outcome by outcome; of one outcome the surest first (by the p-value), then by their items.
     *
     * @return an unmodifiable list, never null
     */
    public List<LeavingHabit> habits() {
        return habits;
    }

    /**
     * The habits of one outcome, the surest first.
     *
     * @param outcome the outcome, not null
     * @return an unmodifiable list, never null
     */
    public List<LeavingHabit> of(Outcome outcome) {
        return habits.stream().filter(habit -> habit.outcome().equals(outcome)).toList();
    }

    /**
     * How many customers there were.
     *
     * @return not negative
     */
    public int customers() {
        return customers;
    }

    /**
     * How many habits were tested, over all outcomes, for which the p-values are corrected.
     *
     * @return not negative
     */
    public int tested() {
        return tested;
    }

    /**
     * What kept the search from larger habits, by outcome.
     *
     * @return an unmodifiable map with every outcome, never null
     */
    public Map<Outcome, MiningLimit> limits() {
        return limits;
    }

    /**
     * The policy that made the result.
     *
     * @return the policy, never null
     */
    public RulePolicy policy() {
        return policy;
    }
}
