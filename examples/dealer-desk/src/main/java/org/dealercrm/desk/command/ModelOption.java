package org.dealercrm.desk.command;

import java.util.Optional;
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
    private @Nullable Optional<ModelFamily> model;

    boolean isGiven() {
        return model != null;
    }

    /** Whether the model is to be chosen by how several did. */
    boolean isToBeChosen() {
        return model != null && model.isEmpty();
    }

    /** The model that was asked for; the default if none was, or if it is to be chosen. */
    ModelFamily family() {
        return model == null ? ModelFamily.MBG_CNBD_K : model.orElse(ModelFamily.MBG_CNBD_K);
    }
}
