package org.dealercrm.vehicle;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides {@link ValidPlateNumber}; a Jakarta Validation provider makes it. */
public final class PlateNumberValidator implements ConstraintValidator<ValidPlateNumber, CharSequence> {

    private NewEnergyLetters letters = NewEnergyLetters.WIDENED;
    private boolean explaining;

    /** For the provider. */
    public PlateNumberValidator() {}

    @Override
    public void initialize(ValidPlateNumber constraint) {
        letters = constraint.letters();
        explaining = constraint.message().equals(ConstraintMessages.PLATE);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Optional<PlateProblem> problem = PlateNumber.problem(text.toString(), letters);
        if (problem.isPresent() && explaining) {
            ConstraintMessages.explain(
                    context, ConstraintMessages.PLATE, problem.get().name());
        }
        return problem.isEmpty();
    }
}
