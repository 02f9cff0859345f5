package org.dealercrm.scoring.calibration;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A window of the past from which a calibration learned: who of those known on its split came within the days after it.
 *
 * @param split the last day that the model knew, not null
 * @param days the length of the window, from the day after the split; at least 1
 * @param customers the customers looked at, at least 1
 * @param returnedShare the weighted share of them who came, 0 to 1
 */
public record CalibrationWindow(LocalDate split, int days, int customers, double returnedShare) {

    /** Checks the components. */
    public CalibrationWindow {
        Objects.requireNonNull(split, "split");
        if (days < 1 || customers < 1) {
            throw new IllegalArgumentException("A window has days and customers, found " + days + " and " + customers);
        }
        if (!(returnedShare >= 0 && returnedShare <= 1)) {
            throw new IllegalArgumentException("A share lies from 0 to 1, found " + returnedShare);
        }
    }
}
