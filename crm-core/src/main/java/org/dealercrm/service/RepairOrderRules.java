package org.dealercrm.service;

import static org.dealercrm.service.RepairOrderRefusal.BEFORE_ARRIVAL;
import static org.dealercrm.service.RepairOrderRefusal.ILLEGAL_TRANSITION;
import static org.dealercrm.service.RepairOrderRefusal.LINES_FIXED;
import static org.dealercrm.service.RepairOrderRefusal.NEGATIVE_AMOUNT;
import static org.dealercrm.service.RepairOrderRefusal.NOTHING_TO_BILL;
import static org.dealercrm.service.RepairOrderRefusal.NO_SUCH_LINE;
import static org.dealercrm.service.RepairOrderRefusal.OTHER_CURRENCY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.event.Refusal;
import org.joda.money.Money;

/** The rules of a repair order: what a command is refused for, and what restored rows may break. */
final class RepairOrderRules {

    private RepairOrderRules() {}

    static void requireOneCurrency(RepairOrderState order) {
        for (int i = 0; i < order.lines().size(); i++) {
            RepairOrderLine line = order.lines().get(i);
            if (!isInCurrencyOf(order, line)) {
                throw new IllegalArgumentException("All lines of a repair order are in its currency, "
                        + order.arrival().currency() + "; found "
                        + line.amount().getCurrencyUnit() + " in line " + (i + 1)
                        + " of order " + order.arrival().order());
            }
        }
    }

    static Optional<Refusal> againstAdding(RepairOrderState order, RepairOrderLine line, Instant at) {
        if (!order.status().takesLines()) {
            return linesFixed(order);
        }
        if (!isInCurrencyOf(order, line)) {
            return refusal(
                    OTHER_CURRENCY,
                    "The order is in " + order.arrival().currency() + ", the line in "
                            + line.amount().getCurrencyUnit() + ".");
        }
        if (isNegative(line)) {
            return refusal(NEGATIVE_AMOUNT, "The amount and the cost of a line are 0 or more.");
        }
        return beforeArrival(order, at);
    }

    static Optional<Refusal> againstRemoving(RepairOrderState order, int position, Instant at) {
        if (!order.status().takesLines()) {
            return linesFixed(order);
        }
        if (position < 1 || position > order.lines().size()) {
            return refusal(
                    NO_SUCH_LINE,
                    "The order has " + order.lines().size() + " lines, and none at place " + position + ".");
        }
        return beforeArrival(order, at);
    }

    static Optional<Refusal> againstTaking(RepairOrderState order, RepairOrderStep step, Instant at) {
        if (step == RepairOrderStep.COMPLETE && order.lines().isEmpty()) {
            return refusal(NOTHING_TO_BILL, "An order without a line has nothing to bill; void it instead.");
        }
        return beforeArrival(order, at);
    }

    static Refusal illegal(RepairOrderStatus status, RepairOrderStep step) {
        return new Refusal(
                ILLEGAL_TRANSITION.name(),
                "The step " + step + " is not possible for an order that is " + status + ".");
    }

    static List<String> violations(RepairOrderState order) {
        List<String> sentences = new ArrayList<>();
        boolean closed = order.status() == RepairOrderStatus.CLOSED;
        if (closed && order.closedAt().isEmpty()) {
            sentences.add("A closed order tells when it was closed; order "
                    + order.arrival().order() + " does not.");
        }
        if (!closed && order.closedAt().isPresent()) {
            sentences.add("Only a closed order has a day of closing; order "
                    + order.arrival().order() + " is " + order.status() + " and has one.");
        }
        if (order.closedAt().filter(order.arrival().openedAt()::isAfter).isPresent()) {
            sentences.add("An order is closed after it was opened; order "
                    + order.arrival().order() + " was closed before.");
        }
        if (order.lines().isEmpty() && (closed || order.status() == RepairOrderStatus.READY_TO_BILL)) {
            sentences.add("An order that is billed has a line; order "
                    + order.arrival().order() + " has none.");
        }
        for (int i = 0; i < order.lines().size(); i++) {
            if (isNegative(order.lines().get(i))) {
                sentences.add("The amount and the cost of a line are 0 or more; line " + (i + 1) + " of order "
                        + order.arrival().order() + " has a negative one.");
            }
        }
        return sentences;
    }

    private static boolean isInCurrencyOf(RepairOrderState order, RepairOrderLine line) {
        return line.amount().getCurrencyUnit().equals(order.arrival().currency());
    }

    private static boolean isNegative(RepairOrderLine line) {
        return line.amount().isNegative()
                || line.cost().filter(Money::isNegative).isPresent();
    }

    private static Optional<Refusal> linesFixed(RepairOrderState order) {
        return refusal(LINES_FIXED, "The lines of an order that is " + order.status() + " cannot be changed.");
    }

    private static Optional<Refusal> beforeArrival(RepairOrderState order, Instant at) {
        return at.isBefore(order.arrival().openedAt())
                ? refusal(BEFORE_ARRIVAL, "Nothing happens to an order before it was written.")
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(RepairOrderRefusal code, String sentence) {
        return Optional.of(new Refusal(code.name(), sentence));
    }
}
