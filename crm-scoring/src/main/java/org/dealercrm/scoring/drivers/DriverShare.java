package org.dealercrm.scoring.drivers;

import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;

/**
 * How much of overall satisfaction goes with one driver.
 *
 * @param driver which, not null
 * @param share the part of R^2 that falls to it, 0 to 1; no figure if its answers do not vary, or as for R^2
 * @param ofExplained the share divided by R^2, 0 to 1, adding up to 1 over the drivers; no figure if R^2 is 0
 * @param monteCarloError the standard error of the share that comes from drawing orders of the drivers; empty if all orders
 *     were taken. It is no part of the interval, which tells what another sample of customers might have said
 */
public record DriverShare(Label driver, Estimation share, Estimation ofExplained, OptionalDouble monteCarloError) {

    /** Checks that everything is given. */
    public DriverShare {
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(ofExplained, "ofExplained");
        Objects.requireNonNull(monteCarloError, "monteCarloError");
    }
}
