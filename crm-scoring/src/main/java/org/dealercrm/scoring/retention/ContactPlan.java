package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Whom to contact on which day by which channel, so that what is expected to be gained over the cost is the greatest possible.
 *
 * <pre>{@code
 * List<LocalDate> days = ContactPlan.workingDays(LocalDate.of(2026, 7, 1), 5, day -> day.getDayOfWeek().getValue() <= 5);
 * ContactPlan plan = ContactPlan.of(result, policy, days, (customer, channel) -> consents.allow(customer, channel));
 * for (PlannedContact contact : plan.contacts()) {
 *     System.out.println(contact.customerId() + ": " + contact.sentence(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>A customer is contacted at most once, by a channel that the gate allows and whose expected gain is above its cost. A channel may take one
 * of the day's places (somebody has to do it) or none (a machine sends it). A place is worth to a customer the net gain of his
 * best contact that takes one, less that of his best one that takes none; the places go to the customers to whom they are worth most, the
 * first days to the first of them, and everyone else gets his best contact that takes no place, on the first day. No other choice
 * gains more: each place counts once, so the sum is greatest with the greatest of those differences. Equal ones go in the
 * order of the scores.
 *
 * @param contacts the contacts by day, those with a place first and in the order of what the place is worth; not null
 * @param notContacted everyone else, in the order of the scores, not null
 * @param policy the assumptions and costs that made the plan, not null
 * @param days the days that could be filled, in order, not null
 */
public record ContactPlan(
        List<PlannedContact> contacts, List<NotContacted> notContacted, ContactPolicy policy, List<LocalDate> days) {

    /** Between two working days lies no more than this, or there are none left. */
    private static final int LONGEST_BREAK = 366;

    /** Copies the lists. */
    public ContactPlan {
        contacts = List.copyOf(contacts);
        notContacted = List.copyOf(notContacted);
        Objects.requireNonNull(policy, "policy");
        days = List.copyOf(days);
    }

    /**
     * Plans the contacts of a store.
     *
     * @param result the scores, not null
     * @param policy costs, places and assumed effects, not null
     * @param days the days to be filled, each later than the one before, at least one, not null
     * @param gate the consent gate, not null; asked at most once for a customer and channel, and only where a contact would be
     *     worth its cost
     * @return the plan: every customer is in it once, contacted or not, never null
     * @throws IllegalArgumentException if there is no day, or the days are not in order
     */
    public static ContactPlan of(RetentionResult result, ContactPolicy policy, List<LocalDate> days, ContactGate gate) {
        for (int i = 0; i < days.size(); i++) {
            if (i > 0 && !days.get(i).isAfter(days.get(i - 1))) {
                throw new IllegalArgumentException("Each day of a plan is later than the one before, found "
                        + days.get(i - 1) + " and " + days.get(i));
            }
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A plan has at least one day, found none");
        }
        return new ContactPlanning(result, policy, List.copyOf(days), gate).plan();
    }

    /**
     * The next working days.
     *
     * @param from the first day that may be one, not null
     * @param count how many are wanted, not negative
     * @param isWorkingDay whether the store works on a day, not null
     * @return the days in order; fewer than wanted only if the store does not work for more than a year; never null
     */
    public static List<LocalDate> workingDays(LocalDate from, int count, Predicate<LocalDate> isWorkingDay) {
        List<LocalDate> days = new ArrayList<>(count);
        int idle = 0;
        for (LocalDate day = from; days.size() < count && idle <= LONGEST_BREAK; day = day.plusDays(1)) {
            boolean works = isWorkingDay.test(day);
            idle = works ? 0 : idle + 1;
            if (works) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    /**
     * The contacts of one day.
     *
     * @param day the day, not null
     * @return those that take a place first, never null
     */
    public List<PlannedContact> on(LocalDate day) {
        return contacts.stream().filter(contact -> contact.day().equals(day)).toList();
    }

    /**
     * What all contacts together are expected to gain, by the store's assumptions.
     *
     * @return not negative
     */
    public double expectedGain() {
        return contacts.stream().mapToDouble(PlannedContact::expectedGain).sum();
    }

    /**
     * What all contacts together cost.
     *
     * @return not negative
     */
    public double cost() {
        return contacts.stream().mapToDouble(PlannedContact::cost).sum();
    }

    /** Says how many contacts there are, not with whom. */
    @Override
    public String toString() {
        return "ContactPlan[" + contacts.size() + " contacts, " + notContacted.size() + " left alone]";
    }
}
