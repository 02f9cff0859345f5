package org.dealercrm.desk.simulation;

/** Why a car came to the simulated workshop. */
public enum OrderKind {
    /** Maintenance by time or kilometres (保养), the free first service (首保) included. */
    SCHEDULED_SERVICE,
    /** Something is worn or broken, or does not feel right (一般维修). */
    RUNNING_REPAIR,
    /** Repair after an accident (事故车). */
    ACCIDENT_REPAIR,
    /** The car is back because the visit before did not settle it (返修). */
    COMEBACK
}
