package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dealercrm.consent.Channel;
import org.dealercrm.scoring.numeric.Finite;
import org.jspecify.annotations.Nullable;

/** Makes a {@link ContactPlan}. */
final class ContactPlanning {

    private static final Comparator<Choice> BY_WORTH_OF_PLACE = Comparator.comparingDouble(Choice::gainOfPlace)
            .thenComparingDouble(Choice::bestNet)
            .reversed()
            .thenComparingInt(Choice::row);

    private final RetentionResult result;
    private final CustomerScores scores;
    private final ContactPolicy policy;
    private final List<LocalDate> days;
    private final ContactGate gate;

    /** A contact that would be worth its cost. */
    private record Offer(Channel channel, double assumedPReturn, double stake, double gain, double cost) {
        double net() {
            return gain - cost;
        }
    }

    /** The best contact of a customer that takes a place, the best one that takes none, and why if he gets neither. */
    private record Choice(
            int row, @Nullable Offer place, @Nullable Offer free, NotContacted.Cause otherwise) {

        static Choice nothing(int row, NotContacted.Cause why) {
            return new Choice(row, null, null, why);
        }

        double gainOfPlace() {
            return place == null ? 0 : place.net() - (free == null ? 0 : free.net());
        }

        double bestNet() {
            return place == null ? 0 : place.net();
        }
    }

    ContactPlanning(RetentionResult result, ContactPolicy policy, List<LocalDate> days, ContactGate gate) {
        this.result = result;
        this.scores = result.scores();
        this.policy = policy;
        this.days = days;
        this.gate = gate;
    }

    ContactPlan plan() {
        List<Choice> choices = new ArrayList<>(scores.size());
        for (int row = 0; row < scores.size(); row++) {
            choices.add(choice(row));
        }
        List<Choice> placed = choices.stream()
                .filter(choice -> choice.gainOfPlace() > 0)
                .sorted(BY_WORTH_OF_PLACE)
                .limit((long) policy.placesPerDay() * days.size())
                .toList();
        boolean[] hasPlace = new boolean[choices.size()];
        placed.forEach(choice -> hasPlace[choice.row()] = true);
        List<PlannedContact> free = new ArrayList<>();
        List<NotContacted> notContacted = new ArrayList<>();
        for (Choice choice : choices) {
            Offer offer = choice.free();
            if (hasPlace[choice.row()]) {
                continue;
            }
            if (offer != null) {
                free.add(contact(choice, offer, 0, false));
            } else {
                int row = choice.row();
                notContacted.add(
                        new NotContacted(scores.customerId(row), scores.retentionClass(row), choice.otherwise()));
            }
        }
        return new ContactPlan(contacts(placed, free), notContacted, policy, days);
    }

    /** Contacts with a place fill the days one after the other; those without go out on the first. */
    private List<PlannedContact> contacts(List<Choice> placed, List<PlannedContact> free) {
        List<PlannedContact> contacts = new ArrayList<>(placed.size() + free.size());
        int firstDay = Math.min(policy.placesPerDay(), placed.size());
        for (int i = 0; i < placed.size(); i++) {
            if (i == firstDay) {
                contacts.addAll(free);
            }
            Choice choice = placed.get(i);
            Offer offer = choice.place();
            if (offer != null) {
                contacts.add(contact(choice, offer, i / policy.placesPerDay(), true));
            }
        }
        if (firstDay == placed.size()) {
            contacts.addAll(free);
        }
        return contacts;
    }

    private PlannedContact contact(Choice choice, Offer offer, int day, boolean takesPlace) {
        int row = choice.row();
        return new PlannedContact(
                scores.customerId(row),
                scores.retentionClass(row),
                offer.channel(),
                days.get(day),
                takesPlace,
                scores.pReturn(row),
                offer.assumedPReturn(),
                offer.stake(),
                offer.gain(),
                offer.cost(),
                takesPlace ? choice.gainOfPlace() : 0);
    }

    private Choice choice(int row) {
        if (scores.retentionClass(row) == RetentionClass.NO_VALUE) {
            return Choice.nothing(row, hasDeparted(row) ? NotContacted.Cause.DEPARTED : NotContacted.Cause.NO_VALUE);
        }
        OptionalDouble stake = stake(row);
        return stake.isPresent()
                ? choice(row, stake.getAsDouble())
                : Choice.nothing(row, NotContacted.Cause.VALUE_UNKNOWN);
    }

    private Choice choice(int row, double stake) {
        Offer place = null;
        Offer free = null;
        boolean refused = false;
        for (Map.Entry<Channel, ContactTerms> each : policy.channels().entrySet()) {
            Offer offer = offer(row, each.getKey(), each.getValue().cost(), stake);
            if (!(offer.net() > 0)) {
                continue;
            }
            if (!gate.mayContact(scores.customerId(row), each.getKey())) {
                refused = true;
            } else if (each.getValue().takesPlace()) {
                place = better(place, offer);
            } else {
                free = better(free, offer);
            }
        }
        NotContacted.Cause without = refused ? NotContacted.Cause.NOT_ALLOWED : NotContacted.Cause.NOT_WORTH_IT;
        return new Choice(row, place, free, place != null ? NotContacted.Cause.NO_PLACE : without);
    }

    private static Offer better(@Nullable Offer known, Offer offer) {
        return known == null || offer.net() > known.net() ? offer : known;
    }

    /** With the odds multiplied by e^t, p' - p = p (1 - p) (e^t - 1) / (1 + p (e^t - 1)), without cancellation. */
    private Offer offer(int row, Channel channel, double cost, double stake) {
        double p = scores.pReturn(row);
        double more =
                Math.expm1(policy.effect(scores.retentionClass(row), channel).orElse(0));
        double gained = p * (1 - p) * more / (1 + p * more);
        return new Offer(channel, Math.min(1, p + gained), stake, gained * stake, cost);
    }

    private OptionalDouble stake(int row) {
        if (result.provenance().valueBasis() == ValueBasis.MONEY) {
            return OptionalDouble.of(scores.valueWhileStaying(row));
        }
        OptionalDouble each = policy.contributionPerVisit();
        return each.isPresent()
                ? OptionalDouble.of(Finite.product(scores.valueWhileStaying(row), each.getAsDouble()))
                : OptionalDouble.empty();
    }

    private boolean hasDeparted(int row) {
        return scores.reasons(row).stream().map(Reason::code).anyMatch(code -> switch (code) {
            case VEHICLE_SOLD, VEHICLE_SCRAPPED, VEHICLE_EXPORTED -> true;
            default -> false;
        });
    }
}
