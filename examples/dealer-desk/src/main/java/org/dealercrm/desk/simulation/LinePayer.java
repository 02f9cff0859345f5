package org.dealercrm.desk.simulation;

/** Who pays a line of a simulated repair order. */
public enum LinePayer {
    /** The customer, or his insurer through him. */
    CUSTOMER,
    /** The manufacturer, under the car's warranty. */
    WARRANTY,
    /** The manufacturer, for the free first service. */
    MANUFACTURER,
    /** The store itself, for a comeback. */
    STORE
}
