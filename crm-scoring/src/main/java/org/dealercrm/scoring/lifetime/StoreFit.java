package org.dealercrm.scoring.lifetime;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * The models of a store: one of its private customers and, if there are enough of them, one of its fleets. A taxi firm
 * comes every other day; fitted together with private customers it would bend the model of both.
 *
 * @param <M> the model
 * @param privateCustomers the fit of the private customers, by which fleets are judged too if they have none of their own;
 *     not null
 * @param fleets the fit of the fleets, its model on the same clock; empty if they were not fitted apart
 */
public record StoreFit<M extends LifetimeModel>(Fit<M> privateCustomers, Optional<Fit<M>> fleets) {

    /**
     * So many fleets with a repeat visit must be there for a model of their own. With fewer its four parameters would tell
     * of chance more than of fleets.
     */
    public static final int FEWEST_FLEETS = 20;

    /** Checks that both models are on one clock. */
    public StoreFit {
        Objects.requireNonNull(privateCustomers, "privateCustomers");
        Objects.requireNonNull(fleets, "fleets");
        if (fleets.isPresent()
                && fleets.get().model().unit() != privateCustomers.model().unit()) {
            throw new IllegalArgumentException("The models of a store are on one clock, found "
                    + privateCustomers.model().unit() + " and "
                    + fleets.get().model().unit());
        }
    }

    /**
     * One model for all customers of a store, fleets too.
     *
     * @param <M> the model
     * @param fit the model and how it was fitted, not null
     * @return the store's fit, never null
     */
    public static <M extends LifetimeModel> StoreFit<M> together(Fit<M> fit) {
        return new StoreFit<>(fit, Optional.empty());
    }

    /**
     * Fits a store: fleets apart if at least {@link #FEWEST_FLEETS} of them came again, otherwise not at all, and they are
     * judged by the model of the private customers. A store without private customers is fitted as one, and so is a store
     * without fleets, to the last bit like {@link LifetimeFits#fit}.
     *
     * @param family the model, not null
     * @param history the customers, not null, in the unit that the models shall have
     * @return the fits, never null; lack of convergence or of data is told by their status
     */
    public static StoreFit<LifetimeModel> fit(ModelFamily family, VisitHistory history) {
        return fitted(history, rows -> LifetimeFits.fit(family, rows));
    }

    /**
     * Fits a store with the help of the caller's threads. The result is the same to the last bit.
     *
     * @param family the model, not null
     * @param history the customers, not null, in the unit that the models shall have
     * @param executor who may help beside the calling thread, not null
     * @return the fits, never null; lack of convergence or of data is told by their status
     */
    public static StoreFit<LifetimeModel> fit(ModelFamily family, VisitHistory history, Executor executor) {
        return fitted(history, rows -> LifetimeFits.fit(family, rows, executor));
    }

    private static StoreFit<LifetimeModel> fitted(
            VisitHistory history, Function<VisitHistory, Fit<LifetimeModel>> fit) {
        VisitHistory fleets = history.fleets();
        if (fleets.size() == history.size()) {
            return together(fit.apply(history));
        }
        Optional<Fit<LifetimeModel>> apart = hasEnough(fleets) ? Optional.of(fit.apply(fleets)) : Optional.empty();
        return new StoreFit<>(fit.apply(history.privateCustomers()), apart);
    }

    /**
     * The fit by which a customer is judged.
     *
     * @param fleet whether the customer is a fleet
     * @return that of the fleets for a fleet, if there is one; otherwise that of the private customers; never null
     */
    public Fit<M> of(boolean fleet) {
        return fleet ? fleets.orElse(privateCustomers) : privateCustomers;
    }

    /**
     * The model by which a customer is judged.
     *
     * @param fleet whether the customer is a fleet
     * @return the model, never null
     */
    public M modelFor(boolean fleet) {
        return of(fleet).model();
    }

    private static boolean hasEnough(VisitHistory fleets) {
        return fleets.only(row -> fleets.frequency(row) > 0 && !fleets.isOlderThanRecords(row))
                        .size()
                >= FEWEST_FLEETS;
    }
}
