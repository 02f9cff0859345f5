package org.dealercrm.desk.command;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.desk.contact.StoreAssumptions;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.json.ContactPolicyFile;
import org.dealercrm.scoring.retention.ContactPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many contacts there can be, when, and what they cost and are assumed to do. */
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class PlanOptions {

    @Option(
            names = "--calls-per-day",
            paramLabel = "N",
            converter = OptionTypes.Calls.class,
            defaultValue = "40",
            description = "How many calls can be made on a day; default ${DEFAULT-VALUE}.")
    private int callsPerDay;

    @Option(
            names = "--days",
            paramLabel = "N",
            converter = OptionTypes.PlanDays.class,
            defaultValue = "5",
            description = "How many working days are planned; default ${DEFAULT-VALUE}.")
    private int days;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = OptionTypes.Day.class,
            description = "The first day that may be planned; default the day after the last one that counts.")
    private @Nullable LocalDate from;

    @Option(
            names = "--closed",
            paramLabel = "DAYS",
            converter = OptionTypes.DaysOfWeek.class,
            defaultValue = "saturday,sunday",
            description = "Days of the week without calls, or none; default ${DEFAULT-VALUE}.")
    private Set<DayOfWeek> closed;

    @Option(
            names = "--contacts",
            paramLabel = "contacts.json",
            description = "What contacts cost and are assumed to do; default the example store's assumptions, in CNY.")
    private @Nullable Path contacts;

    @Option(
            names = "--contribution-per-visit",
            paramLabel = "AMOUNT",
            converter = OptionTypes.Amount.class,
            description = "What a visit contributes, where the visits tell no amounts.")
    private @Nullable Double contributionPerVisit;

    @Nullable
    Path file() {
        return contacts;
    }

    /** The days to be filled, after the day on which the scores stand. */
    List<LocalDate> days(LocalDate asOf) {
        if (from != null && !from.isAfter(asOf)) {
            throw new UnusableInput("--from: found " + from + ", expected a day after the last one that counts, " + asOf
                    + ", because the scores tell what comes after it.");
        }
        return StoreAssumptions.workingDays(from == null ? asOf.plusDays(1) : from, days, closed);
    }

    ContactPolicy policy(Optional<String> currency) {
        if (contacts == null && !StoreAssumptions.fit(currency)) {
            throw new UnusableInput("--contacts: found none, expected what contacts cost in " + currency.orElseThrow()
                    + ": the assumptions of the example store are in " + StoreAssumptions.CURRENCY + ".");
        }
        ContactPolicy policy =
                contacts == null ? StoreAssumptions.of(callsPerDay) : ContactPolicyFile.read(contacts, callsPerDay);
        return contributionPerVisit == null ? policy : policy.withContributionPerVisit(contributionPerVisit);
    }
}
