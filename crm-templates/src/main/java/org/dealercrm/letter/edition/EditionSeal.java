package org.dealercrm.letter.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.template.TemplateVariable;

/**
 * What an approval fixes: the hash of the content, and the variables that it uses, with the types that they had. A later schema
 * may have more variables; one that changes a variable of the letter would change its words and is told when it is compiled.
 *
 * @param hash the hash of content, language and variables, not null
 * @param variables the variables that the content uses, with the records and lists that they lie in, in the order of their
 *     names; copied and sorted
 */
public record EditionSeal(ContentHash hash, List<TemplateVariable> variables) {

    /** Sorts the variables. */
    public EditionSeal {
        Objects.requireNonNull(hash, "hash");
        variables = variables.stream()
                .sorted(Comparator.comparing(TemplateVariable::name))
                .toList();
    }

    /** The seal of a content that was compiled without a mistake. */
    static EditionSeal of(EditionContent content, LetterTemplate compiled) {
        return of(content, compiled.language(), used(compiled));
    }

    static EditionSeal of(EditionContent content, LetterLanguage language, List<TemplateVariable> variables) {
        return new EditionSeal(ContentHash.of(content, language, variables), variables);
    }

    private static List<TemplateVariable> used(LetterTemplate compiled) {
        Set<String> names = compiled.variables();
        return compiled.schema().variables().stream()
                .filter(variable -> names.contains(variable.name()) || holdsOneOf(variable.name(), names))
                .toList();
    }

    private static boolean holdsOneOf(String name, Set<String> names) {
        return names.stream().anyMatch(used -> used.startsWith(name + ".") || used.startsWith(name + "["));
    }

    /** Tells the hash only. */
    @Override
    public String toString() {
        return "EditionSeal[" + hash + "]";
    }
}
