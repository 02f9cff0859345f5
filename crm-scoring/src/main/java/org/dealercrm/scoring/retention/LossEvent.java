package org.dealercrm.scoring.retention;

/** What moves a customer from one {@link LossState} to another. */
public enum LossEvent {
    /** He came; or, already on record, he was acquired anew and took delivery of a vehicle. */
    VISIT,
    /** His silence has reached the length at which the store is warned. */
    WARNING_REACHED,
    /** His silence has reached the length at which he is lost. */
    LOSS_REACHED,
    /** His only vehicle became known to be gone. */
    DEPARTURE
}
