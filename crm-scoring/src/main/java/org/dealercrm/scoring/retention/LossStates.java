package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.history.VisitLog;
import org.jspecify.annotations.Nullable;

/**
 * The trade's own clock over a store's customers: who is under management, whom to warn of, who is lost, who came back. For
 * example:
 *
 * <pre>{@code
 * LossStates states = LossStates.of(log, LossPolicy.serviceCodes());
 * states.on(log.indexOf("C-17").orElseThrow(), asOf); // since which day, and what comes next
 * states.totals(asOf); // how many in each state
 * states.flows(asOf.minusMonths(1), asOf); // who moved from where to where
 * }</pre>
 *
 * <p>A customer is on record from his first visit or his acquisition on, whichever is earlier, and his silence begins there. An
 * acquisition later than that (a service customer who bought a car) counts as a visit: he was there to take it. Of a day on which
 * he came and his vehicle went, the departure is the last. What became known after the as-of day is not looked at.
 */
public final class LossStates {

    private final VisitLog log;
    private final LossPolicy policy;

    private LossStates(VisitLog log, LossPolicy policy) {
        this.log = log;
        this.policy = policy;
    }

    /**
     * Looks at a log.
     *
     * @param log the visits, not null
     * @param policy the lengths of silence, not null
     * @return the states, never null
     */
    public static LossStates of(VisitLog log, LossPolicy policy) {
        return new LossStates(Objects.requireNonNull(log, "log"), Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Where a customer stands.
     *
     * @param customerIndex his index in the log
     * @param asOf the day, itself included, not null
     * @return his standing; empty if he was not on record by then
     */
    public Optional<LossStanding> on(int customerIndex, LocalDate asOf) {
        return Optional.ofNullable(walk(customerIndex, asOf)).map(walk -> walk.standing(asOf));
    }

    /**
     * How many customers are in each state on a day.
     *
     * @param asOf the day, itself included, not null
     * @return the totals, never null
     */
    public LossTotals totals(LocalDate asOf) {
        Map<LossState, Double> customers = new EnumMap<>(LossState.class);
        for (int i = 0; i < log.customerCount(); i++) {
            LossWalk walk = walk(i, asOf);
            if (walk != null) {
                customers.merge(walk.state(), log.weight(i), Double::sum);
            }
        }
        return new LossTotals(policy, asOf, customers);
    }

    /**
     * Who moved from which state to which between two days. States that a customer passed through between them do not show.
     *
     * @param from the earlier day, itself included, not null
     * @param to the later day, itself included, not null, not before the earlier
     * @return the flows, those from nowhere (new on record) last, in the order of the states, without those that nobody took; never null
     */
    public List<LossFlow> flows(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Flows run from the earlier day to the later, found " + from + " to " + to);
        }
        Map<LossState, Map<LossState, Double>> moved = new EnumMap<>(LossState.class);
        Map<LossState, Double> arrived = new EnumMap<>(LossState.class);
        for (int i = 0; i < log.customerCount(); i++) {
            LossWalk after = walk(i, to);
            if (after != null) {
                LossWalk before = walk(i, from);
                Map<LossState, Double> customers = before == null
                        ? arrived
                        : moved.computeIfAbsent(before.state(), state -> new EnumMap<>(LossState.class));
                customers.merge(after.state(), log.weight(i), Double::sum);
            }
        }
        List<LossFlow> flows = new ArrayList<>();
        moved.forEach((before, customers) -> addFlows(flows, Optional.of(before), customers));
        addFlows(flows, Optional.empty(), arrived);
        return List.copyOf(flows);
    }

    private static void addFlows(List<LossFlow> flows, Optional<LossState> before, Map<LossState, Double> customers) {
        customers.forEach((after, number) -> flows.add(new LossFlow(before, after, number)));
    }

    /** The customer's way up to the end of a day; null if he was not on record by then. */
    private @Nullable LossWalk walk(int customer, LocalDate asOf) {
        long last = asOf.toEpochDay();
        int visits = log.visitsUpTo(customer, last);
        long acquired = log.acquiredDay(customer).orElse(Long.MAX_VALUE);
        if (visits == 0 && acquired > last) {
            return null;
        }
        long first = visits == 0 ? acquired : Math.min(acquired, log.visitDay(customer, 0));
        LossWalk walk = new LossWalk(policy, first);
        if (log.departure(customer).isEmpty()) {
            come(walk, customer, visits, first, acquired, last);
            walk.silence(last);
        } else if (log.departedDay(customer).isEmpty()) {
            walk.departureOnAnUnknownDay();
        } else {
            long gone = log.departedDay(customer).getAsLong();
            come(walk, customer, log.visitsUpTo(customer, Math.min(gone, last)), first, acquired, Math.min(gone, last));
            if (gone <= last) {
                walk.departure(gone);
            } else {
                walk.silence(last);
            }
        }
        return walk;
    }

    /** His first visits, and his acquisition at its place among them if it is later than the first and not after a day. */
    private void come(LossWalk walk, int customer, int visits, long first, long acquired, long last) {
        boolean bought = acquired > first && acquired <= last;
        for (int visit = 0; visit < visits; visit++) {
            long day = log.visitDay(customer, visit);
            if (bought && acquired <= day) {
                bought = false;
                if (acquired < day) {
                    walk.visit(acquired);
                }
            }
            walk.visit(day);
        }
        if (bought) {
            walk.visit(acquired);
        }
    }
}
