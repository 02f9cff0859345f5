package org.dealercrm.desk.simulation;

import java.time.LocalDate;

/**
 * When and why a simulated customer left for good: no car of his comes after that day.
 *
 * @param day the day on which the last of his cars left, not null
 * @param cause why that car left, not null
 */
public record Leaving(LocalDate day, LeavingCause cause) {}
