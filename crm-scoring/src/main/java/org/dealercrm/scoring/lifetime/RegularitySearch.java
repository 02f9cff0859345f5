package org.dealercrm.scoring.lifetime;

import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.jspecify.annotations.Nullable;

/** Searches the regularity k of a beta-geometric model by its likelihood. */
final class RegularitySearch {

    /** So many k in a row may be worse than the best before the search ends. */
    private static final int LOOK_AHEAD = 2;

    /** A gain of likelihood below this is none; the smaller k is kept, in every unit of time alike. */
    private static final double TIE = 1e-6;

    private final ModelFamily family;
    private final boolean searched;
    private final boolean gaps;
    private final boolean modified;
    private final VisitHistory history;
    private final LikelihoodRows rows;
    private final @Nullable Executor executor;

    RegularitySearch(ModelFamily family, VisitHistory history, @Nullable Executor executor) {
        this.family = family;
        this.searched = family == ModelFamily.BG_CNBD_K || family == ModelFamily.MBG_CNBD_K;
        this.modified = family == ModelFamily.MBG_NBD || family == ModelFamily.MBG_CNBD_K;
        if (!searched && !modified && family != ModelFamily.BG_NBD) {
            throw new IllegalArgumentException(
                    "A beta-geometric model is bg-nbd, mbg-nbd, bg-cnbd-k or mbg-cnbd-k, found " + family.code());
        }
        this.gaps = history.hasGaps();
        this.history = history;
        this.rows = LikelihoodRows.of(history.inUnit(ClockUnit.DAY));
        this.executor = executor;
    }

    private BetaGeometricFit fit(int k) {
        return new BetaGeometricFit(history, rows, modified, k, searched && !gaps, executor);
    }

    Fit<BetaGeometricModel> best() {
        return best(k -> fit(k).fit());
    }

    /** The best fit with the covariates of the history, k searched by their likelihood too. */
    Fit<LifetimeModel> bestWithCovariates() {
        return best(k -> fit(k).withCovariates());
    }

    private <M> Fit<M> best(IntFunction<Fit<M>> ofRegularity) {
        Fit<M> best = ofRegularity.apply(1);
        if (!searched || !gaps) {
            return best;
        }
        int worse = 0;
        for (int k = 2; goesOn(k, worse, best); k++) {
            Fit<M> next = ofRegularity.apply(k);
            worse = next.logLikelihood() > best.logLikelihood() + TIE ? 0 : worse + 1;
            best = worse == 0 ? next : best;
        }
        return best;
    }

    private static boolean goesOn(int k, int worse, Fit<?> best) {
        return k <= LifetimeFits.MOST_REGULAR && worse < LOOK_AHEAD && best.status() != FitStatus.NO_INFORMATION;
    }

    Fit<BetaGeometricModel> withRegularity(int k) {
        int most = searched ? LifetimeFits.MOST_REGULAR : 1;
        if (k < 1 || k > most) {
            throw new IllegalArgumentException(
                    "The regularity of " + family.code() + " lies from 1 to " + most + ", found " + k);
        }
        if (k > 1 && !gaps) {
            throw new IllegalArgumentException(
                    "A fit with k = " + k + " needs the gaps between visits, which the history does not know");
        }
        return fit(k).fit();
    }
}
