package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dealercrm.contract.AggregateContract;

/**
 * The contract of {@link LetterOutbox}, for the tests of a host that implements it; called like {@link AggregateContract}.
 *
 * <p>Checked: a message lies there once under its key, whatever is put after it and wherever it stands by then, also twice in one call;
 * an address that is to be written to once is; answers stand in the order of the messages; what is found is equal to what was put, to
 * the last character; changes are made over the state that they name and over no other; listings are complete, in the order of keys
 * and without repetition, at every size and while messages move; counts; stores and mailings are kept apart; nothing is null; all of it
 * is there after a restart. Not checked: threads and crashes.
 */
public final class LetterOutboxContract {

    private LetterOutboxContract() {}

    /**
     * Checks an implementation that keeps nothing over a restart.
     *
     * @param <P> the implementation
     * @param freshEmpty an empty one, new at each call, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends LetterOutbox> List<String> violations(Supplier<? extends P> freshEmpty) {
        return new OutboxTrial<P>(freshEmpty, Optional.empty()).violations();
    }

    /**
     * Checks an implementation over a database that stays.
     *
     * @param <P> the implementation
     * @param freshEmpty one over an empty database, new at each call, not null
     * @param reopen closes one and opens its database again, not null
     * @return a sentence for each rule that is broken, empty if all are kept, never null
     */
    public static <P extends LetterOutbox> List<String> violations(
            Supplier<? extends P> freshEmpty, UnaryOperator<P> reopen) {
        return new OutboxTrial<>(freshEmpty, Optional.of(reopen)).violations();
    }
}
