package org.dealercrm.desk.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.customer.Customer;

/**
 * A customer with what a letter to him tells of his dealings with the store. It holds personal data; {@link #toString()} tells his id
 * only.
 *
 * @param customer the customer, not null
 * @param car the car that he owns on the day of the letter, the one that came to him last; empty if he owns none
 * @param lastVisit the day of his last visit to the workshop up to the day of the letter; empty if there was none
 */
public record StoredReader(Customer customer, Optional<Car> car, Optional<LocalDate> lastVisit) {

    /** Checks that nothing is missing. */
    public StoredReader {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(car, "car");
        Objects.requireNonNull(lastVisit, "lastVisit");
    }

    @Override
    public String toString() {
        return "StoredReader[" + customer.id() + "]";
    }

    /**
     * A car as a letter calls it.
     *
     * @param brand the brand, not null
     * @param model the model as it is said behind its brand, not null
     * @param plate the number plate that it bears, empty if none is known
     * @param deliveredOn the day on which it came to him, not null
     */
    public record Car(String brand, String model, Optional<String> plate, LocalDate deliveredOn) {

        /** Checks the parts, and takes the brand off the model. */
        public Car {
            Objects.requireNonNull(plate, "plate");
            Objects.requireNonNull(deliveredOn, "deliveredOn");
            String before = brand + " ";
            model = model.startsWith(before) ? model.substring(before.length()) : model;
        }

        @Override
        public String toString() {
            return "Car[" + brand + " " + model + "]";
        }
    }
}
