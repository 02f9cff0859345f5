package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.contact.ConsentBook;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.intake.StoreFiling;
import org.dealercrm.desk.intake.VisitIntake;
import org.dealercrm.desk.store.JdbcStore;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes a log of visits, and what customers have said about being contacted, into a store's database. */
@Command(
        name = "import",
        description = "Take a log of visits into a store's database: a customer, a vehicle, a repair order each visit;"
                + " or add to it what customers have said about being contacted.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ImportCommand implements Callable<Integer> {

    /** The output is a database: bad rows go to the current folder. */
    private static final Path BAD_ROWS_BESIDE = Path.of("import");

    private static final String NEW_STORE = "STORE-1";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--visits",
            paramLabel = "F.csv",
            description = "A log of visits, of a store that the database does not hold; every visit needs an amount.")
    private @Nullable Path visits;

    @Option(
            names = "--consents",
            paramLabel = "F.csv",
            description = "What customers have said about being contacted: customer_id,channel,allowed, …, at. Without"
                    + " --visits it is added to the records of a store that the database holds.")
    private @Nullable Path consents;

    @Option(
            names = "--said-on",
            paramLabel = "DATE",
            converter = OptionTypes.Day.class,
            description = "The day of the rows of --consents that do not tell when it was said; without it they refuse"
                    + " the file.")
    private @Nullable LocalDate saidOn;

    @Option(
            names = "--db",
            paramLabel = "URL",
            required = true,
            description = "The database, a JDBC URL of H2 or PostgreSQL; its tables are made if need be.")
    private String db;

    @Option(
            names = "--store",
            paramLabel = "ID",
            description = "The store; default " + NEW_STORE + " with --visits, otherwise the only one of the database.")
    private @Nullable String store;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "CNY",
            description = "The currency of the store; default ${DEFAULT-VALUE}.")
    private String currency;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Asia/Shanghai",
            description = "The time zone of the store; default ${DEFAULT-VALUE}.")
    private String zone;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        if (visits == null && consents == null) {
            throw new ParameterException(
                    spec.commandLine(), "--visits, --consents: found neither, expected one of them or both");
        }
        if (saidOn != null && consents == null) {
            throw new ParameterException(
                    spec.commandLine(), "--said-on: found without --consents, whose rows it is about");
        }
        table.guardQuarantine(BAD_ROWS_BESIDE, visits, consents);
        if (visits == null) {
            addConsents();
        } else {
            importPast(visits);
        }
        return Desk.DONE;
    }

    private void importPast(Path log) {
        Dealership dealership = dealership();
        StoreId id = dealership.id();
        VisitIntake.Taken taken = VisitIntake.read(log, table.format(), table.names(), table.strict(), dealership);
        ImportedConsents said =
                ImportedConsents.read(consentsFile(), id, Optional.ofNullable(saidOn), dealership.zone());
        ConsentBook book = new ConsentBook(new InMemoryCustomerConsents(), id);
        ConsentBook.Added added = book.add(said.book());
        try (JdbcStore database = StoreInput.open(db, false)) {
            if (database.stores().contains(id)) {
                throw new UnusableInput("--store: found store " + id + " in the database already, expected one that is"
                        + " not there; import brings in the past of a new store.");
            }
            try (Bar bar = Bar.of("importing visits", err())) {
                StoreFiling.Filed filed = StoreFiling.file(database, dealership, taken, book.all(), bar);
                spec.commandLine()
                        .getOut()
                        .println("Store " + id + ": " + filed.customers() + " customers, " + filed.vehicles()
                                + " vehicles, " + filed.orders() + " repair orders.");
            }
            said.tell(added, taken.customers().keySet()::contains, spec.commandLine());
        }
        table.keep(taken.quarantine(), BAD_ROWS_BESIDE, err());
    }

    private void addConsents() {
        try (JdbcStore database = StoreInput.open(db, true)) {
            StoreId id = StoreInput.chosen(database, store);
            Dealership dealership = database.dealership(id).orElseThrow();
            ImportedConsents said =
                    ImportedConsents.read(consentsFile(), id, Optional.ofNullable(saidOn), dealership.zone());
            ConsentBook.Added added = new ConsentBook(database.consents(), id).add(said.book());
            said.tell(added, customer -> database.customers().find(customer).isPresent(), spec.commandLine());
        }
    }

    private Optional<TableFile> consentsFile() {
        return Optional.ofNullable(consents).map(table::of);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private Dealership dealership() {
        StoreId id = storeId();
        ZoneId zone = zone();
        CurrencyUnit currencyUnit = unit();
        try {
            return Dealership.builder()
                    .id(id)
                    .name(id.value())
                    .zone(zone)
                    .currency(currencyUnit)
                    .locale(Locale.SIMPLIFIED_CHINESE)
                    .build();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw new UnusableInput("--store: " + refused.getMessage() + ".");
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new UnusableInput("--zone: found '" + zone + "', expected a time zone such as Asia/Shanghai.");
        }
    }

    private StoreId storeId() {
        try {
            return StoreId.of(store == null ? NEW_STORE : store);
        } catch (IllegalArgumentException refused) {
            throw new UnusableInput("--store: " + refused.getMessage() + ".");
        }
    }

    private CurrencyUnit unit() {
        try {
            return CurrencyUnit.of(currency);
        } catch (IllegalCurrencyException unknown) {
            throw new UnusableInput(
                    "--currency: found '" + currency + "', expected a currency of ISO 4217 such as CNY.");
        }
    }
}
