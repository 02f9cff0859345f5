package org.example.embedding;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.dealercrm.party.ValidPhoneNumber;
import org.dealercrm.vehicle.ValidVin;

/** A host's own form, checked by the library's constraints. */
public final class FirstDraft {

    /** What a clerk typed; the constraints are the library's. */
    record VehicleForm(@NotNull @ValidVin String vin, @NotNull @ValidPhoneNumber String phone) {}

    private FirstDraft() {}

    /**
     * Validates a right form and a wrong one, and prints what is wrong.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            VehicleForm right = new VehicleForm("1M8GDM9AXKP042788", "+8613800138000");
            VehicleForm wrong = new VehicleForm("1M8GDM9AXKPO42788", "138");
            for (VehicleForm form : List.of(right, wrong)) {
                var violations = factory.getValidator().validate(form);
                System.out.println(violations.size() + " violations");
                violations.forEach(each -> System.out.println("  " + each.getPropertyPath() + ": " + each.getMessage()));
            }
        }
    }
}
