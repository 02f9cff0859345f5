package org.dealercrm.letter;

/**
 * What a store writes to one customer, in one of the forms that a {@link LetterTemplate} has.
 *
 * <p>A preview, a test copy and what is sent are this same value, written by the same compiled template: there is no second
 * way to make one from a template. It holds personal data, which no {@code toString} tells.
 */
public sealed interface Message permits Letter, EmailMessage, SmsMessage {

    /**
     * The form of the message.
     *
     * @return the form, never null
     */
    LetterForm form();

    /**
     * The language it is written in.
     *
     * @return the language, never null
     */
    LetterLanguage language();
}
