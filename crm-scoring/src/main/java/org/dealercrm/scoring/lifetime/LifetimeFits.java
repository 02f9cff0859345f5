package org.dealercrm.scoring.lifetime;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.dealercrm.scoring.history.VisitHistory;
import org.jspecify.annotations.Nullable;

/**
 * Fits lifetime models to a history by maximum likelihood, on its clock: if that runs by a {@linkplain VisitHistory#season season}, so does
 * the model, and the log-likelihood is that of the season's time. The fit is the same in every unit of time and, to the last bit,
 * in every order of the rows and on any number of threads; a row of weight 2 counts as two customers.
 *
 * <p>Parameters are kept within r, a, b from 1e-6 to 1e6 and alpha from 1e-8 to 1e8 mean times between visits (observed time
 * over visits, first ones included); where the likelihood still rises there, the fit says {@link FitStatus#AT_BOUND}. s and beta of
 * Pareto/NBD have the bounds of r and alpha; all parameters of BG/BB lie from 1e-6 to 1e6.
 *
 * <p>Without any customer observed for some time, or with one observed for more than 1e9 days (a million periods for BG/BB), the fit
 * says {@link FitStatus#NO_INFORMATION}. Its likelihood is that of nothing, 0, it has no estimates, and its model has these parameters:
 *
 * <pre>NBD             r = 1, alpha = one year
 * Pareto/NBD      r = 1, alpha = one year, s = 1, beta = one year
 * (M)BG/CNBD-k    r = 1, alpha = one year, a = 1, b = 1, k = 1
 * BG/BB           alpha = 1, beta = 1, gamma = 1, delta = 1</pre>
 *
 * <p>a year being 365.2425 days in the unit of the history. Effects of covariates are then 0.
 *
 * <p>If the history has covariates they are fitted too ({@link CovariateModel}). The models' own ways to fit them ({@link
 * ParetoNbd#fit}, {@link Nbd#fit}, {@link BetaGeometricModel#fit}, {@link BetaGeometricBetaBernoulli#fit}) differ from this in that alone:
 * they do not look at covariates.
 */
public final class LifetimeFits {

    /** The greatest regularity that is tried. */
    public static final int MOST_REGULAR = 12;

    private LifetimeFits() {}

    /**
     * Fits a model in the calling thread. Customers {@linkplain VisitHistory#isOlderThanRecords older than the records} are left
     * out, which the fit remarks.
     *
     * @param family the model, not null
     * @param history the customers, not null, in the unit that the model shall have
     * @return the fit, never null; lack of convergence or of data is told by its status
     * @throws IllegalArgumentException if the history has covariates and the family knows none
     * @throws org.dealercrm.scoring.history.NotInPeriodsException if the family goes in whole periods and a row does not
     */
    public static Fit<LifetimeModel> fit(ModelFamily family, VisitHistory history) {
        return fitted(family, history, null);
    }

    /**
     * Fits a model with the help of the caller's threads. The result is the same to the last bit.
     *
     * @param family the model, not null
     * @param history the customers, not null, in the unit that the model shall have
     * @param executor who may help beside the calling thread, not null
     * @return the fit, never null; lack of convergence or of data is told by its status
     * @throws IllegalArgumentException if the history has covariates and the family knows none
     * @throws org.dealercrm.scoring.history.NotInPeriodsException if the family goes in whole periods and a row does not
     */
    public static Fit<LifetimeModel> fit(ModelFamily family, VisitHistory history, Executor executor) {
        return fitted(family, history, Objects.requireNonNull(executor, "executor"));
    }

    private static Fit<LifetimeModel> fitted(ModelFamily family, VisitHistory history, @Nullable Executor executor) {
        return ofKnown(history, known -> ofAll(family, known, executor));
    }

    /** The door to every fit: customers older than the records stay outside, and the remarks tell of them and of the clock. */
    static <M> Fit<M> ofKnown(VisitHistory history, Function<VisitHistory, Fit<M>> ofAll) {
        VisitHistory known = history.only(row -> !history.isOlderThanRecords(row));
        Fit<M> plain = ofAll.apply(known);
        Fit<M> fit = history.season().isPresent() ? onSeasonalClock(plain) : plain;
        int older = history.size() - known.size();
        return older == 0 ? fit : fit.with(new FitRemark(FitRemark.Kind.OLDER_THAN_RECORDS, older));
    }

    private static <M> Fit<M> onSeasonalClock(Fit<M> fit) {
        return fit.without(FitRemark.Kind.NO_SEASONALITY)
                .with(new FitRemark(FitRemark.Kind.SEASONAL_CLOCK, fit.customers()));
    }

    private static Fit<LifetimeModel> ofAll(ModelFamily family, VisitHistory history, @Nullable Executor executor) {
        boolean plain = history.covariateNames().isEmpty();
        return switch (family) {
            case BG_NBD, MBG_NBD, BG_CNBD_K, MBG_CNBD_K -> {
                RegularitySearch search = new RegularitySearch(family, history, executor);
                yield plain ? Fit.widened(search.best()) : search.bestWithCovariates();
            }
            case PARETO_NBD -> {
                ParetoNbdFit fit = new ParetoNbdFit(history, executor);
                yield plain ? Fit.widened(fit.fit()) : fit.withCovariates();
            }
            case NBD -> {
                requireNoCovariates(family, history);
                yield Fit.widened(new NbdFit(history).fit());
            }
            case BG_BB -> {
                requireNoCovariates(family, history);
                yield Fit.widened(new BetaBernoulliFit(history).fit());
            }
        };
    }

    private static void requireNoCovariates(ModelFamily family, VisitHistory history) {
        if (!history.covariateNames().isEmpty()) {
            throw new IllegalArgumentException("Covariates go with pareto-nbd and the beta-geometric models, found "
                    + history.covariateNames() + " for " + family.code());
        }
    }
}
