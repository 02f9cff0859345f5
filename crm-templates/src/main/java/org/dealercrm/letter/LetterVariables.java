package org.dealercrm.letter;

import org.dealercrm.template.TemplateSchema;

/** The variables that every letter of a store has. */
public final class LetterVariables {

    /** The whole salutation with its colon or comma; text. */
    public static final String SALUTATION = "salutation";
    /** The name of the store; text. */
    public static final String STORE = "store";
    /** The number that is answered 24 hours a day; phone. */
    public static final String HOTLINE = "hotline";
    /** The e-mail address of the store; optional e-mail address. */
    public static final String EMAIL = "email";
    /** The title of the person who signs, for example 董事长; optional text. */
    public static final String SIGNATORY_TITLE = "signatoryTitle";
    /** The person who signs; text. */
    public static final String SIGNATORY = "signatory";
    /** The day of the letter; date. */
    public static final String DATE = "date";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text(SALUTATION)
            .text(STORE)
            .phone(HOTLINE)
            .optionalEmail(EMAIL)
            .optionalText(SIGNATORY_TITLE)
            .text(SIGNATORY)
            .date(DATE)
            .build();

    private LetterVariables() {}

    /**
     * The variables with their types, to begin the schema of a letter with.
     *
     * @return the schema, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
