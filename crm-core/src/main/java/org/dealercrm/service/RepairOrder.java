package org.dealercrm.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.contract.Restored;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.event.Decision;
import org.dealercrm.event.Refusal;
import org.dealercrm.service.RepairOrderEvent.LineAdded;
import org.dealercrm.service.RepairOrderEvent.LineRemoved;
import org.dealercrm.service.RepairOrderEvent.RepairOrderMoved;
import org.dealercrm.service.RepairOrderEvent.RepairOrderWritten;
import org.dealercrm.vehicle.VehicleId;
import org.joda.money.Money;

/**
 * A repair order (维修工单): what a customer's vehicle came for, the work and parts on it line by line, who pays each line, and
 * how far it has got.
 *
 * <p>For example, a regular service whose oil change the customer pays and whose leaking shock absorber is a warranty matter:
 * the warranty line is the manufacturer's bill and still a visit of this customer.
 *
 * <p>All amounts are in one currency. An order cannot be changed; a command answers with the changed order or with a refusal,
 * whose codes are the names of {@link RepairOrderRefusal}. Nothing follows {@link RepairOrderStatus#CLOSED} and {@link
 * RepairOrderStatus#VOIDED}; orders of the past come in by {@link #restore(RepairOrderState)}.
 */
public final class RepairOrder {

    private final RepairOrderState state;

    private RepairOrder(RepairOrderState state) {
        RepairOrderRules.requireOneCurrency(state);
        this.state = state;
    }

    /**
     * Writes an estimate; the vehicle may or may not stay.
     *
     * @param arrival what is known at the arrival, not null
     * @return the order in {@link RepairOrderStatus#ESTIMATE}; this command is never refused
     */
    public static Decision<RepairOrder> estimate(Arrival arrival) {
        return written(arrival, RepairOrderStatus.ESTIMATE);
    }

    /**
     * Writes an order for work that begins at once.
     *
     * @param arrival what is known at the arrival, not null
     * @return the order in {@link RepairOrderStatus#OPEN}; this command is never refused
     */
    public static Decision<RepairOrder> open(Arrival arrival) {
        return written(arrival, RepairOrderStatus.OPEN);
    }

    /**
     * Makes an order of a host's rows, in whatever state history left them.
     *
     * @param state the rows, not null
     * @return the order, with a sentence for each rule of the trade that the rows break; never null
     * @throws IllegalArgumentException if a line is in another currency than the order, for then no total exists
     */
    public static Restored<RepairOrder> restore(RepairOrderState state) {
        return new Restored<>(new RepairOrder(state), RepairOrderRules.violations(state));
    }

    /**
     * The rows to store.
     *
     * @return the rows; {@link #restore} makes an equal order of them; never null
     */
    public RepairOrderState state() {
        return state;
    }

    /**
     * What was written at the arrival.
     *
     * @return the arrival, never null
     */
    public Arrival arrival() {
        return state.arrival();
    }

    /**
     * The number of the order.
     *
     * @return the id, never null
     */
    public RepairOrderId id() {
        return arrival().order();
    }

    /**
     * Who brought the vehicle.
     *
     * @return the customer, never null
     */
    public CustomerId customer() {
        return arrival().customer();
    }

    /**
     * The vehicle.
     *
     * @return the vehicle, never null
     */
    public VehicleId vehicle() {
        return arrival().vehicle();
    }

    /**
     * Where the order stands.
     *
     * @return the status, never null
     */
    public RepairOrderStatus status() {
        return state.status();
    }

    /**
     * The lines in their order.
     *
     * @return the lines, never null; unmodifiable
     */
    public List<RepairOrderLine> lines() {
        return state.lines();
    }

    /**
     * When the bill was written.
     *
     * @return the instant; empty if it was not, or if history does not tell
     */
    public Optional<Instant> closedAt() {
        return state.closedAt();
    }

    /**
     * The day of the visit, by the calendar of the store: an order written on the evening of 30 June in Shanghai belongs to
     * June, whatever the date was elsewhere.
     *
     * @param zone the time zone of the store, not null
     * @return the day, never null
     */
    public LocalDate visitDate(ZoneId zone) {
        return LocalDate.ofInstant(arrival().openedAt(), zone);
    }

    /**
     * The sum of all lines, whoever pays them.
     *
     * @return the total, 0 without lines, never null
     */
    public Money total() {
        return RepairOrderTotals.total(state);
    }

