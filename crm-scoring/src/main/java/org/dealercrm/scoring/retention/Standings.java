package org.dealercrm.scoring.retention;

import java.util.Optional;
import org.dealercrm.scoring.history.SatisfactionAnswer;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;

/**
 * Where each customer of a store stands, put together at each look: it takes a moment, and a million of them kept would weigh more
 * than the history.
 */
final class Standings {

    private final VisitHistory history;
    private final StoreFit<? extends LifetimeModel> fit;
    private final Outlook clock;
    private final LossLimit lossLimit;
    private final Optional<StoreSpend> spend;
    private final Optional<StoreSatisfaction> satisfaction;

    /**
     * The standings of a history.
     *
     * @param fit the models of its customers
     * @param clock an outlook on the clock of the history
     * @param spend what the history tells about money, empty if it tells nothing
     * @param satisfaction what customers answered, empty if nobody was asked
     */
    Standings(
            VisitHistory history,
            StoreFit<? extends LifetimeModel> fit,
            Outlook clock,
            LossLimit lossLimit,
            Optional<StoreSpend> spend,
            Optional<StoreSatisfaction> satisfaction) {
        this.history = history;
        this.fit = fit;
        this.clock = clock;
        this.lossLimit = lossLimit;
        this.spend = spend;
        this.satisfaction = satisfaction;
    }

    Standing of(int row) {
        double silence = clock.days(history.age(row) - history.recency(row));
        return new Standing(
                fit.modelFor(history.isFleet(row)).of(history, row),
                history.frequency(row),
                history.recency(row),
                history.age(row),
                contribution(row),
                lossLimit.days(silence),
                spend.isPresent() && spend.get().contributions().neverPaid(row),
                answer(row)
                        .map(given -> satisfaction.orElseThrow().step(given).shift())
                        .orElse(0.0),
                history.departure(row).orElse(null));
    }

    /** What a visit of the customer is expected to contribute; 1 if the value basis is visits. */
    double contribution(int row) {
        return spend.isPresent() ? spend.get().contributions().expected(row) : 1;
    }

    /** The answer by which a customer is judged; empty if there is none, or if satisfaction is not used. */
    Optional<SatisfactionAnswer> answer(int row) {
        return satisfaction.isEmpty()
                ? Optional.empty()
                : satisfaction
                        .get()
                        .answer(history.customerId(row), history.asOf().orElseThrow());
    }

    LossLimit lossLimit() {
        return lossLimit;
    }

    ValueBasis valueBasis() {
        return spend.isPresent() ? ValueBasis.MONEY : ValueBasis.VISITS;
    }
}
