package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dealercrm.consent.Channel;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.retention.StoreHistories.Store;

/** Laws of the contact plan, for any store, policy and consent. */
@Domain(ContactPlanProperties.Policies.class)
@Domain(StoreHistories.class)
@Domain(DomainContext.Global.class)
class ContactPlanProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

    /** Policies of up to five channels, and who refuses which. */
    static class Policies extends net.jqwik.api.domains.DomainContextBase {

        @Provide
        Arbitrary<ContactPolicy> policies() {
            Arbitrary<ContactTerms> terms = Combinators.combine(
                            Arbitraries.doubles().between(0, 200), Arbitraries.of(true, false))
                    .as(ContactTerms::new);
            Arbitrary<Double> effects = Arbitraries.doubles().between(-1, 3);
            return Combinators.combine(
                            Arbitraries.integers().between(0, 3),
                            Arbitraries.maps(Arbitraries.of(Channel.values()), terms)
                                    .ofMinSize(2),
                            Arbitraries.maps(
                                            Arbitraries.of(RetentionClass.values()),
                                            Arbitraries.maps(Arbitraries.of(Channel.values()), effects)
                                                    .ofMinSize(2))
                                    .ofMinSize(3),
                            Arbitraries.of(OptionalDouble.empty(), OptionalDouble.of(300)))
                    .as(ContactPolicy::new);
        }

        /** Answers that depend on nothing but customer, channel and the seed. */
        @Provide
        Arbitrary<ContactGate> gates() {
            return Arbitraries.integers()
                    .map(seed ->
                            (customer, channel) -> Math.floorMod((customer + channel + seed).hashCode() * 31, 4) != 0);
        }
    }

    @Property
    void noDayHasMoreContactsThanPlaces(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll ContactPolicy policy,
            @ForAll ContactGate gate,
            @ForAll @IntRange(min = 1, max = 3) int days) {
        ContactPlan plan = plan(store, model, policy, gate, days);

        for (LocalDate day : plan.days()) {
            assertThat(plan.on(day).stream().filter(PlannedContact::takesPlace))
                    .hasSizeLessThanOrEqualTo(policy.placesPerDay());
        }
        assertThat(plan.contacts()).isSortedAccordingTo(Comparator.comparing(PlannedContact::day));
        assertThat(plan.contacts().stream().map(PlannedContact::day)).isSubsetOf(plan.days());
        assertThat(plan.contacts().stream().filter(PlannedContact::takesPlace).map(contact -> -contact.gainOfPlace()))
                .isSorted();
    }

    @Property
    void theRefusedTheDepartedAndTheWorthlessAreLeftAlone(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll ContactPolicy policy,
            @ForAll ContactGate gate) {
        ContactPlan plan = plan(store, model, policy, gate, 2);

        assertThat(plan.contacts()).allSatisfy(contact -> {
            assertThat(gate.mayContact(contact.customerId(), contact.channel())).isTrue();
            assertThat(contact.retentionClass()).isNotEqualTo(RetentionClass.NO_VALUE);
            assertThat(contact.netGain()).isPositive();
            assertThat(contact.assumedPReturn()).isBetween(contact.pReturn(), 1.0);
            assertThat(contact.cost())
                    .isEqualTo(policy.channels().get(contact.channel()).cost());
        });
    }

    @Property
    void everyCustomerIsInThePlanOnce(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll ContactPolicy policy,
            @ForAll ContactGate gate) {
        ContactPlan plan = plan(store, model, policy, gate, 2);

        List<String> ids = new ArrayList<>();
        plan.contacts().forEach(contact -> ids.add(contact.customerId()));
        plan.notContacted().forEach(left -> ids.add(left.customerId()));
        assertThat(ids).doesNotHaveDuplicates().hasSize(store.customers().size());
    }

    @Property
    void theOrderOfRowsDoesNotMatter(
            @ForAll Store store,
            @ForAll BetaGeometricModel model,
            @ForAll ContactPolicy policy,
            @ForAll ContactGate gate,
            @ForAll long seed) {
        RetentionResult mixed =
                RetentionScoringProperties.score(store.history(ClockUnit.DAY, seed), model, RetentionPolicy.standard());

        assertThat(ContactPlan.of(mixed, policy, days(2), gate)).isEqualTo(plan(store, model, policy, gate, 2));
    }

    /** Every choice of a channel or none for each customer is tried, so far as the places go. */
    @Property
    void noOtherChoiceGainsMore(
            @ForAll("results") RetentionResult result,
            @ForAll ContactPolicy policy,
            @ForAll ContactGate gate,
            @ForAll @IntRange(min = 1, max = 2) int days) {
        ContactPlan plan = ContactPlan.of(result, policy, days(days), gate);

        double best = best(result, policy, gate, 0, policy.placesPerDay() * days);
        assertThat(net(plan)).isCloseTo(best, within(1e-9 * Math.max(1, best)));
    }

    @Property
    void noOtherChoiceGainsMoreWherePlacesAreScarceAndMessagesCompete(
            @ForAll("results") RetentionResult result, @ForAll("scarce") ContactPolicy policy) {
        ContactGate open = (customer, channel) -> true;
        ContactPlan plan = ContactPlan.of(result, policy, days(1), open);

        double best = best(result, policy, open, 0, policy.placesPerDay());
        assertThat(net(plan)).isCloseTo(best, within(1e-9 * Math.max(1, best)));
    }

    /** A call or a message for every class, a place or two. */
    @Provide
    Arbitrary<ContactPolicy> scarce() {
        Arbitrary<Map<Channel, Double>> effects = Combinators.combine(
                        Arbitraries.doubles().between(0, 3),
                        Arbitraries.doubles().between(0, 2))
                .as((call, message) -> Map.of(Channel.CALL, call, Channel.SMS, message));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2), effects.list().ofSize(RetentionClass.values().length))
                .as((places, byClass) -> new ContactPolicy(
                        places,
                        Map.of(
                                Channel.CALL, new ContactTerms(20, true),
                                Channel.SMS, new ContactTerms(.1, false)),
                        IntStream.range(0, byClass.size())
                                .boxed()
                                .collect(Collectors.toMap(i -> RetentionClass.values()[i], byClass::get)),
                        OptionalDouble.empty()));
    }

    /** Up to six customers of any class, probability and value. */
    @Provide
    Arbitrary<RetentionResult> results() {
        Arbitrary<CustomerScore> scores = Combinators.combine(
                        Arbitraries.of(RetentionClass.values()), evenly(1), evenly(9000))
                .as(ContactPlanProperties::score);
        Provenance provenance = new TestStore()
                .customer("C-1", 3, 90, 30, 700)
                .score(RetentionPolicy.standard())
                .provenance();
        return scores.list().ofMinSize(2).ofMaxSize(6).map(list -> new RetentionResult(numbered(list), provenance));
    }

    /** Without the leaning towards the edges, where customers would hardly compete. */
    private static Arbitrary<Double> evenly(double most) {
        return Arbitraries.doubles()
                .between(0, most)
                .ofScale(4)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static List<CustomerScore> numbered(List<CustomerScore> scores) {
        return IntStream.range(0, scores.size())
                .mapToObj(i -> score("C-" + i, scores.get(i)))
                .toList();
    }

    private static CustomerScore score(RetentionClass retentionClass, double pReturn, double value) {
        return new CustomerScore(
                "",
                false,
                3,
                270,
                300,
                1,
                3,
                OptionalDouble.of(value),
                OptionalDouble.of(value / 3),
                value,
                pReturn,
                ValueTier.LOW,
                StabilityTier.AT_RISK,
                retentionClass,
                Evidence.FULL,
                List.of(),
                new Counterfactual.None(Counterfactual.Cause.NO_SINGLE_CHANGE));
    }

    private static CustomerScore score(String id, CustomerScore like) {
        return new CustomerScore(
                id,
                like.fleet(),
                like.frequency(),
                like.recency(),
                like.age(),
                like.pAlive(),
                like.expectedVisits(),
                like.expectedValue(),
                like.contributionPerVisit(),
                like.valueWhileStaying(),
                like.pReturn(),
                like.valueTier(),
                like.stabilityTier(),
                like.retentionClass(),
                like.evidence(),
                like.reasons(),
                like.counterfactual());
    }

    private static double best(
            RetentionResult result, ContactPolicy policy, ContactGate gate, int row, int placesLeft) {
        if (row == result.scores().size()) {
            return 0;
        }
        CustomerScore score = result.scores().get(row);
        double best = best(result, policy, gate, row + 1, placesLeft);
        if (score.retentionClass() == RetentionClass.NO_VALUE) {
            return best;
        }
        for (Map.Entry<Channel, ContactTerms> channel : policy.channels().entrySet()) {
            int left = placesLeft - (channel.getValue().takesPlace() ? 1 : 0);
            if (left >= 0 && gate.mayContact(score.customerId(), channel.getKey())) {
                double effect =
                        policy.effect(score.retentionClass(), channel.getKey()).orElse(0);
                double odds = score.pReturn() / (1 - score.pReturn()) * Math.exp(effect);
                double gained = (score.pReturn() < 1 ? odds / (1 + odds) : 1) - score.pReturn();
                double net =
                        gained * score.valueWhileStaying() - channel.getValue().cost();
                best = Math.max(best, net + best(result, policy, gate, row + 1, left));
            }
        }
        return best;
    }

    /** With more places nothing is lost, and with a closed gate nothing is done. */
    @Property
    void morePlacesNeverGainLessAndAClosedGateLeavesEveryoneAlone(
            @ForAll("results") RetentionResult result, @ForAll ContactPolicy policy, @ForAll ContactGate gate) {
        ContactPolicy more = new ContactPolicy(
                policy.placesPerDay() + 1, policy.channels(), policy.effects(), policy.contributionPerVisit());
        double few = net(ContactPlan.of(result, policy, days(1), gate));
        double many = net(ContactPlan.of(result, more, days(1), gate));

        assertThat(many).isGreaterThanOrEqualTo(few * (1 - 1e-12));
        assertThat(ContactPlan.of(result, policy, days(1), (customer, channel) -> false)
                        .contacts())
                .isEmpty();
    }

    /** Whoever has no place although he is worth one, is worth no more than the last who has. */
    @Property
    void thePlacesGoToThoseToWhomTheyAreWorthMost(
            @ForAll("results") RetentionResult result, @ForAll ContactPolicy policy, @ForAll ContactGate gate) {
        ContactPolicy ample = new ContactPolicy(
                result.scores().size(), policy.channels(), policy.effects(), policy.contributionPerVisit());
        Map<String, Double> worth = ContactPlan.of(result, ample, days(1), gate).contacts().stream()
                .filter(PlannedContact::takesPlace)
                .collect(Collectors.toMap(PlannedContact::customerId, PlannedContact::gainOfPlace));
        List<PlannedContact> placed = ContactPlan.of(result, policy, days(1), gate).contacts().stream()
                .filter(PlannedContact::takesPlace)
                .toList();

        Set<String> without = new HashSet<>(worth.keySet());
        placed.forEach(contact -> without.remove(contact.customerId()));
        double least =
                placed.stream().mapToDouble(PlannedContact::gainOfPlace).min().orElse(Double.MAX_VALUE);
        assertThat(without).allSatisfy(id -> assertThat(worth.get(id)).isLessThanOrEqualTo(least));
        assertThat(placed).hasSize(Math.min(policy.placesPerDay(), worth.size()));
    }

    private static double net(ContactPlan plan) {
        return plan.contacts().stream().mapToDouble(PlannedContact::netGain).sum();
    }

    private static ContactPlan plan(
            Store store, BetaGeometricModel model, ContactPolicy policy, ContactGate gate, int days) {
        RetentionResult result =
                RetentionScoringProperties.score(store.history(ClockUnit.DAY), model, RetentionPolicy.standard());
        return ContactPlan.of(result, policy, days(days), gate);
    }

    private static List<LocalDate> days(int count) {
        return IntStream.range(0, count).mapToObj(FIRST::plusDays).toList();
    }

    @Property
    void theCopyOfAPolicyDoesNotChangeWithItsMaps(@ForAll ContactPolicy policy) {
        Map<Channel, ContactTerms> channels = new EnumMap<>(Channel.class);
        channels.putAll(policy.channels());
        ContactPolicy copy =
                new ContactPolicy(policy.placesPerDay(), channels, policy.effects(), policy.contributionPerVisit());
        channels.clear();

        assertThat(copy).isEqualTo(policy);
    }
}
