package org.dealercrm.letter.mailing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which letter a customer gets, by his class and the reasons for it. The first rule that fits decides:
 *
 * <pre>{@code
 * LetterChoice.first(
 *                 Rule.write("win-back").to("HIGH_VALUE_AT_RISK").because("LONG_ABSENCE", "FEWER_VISITS"),
 *                 Rule.write("replacement-offer").to("HIGH_VALUE_AT_RISK"),
 *                 Rule.writeNothing().to("NO_VALUE"))
 *         .otherwise("regular-service-due")
 * }</pre>
 *
 * @param rules the rules, the one that goes before the others first; copied
 * @param otherwise the code of the letter where no rule fits; empty if such a customer gets none
 */
public record LetterChoice(List<Rule> rules, Optional<String> otherwise) {

    /** Copies the rules. */
    public LetterChoice {
        rules = List.copyOf(rules);
        otherwise.ifPresent(LetterChoice::requireCode);
    }

    /**
     * The same letter for everybody.
     *
     * @param letter the code of the letter, not blank
     * @return the choice, never null
     */
    public static LetterChoice always(String letter) {
        return new LetterChoice(List.of(), Optional.of(letter));
    }

    /**
     * The first of some rules that fits; nothing for whom none fits.
     *
     * @param rules the rules in their order
     * @return the choice, never null
     */
    public static LetterChoice first(Rule... rules) {
        return new LetterChoice(List.of(rules), Optional.empty());
    }

    /**
     * This choice with a letter for whom no rule fits.
     *
     * @param letter the code of the letter, not blank
     * @return the choice, never null
     */
    public LetterChoice otherwise(String letter) {
        return new LetterChoice(rules, Optional.of(letter));
    }

    /**
     * The letter for a customer.
     *
     * @param standing how he stands, not null
     * @return the code of the letter and the reason that decided, empty if he gets none
     */
    public Optional<Chosen> letterFor(Standing standing) {
        for (Rule rule : rules) {
            if (rule.fits(standing)) {
                return rule.letter().map(letter -> new Chosen(letter, standing.firstOf(rule.reasons())));
            }
        }
        return otherwise.map(letter -> new Chosen(letter, Optional.empty()));
    }

    /** The codes of all letters that may be chosen. */
    Set<String> letters() {
        return Stream.concat(rules.stream().flatMap(rule -> rule.letter().stream()), otherwise.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void requireCode(String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("The code of a letter, a class or a reason is not blank");
        }
    }

    /**
     * A letter that was chosen.
     *
     * @param letter the code of the letter, not blank
     * @param because the weightiest of the customer's reasons that the rule names; empty if it names none
     */
    public record Chosen(String letter, Optional<String> because) {

        /** Checks the code. */
        public Chosen {
            requireCode(letter);
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * One rule.
     *
     * @param classes the codes of the classes that it is for; empty for every one, also for none
     * @param reasons the codes of the reasons of which a customer must have at least one; empty if none is asked for
     * @param letter the code of the letter; empty if such a customer gets none
     */
    public record Rule(Set<String> classes, Set<String> reasons, Optional<String> letter) {

        /** Checks the codes and copies the sets. */
        public Rule {
            classes = Set.copyOf(classes);
            reasons = Set.copyOf(reasons);
            classes.forEach(LetterChoice::requireCode);
            reasons.forEach(LetterChoice::requireCode);
            letter.ifPresent(LetterChoice::requireCode);
        }

        /**
         * A rule that writes a letter to everybody; see {@link #to} and {@link #because}.
         *
         * @param letter the code of the letter, not blank
         * @return the rule, never null
         */
        public static Rule write(String letter) {
            return new Rule(Set.of(), Set.of(), Optional.of(letter));
        }

        /**
         * A rule that writes nothing to anybody; see {@link #to} and {@link #because}.
         *
         * @return the rule, never null
         */
        public static Rule writeNothing() {
            return new Rule(Set.of(), Set.of(), Optional.empty());
        }

        /**
         * This rule for some classes.
         *
         * @param codes the codes of the classes, at least one
         * @return the rule, never null
         */
        public Rule to(String... codes) {
            return new Rule(requireSome(codes), reasons, letter);
        }

        /**
         * This rule for those who have at least one of some reasons.
         *
         * @param codes the codes of the reasons, at least one
         * @return the rule, never null
         */
        public Rule because(String... codes) {
            return new Rule(classes, requireSome(codes), letter);
        }

        /** An empty set fits everybody, which nobody means who names none. */
        private static Set<String> requireSome(String... codes) {
            if (codes.length == 0) {
                throw new IllegalArgumentException("A rule names at least one class or reason, found none");
            }
            return Set.of(codes);
        }

        private boolean fits(Standing standing) {
            boolean ofClass = classes.isEmpty()
                    || standing.retentionClass().filter(classes::contains).isPresent();
            return ofClass && (reasons.isEmpty() || standing.firstOf(reasons).isPresent());
        }
    }
}
