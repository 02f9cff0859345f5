package org.dealercrm.service;

/** Why a command to a repair order may be refused; the names are the codes of the refusals. */
public enum RepairOrderRefusal {
    /** The step is not in the table of transitions for the state of the order. */
    ILLEGAL_TRANSITION,
    /** The lines cannot be changed in this state. */
    LINES_FIXED,
    /** The line is in another currency than the order. */
    OTHER_CURRENCY,
    /** The amount or the cost of the line is negative. */
    NEGATIVE_AMOUNT,
    /** There is no line at that place. */
    NO_SUCH_LINE,
    /** An order without a line cannot be billed. */
    NOTHING_TO_BILL,
    /** It would happen before the order was written. */
    BEFORE_ARRIVAL
}
