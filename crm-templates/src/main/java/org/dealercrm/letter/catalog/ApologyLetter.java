package org.dealercrm.letter.catalog;

import org.dealercrm.letter.LetterVariables;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.ValueType;

/**
 * The apology after a complaint, with the answer to it: what was found, what is done about it, who sees to it and until when.
 */
public final class ApologyLetter {

    /** The day on which the complaint came in; date. */
    public static final String COMPLAINT_RECEIVED_ON = "complaintReceivedOn";
    /** What the customer complained of, for example 空调维修后仍有异响; text. */
    public static final String MATTER = "matter";
    /** What was found: a sentence without its full stop; optional text. */
    public static final String CAUSE = "cause";
    /** What has been and will be done, a sentence each; list of texts. */
    public static final String MEASURES = "measures";
    /** What the store makes up for it with: the rest of a sentence that begins with 我们将 or “we will”; optional text. */
    public static final String COMPENSATION = "compensation";
    /** Who sees to it; text. */
    public static final String HANDLER = "handler";
    /** His or her direct number; optional phone. */
    public static final String HANDLER_PHONE = "handlerPhone";
    /** The day before which it will be settled; optional date. */
    public static final String RESOLVE_BY = "resolveBy";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .all(LetterVariables.schema())
            .date(COMPLAINT_RECEIVED_ON)
            .text(MATTER)
            .optionalText(CAUSE)
            .list(MEASURES, ValueType.TEXT)
            .optionalText(COMPENSATION)
            .text(HANDLER)
            .optionalPhone(HANDLER_PHONE)
            .optionalDate(RESOLVE_BY)
            .build();

    private ApologyLetter() {}

    /**
     * The variables of the letter.
     *
     * @return the schema, the same for every language, never null
     */
    public static TemplateSchema schema() {
        return SCHEMA;
    }
}
