package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SmallStore.class)
@Domain(DomainContext.Global.class)
class RecommenderProperties {

    /** Items 0 and 3 are goods; 1 is a thing that is skipped, 4 and 5 are likings. */
    private static final Set<String> OFFERS = Set.of("thing 0", "thing 1", "thing 3", "thing 5");

    private static final RulePolicy ANY = RulePolicy.forOffers()
            .withMinimumSupport(MinimumSupport.ofCount(1))
            .withMinimumConfidence(0)
            .withSignificance(PValueCorrection.BONFERRONI, 1);

    private static List<Recommendation> recommended(List<Set<Integer>> rows, int customer) {
        return Recommender.learn(SmallStore.of(rows), OFFERS, ANY).recommend(SmallStore.set(customer));
    }

    @Property
    void nobodyIsOfferedWhatHeHasOrWhatMayNotBeOffered(
            @ForAll List<Set<Integer>> rows, @ForAll @IntRange(max = SmallStore.SETS - 1) int customer) {
        for (Recommendation offer : recommended(rows, customer)) {
            assertThat(offer.offer()).isIn("thing 0", "thing 3");
            assertThat(SmallStore.set(customer).items())
                    .doesNotContain(Item.bought(offer.offer()), Item.owns(offer.offer()));
        }
    }

    @Property
    void theReasonIsTheBestRuleThatAppliesToHim(
            @ForAll List<Set<Integer>> rows, @ForAll @IntRange(max = SmallStore.SETS - 1) int customer) {
        ItemSet his = SmallStore.set(customer);
        Map<String, AssociationRule> best = new HashMap<>();
        for (AssociationRule rule :
                Recommender.learn(SmallStore.of(rows), OFFERS, ANY).rules()) {
            Item offered = rule.consequent().items().get(0);
            if (his.containsAll(rule.antecedent()) && !his.contains(offered)) {
                best.putIfAbsent(offered.name(), rule);
            }
        }
        List<Recommendation> offers = recommended(rows, customer);
        assertThat(offers).hasSameSizeAs(best.keySet());
        for (Recommendation offer : offers) {
            assertThat(offer.reason()).isEqualTo(best.get(offer.offer()));
        }
        assertThat(offers).isSortedAccordingTo((one, other) -> one.reason().compareTo(other.reason()));
    }

    @Property
    void theOrderOfTheCustomersDoesNotMatter(
            @ForAll List<Set<Integer>> rows,
            @ForAll Random random,
            @ForAll @IntRange(max = SmallStore.SETS - 1) int customer) {
        List<Set<Integer>> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertThat(recommended(shuffled, customer)).isEqualTo(recommended(rows, customer));
    }
}
