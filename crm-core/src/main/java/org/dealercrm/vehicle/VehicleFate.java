package org.dealercrm.vehicle;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is known to have become of a vehicle: a customer whose only vehicle is gone will not come back with it, whatever a model
 * says.
 *
 * @param kind what became of it, not null
 * @param date the day, not null
 */
public record VehicleFate(Kind kind, LocalDate date) {

    /** What may become of a vehicle. */
    public enum Kind {
        /** 转卖: sold on by its keeper; it may come back with another. */
        SOLD,
        /** 出口: taken out of the country. */
        EXPORTED,
        /** 报废: scrapped; this is final. */
        SCRAPPED;

        /**
         * Whether this fate may be followed by another: a sold vehicle may be sold again, exported or scrapped, an exported one
         * scrapped; nothing follows the scrapping.
         *
         * @param next the later fate, not null
         * @return true if it may
         */
        public boolean mayBecome(Kind next) {
            return switch (this) {
                case SOLD -> true;
                case EXPORTED -> next == SCRAPPED;
                case SCRAPPED -> false;
            };
        }
    }

    /** Checks that nothing is missing. */
    public VehicleFate {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
    }
}
