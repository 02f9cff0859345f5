package org.dealercrm.scoring.retention;

import java.util.Optional;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * Where each customer of a store stands, put together at each look: it takes a moment, and a million of them kept would weigh more
 * than the history.
 */
final class Standings {

    private final VisitHistory history;
    private final Outlook clock;
    private final LossLimit lossLimit;
    private final Optional<StoreSpend> spend;

    /**
     * The standings of a history.
     *
     * @param clock an outlook on the clock of the history
     * @param spend what the history tells about money, empty if it tells nothing
     */
    Standings(VisitHistory history, Outlook clock, LossLimit lossLimit, Optional<StoreSpend> spend) {
        this.history = history;
        this.clock = clock;
        this.lossLimit = lossLimit;
        this.spend = spend;
    }

    Standing of(int row) {
        double silence = clock.days(history.age(row) - history.recency(row));
        return new Standing(
                history.frequency(row),
                history.recency(row),
                history.age(row),
                spend.isPresent() ? spend.get().contribution().of(row) : 1,
                lossLimit.days(silence),
                spend.isPresent() && spend.get().contribution().neverPaid(row),
                history.departure(row).orElse(null));
    }

    LossLimit lossLimit() {
        return lossLimit;
    }

    ValueBasis valueBasis() {
        return spend.isPresent() ? ValueBasis.MONEY : ValueBasis.VISITS;
    }
}
