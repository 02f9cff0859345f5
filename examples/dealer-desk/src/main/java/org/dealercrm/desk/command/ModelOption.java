package org.dealercrm.desk.command;

import org.dealercrm.scoring.lifetime.ModelFamily;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model is fitted. */
final class ModelOption {

    @Option(
            names = "--model",
            paramLabel = "M",
            converter = OptionTypes.Model.class,
            description =
                    "nbd, pareto-nbd, bg-nbd, mbg-nbd, bg-cnbd-k, mbg-cnbd-k, or bg-bb (whole periods of the unit);"
                            + " auto tries several, takes the best by likelihood and holdout and says why; default mbg-cnbd-k.")
    private @Nullable Asked model;

    /**
     * What was asked for.
     *
     * @param family the model; null for {@code auto}
     */
    record Asked(@Nullable ModelFamily family) {}

    boolean isGiven() {
        return model != null;
    }

    /** Whether the model is to be chosen by how several did. */
    boolean isToBeChosen() {
        return model != null && model.family() == null;
    }

    /** The model that was asked for; the default if none was, or if it is to be chosen. */
    ModelFamily family() {
        ModelFamily family = model == null ? null : model.family();
        return family == null ? ModelFamily.MBG_CNBD_K : family;
    }
}
