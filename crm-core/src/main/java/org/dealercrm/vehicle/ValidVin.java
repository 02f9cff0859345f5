package org.dealercrm.vehicle;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text of a draft is a {@link Vin}. Null is valid; require it by another constraint. The message names the first problem.
 */
@Documented
@Constraint(validatedBy = VinValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidVin {

    /**
     * What a wrong check digit means; only {@link CheckDigitPolicy#STRICT} makes the text invalid for it.
     *
     * @return the policy
     */
    CheckDigitPolicy policy() default CheckDigitPolicy.STRICT;

    /**
     * The message.
     *
     * @return a key in braces, or a text
     */
    String message() default "{org.dealercrm.vehicle.ValidVin.message}";

    /**
     * The validation groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What the host attaches to the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
