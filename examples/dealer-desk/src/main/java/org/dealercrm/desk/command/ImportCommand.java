package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.intake.StoreFiling;
import org.dealercrm.desk.intake.VisitIntake;
import org.dealercrm.desk.store.JdbcStore;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes a log of visits into a store's database. */
@Command(
        name = "import",
        description = "Take a log of visits into a store's database: a customer, a vehicle, a repair order each visit.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ImportCommand implements Callable<Integer> {

    /** The output is a database: bad rows go to the current folder. */
    private static final Path BAD_ROWS_BESIDE = Path.of("import");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--visits",
            paramLabel = "F.csv",
            required = true,
            description = "A log of visits; every visit needs an amount.")
    private Path visits;

    @Option(
            names = "--db",
            paramLabel = "URL",
            required = true,
            description = "The database, a JDBC URL of H2 or PostgreSQL; its tables are made if need be.")
    private String db;

    @Option(names = "--store", paramLabel = "ID", defaultValue = "STORE-1", description = "Default ${DEFAULT-VALUE}.")
    private String store;

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
        PrintWriter err = spec.commandLine().getErr();
        table.guardQuarantine(BAD_ROWS_BESIDE, visits);
        Dealership dealership = dealership();
        VisitIntake.Taken taken = VisitIntake.read(visits, table.format(), table.names(), table.strict(), dealership);
        try (JdbcStore database = StoreInput.open(db, false)) {
            if (database.stores().contains(dealership.id())) {
                throw new UnusableInput(
                        "--store: found store " + store + " in the database already, expected one that is"
                                + " not there; import brings in the past of a new store.");
            }
            try (Bar bar = Bar.of("importing visits", err)) {
                StoreFiling.Filed filed = StoreFiling.file(database, dealership, taken, bar);
                spec.commandLine()
                        .getOut()
                        .println("Store " + store + ": " + filed.customers() + " customers, " + filed.vehicles()
                                + " vehicles, " + filed.orders() + " repair orders.");
            }
        }
        table.keep(taken.quarantine(), BAD_ROWS_BESIDE, err);
        return Desk.DONE;
    }

    private Dealership dealership() {
        StoreId id = storeId();
        ZoneId zone = zone();
        CurrencyUnit currencyUnit = unit();
        try {
            return Dealership.builder()
                    .id(id)
                    .name(store)
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
            return StoreId.of(store);
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
