package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.util.Optional;

/** One customer as the store sees him, and what really became of him. */
record CustomerLife(SimulatedCustomer customer, Optional<Leaving> leaving) {

    static CustomerLife of(long seed, int number, LocalDate firstDay, LocalDate lastDay) {
        throw new UnsupportedOperationException("not yet");
    }
}
