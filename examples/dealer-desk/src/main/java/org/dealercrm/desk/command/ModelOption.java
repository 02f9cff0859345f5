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
            description = "auto (mbg-cnbd-k), nbd, pareto-nbd, bg-nbd, mbg-nbd, bg-cnbd-k, mbg-cnbd-k, or bg-bb (whole"
                    + " periods of the unit); default auto.")
    private @Nullable ModelFamily model;

    boolean isGiven() {
        return model != null;
    }

    ModelFamily family() {
        return model == null ? ModelFamily.MBG_CNBD_K : model;
    }
}
