package org.dealercrm.letter;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.template.Template;
import org.dealercrm.template.TemplateSchema;

/**
 * What every form of a letter is written from.
 *
 * @param source the source
 * @param schema the variables that it may use
 * @param language the language
 * @param parts a template for each part but the notes
 * @param storeName what prints the name of the store; empty if the schema knows no store
 * @param defaults texts for what the caller does not give, by the names of their variables
 * @param optOut whether e-mails and short messages tell how to stop them
 * @param suitable the forms in which it may be written
 */
record CompiledLetter(
        String source,
        TemplateSchema schema,
        LetterLanguage language,
        Map<LetterPart, Template> parts,
        Optional<Template> storeName,
        Map<String, String> defaults,
        boolean optOut,
        Set<LetterForm> suitable) {

    CompiledLetter withDefaults(Map<String, String> others) {
        return new CompiledLetter(source, schema, language, parts, storeName, Map.copyOf(others), optOut, suitable);
    }

    CompiledLetter withOptOut() {
        return new CompiledLetter(source, schema, language, parts, storeName, defaults, true, suitable);
    }

    CompiledLetter onlyAs(Set<LetterForm> forms) {
        return new CompiledLetter(source, schema, language, parts, storeName, defaults, optOut, forms);
    }

    Set<LetterForm> forms() {
        Set<LetterForm> forms = EnumSet.noneOf(LetterForm.class);
        if (parts.containsKey(LetterPart.BODY)) {
            forms.add(LetterForm.LETTER);
            if (parts.containsKey(LetterPart.SUBJECT)) {
                forms.add(LetterForm.EMAIL);
            }
        }
        if (parts.containsKey(LetterPart.SMS)) {
            forms.add(LetterForm.SMS);
        }
        forms.retainAll(suitable);
        return Collections.unmodifiableSet(forms);
    }

    Set<String> variables() {
        Set<String> used = new LinkedHashSet<>();
        parts.values().forEach(part -> used.addAll(part.variables()));
        return Collections.unmodifiableSet(used);
    }

    Set<String> variables(LetterForm form) {
        Set<String> used = new LinkedHashSet<>();
        if (forms().contains(form)) {
            parts.forEach((part, template) -> {
                if (part.isIn(form)) {
                    used.addAll(template.variables());
                }
            });
        }
        return Collections.unmodifiableSet(used);
    }
}
