package org.dealercrm.benchmarks.template;

import java.util.List;
import org.dealercrm.template.Template;
import org.dealercrm.template.TemplateCompiler;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.TemplateValues;

/** The letter in crm-templates. */
final class OurLetters {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("salutation")
            .text("brand")
            .text("models")
            .text("achievement")
            .text("store")
            .text("servicePromise")
            .text("serviceBrand")
            .text("replyHours")
            .text("hotline")
            .text("email")
            .text("signatoryTitle")
            .text("signatory")
            .text("date")
            .build();

    private OurLetters() {}

    static LetterWriter ofCheckedValues() {
        Template letter = letter();
        TemplateValues[] readers =
                ThanksLetter.readers().stream().map(OurLetters::checked).toArray(TemplateValues[]::new);
        return reader -> letter.render(readers[reader % readers.length]);
    }

    static LetterWriter ofTexts() {
        Template letter = letter();
        List<LetterFields> readers = ThanksLetter.readers();
        return reader -> letter.render(checked(readers.get(reader % readers.size())));
    }

    private static Template letter() {
        return TemplateCompiler.over(SCHEMA).compile(ThanksLetter.mustache()).orElseThrow();
    }

    private static TemplateValues checked(LetterFields fields) {
        return TemplateValues.builder(SCHEMA)
                .text("salutation", fields.salutation())
                .text("brand", fields.brand())
                .text("models", fields.models())
                .text("achievement", fields.achievement())
                .text("store", fields.store())
                .text("servicePromise", fields.servicePromise())
                .text("serviceBrand", fields.serviceBrand())
                .text("replyHours", fields.replyHours())
                .text("hotline", fields.hotline())
                .text("email", fields.email())
                .text("signatoryTitle", fields.signatoryTitle())
                .text("signatory", fields.signatory())
                .text("date", fields.date())
                .check()
                .orElseThrow();
    }
}
