package org.dealercrm.scoring.lifetime;

import java.util.Objects;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * Fits lifetime models to a history by maximum likelihood, on its clock: if that runs by a {@linkplain VisitHistory#season season}, so does
 * the model, and the log-likelihood is that of the season's time. The fit is the same in every unit of time and, to the last bit,
 * in every order of the rows; a row of weight 2 counts as two customers.
 *
 * <p>Parameters are kept within r, a, b from 1e-6 to 1e6 and alpha from 1e-8 to 1e8 mean times between visits (observed time
 * over visits, first ones included); where the likelihood still rises there, the fit says {@link FitStatus#AT_BOUND}. Without
 * any customer observed for some time it says {@link FitStatus#NO_INFORMATION} and gives the model r = 1, alpha = one year, a =
 * b = 1, k = 1.
 */
public final class LifetimeFits {

    /** The greatest regularity that is tried. */
    public static final int MOST_REGULAR = 12;

    private LifetimeFits() {}

    /**
     * Fits a model. Customers {@linkplain VisitHistory#isOlderThanRecords older than the records} are left out, which the fit remarks.
     *
     * @param family the model, not null
     * @param history the customers, not null, in the unit that the model shall have
     * @return the fit, never null; lack of convergence or of data is told by its status
     * @throws org.dealercrm.scoring.history.NotInPeriodsException if the family goes in whole periods and a row does not
     */
    public static Fit<LifetimeModel> fit(ModelFamily family, VisitHistory history) {
        Objects.requireNonNull(history, "history");
        VisitHistory known = history.only(row -> !history.isOlderThanRecords(row));
        Fit<LifetimeModel> plain = ofAll(family, known);
        Fit<LifetimeModel> fit = history.season().isPresent() ? onSeasonalClock(plain) : plain;
        int older = history.size() - known.size();
        return older == 0 ? fit : fit.with(new FitRemark(FitRemark.Kind.OLDER_THAN_RECORDS, older));
    }

    private static Fit<LifetimeModel> onSeasonalClock(Fit<LifetimeModel> fit) {
        return fit.without(FitRemark.Kind.NO_SEASONALITY)
                .with(new FitRemark(FitRemark.Kind.SEASONAL_CLOCK, fit.customers()));
    }

    private static Fit<LifetimeModel> ofAll(ModelFamily family, VisitHistory history) {
        return switch (family) {
            case BG_NBD, MBG_NBD, BG_CNBD_K, MBG_CNBD_K -> Fit.widened(BetaGeometricModel.fit(family, history));
            case BG_BB -> Fit.widened(BetaGeometricBetaBernoulli.fit(history));
            case NBD, PARETO_NBD -> throw new IllegalArgumentException("not yet: " + family.code());
        };
    }
}
