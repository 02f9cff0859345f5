package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dealercrm.desk.contact.MarketingGate;
import org.dealercrm.desk.csv.PlanFile;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.retention.ContactPlan;
import org.dealercrm.scoring.retention.ContactPolicy;
import org.dealercrm.scoring.retention.NotContacted;
import org.dealercrm.scoring.retention.PlannedContact;
import org.dealercrm.scoring.retention.RetentionResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Plans whom the customer relationship centre contacts on which day. */
@Command(
        name = "plan",
        description = "Plan whom to call on which day, by what is gained over the cost, among those who consented.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Desk desk;

    @ArgGroup(multiplicity = "1")
    private LogInputOptions input;

    @Mixin
    private ScoredStoreOptions store;

    @Option(
            names = "--consents",
            paramLabel = "F.csv",
            description = "Who agreed to marketing by which channel: customer_id,channel,allowed. Needed with --visits:"
                    + " silence is no consent. With --db it counts beside the records of the database.")
    private @Nullable Path consents;

    @Option(names = "--plan-out", paramLabel = "plan.csv", required = true, description = "Where the plan goes.")
    private Path planOut;

    @Option(
            names = "--locale",
            paramLabel = "L",
            defaultValue = "en",
            converter = LettersCommand.LocaleOption.class,
            description = "The language of the sentences, zh or en; default ${DEFAULT-VALUE}.")
    private Locale locale;

    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        store.guard(input, planOut, consents, options.file());
        if (consents == null && !input.hasConsents(store.store())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--consents: found none, expected a file customer_id,channel,allowed: nobody is contacted of whom no"
                            + " consent is on record, and none is (a log of visits holds none; import --consents brings them"
                            + " into a database)");
        }
        PrintWriter err = spec.commandLine().getErr();
        ScoredStore customers;
        RetentionResult result;
        try (Workers workers = Workers.forEachProcessor()) {
            customers = store.read(input, new Stages(err, desk.debug()), workers);
            result = customers.scores(workers);
        }
        List<LocalDate> days = options.days(customers.asOf());
        MarketingGate gate = input.gate(
                store.store(),
                Optional.ofNullable(consents).map(store.table()::of),
                days.get(0),
                days.get(days.size() - 1));
        ContactPolicy policy = options.policy(customers.history().currency().map(unit -> unit.getCode()));
        ContactPlan plan = ContactPlan.of(result, policy, days, gate);
        PlanFile.write(planOut, plan, result.scores(), locale);
        customers.quarantine().ifPresent(rows -> store.table().keep(rows, planOut, err));
        tell(plan, gate, err);
        return Desk.DONE;
    }

    private static void tell(ContactPlan plan, MarketingGate gate, PrintWriter err) {
        long places =
                plan.contacts().stream().filter(PlannedContact::takesPlace).count();
        err.println(String.format(
                Locale.ROOT,
                "%d contacts from %s to %s, %d of them by one of %d places: %.2f expected to be gained, at a cost of %.2f.",
                plan.contacts().size(),
                plan.days().get(0),
                plan.days().get(plan.days().size() - 1),
                places,
                (long) plan.policy().placesPerDay() * plan.days().size(),
                plan.expectedGain(),
                plan.cost()));
        err.println("Customers who have consented to some channel on all of these days: " + gate.customers() + ".");
        Map<NotContacted.Cause, Integer> causes = new EnumMap<>(NotContacted.Cause.class);
        plan.notContacted().forEach(each -> causes.merge(each.why(), 1, Integer::sum));
        causes.forEach((why, count) ->
                err.println("Customers not contacted: " + count + ", " + why.sentence(Locale.ENGLISH) + "."));
        err.println(plan.policy().assumption(Locale.ENGLISH));
        err.println("Ask for the consent again when the contact is made: it may have been withdrawn.");
    }
}
