package org.dealercrm.party;

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
 * The text of a draft is a telephone number: in E.164, or, if {@link #chineseMobile()} allows it, a mobile number as it is
 * written in mainland China. Null is valid; require it by another constraint.
 */
@Documented
@Constraint(validatedBy = PhoneNumberValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidPhoneNumber {

    /**
     * Whether a mobile number of mainland China without its country code is taken too.
     *
     * @return true if it is
     */
    boolean chineseMobile() default false;

    /**
     * The message.
     *
     * @return a key in braces, or a text
     */
    String message() default "{org.dealercrm.party.ValidPhoneNumber.message}";

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
