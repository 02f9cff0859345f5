package org.dealercrm.vehicle;

import java.util.Objects;
import java.util.Optional;

/**
 * What a vehicle is: its brand (品牌), model (车型), model year and drive.
 *
 * @param brand the brand, 1 to 100 characters, not blank
 * @param model the model within the brand, 1 to 100 characters, not blank
 * @param year the model year, empty if it is not known
 * @param energy the drive, not null
 */
public record VehicleModel(String brand, String model, Optional<ModelYear> year, EnergyType energy) {

    /** Checks the texts. */
    public VehicleModel {
        requireText(brand, "brand");
        requireText(model, "model");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(energy, "energy");
    }

    /**
     * A model whose year and drive are not known.
     *
     * @param brand the brand, 1 to 100 characters, not blank
     * @param model the model within the brand, 1 to 100 characters, not blank
     * @return the model, never null
     */
    public static VehicleModel of(String brand, String model) {
        return new VehicleModel(brand, model, Optional.empty(), EnergyType.UNKNOWN);
    }

    private static void requireText(String text, String what) {
        if (text.isBlank() || text.length() > 100) {
            throw new IllegalArgumentException(
                    "The " + what + " of a vehicle has 1 to 100 characters and is not blank");
        }
    }
}
