package org.dealercrm.scoring.delivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dealercrm.scoring.delivered.OfferCases.cny;
import static org.dealercrm.scoring.delivered.OfferCases.label;
import static org.dealercrm.scoring.delivered.OfferCases.offer;
import static org.dealercrm.scoring.delivered.OfferCases.priced;
import static org.dealercrm.scoring.delivered.OfferCases.ranged;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TurningPlanTest {

    private static final Offer OURS = offer(
            "OURS",
            priced("price", OfferComponent.MONETARY, "1500"),
            ranged("wait", OfferComponent.TIME, "60", "90", "120"));
    private static final Offer THEIRS = offer("THEIRS", priced("price", OfferComponent.MONETARY, "1440"));
    private static final OfferComparison COMPARISON = OfferComparison.of(OURS, THEIRS);
    private static final Lever PRICE = Lever.on(label("price"), OfferComponent.MONETARY);
    private static final Lever WAIT = Lever.on(label("wait"), OfferComponent.TIME);
    private static final Lever PICK_UP = Lever.on(label("pickup"), OfferComponent.SERVICE);

    private static TurningPlan plan(Lever... levers) {
        return TurningPlan.of(COMPARISON, List.of(levers), TurningTerms.standard());
    }

    private static List<String> changes(ChangeSet set) {
        return set.changes().stream()
                .map(change -> change.lever().label().code() + " " + change.to().getAmount())
                .toList();
    }

    @Test
    void oneLeverAloneIsSaidWithWhatItWouldHaveToBecome() {
        TurningPlan plan = plan(PRICE.upTo(cny("1300")), WAIT.upTo(cny("0")), PICK_UP);
        // 1440 - 1590 = -150, and one fen more
        assertThat(plan.missing()).contains(cny("150.01"));
        assertThat(plan.outcome()).isEqualTo(TurningOutcome.ONE_LEVER);
        assertThat(plan.alone())
                .extracting(single -> single.needed().lever().label().code() + " "
                        + single.needed().to().getAmount() + " " + single.possible())
                .containsExactly("pickup 150.01 true", "price 1349.99 true", "wait -60.01 false");
        assertThat(plan.alone().get(2).room()).contains(cny("90.00"));
    }

    @Test
    void severalLeversAreTakenWhereNoneReachesAlone() {
        TurningPlan plan = plan(PRICE.upTo(cny("1400")), WAIT.upTo(cny("0")), PICK_UP.upTo(cny("40")));
        assertThat(plan.outcome()).isEqualTo(TurningOutcome.SEVERAL_LEVERS);
        assertThat(changes(plan.fewest().orElseThrow())).containsExactly("price 1400.00", "wait 39.99");
        assertThat(plan.cheapest()).isEmpty();
    }

    @Test
    void theCheapestMayTakeMoreLeversThanTheFewest() {
        TurningPlan plan = plan(
                PRICE.upTo(cny("1300")).costing(BigDecimal.ONE),
                WAIT.upTo(cny("20")).costing(new BigDecimal("0.5")),
                PICK_UP.upTo(cny("40")).costing(new BigDecimal("0.25")));
        assertThat(changes(plan.fewest().orElseThrow())).containsExactly("price 1349.99");
        assertThat(plan.fewest().orElseThrow().cost()).contains(cny("150.01"));
        ChangeSet cheapest = plan.cheapest().orElseThrow();
        assertThat(changes(cheapest)).containsExactly("pickup 40.00", "wait 20.00", "price 1459.99");
        // 40 / 4 + 70 / 2 + 40.01
        assertThat(cheapest.cost()).contains(cny("85.01"));
        assertThat(cheapest.gain()).isEqualTo(cny("150.01"));
    }

    /** Two levers are needed: price and wait would cost 96.01, price and pick-up 115.01, wait and pick-up only 66.005. */
    @Test
    void amongTheFewestTheCheapestIsTaken() {
        TurningPlan plan = plan(
                PRICE.upTo(cny("1400")).costing(BigDecimal.ONE),
                WAIT.upTo(cny("0")).costing(new BigDecimal("0.4")),
                PICK_UP.upTo(cny("70")).costing(new BigDecimal("0.5")));
        ChangeSet fewest = plan.fewest().orElseThrow();
        assertThat(changes(fewest)).containsExactly("wait 0.00", "pickup 60.01");
        assertThat(fewest.cost()).contains(cny("66.005"));
    }

    @Test
    void whatIsOutOfReachAndWhatNeedsNoChange() {
        TurningPlan none = plan(WAIT.upTo(cny("0")));
        assertThat(none.outcome()).isEqualTo(TurningOutcome.OUT_OF_REACH);
        assertThat(none.fewest()).isEmpty();
        assertThat(plan().outcome()).isEqualTo(TurningOutcome.OUT_OF_REACH);
        TurningPlan chosen = TurningPlan.of(OfferComparison.of(THEIRS, OURS), List.of(PRICE), TurningTerms.standard());
        assertThat(chosen.outcome()).isEqualTo(TurningOutcome.ALREADY_CHOSEN);
        assertThat(chosen.missing()).isEmpty();
        Offer dollars = offer(
                "USD", new OfferItem(label("price"), OfferComponent.MONETARY, Valuation.price(Money.parse("USD 180"))));
        assertThat(TurningPlan.of(OfferComparison.of(OURS, dollars), List.of(PRICE), TurningTerms.standard())
                        .outcome())
                .isEqualTo(TurningOutcome.NOT_COMPARABLE);
    }

    @Test
    void aTieIsNoChoice() {
        Offer same = offer("SAME", priced("price", OfferComponent.MONETARY, "1590"));
        TurningPlan plan = TurningPlan.of(OfferComparison.of(OURS, same), List.of(PRICE), TurningTerms.standard());
        assertThat(plan.missing()).contains(cny("0.01"));
    }

    @Test
    void theWorstCaseAsksForMore() {
        TurningTerms terms = TurningTerms.standard().on(TurningBasis.WORST_CASE).withMargin(cny("50"));
        TurningPlan plan = TurningPlan.of(COMPARISON, List.of(PRICE), terms);
        // 1440 - 1500 - 120 = -180
        assertThat(plan.missing()).contains(cny("230.00"));
    }

    @Test
    void thePlanIsSaidInBothLanguages() {
        TurningPlan plan = plan(
                PRICE.upTo(cny("1400")).costing(BigDecimal.ONE),
                WAIT.upTo(cny("0")).costing(new BigDecimal("0.4")));
        assertThat(plan.sentences(Locale.ENGLISH))
                .containsExactly(
                        "For the customer to choose OURS over THEIRS, it must deliver CNY 150.01 more",
                        "Not by price alone: CNY 150.01 are needed, at most CNY 100.00 are possible",
                        "Not by wait alone: CNY 150.01 are needed, at most CNY 90.00 are possible",
                        "Fewest changes: wait -CNY 90.00 (from CNY 90.00 down to CNY 0.00); price -CNY 60.01 (from CNY"
                                + " 1500.00 down to CNY 1439.99); at a cost of CNY 96.01");
        assertThat(plan.sentences(Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "要让客户选择OURS而非THEIRS，须增加让渡价值 CNY 150.01",
                        "单靠price不够：须增加 CNY 150.01，最多 CNY 100.00",
                        "单靠wait不够：须增加 CNY 150.01，最多 CNY 90.00",
                        "最少组合：wait减少 CNY 90.00（从 CNY 90.00 降至 CNY 0.00）；price减少 CNY 60.01（从 CNY 1500.00 降至 CNY"
                                + " 1439.99）；我方成本 CNY 96.01");
        assertThat(plan(PICK_UP).sentences(Locale.ENGLISH).get(1))
                .isEqualTo("Alone: pickup +CNY 150.01 (from CNY 0.00 up to CNY 150.01)");
    }

    @Test
    void whatIsReadIsRoundedSoThatItStillTurns() {
        Offer finer = offer("FINER", priced("price", OfferComponent.MONETARY, "1440.0049"));
        TurningPlan plan = TurningPlan.of(OfferComparison.of(OURS, finer), List.of(PRICE), TurningTerms.standard());
        assertThat(plan.missing()).contains(cny("150.0051"));
        assertThat(plan.sentences(Locale.ENGLISH).get(1))
                .isEqualTo("Alone: price -CNY 150.01 (from CNY 1500.00 down to CNY 1349.99)");
    }

    @Test
    void brokenContractsAreNamed() {
        assertThatThrownBy(() -> plan(PRICE, PRICE)).hasMessageContaining("found two of price");
        assertThatThrownBy(() -> plan(Lever.on(label("price"), OfferComponent.TIME)))
                .hasMessageContaining("found TIME for price of MONETARY");
        assertThatThrownBy(() -> plan(PRICE.upTo(Money.parse("USD 5")))).hasMessageContaining("CNY and USD");
        assertThatThrownBy(() -> TurningPlan.of(
                        COMPARISON, List.of(PRICE), TurningTerms.standard().withMargin(Money.parse("USD 5"))))
                .hasMessageContaining("CNY and USD");
        assertThatThrownBy(() -> TurningTerms.standard().withMargin(cny("0"))).hasMessageContaining("found CNY 0");
        assertThatThrownBy(() -> PRICE.costing(new BigDecimal("-1"))).hasMessageContaining("found -1 of price");
        assertThatThrownBy(() -> TurningPlan.of(
                        COMPARISON, Collections.nCopies(17, PRICE.costing(BigDecimal.ONE)), TurningTerms.standard()))
                .hasMessageContaining("found 17");
    }
}
