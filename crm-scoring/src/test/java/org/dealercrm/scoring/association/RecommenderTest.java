package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A store of 200 customers. Of 40 who like winter sports 30 bought winter tyres, 24 snow chains and 20 a roof rack; of the
 * other 160 it is 20, 4 and 10.
 */
class RecommenderTest {

    private static final Item SKIING = Item.likes("winter sports");
    private static final Item TYRES = Item.bought("winter tyres");
    private static final Item CHAINS = Item.bought("snow chains");
    private static final Item RACK = Item.bought("roof rack");
    private static final Set<String> OFFERS = Set.of("winter tyres", "snow chains", "roof rack", "child seat");

    private Baskets baskets = Baskets.builder().build();

    @BeforeEach
    void fillTheBaskets() {
        BasketsBuilder builder = Baskets.builder();
        for (int customer = 0; customer < 200; customer++) {
            String key = "C-" + customer;
            builder.customer(key);
            boolean skier = customer < 40;
            int number = skier ? customer : customer - 40;
            if (skier) {
                builder.add(key, SKIING);
            }
            if (number < (skier ? 30 : 20)) {
                builder.add(key, TYRES);
            }
            // from the other end, so that chains and tyres are not the same customers
            if (39 - number < (skier ? 24 : 4) && number < 40) {
                builder.add(key, CHAINS);
            }
            if (number % 2 == 0 && number < (skier ? 40 : 20)) {
                builder.add(key, RACK);
            }
        }
        baskets = builder.build();
    }

    @Test
    void whoLikesWinterSportsIsOfferedTyresChainsAndARack() {
        Recommender recommender = Recommender.learn(baskets, OFFERS);
        List<Recommendation> offers = recommender.recommend(ItemSet.of(SKIING));

        assertThat(offers)
                .extracting(Recommendation::offer)
                .containsExactly("winter tyres", "snow chains", "roof rack");
        assertThat(offers).extracting(Recommendation::confidence).containsExactly(0.75, 0.6, 0.5);
        assertThat(offers.get(0).reason().table()).isEqualTo(new ContingencyTable(30, 10, 20, 140));
        assertThat(offers.get(0).sentence(Locale.ENGLISH))
                .isEqualTo(
                        "offer winter tyres: 30 of 40 who like winter sports (75%) bought winter tyres; of all customers 25%");
        assertThat(offers.get(1).sentence(Locale.CHINESE))
                .isEqualTo("推荐snow chains：40 位喜欢winter sports的客户中有 24 位（60%）购买过snow chains；全体客户中为 14%");
    }

    @Test
    void whatHeHasIsNotOfferedHoweverHeCameByIt() {
        Recommender recommender = Recommender.learn(baskets, OFFERS);
        assertThat(recommender.recommend(ItemSet.of(SKIING, TYRES)))
                .extracting(Recommendation::offer)
                .doesNotContain("winter tyres")
                .contains("snow chains");
        assertThat(recommender.recommend(ItemSet.of(SKIING, Item.owns("winter tyres"))))
                .extracting(Recommendation::offer)
                .containsExactly("snow chains", "roof rack");
        assertThat(recommender.recommend(ItemSet.of(SKIING, Item.skipped("winter tyres"))))
                .as("what he did not take he does not have")
                .extracting(Recommendation::offer)
                .containsExactly("winter tyres", "snow chains", "roof rack");
        assertThat(recommender.recommend(ItemSet.of(SKIING, TYRES, CHAINS, RACK)))
                .isEmpty();
    }

    @Test
    void onlyWhatMayBeOfferedIsOffered() {
        Recommender recommender = Recommender.learn(baskets, Set.of("snow chains"));
        assertThat(recommender.recommend(ItemSet.of(SKIING)))
                .extracting(Recommendation::offer)
                .containsExactly("snow chains");
        assertThat(recommender.rules())
                .isNotEmpty()
                .allMatch(rule -> rule.consequent().equals(ItemSet.of(CHAINS)));
        assertThat(recommender.offers()).containsExactly("snow chains");
        assertThat(Recommender.learn(baskets, Set.of("winter sports")).recommend(ItemSet.of(TYRES, CHAINS)))
                .as("a liking is no goods")
                .isEmpty();
    }

    @Test
    void aCustomerOfWhomNothingIsKnownAndAStoreWithoutBasketsHaveNoOffers() {
        assertThat(Recommender.learn(baskets, OFFERS).recommend(ItemSet.empty()))
                .isEmpty();
        assertThat(Recommender.learn(Baskets.builder().build(), OFFERS).recommend(ItemSet.of(SKIING)))
                .isEmpty();
    }

    @Test
    void rulesThatAreThereAlreadyCanBeUsed() {
        List<AssociationRule> rules = AssociationRules.mine(
                        baskets, RulePolicy.forOffers().withGreatestConsequent(2))
                .rules();
        assertThat(Recommender.of(rules, OFFERS).recommend(ItemSet.of(SKIING)))
                .extracting(Recommendation::offer)
                .containsExactly("winter tyres", "snow chains", "roof rack");
    }

    @Test
    void theReasonOfAnOfferEndsInIt() {
        AssociationRule rule =
                new AssociationRule(ItemSet.of(SKIING), ItemSet.of(TYRES), new ContingencyTable(1, 1, 1, 1), 0, 1, 1);
        assertThatThrownBy(() -> new Recommendation("roof rack", rule)).hasMessageContaining("found roof rack");
    }
}
