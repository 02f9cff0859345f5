package org.dealercrm.scoring.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dealercrm.scoring.association.PublishedTransactions.set;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssociationRulesTest {

    /** All rules, whatever their significance, the redundant ones too. */
    private static RulePolicy every(int minimumCount, double confidence) {
        return RulePolicy.standard()
                .withMinimumSupport(MinimumSupport.ofCount(minimumCount))
                .withMinimumConfidence(confidence)
                .withPruning(false)
                .withSignificance(PValueCorrection.BONFERRONI, 1);
    }

    private static String told(List<AssociationRule> rules) {
        return rules.stream()
                .map(rule -> names(rule.antecedent()) + ">" + names(rule.consequent()) + ":"
                        + rule.table().both() + "/" + rule.table().antecedent())
                .collect(Collectors.joining(" "));
    }

    private static String names(ItemSet set) {
        return set.items().stream().map(Item::name).collect(Collectors.joining(","));
    }

    /** Han &amp; Kamber, the rules of {I1, I2, I5}: confidences 2/4, 2/2, 2/2, 2/6, 2/7, 2/2. */
    @Test
    void theRulesOfHanAndKamber() {
        AssociationRules rules = AssociationRules.mine(
                PublishedTransactions.hanKamber(), every(2, 0).withGreatestConsequent(2));
        List<AssociationRule> ofThree = rules.rules().stream()
                .filter(rule -> rule.antecedent().size() + rule.consequent().size() == 3)
                .filter(rule -> rule.antecedent().contains(Item.bought("I5"))
                        || rule.consequent().contains(Item.bought("I5")))
                .toList();
        assertThat(told(ofThree))
                .isEqualTo("I1,I5>I2:2/2 I2,I5>I1:2/2 I5>I1,I2:2/2 I1,I2>I5:2/4 I1>I2,I5:2/6 I2>I1,I5:2/7");
        // six pairs give two rules each, two triples six each
        assertThat(rules.tested()).isEqualTo(24);
        assertThat(rules.rules()).hasSize(24);
        assertThat(rules.limit()).isEqualTo(MiningLimit.NONE);
    }

    @Test
    void aConfidenceOfOneHalfLeavesThese() {
        AssociationRules rules = AssociationRules.mine(PublishedTransactions.hanKamber(), every(2, 0.5));
        assertThat(told(rules.rules()))
                .isEqualTo("I4>I2:2/2 I5>I1:2/2 I5>I2:2/2 I1,I5>I2:2/2 I2,I5>I1:2/2 I1>I2:4/6 I1>I3:4/6 I3>I1:4/6"
                        + " I3>I2:4/6 I2>I1:4/7 I2>I3:4/7 I1,I2>I3:2/4 I1,I2>I5:2/4 I1,I3>I2:2/4 I2,I3>I1:2/4");
        assertThat(rules.tested()).as("all with one item in the consequent").isEqualTo(18);
    }

    @Test
    void theMeasuresOfARule() {
        AssociationRule rule = AssociationRules.mine(PublishedTransactions.hanKamber(), every(2, 0.5)).rules().stream()
                .filter(r -> r.antecedent().equals(set("I1")) && r.consequent().equals(set("I2")))
                .findFirst()
                .orElseThrow();
        // 9 baskets, I1 in 6, I2 in 7, both in 4
        assertThat(rule.table()).isEqualTo(new ContingencyTable(4, 2, 3, 0));
        assertThat(rule.count()).isEqualTo(4);
        assertThat(rule.support()).isEqualTo(4.0 / 9);
        assertThat(rule.confidence()).isEqualTo(4.0 / 6);
        assertThat(rule.lift()).isCloseTo(4.0 * 9 / (6 * 7), within(1e-15));
        assertThat(rule.conviction()).hasValueCloseTo(6.0 * 2 / (9 * 2), within(1e-15));
        assertThat(rule.improvement()).isCloseTo(4.0 / 6 - 7.0 / 9, within(1e-15));
        assertThat(rule.isRedundant()).isTrue();
        assertThat(rule.pValue()).as("both cannot be fewer").isEqualTo(1);
        assertThat(rule.correctedPValue()).isEqualTo(1);
    }

    /** I5 alone has a confidence of 1 already; I1 makes I2 rarer than it is at large. */
    @Test
    void rulesThatSayNoMoreThanASimplerOneArePruned() {
        AssociationRules rules = AssociationRules.mine(
                PublishedTransactions.hanKamber(), every(2, 0.5).withPruning(true));
        assertThat(told(rules.rules())).isEqualTo("I4>I2:2/2 I5>I1:2/2 I5>I2:2/2 I1,I2>I5:2/4");
    }

    @Test
    void consequentsMayBeRestrictedAndOnlyTheirRulesAreTested() {
        AssociationRules rules = AssociationRules.mine(
                PublishedTransactions.hanKamber(),
                every(2, 0),
                item -> item.name().equals("I5"));
        assertThat(told(rules.rules())).isEqualTo("I1,I2>I5:2/4 I1>I5:2/6 I2>I5:2/7");
        assertThat(rules.tested()).isEqualTo(3);
        AssociationRule sure = rules.rules().get(0);
        assertThat(sure.correctedPValue()).isCloseTo(Math.min(1, 3 * sure.pValue()), within(1e-15));
    }

    @Test
    void noBasketsHaveNoRulesAndOneHasNoSurprises() {
        assertThat(AssociationRules.mine(Baskets.builder().build(), RulePolicy.standard())
                        .rules())
                .isEmpty();
        AssociationRules one = AssociationRules.mine(PublishedTransactions.of("a b"), every(1, 0));
        assertThat(told(one.rules())).isEqualTo("a>b:1/1 b>a:1/1");
        assertThat(one.rules()).allMatch(rule -> rule.pValue() == 1 && rule.lift() == 1 && rule.isRedundant());
        assertThat(one.rules()).allMatch(rule -> rule.conviction().isEmpty());
        assertThat(AssociationRules.mine(PublishedTransactions.of("a b", "a b"), RulePolicy.standard())
                        .rules())
                .as("an item in every basket follows from nothing")
                .isEmpty();
    }

    @Test
    void whereRulesWouldBeTooManyThoseOfSmallerSetsAreThereAndItIsSaid() {
        String six = IntStream.range(0, 6).mapToObj(i -> "i" + i).collect(Collectors.joining(" "));
        Baskets baskets = PublishedTransactions.of(six, six);
        // 15 pairs give 30 rules, 20 triples 60, 15 quadruples 60
        AssociationRules rules = AssociationRules.mine(baskets, every(2, 0).withMaximumRules(149));
        assertThat(rules.rules()).hasSize(90);
        assertThat(rules.limit()).isEqualTo(MiningLimit.TOO_MANY_RULES);
        assertThat(rules.completeSize()).isEqualTo(3);
        assertThat(AssociationRules.mine(baskets, every(2, 0).withMaximumRules(10_000))
                        .rules())
                .hasSize(186);
    }

    @Test
    void aRuleIsToldInBothLanguages() {
        AssociationRule rule = new AssociationRule(
                ItemSet.of(Item.likes("winter sports"), Item.owns("an SUV")),
                ItemSet.of(Item.bought("winter tyres")),
                ContingencyTable.ofMargins(1000, 80, 100, 45),
                0.1,
                1e-30,
                1e-28);
        assertThat(rule.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "45 of 80 who own an SUV and like winter sports (56.3%) bought winter tyres; of all customers 10%");
        assertThat(rule.sentence(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("80 位拥有an SUV且喜欢winter sports的客户中有 45 位（56.3%）购买过winter tyres；全体客户中为 10%");
    }

    @Test
    void aRuleHasTwoSidesAndAPolicyHasBounds() {
        ContingencyTable table = new ContingencyTable(1, 1, 1, 1);
        assertThatThrownBy(() -> new AssociationRule(ItemSet.empty(), set("a"), table, 0, 1, 1))
                .hasMessageContaining("found 0 and 1");
        assertThatThrownBy(() -> new AssociationRule(set("a"), set("a b"), table, 0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssociationRule(set("a"), set("b"), table, 0, 1.5, 1))
                .hasMessageContaining("found 1.5");
        assertThatThrownBy(() -> RulePolicy.standard().withMinimumConfidence(1.1))
                .hasMessageContaining("found 1.1");
        assertThatThrownBy(() -> RulePolicy.standard().withGreatestConsequent(0))
                .hasMessageContaining("of 0");
        assertThatThrownBy(() -> RulePolicy.standard().withSignificance(PValueCorrection.HOLM, 0))
                .hasMessageContaining("found 0.0");
        assertThatThrownBy(() -> RulePolicy.standard().withMaximumRules(0)).hasMessageContaining("found 0");
    }
}
