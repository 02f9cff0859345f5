package org.dealercrm.vehicle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a typed VIN: taken or refused, with all of its problems.
 *
 * @param vin the VIN; empty if a problem refuses it
 * @param problems the problems by position, those that warn as well as those that refuse; copied
 */
public record VinReading(Optional<Vin> vin, List<VinProblem> problems) {

    /** Checks that the VIN is missing if and only if a problem refuses it. */
    public VinReading {
        Objects.requireNonNull(vin, "vin");
        problems = List.copyOf(problems);
        if (vin.isPresent() == problems.stream().anyMatch(VinProblem::refusing)) {
            throw new IllegalArgumentException("A VIN is refused if and only if a problem refuses it");
        }
    }
}
