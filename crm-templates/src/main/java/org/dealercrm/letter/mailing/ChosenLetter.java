package org.dealercrm.letter.mailing;

import java.util.Objects;
import java.util.Optional;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.edition.EditionStamp;
import org.dealercrm.template.TemplateSchema;

/**
 * The letter that one recipient gets.
 *
 * @param stamp its code, language and edition, not null
 * @param form the form in which he gets it, not null
 * @param schema the variables that it may use, not null
 * @param because the weightiest of his reasons that the rule which chose it names; empty if that names none
 */
public record ChosenLetter(EditionStamp stamp, LetterForm form, TemplateSchema schema, Optional<String> because) {

    /** Checks the parts. */
    public ChosenLetter {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(because, "because");
    }

    /**
     * Whether the letter has a variable, so that a host gives it only what it knows.
     *
     * @param variable the name, not null
     * @return true if its schema has it
     */
    public boolean asksFor(String variable) {
        return schema.typeOf(variable).isPresent();
    }
}
