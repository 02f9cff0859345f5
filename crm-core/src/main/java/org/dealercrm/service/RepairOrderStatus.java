package org.dealercrm.service;

/** Where a repair order stands. Which may follow which is told by {@link RepairOrderTransitions}. */
public enum RepairOrderStatus {
    /** 估价: an offer; nobody has ordered anything. */
    ESTIMATE,
    /** 在修: ordered, work goes on. */
    OPEN,
    /** 待确认: the work or its price waits for the consent of the one who pays. */
    PENDING_APPROVAL,
    /** 已确认: consent was given. */
    APPROVED,
    /** 已拒绝: consent was refused. */
    DECLINED,
    /** 待结算: the work is done, the bill can be written. */
    READY_TO_BILL,
    /** 已结算: billed. Nothing changes any more. */
    CLOSED,
    /** 作废: given up before anything was billed. Nothing changes any more. */
    VOIDED;

    /**
     * Whether nothing can follow.
     *
     * @return true for {@link #CLOSED} and {@link #VOIDED}
     */
    public boolean isFinal() {
        return this == CLOSED || this == VOIDED;
    }

    /**
     * Whether the lines may be changed. What was put to the customer, approved or handed to the cashier may not, unless the
     * order is opened again.
     *
     * @return true for {@link #ESTIMATE}, {@link #OPEN} and {@link #DECLINED}
     */
    public boolean takesLines() {
        return this == ESTIMATE || this == OPEN || this == DECLINED;
    }

    /**
     * Whether an order that stands here is a visit of the customer. An estimate may never have seen the vehicle, and what was
     * voided did not take place.
     *
     * @return false for {@link #ESTIMATE} and {@link #VOIDED}
     */
    public boolean isVisit() {
        return this != ESTIMATE && this != VOIDED;
    }
}
