package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.dealercrm.consent.Channel;
import org.dealercrm.scoring.history.Departure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactPlanTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 1);
    private static final ContactGate OPEN = (customer, channel) -> true;
    private static final RetentionPolicy SCORING = RetentionPolicy.standard().withValueCut(new ValueCut.Fixed(1500));

    /** Calls and messages for everyone, the calls worth more and dearer. */
    private static ContactPolicy policy(int places) {
        ContactPolicy policy = ContactPolicy.of(places)
                .withChannel(Channel.CALL, new ContactTerms(15, true))
                .withChannel(Channel.SMS, new ContactTerms(.1, false));
        for (RetentionClass each : RetentionClass.values()) {
            policy = policy.withEffect(each, Channel.CALL, .5).withEffect(each, Channel.SMS, .05);
        }
        return policy;
    }

    @Test
    void theGainIsTheProbabilityGainedTimesTheValueAtStake() {
        RetentionResult result =
                new TestStore().customer("C-1", 6, 120, 300, 900).score(SCORING);
        CustomerScore score = result.scores().get(0);
        PlannedContact call = ContactPlan.of(result, policy(1), List.of(WEDNESDAY), OPEN)
                .contacts()
                .get(0);

        double odds = score.pReturn() / (1 - score.pReturn()) * Math.exp(.5);
        assertThat(call.assumedPReturn()).isCloseTo(odds / (1 + odds), within(1e-15));
        assertThat(call.valueAtStake()).isEqualTo(score.valueWhileStaying());
        assertThat(call.expectedGain())
                .isCloseTo((odds / (1 + odds) - score.pReturn()) * score.valueWhileStaying(), within(1e-10));
        assertThat(call.channel()).isEqualTo(Channel.CALL);
        assertThat(call.netGain()).isCloseTo(call.expectedGain() - 15, within(1e-12));
        // What the place is worth: the message would have gained some of it.
        double byMessage = score.pReturn() / (1 - score.pReturn()) * Math.exp(.05);
        double netOfMessage = (byMessage / (1 + byMessage) - score.pReturn()) * score.valueWhileStaying() - .1;
        assertThat(call.gainOfPlace()).isCloseTo(call.netGain() - netOfMessage, within(1e-10));
    }

    @Test
    void theSentenceTellsWhyWhatIsAtStakeAndWhatItCosts() {
        RetentionResult result =
                new TestStore().customer("C-1", 6, 120, 500, 900).score(SCORING);
        PlannedContact call = ContactPlan.of(result, policy(1), List.of(WEDNESDAY), OPEN)
                .contacts()
                .get(0);

        assertThat(call.sentence(Locale.ENGLISH))
                .matches(
                        "a call on 2026-07-01: high value, at risk, [0-9]+\\.[0-9]{2} at stake; the probability to return is"
                                + " [0-9.]+ % and, as the store assumes, [0-9.]+ % after the contact, which is worth [0-9]+\\.[0-9]{2}"
                                + " and costs 15.00");
        assertThat(call.sentence(Locale.CHINESE))
                .matches("2026-07-01 电话联系：高价值易流失，涉及贡献 [0-9.]+；返店概率 [0-9.]+ %，本店假设联系后为 [0-9.]+ %，预期增益 [0-9.]+，成本 15.00");
        assertThat(call.toString()).isEqualTo("PlannedContact[2026-07-01, CALL]");
    }

    @Test
    void daysAreFilledInTheOrderOfWhatAPlaceIsWorth() {
        TestStore store = new TestStore();
        for (int i = 1; i <= 5; i++) {
            store.customer("C-" + i, 6, 120, 200, 400 * i);
        }
        List<LocalDate> days = List.of(WEDNESDAY, WEDNESDAY.plusDays(1));
        ContactPlan plan = ContactPlan.of(store.score(SCORING), policy(2), days, OPEN);

        assertThat(plan.contacts().stream().map(PlannedContact::customerId))
                .containsExactly("C-5", "C-4", "C-1", "C-3", "C-2");
        assertThat(plan.on(days.get(0)).stream().map(PlannedContact::channel))
                .containsExactly(Channel.CALL, Channel.CALL, Channel.SMS);
        assertThat(plan.on(days.get(1)).stream().map(PlannedContact::channel))
                .containsExactly(Channel.CALL, Channel.CALL);
        assertThat(plan.notContacted()).isEmpty();
        assertThat(plan.cost()).isCloseTo(60.1, within(1e-12));
        assertThat(plan.expectedGain()).isGreaterThan(plan.cost());
    }

    @Test
    void everyoneLeftAloneHasAReason() {
        RetentionResult result = new TestStore()
                .customer("gone", 6, 120, 200, 900)
                .departed("gone", Departure.SOLD)
                .customer("lost", 4, 120, 1000, 900)
                .customer("cheap", 3, 300, 500, 2)
                .customer("refuses", 6, 120, 200, 900)
                .customer("second", 6, 120, 200, 800)
                .customer("first", 6, 120, 200, 1000)
                .score(SCORING);
        ContactPolicy callsOnly = policy(1);
        callsOnly = new ContactPolicy(
                1, Map.of(Channel.CALL, new ContactTerms(15, true)), callsOnly.effects(), OptionalDouble.empty());
        ContactPlan plan = ContactPlan.of(
                result, callsOnly, List.of(WEDNESDAY), (customer, channel) -> !customer.equals("refuses"));

        assertThat(plan.contacts().stream().map(PlannedContact::customerId)).containsExactly("first");
        assertThat(plan.notContacted().stream().map(left -> left.customerId() + " " + left.why()))
                .containsExactly(
                        "cheap NOT_WORTH_IT",
                        "gone DEPARTED",
                        "lost NO_VALUE",
                        "refuses NOT_ALLOWED",
                        "second NO_PLACE");
        assertThat(plan.toString()).isEqualTo("ContactPlan[1 contacts, 5 left alone]");
    }

    @Test
    void theGateIsAskedOnceAndOnlyWhereAContactIsWorthIt() {
        RetentionResult result = new TestStore()
                .customer("cheap", 3, 300, 500, 2)
                .customer("dear", 6, 120, 200, 900)
                .score(SCORING);
        List<String> asked = new ArrayList<>();
        ContactPlan.of(result, policy(1), List.of(WEDNESDAY), (customer, channel) -> asked.add(customer + channel));

        assertThat(asked).containsExactly("dearCALL", "dearSMS");
    }

    @Test
    void aRefusedCallFallsBackToAnAllowedMessage() {
        RetentionResult result =
                new TestStore().customer("C-1", 6, 120, 200, 900).score(SCORING);
        ContactPlan plan =
                ContactPlan.of(result, policy(1), List.of(WEDNESDAY), (customer, channel) -> channel == Channel.SMS);

        assertThat(plan.contacts()).hasSize(1);
        assertThat(plan.contacts().get(0).channel()).isEqualTo(Channel.SMS);
        assertThat(plan.contacts().get(0).gainOfPlace()).isZero();
    }

    @Test
    void visitsWithoutAmountsAreWeighedByTheStoresOwnFigure() {
        RetentionResult result =
                new TestStore().customer("C-1", 6, 120, 200, Double.NaN).score(RetentionPolicy.standard());
        ContactPlan unknown = ContactPlan.of(result, policy(1), List.of(WEDNESDAY), OPEN);
        ContactPlan known = ContactPlan.of(result, policy(1).withContributionPerVisit(500), List.of(WEDNESDAY), OPEN);

        assertThat(unknown.notContacted().get(0).why()).isEqualTo(NotContacted.Cause.VALUE_UNKNOWN);
        assertThat(known.contacts().get(0).valueAtStake())
                .isEqualTo(500 * result.scores().get(0).valueWhileStaying());
    }

    @Test
    void workingDaysAreTheCallersAndAStoreThatClosesEndsTheList() {
        assertThat(ContactPlan.workingDays(
                        WEDNESDAY, 4, day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0))
                .containsExactly(
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 7, 2),
                        LocalDate.of(2026, 7, 3),
                        LocalDate.of(2026, 7, 6));
        assertThat(ContactPlan.workingDays(WEDNESDAY, 4, day -> false)).isEmpty();
        assertThat(ContactPlan.workingDays(WEDNESDAY, 0, day -> true)).isEmpty();
    }

    @Test
    void brokenContractsAreRefused() {
        RetentionResult result =
                new TestStore().customer("C-1", 6, 120, 200, 900).score(SCORING);
        assertThatThrownBy(() -> ContactPlan.of(result, policy(1), List.of(), OPEN))
                .hasMessageContaining("at least one day");
        assertThatThrownBy(() -> ContactPlan.of(result, policy(1), List.of(WEDNESDAY, WEDNESDAY), OPEN))
                .hasMessageContaining("2026-07-01 and 2026-07-01");
        assertThatThrownBy(() -> ContactPolicy.of(-1)).hasMessageContaining("found -1");
        assertThatThrownBy(() -> new ContactTerms(Double.NaN, true)).hasMessageContaining("found NaN");
        assertThatThrownBy(() -> policy(1).withEffect(RetentionClass.NO_VALUE, Channel.CALL, Double.POSITIVE_INFINITY))
                .hasMessageContaining("found Infinity");
        assertThatThrownBy(() -> policy(1).withContributionPerVisit(-3)).hasMessageContaining("found -3");
    }

    @Test
    void thePlanSaysThatItsEffectsAreAssumed() {
        assertThat(policy(1).assumption(Locale.ENGLISH))
                .contains("assumed by the store")
                .contains("not been measured");
        assertThat(policy(1).assumption(Locale.CHINESE)).contains("本店的假设，并非实测");
    }

    @ParameterizedTest
    @EnumSource(NotContacted.Cause.class)
    void everyCauseIsToldInBothLanguages(NotContacted.Cause cause) {
        assertThat(cause.sentence(Locale.ENGLISH)).matches("[a-z ',]+");
        assertThat(cause.sentence(Locale.CHINESE)).matches("[^a-zA-Z]+");
    }

    @ParameterizedTest
    @EnumSource(RetentionStrategy.class)
    void onlyTheReleasedAreOfferedNothingByPartners(RetentionStrategy strategy) {
        assertThat(strategy.allianceOffers().isEmpty()).isEqualTo(strategy == RetentionStrategy.RELEASE);
        assertThat(strategy.allianceOffers()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(AllianceOffer.class)
    void everyOfferIsMadeBySomeStrategyAndToldInBothLanguages(AllianceOffer offer) {
        assertThat(RetentionStrategy.values())
                .anySatisfy(strategy -> assertThat(strategy.allianceOffers()).contains(offer));
        assertThat(offer.sentence(Locale.ENGLISH)).startsWith("with ");
        assertThat(offer.sentence(Locale.CHINESE)).contains("联盟：");
    }
}
