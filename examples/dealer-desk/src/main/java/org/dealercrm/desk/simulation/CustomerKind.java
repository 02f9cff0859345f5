package org.dealercrm.desk.simulation;

/** What kind of buyer a simulated customer is. */
public enum CustomerKind {
    /** A person who bought a car, or two, for the household. */
    PRIVATE,
    /** A firm with one to three cars. */
    COMPANY,
    /** A firm that lives by its cars: four and more, driven far. */
    FLEET
}
