package org.dealercrm.scoring.value;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A customer as the buyer of one product.
 *
 * @param customerId the customer, not null
 * @param volume how many he bought, returns taken off
 * @param amount what was paid for them, in the currency of the analysis
 * @param contribution the amount less the cost
 * @param rank 1 for the highest contribution; equal ones have the same rank
 * @param volumeShare his part of the product's volume; empty if that is not above 0
 * @param contributionShare his part of the product's contribution; empty if that is not above 0
 * @param cumulativeVolumeShare the part of the volume of him and all before him; empty likewise
 */
public record ProductCustomer(
        String customerId,
        long volume,
        double amount,
        double contribution,
        int rank,
        OptionalDouble volumeShare,
        OptionalDouble contributionShare,
        OptionalDouble cumulativeVolumeShare) {

    /** Checks that nothing is null. */
    public ProductCustomer {
        Objects.requireNonNull(customerId, "customerId");
        Objects.requireNonNull(volumeShare, "volumeShare");
        Objects.requireNonNull(contributionShare, "contributionShare");
        Objects.requireNonNull(cumulativeVolumeShare, "cumulativeVolumeShare");
    }

    /** Says the rank, not who it is. */
    @Override
    public String toString() {
        return "ProductCustomer[rank " + rank + "]";
    }
}
