package org.dealercrm.desk.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dealercrm.desk.json.DeliveredValueFile;
import org.dealercrm.desk.json.OffersFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what offers are worth to a customer after all that they cost him, and what must change for him to choose ours. */
@Command(
        name = "delivered-value",
        description = "Tell what offers are worth to a customer after all that they cost him, and what must change for"
                + " him to choose ours.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class DeliveredValueCommand implements Callable<Integer> {

    @Option(
            names = "--offers",
            paramLabel = "F.json",
            required = true,
            description = "The offers with their items, and what is asked about them; its shape is in the README.")
    private Path offers;

    @Option(names = "--out", paramLabel = "F.json", required = true, description = "Where the result goes.")
    private Path out;

    @Override
    public Integer call() {
        TableOptions.guardOutput(out, offers);
        DeliveredValueFile.write(out, OffersFile.read(offers));
        return Desk.DONE;
    }
}
