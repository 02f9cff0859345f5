package org.dealercrm.party;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Decides {@link ValidPhoneNumber}; a Jakarta Validation provider makes it. */
public final class PhoneNumberValidator implements ConstraintValidator<ValidPhoneNumber, CharSequence> {

    private boolean chineseMobile;

    /** For the provider. */
    public PhoneNumberValidator() {}

    @Override
    public void initialize(ValidPhoneNumber constraint) {
        chineseMobile = constraint.chineseMobile();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        String number = text.toString();
        return PhoneNumber.parse(number).isPresent()
                || (chineseMobile && PhoneNumber.ofChineseMobile(number).isPresent());
    }
}
