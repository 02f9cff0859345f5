package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.dealercrm.scoring.history.Departure;

/**
 * A car that the simulated store delivered.
 *
 * @param id the car's key, for example {@code V0000017-1}, not null
 * @param vin the vehicle identification number, its check digit right, its serial invented, not null
 * @param plate the plate, not null
 * @param newEnergy whether it drives by battery or plug-in hybrid and so bears a green plate
 * @param brand the brand, not null
 * @param model the model, not null
 * @param modelYear the model year
 * @param deliveredOn the day of delivery, not null
 * @param departure how it left the customer, as far as the store got to know, not null
 * @param departedOn since when, present when the departure is, not null
 */
public record SimulatedVehicle(
        String id,
        String vin,
        String plate,
        boolean newEnergy,
        String brand,
        String model,
        int modelYear,
        LocalDate deliveredOn,
        Optional<Departure> departure,
        Optional<LocalDate> departedOn) {

    /** Says the key and the model, not the number or the plate. */
    @Override
    public String toString() {
        return "SimulatedVehicle[" + id + ", " + brand + " " + model + ", " + deliveredOn + "]";
    }
}
