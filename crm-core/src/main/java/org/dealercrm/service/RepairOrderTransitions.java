package org.dealercrm.service;

import static org.dealercrm.service.RepairOrderStatus.APPROVED;
import static org.dealercrm.service.RepairOrderStatus.CLOSED;
import static org.dealercrm.service.RepairOrderStatus.DECLINED;
import static org.dealercrm.service.RepairOrderStatus.ESTIMATE;
import static org.dealercrm.service.RepairOrderStatus.OPEN;
import static org.dealercrm.service.RepairOrderStatus.PENDING_APPROVAL;
import static org.dealercrm.service.RepairOrderStatus.READY_TO_BILL;
import static org.dealercrm.service.RepairOrderStatus.VOIDED;

import java.util.List;
import java.util.Optional;

/**
 * The legal transitions of a repair order, each with its reason. What is not in the table is refused: notably, finished work
 * is billed or reworked but not voided, and nothing leaves {@link RepairOrderStatus#CLOSED} or {@link
 * RepairOrderStatus#VOIDED}.
 */
public final class RepairOrderTransitions {

    private static final List<RepairOrderTransition> TABLE = List.of(
            row(ESTIMATE, RepairOrderStep.OPEN, OPEN, "The customer leaves the vehicle and orders the work."),
            row(
                    ESTIMATE,
                    RepairOrderStep.REQUEST_APPROVAL,
                    PENDING_APPROVAL,
                    "The estimate is put to the one who pays, for example an insurer."),
            row(ESTIMATE, RepairOrderStep.VOID, VOIDED, "The offer is not taken up."),
            row(
                    OPEN,
                    RepairOrderStep.REQUEST_APPROVAL,
                    PENDING_APPROVAL,
                    "More work was found; it needs consent before it is done."),
            row(OPEN, RepairOrderStep.COMPLETE, READY_TO_BILL, "The ordered work is done and inspected."),
            row(OPEN, RepairOrderStep.VOID, VOIDED, "The order was opened in error, or the customer withdraws it."),
            row(PENDING_APPROVAL, RepairOrderStep.APPROVE, APPROVED, "The one who pays consents."),
            row(PENDING_APPROVAL, RepairOrderStep.DECLINE, DECLINED, "The one who pays refuses."),
            row(PENDING_APPROVAL, RepairOrderStep.OPEN, OPEN, "The store withdraws its question to change the lines."),
            row(
                    PENDING_APPROVAL,
                    RepairOrderStep.VOID,
                    VOIDED,
                    "The customer takes the vehicle away instead of answering."),
            row(APPROVED, RepairOrderStep.OPEN, OPEN, "Work goes on, and its lines may be changed again."),
            row(APPROVED, RepairOrderStep.COMPLETE, READY_TO_BILL, "The approved work is done and inspected."),
            row(APPROVED, RepairOrderStep.VOID, VOIDED, "The customer changes his mind before the work is done."),
            row(DECLINED, RepairOrderStep.OPEN, OPEN, "The work goes on without what was refused."),
            row(DECLINED, RepairOrderStep.REQUEST_APPROVAL, PENDING_APPROVAL, "A changed offer is put to him."),
            row(DECLINED, RepairOrderStep.COMPLETE, READY_TO_BILL, "What was done before the refusal is billed."),
            row(DECLINED, RepairOrderStep.VOID, VOIDED, "Nothing was done, and nothing will be."),
            row(READY_TO_BILL, RepairOrderStep.OPEN, OPEN, "The final check or the cashier found a mistake."),
            row(READY_TO_BILL, RepairOrderStep.CLOSE, CLOSED, "The bill is written."));

    private RepairOrderTransitions() {}

    /**
     * The whole table.
     *
     * @return the rows, never null
     */
    public static List<RepairOrderTransition> table() {
        return TABLE;
    }

    /**
     * The row for a step from a state.
     *
     * @param from the state, not null
     * @param step the step, not null
     * @return the row, empty if the step is illegal there
     */
    public static Optional<RepairOrderTransition> from(RepairOrderStatus from, RepairOrderStep step) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.step() == step)
                .findFirst();
    }

    private static RepairOrderTransition row(
            RepairOrderStatus from, RepairOrderStep step, RepairOrderStatus to, String reason) {
        return new RepairOrderTransition(from, step, to, reason);
    }
}
