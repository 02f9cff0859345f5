package org.dealercrm.letter;

import java.util.Locale;
import java.util.Objects;

/**
 * The variant of a letter that a reader gets.
 *
 * @param locale for whom the variant is written, not null
 * @param template the variant, not null
 * @param fit how near it comes to what the reader reads, not null
 */
public record VariantChoice(Locale locale, LetterTemplate template, VariantFit fit) {

    /** Checks that every part is there. */
    public VariantChoice {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(fit, "fit");
    }
}
