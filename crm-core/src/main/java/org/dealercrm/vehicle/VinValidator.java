package org.dealercrm.vehicle;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides {@link ValidVin}; a Jakarta Validation provider makes it. */
public final class VinValidator implements ConstraintValidator<ValidVin, CharSequence> {

    private CheckDigitPolicy policy = CheckDigitPolicy.STRICT;
    private boolean explaining;

    /** For the provider. */
    public VinValidator() {}

    @Override
    public void initialize(ValidVin constraint) {
        policy = constraint.policy();
        explaining = constraint.message().equals(ConstraintMessages.VIN);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Optional<VinProblem> problem = Vin.read(text.toString(), policy).problems().stream()
                .filter(VinProblem::refusing)
                .findFirst();
        if (problem.isPresent() && explaining) {
            ConstraintMessages.explain(
                    context, ConstraintMessages.VIN, problem.get().kind().name());
        }
        return problem.isEmpty();
    }
}
