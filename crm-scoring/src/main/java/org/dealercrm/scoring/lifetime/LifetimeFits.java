package org.dealercrm.scoring.lifetime;

import java.util.Objects;
import org.dealercrm.scoring.history.VisitHistory;

/**
 * Fits lifetime models to a history by maximum likelihood. The fit is the same in every unit of time and, to the last bit,
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

    /** So many k in a row may be worse than the best before the search ends. */
    private static final int LOOK_AHEAD = 2;

    /** A gain of likelihood below this is none; the smaller k is kept, in every unit of time alike. */
    private static final double TIE = 1e-6;

    private LifetimeFits() {}

    /**
     * Fits a model. For the families with regularity k = 1, 2, ... is tried while the likelihood improves, two further ones to be
     * sure, at most {@link #MOST_REGULAR}; without gaps in the history k is 1.
     *
     * @param family the model, not null
     * @param history the customers, not null, in the unit that the model shall have
     * @return the fit, never null; lack of convergence or of data is told by its status
     */
    public static Fit<BetaGeometricModel> fit(ModelFamily family, VisitHistory history) {
        Objects.requireNonNull(family, "family");
        BetaGeometricFit fit = new BetaGeometricFit(history, dropoutAtStart(family));
        if (!knowsRegularity(family)) {
            return fit.withRegularity(1, "");
        }
        if (!history.hasGaps()) {
            return fit.withRegularity(1, " The gaps between visits are not known, so k is 1.");
        }
        Fit<BetaGeometricModel> best = fit.withRegularity(1, "");
        int worse = 0;
        for (int k = 2; k <= MOST_REGULAR && worse < LOOK_AHEAD && best.status() != FitStatus.NO_INFORMATION; k++) {
            Fit<BetaGeometricModel> next = fit.withRegularity(k, "");
            worse = next.logLikelihood() > best.logLikelihood() + TIE ? 0 : worse + 1;
            best = worse == 0 ? next : best;
        }
        return best;
    }

    /**
     * Fits a model with a given regularity.
     *
     * @param family the model, not null
     * @param k the regularity, 1 to {@link #MOST_REGULAR}; 1 for BG/NBD and MBG/NBD
     * @param history the customers, not null, in the unit that the model shall have
     * @return the fit, never null; lack of convergence or of data is told by its status
     * @throws IllegalArgumentException if k does not fit the family, or is above 1 and the history knows no gaps
     */
    public static Fit<BetaGeometricModel> fitWithRegularity(ModelFamily family, int k, VisitHistory history) {
        Objects.requireNonNull(family, "family");
        int most = knowsRegularity(family) ? MOST_REGULAR : 1;
        if (k < 1 || k > most) {
            throw new IllegalArgumentException(
                    "The regularity of " + family.code() + " lies from 1 to " + most + ", found " + k);
        }
        if (k > 1 && !history.hasGaps()) {
            throw new IllegalArgumentException(
                    "A fit with k = " + k + " needs the gaps between visits, which the history does not know");
        }
        return new BetaGeometricFit(history, dropoutAtStart(family)).withRegularity(k, "");
    }

    private static boolean knowsRegularity(ModelFamily family) {
        return family == ModelFamily.BG_CNBD_K || family == ModelFamily.MBG_CNBD_K;
    }

    private static boolean dropoutAtStart(ModelFamily family) {
        return family == ModelFamily.MBG_NBD || family == ModelFamily.MBG_CNBD_K;
    }
}
