package org.dealercrm.letter.edition;

import static org.dealercrm.letter.LetterLanguage.EN;
import static org.dealercrm.letter.LetterLanguage.ZH_HANS;
import static org.dealercrm.letter.LetterLanguage.ZH_HANT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dealercrm.contract.AggregateContract;
import org.dealercrm.contract.AggregateSamples;
import org.dealercrm.contract.ContractHost;
import org.dealercrm.contract.ContractQuestion;
import org.dealercrm.contract.EventTrace;
import org.dealercrm.contract.Page;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.edition.LetterEditionEvent.EditionRevised;

/**
 * The contract of {@link LetterTemplates}, for the tests of a host that implements it; see {@link AggregateContract} for what is
 * checked and how to call it. Beside that: a content comes back character by character, however long it is; the editions of a
 * letter are listed in the order of their numbers, those of another letter or language are not among them; and in force is the
 * edition that was published last until the instant asked for, nothing if that one was withdrawn.
 */
public final class LetterTemplatesContract {

    private static final Instant LONG_AFTER = Instant.parse("2034-01-01T00:00:00Z");

    private LetterTemplatesContract() {}

    /**
     * Checks an implementation that keeps nothing over a restart.
     *
     * @param <P> the implementation
     * @param freshEmpty an empty one, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends LetterTemplates> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.empty()));
    }

    /**
     * Checks an implementation over a database that stays.
     *
     * @param <P> the implementation
     * @param freshEmpty one over an empty database, new at each call, not null
     * @param recordedEvents the events recorded through one so far, not null
     * @param reopen closes one and opens its database again, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends LetterTemplates> List<String> violations(
            Supplier<P> freshEmpty, Function<P, List<EventTrace>> recordedEvents, UnaryOperator<P> reopen) {
        return violations(new ContractHost<>(freshEmpty, recordedEvents, Optional.of(reopen)));
    }

    private static <P extends LetterTemplates> List<String> violations(ContractHost<P> host) {
        AggregateSamples<StoreId, LetterEditionId, LetterEdition> samples = new AggregateSamples<>(
                LetterEditionSamples.IN_ORDER,
                LetterEditionSamples.FIRST_CHANGED,
                LetterEditionSamples.FIRST_ELSEWHERE,
                LetterEdition::id,
                LetterEditionId::store,
                (id, at) -> new EditionRevised(id, EditorId.of("contract"), at));
        return AggregateContract.violations(host, samples, questions());
    }

    private static <P extends LetterTemplates> List<ContractQuestion<P, LetterEdition>> questions() {
        List<LetterEdition> chinese = LetterEditionSamples.ofChineseLetter();
        LetterEdition first = chinese.get(0);
        LetterEdition tenth = chinese.get(2);
        Instant rolledBack = LetterEditionSamples.ROLLED_BACK;
        return List.of(
                editions("editions", LetterEditionSamples.CODE, ZH_HANS, chinese),
                editions(
                        "editions in another language",
                        LetterEditionSamples.CODE,
                        ZH_HANT,
                        List.of(LetterEditionSamples.IN_TRADITIONAL)),
                editions("editions of a letter that does not exist", "nothing", ZH_HANS, List.of()),
                inForce("inForce before the first publication", LetterEditionSamples.FIRST.minusSeconds(1)),
                inForce("inForce in the instant of the first publication", LetterEditionSamples.FIRST, first),
                inForce("inForce of a higher number", LetterEditionSamples.TENTH_PUBLISHED, tenth),
                inForce(
                        "inForce just before the next publication",
                        LetterEditionSamples.SECOND_PUBLISHED.minusSeconds(1),
                        tenth),
                inForce(
                        "inForce of a lower number that was published later",
                        LetterEditionSamples.SECOND_PUBLISHED,
                        chinese.get(1)),
                inForce("inForce after going back", rolledBack, chinese.get(3)),
                inForce(
                        "inForce just before the withdrawal",
                        LetterEditionSamples.WITHDRAWN.minusSeconds(1),
                        chinese.get(3)),
                inForce("inForce in the instant of the withdrawal", LetterEditionSamples.WITHDRAWN),
                inForce("inForce long after the withdrawal", LONG_AFTER),
                inForce("inForce in English", LetterEditionSamples.CODE, EN, LetterEditionSamples.FIRST_CHANGED),
                inForce(
                        "inForce in traditional characters",
                        LetterEditionSamples.CODE,
                        ZH_HANT,
                        LetterEditionSamples.IN_TRADITIONAL),
                inForce(
                        "inForce of two published in one instant",
                        LetterEditionSamples.SAME_INSTANT,
                        ZH_HANS,
                        LetterEditionSamples.IN_ORDER.get(9)),
                inForce(
                        "inForce of a code in lower case",
                        LetterEditionSamples.LOWER_CASE,
                        ZH_HANS,
                        LetterEditionSamples.IN_LOWER_CASE),
                inForce(
                        "inForce in another store",
                        LetterEditionSamples.ELSEWHERE,
                        LetterEditionSamples.CODE,
                        ZH_HANS,
                        LONG_AFTER,
                        List.of(LetterEditionSamples.IN_FORCE_ELSEWHERE)));
    }

    private static <P extends LetterTemplates> ContractQuestion<P, LetterEdition> editions(
            String name, String code, LetterLanguage language, List<LetterEdition> expected) {
        return new ContractQuestion<>(
                name,
                (port, request) -> port.editions(LetterEditionSamples.STORE, code, language, request),
                LetterEditionSamples.savedForQuestions(),
                expected);
    }

    private static <P extends LetterTemplates> ContractQuestion<P, LetterEdition> inForce(
            String name, Instant at, LetterEdition... expected) {
        return inForce(name, LetterEditionSamples.STORE, LetterEditionSamples.CODE, ZH_HANS, at, List.of(expected));
    }

    private static <P extends LetterTemplates> ContractQuestion<P, LetterEdition> inForce(
            String name, String code, LetterLanguage language, LetterEdition expected) {
        // While another edition of the simplified letter is in force.
        return inForce(
                name, LetterEditionSamples.STORE, code, language, LetterEditionSamples.TWO_AT_ONCE, List.of(expected));
    }

    private static <P extends LetterTemplates> ContractQuestion<P, LetterEdition> inForce(
            String name,
            StoreId store,
            String code,
            LetterLanguage language,
            Instant at,
            List<LetterEdition> expected) {
        return new ContractQuestion<>(
                name,
                (port, request) -> new Page<>(
                        port.inForce(store, code, language, at).stream().toList(), Optional.empty()),
                LetterEditionSamples.savedForQuestions(),
                expected);
    }
}
