package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealercrm.scoring.rates.BookedVisit;
import org.dealercrm.scoring.rates.ComplaintCase;
import org.dealercrm.scoring.rates.FollowUpCall;
import org.dealercrm.scoring.rates.FollowUpCase;
import org.dealercrm.scoring.rates.RepairJob;
import org.dealercrm.scoring.rates.WorkshopArrival;

/**
 * What passes between a simulated store and its customers around their visits, as the trade's rates need it: calls after the visit
 * (回访), appointments (预约), complaints (投诉), and the repairs that tell whether the one before was right. Simulated; all shares are
 * assumptions. The random numbers are of streams of their own, so a store is the same store with them or without.
 *
 * @param calls every visit that is due for a call; copied
 * @param arrivals every car that came; copied
 * @param appointments those that were kept and those that were not; copied
 * @param complaints by the days of the visits; copied
 * @param repairs running repairs and comebacks; copied
 */
public record SimulatedFollowUps(
        List<FollowUpCase> calls,
        List<WorkshopArrival> arrivals,
        List<BookedVisit> appointments,
        List<ComplaintCase> complaints,
        List<RepairJob> repairs) {

    private static final int FIRST_CALL_STREAM = 20_000;
    private static final int FIRST_APPOINTMENT_STREAM = 40_000;
    private static final int FIRST_COMPLAINT_STREAM = 60_000;

    /** Copies the lists. */
    public SimulatedFollowUps {
        calls = List.copyOf(calls);
        arrivals = List.copyOf(arrivals);
        appointments = List.copyOf(appointments);
        complaints = List.copyOf(complaints);
        repairs = List.copyOf(repairs);
    }

    /**
     * Those of all customers of a store.
     *
     * @param store the store, not null
     * @return in the order of customers and visits, never null
     */
    public static SimulatedFollowUps of(SimulatedStore store) {
        Desk desk = new Desk(store.seed(), store.lastDay());
        for (int number = 0; number < store.size(); number++) {
            desk.serve(number, store.life(number));
        }
        return desk.followUps();
    }

    /**
     * Those of one customer of a store; they do not depend on the others.
     *
     * @param store the store, not null
     * @param number the number of the customer, 0 to the number of customers less 1
     * @return in the order of visits, never null
     */
    public static SimulatedFollowUps of(SimulatedStore store, int number) {
        Desk desk = new Desk(store.seed(), store.lastDay());
        desk.serve(number, store.life(number));
        return desk.followUps();
    }

    /** The desk at which it happens, one visit after the other. */
    private static final class Desk {

        private static final int MOST_CALLS = 5;

        private final long seed;
        private final LocalDate lastDay;
        private final List<FollowUpCase> calls = new ArrayList<>();
        private final List<WorkshopArrival> arrivals = new ArrayList<>();
        private final List<BookedVisit> appointments = new ArrayList<>();
        private final List<ComplaintCase> complaints = new ArrayList<>();
        private final List<RepairJob> repairs = new ArrayList<>();

        Desk(long seed, LocalDate lastDay) {
            this.seed = seed;
            this.lastDay = lastDay;
        }

        SimulatedFollowUps followUps() {
            return new SimulatedFollowUps(calls, arrivals, appointments, complaints, repairs);
        }

        void serve(int number, CustomerLife life) {
            List<SimulatedOrder> orders = life.customer().orders();
            for (int place = 0; place < orders.size(); place++) {
                SimulatedOrder order = orders.get(place);
                repair(order);
                calls.add(called(order, SeededRandom.of(seed, number, FIRST_CALL_STREAM + place)));
                arrive(order, SeededRandom.of(seed, number, FIRST_APPOINTMENT_STREAM + place));
                complain(order, life, SeededRandom.of(seed, number, FIRST_COMPLAINT_STREAM + place));
            }
        }

        /** A service or an accident is no repair that could fail, as {@code RepairOrderJobs} has it. */
        private void repair(SimulatedOrder order) {
            boolean comeback = order.kind() == OrderKind.COMEBACK;
            if (comeback || order.kind() == OrderKind.RUNNING_REPAIR) {
                repairs.add(new RepairJob(
                        order.vehicleId(), order.arrivedAt(), order.closedAt(), Optional.empty(), comeback));
            }
        }

        /** Called on the days after the release until he answers, five times at most, then written to. */
        private FollowUpCase called(SimulatedOrder order, SeededRandom random) {
            List<FollowUpCall> tried = new ArrayList<>();
            LocalDate day =
                    order.closedAt().toLocalDate().plusDays(firstCall(random).orElse(0));
            boolean calls = day.isAfter(order.closedAt().toLocalDate());
            boolean vain = calls;
            while (vain && tried.size() < MOST_CALLS) {
                FollowUpCall.Result result = result(random);
                tried.add(new FollowUpCall(day.atTime(9 + random.below(9), random.below(60)), result));
                vain = result == FollowUpCall.Result.NO_ANSWER;
                day = day.plusDays(1);
            }
            boolean unreached =
                    calls && (vain || tried.get(tried.size() - 1).result() == FollowUpCall.Result.VOID_NUMBER);
            Optional<LocalDate> written =
                    unreached && random.happens(.8) && !day.isAfter(lastDay) ? Optional.of(day) : Optional.empty();
            tried.removeIf(call -> call.at().toLocalDate().isAfter(lastDay));
            return new FollowUpCase(order.id(), order.closedAt(), tried, written);
        }

        /** So many days after the release; empty if nobody thinks of it. */
        private static OptionalInt firstCall(SeededRandom random) {
            int days = random.weighted(.05, .62, .25, .05, .03);
            return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
        }

        private static FollowUpCall.Result result(SeededRandom random) {
            return switch (random.weighted(.66, .05, .27, .02)) {
                case 0 -> FollowUpCall.Result.REACHED;
                case 1 -> FollowUpCall.Result.REFUSED;
                case 2 -> FollowUpCall.Result.NO_ANSWER;
                default -> FollowUpCall.Result.VOID_NUMBER;
            };
        }

        private void arrive(SimulatedOrder order, SeededRandom random) {
            boolean towed = order.kind() == OrderKind.ACCIDENT_REPAIR && random.happens(.5);
            double books = switch (order.kind()) {
                case SCHEDULED_SERVICE -> .58;
                case RUNNING_REPAIR -> .37;
                case ACCIDENT_REPAIR -> .2;
                case COMEBACK -> .65;
            };
            boolean booked = !towed && random.happens(books);
            LocalDate day = order.visitDay();
            WorkshopArrival.Coming how = towed
                    ? WorkshopArrival.Coming.NOT_BOOKABLE
                    : booked ? WorkshopArrival.Coming.BOOKED : WorkshopArrival.Coming.WALKED_IN;
            arrivals.add(new WorkshopArrival(day, how));
            if (booked) {
                LocalDate due = random.happens(.04) ? day.minusDays(1) : day;
                LocalDate made = due.minusDays(1 + random.below(9));
                if (random.happens(.14)) {
                    appointments.add(missed(made, random));
                }
                appointments.add(new BookedVisit(made, due, Optional.empty(), Optional.of(day)));
            }
        }

        /** An appointment before the one that was kept: the customer called off, or nobody came. */
        private static BookedVisit missed(LocalDate before, SeededRandom random) {
            LocalDate due = before.minusDays(random.below(6));
            LocalDate made = due.minusDays(1 + random.below(9));
            Optional<LocalDate> cancelled =
                    random.happens(.45) ? Optional.of(due.minusDays(random.below(2))) : Optional.empty();
            return new BookedVisit(made, due, cancelled, Optional.empty());
        }

        private void complain(SimulatedOrder order, CustomerLife life, SeededRandom random) {
            boolean leaves = life.leaving()
                    .filter(leaving -> leaving.cause() == LeavingCause.DISSATISFIED)
                    .filter(leaving -> order.visitDay().plusDays(1).equals(leaving.day()))
                    .isPresent();
            double complains = leaves ? .3 : order.kind() == OrderKind.COMEBACK ? .4 : .006;
            if (!random.happens(complains)) {
                return;
            }
            LocalDateTime received = order.closedAt().plusMinutes(30 + random.below(3 * 24 * 60));
            Optional<LocalDateTime> answered =
                    known(random.happens(.97), received.plusMinutes(10 + (long) random.waiting(9 * 60)));
            Optional<LocalDateTime> closed =
                    known(random.happens(.93), received.plusMinutes(120 + (long) random.waiting(3.5 * 24 * 60)));
            if (!received.toLocalDate().isAfter(lastDay)) {
                complaints.add(new ComplaintCase(received, answered, closed));
            }
        }

        private Optional<LocalDateTime> known(boolean happens, LocalDateTime at) {
            return happens && !at.toLocalDate().isAfter(lastDay) ? Optional.of(at) : Optional.empty();
        }
    }
}
