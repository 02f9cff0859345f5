package org.dealercrm.party;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Decides {@link ValidEmailAddress}; a Jakarta Validation provider makes it. */
public final class EmailAddressValidator implements ConstraintValidator<ValidEmailAddress, CharSequence> {

    /** For the provider. */
    public EmailAddressValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || EmailAddress.parse(text.toString()).isPresent();
    }
}
