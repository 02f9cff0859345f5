package org.dealercrm.vehicle;

import jakarta.validation.ConstraintValidatorContext;

/**
 * The messages of the constraints: a key for the constraint, and beneath it one for each kind of problem. A message that the
 * host chose for itself is never replaced. Nothing of the text that was typed enters a message, so no text can be taken for an
 * expression.
 */
final class ConstraintMessages {

    static final String VIN = "{org.dealercrm.vehicle.ValidVin.message}";
    static final String PLATE = "{org.dealercrm.vehicle.ValidPlateNumber.message}";

    private ConstraintMessages() {}

    /** Puts the message of a kind of problem in place of the constraint's own. */
    static void explain(ConstraintValidatorContext context, String message, String kind) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message.replace(".message}", "." + kind + ".message}"))
                .addConstraintViolation();
    }
}
