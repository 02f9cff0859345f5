package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.letter.mailing.LetterChoice.Chosen;
import org.dealercrm.letter.mailing.LetterChoice.Rule;

/** Laws of the choice of letters. */
class LetterChoiceProperties {

    private static final List<String> CLASSES =
            List.of("HIGH_VALUE_STABLE", "HIGH_VALUE_AT_RISK", "LOW_VALUE_AT_RISK", "NO_VALUE");
    private static final List<String> REASONS = List.of("LONG_ABSENCE", "FEWER_VISITS", "COMPLAINT");

    @Provide
    Arbitrary<Standing> standings() {
        return Combinators.combine(
                        Arbitraries.of(CLASSES).optional(),
                        Arbitraries.of(REASONS).list().uniqueElements().ofMaxSize(3))
                .as(Standing::new);
    }

    @Provide
    Arbitrary<LetterChoice> choices() {
        Arbitrary<Rule> rules = Combinators.combine(
                        Arbitraries.of(CLASSES).set().ofMaxSize(2),
                        Arbitraries.of(REASONS).set().ofMaxSize(2),
                        Arbitraries.of("win-back", "replacement-offer", "invitation")
                                .optional())
                .as(Rule::new);
        return Combinators.combine(
                        rules.list().ofMaxSize(4), Arbitraries.of("service-due").optional())
                .as(LetterChoice::new);
    }

    @Property
    void firstRuleThatFitsDecides(@ForAll("choices") LetterChoice choice, @ForAll("standings") Standing standing) {
        Optional<String> expected = choice.otherwise();
        for (Rule rule : choice.rules()) {
            boolean ofClass = rule.classes().isEmpty()
                    || rule.classes().contains(standing.retentionClass().orElse("none"));
            boolean because =
                    rule.reasons().isEmpty() || standing.reasons().stream().anyMatch(rule.reasons()::contains);
            if (ofClass && because) {
                expected = rule.letter();
                break;
            }
        }
        assertThat(choice.letterFor(standing).map(Chosen::letter)).isEqualTo(expected);
    }

    @Property
    void reasonThatIsToldIsOneOfTheCustomersAndNoneOfHisIsWeightier(
            @ForAll("choices") LetterChoice choice, @ForAll("standings") Standing standing) {
        choice.letterFor(standing).flatMap(Chosen::because).ifPresent(because -> {
            int place = standing.reasons().indexOf(because);
            assertThat(place).isNotNegative();
            Set<String> weightier = Set.copyOf(standing.reasons().subList(0, place));
            assertThat(choice.rules())
                    .anyMatch(rule -> rule.reasons().contains(because)
                            && rule.reasons().stream().noneMatch(weightier::contains));
        });
    }

    @Property
    void ruleBehindOneThatFitsChangesNothing(
            @ForAll("choices") LetterChoice choice, @ForAll("standings") Standing standing) {
        LetterChoice all = choice.otherwise("service-due");
        List<Rule> longer = new ArrayList<>(all.rules());
        longer.add(Rule.write("service-due"));
        longer.add(Rule.writeNothing());
        assertThat(new LetterChoice(longer, Optional.empty()).letterFor(standing))
                .isEqualTo(all.letterFor(standing));
    }

    @Example
    void choiceReadsAsAStoreSaysIt() {
        LetterChoice choice = LetterChoice.first(
                        Rule.write("win-back").to("HIGH_VALUE_AT_RISK").because("LONG_ABSENCE", "FEWER_VISITS"),
                        Rule.write("replacement-offer").to("HIGH_VALUE_AT_RISK"),
                        Rule.writeNothing().to("NO_VALUE"))
                .otherwise("service-due");
        assertThat(choice.letterFor(Standing.of("HIGH_VALUE_AT_RISK", "COMPLAINT", "FEWER_VISITS", "LONG_ABSENCE")))
                .contains(new Chosen("win-back", Optional.of("FEWER_VISITS")));
        assertThat(choice.letterFor(Standing.of("HIGH_VALUE_AT_RISK", "COMPLAINT")))
                .contains(new Chosen("replacement-offer", Optional.empty()));
        assertThat(choice.letterFor(Standing.of("NO_VALUE", "LONG_ABSENCE"))).isEmpty();
        assertThat(choice.letterFor(Standing.unknown())).contains(new Chosen("service-due", Optional.empty()));
        assertThat(choice.letters()).containsExactly("win-back", "replacement-offer", "service-due");
    }

    @Example
    void ruleNamesWhatItIsFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.write("win-back").to());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.write("win-back").because());
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.write(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Standing.of(""));
    }
}
