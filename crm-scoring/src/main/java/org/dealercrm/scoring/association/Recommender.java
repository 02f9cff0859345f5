package org.dealercrm.scoring.association;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Personal offers: what customers with the same items have, and this one does not. For example, who likes winter sports is
 * offered winter tyres, snow chains and a roof rack.
 *
 * <p>An offer is the name of something that is bought or owned; who bought it or owns it is not offered it. Each offer comes
 * with the best rule whose antecedent the customer has all of, in the order of rules: the most confident first.
 *
 * <p>Reference: Liu, B.; Hsu, W. &amp; Ma, Y. "Integrating classification and association rule mining", KDD 1998, 80-86 (the
 * precedence of rules); Sarwar, B.; Karypis, G.; Konstan, J. &amp; Riedl, J. "Analysis of recommendation algorithms for
 * e-commerce", EC 2000, 158-167, section 2.2 (offers by association rules).
 */
public final class Recommender {

    private static final Comparator<Recommendation> BEST_FIRST =
            Comparator.comparing(Recommendation::reason).thenComparing(Recommendation::offer);

    /** By the first item of their antecedents, each list in the order of rules. */
    private final Map<Item, List<AssociationRule>> rules = new HashMap<>();

    private final Set<String> offers;

    private Recommender(Collection<AssociationRule> rules, Set<String> offers) {
        this.offers = Set.copyOf(offers);
        rules.stream()
                .filter(rule -> rule.consequent().size() == 1)
                .filter(rule ->
                        isOffer(this.offers).test(rule.consequent().items().get(0)))
                .sorted()
                .forEach(rule -> this.rules
                        .computeIfAbsent(rule.antecedent().items().get(0), first -> new ArrayList<>())
                        .add(rule));
    }

    private static Predicate<Item> isOffer(Set<String> offers) {
        return item -> item.kind().isPossession() && offers.contains(item.name());
    }

    /**
     * Learns from what customers have, by {@link RulePolicy#forOffers()}.
     *
     * @param baskets what is said of customers, not null
     * @param offers the names of what may be offered, not null
     * @return the recommender, never null
     */
    public static Recommender learn(Baskets baskets, Set<String> offers) {
        return learn(baskets, offers, RulePolicy.forOffers());
    }

    /**
     * Learns from what customers have. Only rules that end in an offer are tested.
     *
     * @param baskets what is said of customers, not null
     * @param offers the names of what may be offered, not null
     * @param policy which rules are good enough, not null; consequents have one item, whatever it says
     * @return the recommender, never null
     */
    public static Recommender learn(Baskets baskets, Set<String> offers, RulePolicy policy) {
        RulePolicy ofOneItem = policy.withGreatestConsequent(1);
        return of(AssociationRules.mine(baskets, ofOneItem, isOffer(offers)).rules(), offers);
    }

    /**
     * Takes rules that are there already; those that do not end in a single offer are passed over.
     *
     * @param rules the rules, not null
     * @param offers the names of what may be offered, not null
     * @return the recommender, never null
     */
    public static Recommender of(Collection<AssociationRule> rules, Set<String> offers) {
        return new Recommender(rules, offers);
    }

    /**
     * What to offer a customer.
     *
     * @param customer all that is said of him, not null
     * @return an unmodifiable list, the best offer first, each offer once, never null; empty if no rule speaks for one
     */
    public List<Recommendation> recommend(ItemSet customer) {
        Set<String> has = customer.items().stream()
                .filter(item -> item.kind().isPossession())
                .map(Item::name)
                .collect(Collectors.toSet());
        Map<String, AssociationRule> best = new HashMap<>();
        for (Item item : customer.items()) {
            for (AssociationRule rule : rules.getOrDefault(item, List.of())) {
                String offer = rule.consequent().items().get(0).name();
                if (!has.contains(offer) && customer.containsAll(rule.antecedent())) {
                    best.merge(offer, rule, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
        return best.entrySet().stream()
                .map(entry -> new Recommendation(entry.getKey(), entry.getValue()))
                .sorted(BEST_FIRST)
                .toList();
    }

    /**
     * What may be offered.
     *
     * @return the names, unmodifiable, never null
     */
    public Set<String> offers() {
        return offers;
    }

    /**
     * The rules that speak for offers.
     *
     * @return an unmodifiable list in the order of rules, never null
     */
    public List<AssociationRule> rules() {
        return rules.values().stream().flatMap(List::stream).sorted().toList();
    }
}
