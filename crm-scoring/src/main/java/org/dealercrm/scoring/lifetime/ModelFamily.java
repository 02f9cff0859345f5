package org.dealercrm.scoring.lifetime;

import java.util.Optional;

/** The models of the field, by the names that the literature gives them. */
public enum ModelFamily {
    /** BG/NBD (Fader, Hardie, Lee 2005). P(alive) is 1 for everyone seen once, so it cannot tell churn there. */
    BG_NBD("bg-nbd"),
    /** MBG/NBD (Batislam, Denizel, Filiztekin 2007): a customer may leave after the first visit already. */
    MBG_NBD("mbg-nbd"),
    /** BG/CNBD-k (Platzer, Reutterer 2016): regular visits, Erlang-k gaps, k estimated. */
    BG_CNBD_K("bg-cnbd-k"),
    /** MBG/CNBD-k (Platzer, Reutterer 2016): regular visits and leaving after the first visit; the default for churn. */
    MBG_CNBD_K("mbg-cnbd-k"),
    /** NBD (Ehrenberg 1959): nobody ever leaves. A measuring stick for the others, not a model of churn. */
    NBD("nbd"),
    /** Pareto/NBD (Schmittlein, Morrison, Colombo 1987): a customer may leave at any time, not only after a visit. */
    PARETO_NBD("pareto-nbd"),
    /** BG/BB (Fader, Hardie, Shang 2010): time goes in whole periods with one opportunity each, such as a yearly inspection. */
    BG_BB("bg-bb");

    private final String code;

    ModelFamily(String code) {
        this.code = code;
    }

    /**
     * The name on the command line and in files.
     *
     * @return the code, for example {@code mbg-cnbd-k}, never null
     */
    public String code() {
        return code;
    }

    /**
     * Whether time goes in whole periods with one opportunity each, so that the model sees a log by {@link
     * org.dealercrm.scoring.history.VisitLog#opportunities} and cannot be put on a clock of another unit.
     *
     * @return true for BG/BB
     */
    public boolean inWholePeriods() {
        return this == BG_BB;
    }

    /**
     * Whether customers may come and leave the more or less readily by covariates ({@link CovariateModel}).
     *
     * @return true for Pareto/NBD and the beta-geometric models
     */
    public boolean knowsCovariates() {
        return this != NBD && this != BG_BB;
    }

    /**
     * Finds a family by its code.
     *
     * @param code the code, not null
     * @return the family, empty if no family has this code
     */
    public static Optional<ModelFamily> ofCode(String code) {
        for (ModelFamily family : values()) {
            if (family.code.equals(code)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }
}
