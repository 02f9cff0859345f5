package org.dealercrm.scoring.association;

import java.util.Objects;

/**
 * Which rules are told. They are policy, not knowledge, so every result records the policy that made it.
 *
 * @param itemSets the sets of which rules are drawn, not null
 * @param minimumConfidence the least confidence, 0 to 1
 * @param greatestConsequent the most items of a consequent, 1 to 29
 * @param pruneRedundant whether a rule is left out if a simpler one says as much: one with fewer items in the antecedent, or
 *     with none, and the same consequent, whose confidence is at least as high (see {@link AssociationRule#improvement()})
 * @param correction how p-values are corrected for the number of rules tested, not null
 * @param significanceLevel the greatest corrected p-value, above 0; 1 for any
 * @param maximumRules the most rules that are looked at, 1 to 10,000,000; where there are more, those of the larger sets are left
 *     out, size by size, and the result says so
 */
public record RulePolicy(
        ItemSetPolicy itemSets,
        double minimumConfidence,
        int greatestConsequent,
        boolean pruneRedundant,
        PValueCorrection correction,
        double significanceLevel,
        int maximumRules) {

    private static final int MOST_RULES = 10_000_000;
    private static final int USUAL_MOST = 1_000_000;
    private static final RulePolicy STANDARD =
            new RulePolicy(ItemSetPolicy.standard(), 0.5, 1, true, PValueCorrection.HOLM, 0.05, USUAL_MOST);

    /** Checks the numbers. */
    public RulePolicy {
        Objects.requireNonNull(itemSets, "itemSets");
        Objects.requireNonNull(correction, "correction");
        if (!(minimumConfidence >= 0 && minimumConfidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, found " + minimumConfidence);
        }
        if (greatestConsequent < 1 || greatestConsequent >= ItemSetPolicy.GREATEST_SIZE) {
            throw new IllegalArgumentException("A consequent has 1 to " + (ItemSetPolicy.GREATEST_SIZE - 1)
                    + " items, found a maximum of " + greatestConsequent);
        }
        if (!(significanceLevel > 0 && significanceLevel <= 1)) {
            throw new IllegalArgumentException("A significance level lies in (0, 1], found " + significanceLevel);
        }
        if (maximumRules < 1 || maximumRules > MOST_RULES) {
            throw new IllegalArgumentException(
                    "The most rules that are looked at lie between 1 and " + MOST_RULES + ", found " + maximumRules);
        }
    }

    /**
     * Rules of sets in one basket of a hundred, with a confidence of one half, one item in the consequent, significant at 0.05
     * after Holm's correction, without the redundant ones; a million are looked at.
     *
     * @return the policy, never null
     */
    public static RulePolicy standard() {
        return STANDARD;
    }

    /**
     * What {@link Recommender} takes unless told otherwise: as the standard, but with a confidence of one tenth, because an offer
     * that one in ten takes is worth making, and of at most three items.
     *
     * @return the policy, never null
     */
    public static RulePolicy forOffers() {
        return STANDARD.withMinimumConfidence(0.1)
                .withItemSets(ItemSetPolicy.standard().withGreatestSize(3));
    }

    /**
     * What {@link LeavingHabits} takes unless told otherwise: habits of at most three items that one in twenty of those who left
     * has, whatever their confidence, significant at 0.05 after Holm's correction, without the redundant ones.
     *
     * @return the policy, never null
     */
    public static RulePolicy forHabits() {
        return STANDARD.withMinimumConfidence(0)
                .withItemSets(new ItemSetPolicy(MinimumSupport.ofShare(0.05), 3, USUAL_MOST));
    }

    /**
     * This policy with other sets.
     *
     * @param policy the sets of which rules are drawn, not null
     * @return the new policy, never null
     */
    public RulePolicy withItemSets(ItemSetPolicy policy) {
        return new RulePolicy(
                policy,
                minimumConfidence,
                greatestConsequent,
                pruneRedundant,
                correction,
                significanceLevel,
                maximumRules);
    }

    /**
     * This policy with another minimum support.
     *
     * @param support how many baskets must hold both sides together, not null
     * @return the new policy, never null
     */
    public RulePolicy withMinimumSupport(MinimumSupport support) {
        return withItemSets(itemSets.withMinimumSupport(support));
    }

    /**
     * This policy with another least confidence.
     *
     * @param confidence the least confidence, 0 to 1
     * @return the new policy, never null
     */
    public RulePolicy withMinimumConfidence(double confidence) {
        return new RulePolicy(
                itemSets, confidence, greatestConsequent, pruneRedundant, correction, significanceLevel, maximumRules);
    }

    /**
     * This policy with larger or smaller consequents.
     *
     * @param items the most items of a consequent, 1 to 29
     * @return the new policy, never null
     */
    public RulePolicy withGreatestConsequent(int items) {
        return new RulePolicy(
                itemSets, minimumConfidence, items, pruneRedundant, correction, significanceLevel, maximumRules);
    }

    /**
     * This policy with or without redundant rules.
     *
     * @param prune whether redundant rules are left out
     * @return the new policy, never null
     */
    public RulePolicy withPruning(boolean prune) {
        return new RulePolicy(
                itemSets, minimumConfidence, greatestConsequent, prune, correction, significanceLevel, maximumRules);
    }

    /**
     * This policy with another test.
     *
     * @param method how p-values are corrected, not null
     * @param level the greatest corrected p-value, above 0; 1 for any
     * @return the new policy, never null
     */
    public RulePolicy withSignificance(PValueCorrection method, double level) {
        return new RulePolicy(
                itemSets, minimumConfidence, greatestConsequent, pruneRedundant, method, level, maximumRules);
    }

    /**
     * This policy with another bound on what is looked at.
     *
     * @param rules the most rules, 1 to 10,000,000
     * @return the new policy, never null
     */
    public RulePolicy withMaximumRules(int rules) {
        return new RulePolicy(
                itemSets, minimumConfidence, greatestConsequent, pruneRedundant, correction, significanceLevel, rules);
    }
}
