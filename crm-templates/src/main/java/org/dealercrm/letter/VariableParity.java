package org.dealercrm.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dealercrm.template.wording.Wording;

/**
 * What some variants of a letter use and others do not: a hotline that stands in the Chinese text and was forgotten in the
 * English one.
 *
 * @param differences the variables that not all variants use, in the order of their first use; copied
 */
public record VariableParity(List<Difference> differences) {

    /** Copies the list. */
    public VariableParity {
        differences = List.copyOf(differences);
    }

    /**
     * A variable that not all variants use.
     *
     * @param variable its name, not null
     * @param usedIn the variants that use it, not empty; copied
     * @param missingIn the variants that do not, not empty; copied
     */
    public record Difference(String variable, List<String> usedIn, List<String> missingIn) {

        /** Checks that it is a difference. */
        public Difference {
            usedIn = List.copyOf(usedIn);
            missingIn = List.copyOf(missingIn);
            if (usedIn.isEmpty() || missingIn.isEmpty()) {
                throw new IllegalArgumentException("'" + variable + "' is used by all or by none");
            }
        }

        /**
         * The difference.
         *
         * @param locale the reader's language; Chinese for any zh, English otherwise, not null
         * @return a full sentence, never null
         */
        public String message(Locale locale) {
            return Wording.isChinese(locale)
                    ? "变量“" + variable + "”在 " + String.join("、", usedIn) + " 中用到，在 " + String.join("、", missingIn)
                            + " 中没有用到。"
                    : "The variable '" + variable + "' is used in " + String.join(", ", usedIn) + " and not in "
                            + String.join(", ", missingIn) + ".";
        }
    }

    /**
     * Compares variants.
     *
     * @param used the variables that each variant uses, by the name of the variant, in the order in which to tell them
     * @return the differences, never null
     */
    public static VariableParity between(Map<String, Set<String>> used) {
        Set<String> all = new LinkedHashSet<>();
        used.values().forEach(all::addAll);
        List<Difference> differences = new ArrayList<>();
        for (String variable : all) {
            List<String> with = new ArrayList<>();
            List<String> without = new ArrayList<>();
            used.forEach((name, variables) -> (variables.contains(variable) ? with : without).add(name));
            if (!without.isEmpty()) {
                differences.add(new Difference(variable, with, without));
            }
        }
        return new VariableParity(differences);
    }

    /**
     * Compares the forms of one template; a short message says less than a letter, so these differences are for reading and
     * no mistakes.
     *
     * @param template the template, not null
     * @return what one form uses and another does not, never null
     */
    public static VariableParity ofForms(LetterTemplate template) {
        Map<String, Set<String>> used = new LinkedHashMap<>();
        template.forms().forEach(form -> used.put(form.name(), template.variables(form)));
        return between(used);
    }

    /**
     * Whether all variants use the same variables.
     *
     * @return true if there is no difference
     */
    public boolean isEven() {
        return differences.isEmpty();
    }
}