    /**
     * What each payer pays.
     *
     * @return the totals of those who pay a line, in the order of {@link Payer}, never null; they add up to {@link #total()}
     */
    public Map<Payer, Money> totalsByPayer() {
        return RepairOrderTotals.by(state, Payer.class, RepairOrderLine::payer);
    }

    /**
     * What each kind of line comes to.
     *
     * @return the totals of the kinds that occur, in the order of {@link LineKind}, never null; they add up to {@link
     *     #total()}
     */
    public Map<LineKind, Money> totalsByKind() {
        return RepairOrderTotals.by(state, LineKind.class, RepairOrderLine::kind);
    }

    /**
     * What the order cost the store.
     *
     * @return the sum of the costs, 0 without lines; empty if the cost of a line is not known
     */
    public Optional<Money> cost() {
        return RepairOrderTotals.cost(state);
    }

    /**
     * Adds a line at the end.
     *
     * @param line the line, not null
     * @param at when, not null
     * @return the order with the line, or a refusal: {@link RepairOrderRefusal#LINES_FIXED}, {@link
     *     RepairOrderRefusal#OTHER_CURRENCY}, {@link RepairOrderRefusal#NEGATIVE_AMOUNT}, {@link
     *     RepairOrderRefusal#BEFORE_ARRIVAL}
     */
    public Decision<RepairOrder> addLine(RepairOrderLine line, Instant at) {
        Optional<Refusal> refusal = RepairOrderRules.againstAdding(state, line, at);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        RepairOrder longer = new RepairOrder(builder().addLines(line).build());
        return Decision.accepted(longer, new LineAdded(id(), longer.lines().size(), at));
    }

    /**
     * Takes a line off; those after it move up.
     *
     * @param position its place, counted from 1
     * @param at when, not null
     * @return the order without the line, or a refusal: {@link RepairOrderRefusal#LINES_FIXED}, {@link
     *     RepairOrderRefusal#NO_SUCH_LINE}, {@link RepairOrderRefusal#BEFORE_ARRIVAL}
     */
    public Decision<RepairOrder> removeLine(int position, Instant at) {
        Optional<Refusal> refusal = RepairOrderRules.againstRemoving(state, position, at);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        List<RepairOrderLine> rest = new ArrayList<>(lines());
        rest.remove(position - 1);
        return Decision.accepted(new RepairOrder(builder().lines(rest).build()), new LineRemoved(id(), position, at));
    }

    /**
     * Moves the order on, as far as {@link RepairOrderTransitions} has a row for it.
     *
     * @param step what is done, not null
     * @param at when, not null
     * @return the order in its new state, or a refusal: {@link RepairOrderRefusal#ILLEGAL_TRANSITION}, {@link
     *     RepairOrderRefusal#NOTHING_TO_BILL} for {@link RepairOrderStep#COMPLETE} without a line, {@link
     *     RepairOrderRefusal#BEFORE_ARRIVAL}
     */
    public Decision<RepairOrder> take(RepairOrderStep step, Instant at) {
        Optional<RepairOrderTransition> row = RepairOrderTransitions.from(status(), step);
        if (row.isEmpty()) {
            return new Decision.Refused<>(RepairOrderRules.illegal(status(), step));
        }
        Optional<Refusal> refusal = RepairOrderRules.againstTaking(state, step, at);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        RepairOrderStatus to = row.get().to();
        RepairOrderState.Builder moved = builder().status(to);
        if (to == RepairOrderStatus.CLOSED) {
            moved.closedAt(at);
        }
        return Decision.accepted(new RepairOrder(moved.build()), new RepairOrderMoved(id(), step, status(), to, at));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RepairOrder order && state.equals(order.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** Tells the number and the status only. */
    @Override
    public String toString() {
        return "RepairOrder[" + id() + ", " + status() + "]";
    }

    private RepairOrderState.Builder builder() {
        return RepairOrderState.builder().from(state);
    }

    private static Decision<RepairOrder> written(Arrival arrival, RepairOrderStatus status) {
        RepairOrder order = new RepairOrder(
                RepairOrderState.builder().arrival(arrival).status(status).build());
        return Decision.accepted(
                order,
                new RepairOrderWritten(order.id(), order.customer(), order.vehicle(), status, arrival.openedAt()));
    }
}
