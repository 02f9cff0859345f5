package org.dealercrm.scoring.association;

import java.util.List;
import java.util.function.Predicate;

/**
 * The rules that can be drawn from baskets: for every frequent set, each parting of it into an antecedent and a consequent,
 * with the measures of the field, Fisher's exact test corrected for the number of rules tested, and without the redundant
 * ones, as the policy says.
 *
 * <p>Reference: Agrawal, R. &amp; Srikant, R. "Fast algorithms for mining association rules", VLDB 1994, 487-499, section 3;
 * Hahsler, M.; Gruen, B. &amp; Hornik, K. "arules: a computational environment for mining association rules and frequent item
 * sets", Journal of Statistical Software, 2005, 14(15), 1-25. Unlike there no rule has an empty antecedent.
 */
public final class AssociationRules {

    private final FrequentItemSets itemSets;
    private final RulePolicy policy;
    private final List<AssociationRule> rules;
    private final int tested;
    private final MiningLimit limit;
    private final int completeSize;

    private AssociationRules(FrequentItemSets itemSets, RulePolicy policy, RuleSearch search) {
        this.itemSets = itemSets;
        this.policy = policy;
        this.rules = search.rules();
        this.tested = search.tested();
        this.limit = search.isCutShort() ? MiningLimit.TOO_MANY_RULES : itemSets.limit();
        this.completeSize = Math.min(search.completeSize(), itemSets.completeSize());
    }

    /**
     * Finds the frequent sets and draws the rules.
     *
     * @param baskets the baskets, not null, may be none
     * @param policy which rules are told, not null
     * @return the rules, never null
     */
    public static AssociationRules mine(Baskets baskets, RulePolicy policy) {
        return mine(baskets, policy, item -> true);
    }

    /**
     * The same, where consequents consist of certain items only. Other rules are not tested, so that the correction is for the
     * number of these.
     *
     * @param baskets the baskets, not null, may be none
     * @param policy which rules are told, not null
     * @param consequents whether an item may stand in a consequent, not null
     * @return the rules, never null
     */
    public static AssociationRules mine(Baskets baskets, RulePolicy policy, Predicate<Item> consequents) {
        FrequentItemSets sets = FrequentItemSets.find(baskets, policy.itemSets());
        RuleSearch search = new RuleSearch(sets, policy, consequents);
        search.run();
        return new AssociationRules(sets, policy, search);
    }

    /**
     * The rules that are told, in their order: the most confident first.
     *
     * @return an unmodifiable list, never null
     */
    public List<AssociationRule> rules() {
        return rules;
    }

    /**
     * How many rules were tested, for which the p-values are corrected.
     *
     * @return not negative
     */
    public int tested() {
        return tested;
    }

    /**
     * What kept the search from larger sets or from their rules.
     *
     * @return the limit, never null
     */
    public MiningLimit limit() {
        return limit;
    }

    /**
     * The size up to which the rules of all frequent sets were looked at, both sides together.
     *
     * @return not negative
     */
    public int completeSize() {
        return completeSize;
    }

    /**
     * The frequent sets of which the rules are drawn.
     *
     * @return the sets, never null
     */
    public FrequentItemSets itemSets() {
        return itemSets;
    }

    /**
     * The policy that made the rules.
     *
     * @return the policy, never null
     */
    public RulePolicy policy() {
        return policy;
    }
}
