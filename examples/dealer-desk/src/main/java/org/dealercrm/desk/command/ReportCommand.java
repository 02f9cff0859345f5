package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.contact.ConsentBook;
import org.dealercrm.desk.contact.MarketingGate;
import org.dealercrm.desk.csv.ItemsFile;
import org.dealercrm.desk.csv.Quarantine;
import org.dealercrm.desk.csv.TableFile;
import org.dealercrm.desk.csv.UnusableInput;
import org.dealercrm.desk.csv.VisitsFile;
import org.dealercrm.desk.json.SimulationFile;
import org.dealercrm.desk.report.ReportFigures;
import org.dealercrm.desk.report.ReportPage;
import org.dealercrm.desk.report.StoreAnalysis;
import org.dealercrm.desk.simulation.GroundTruth;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.retention.ContactGate;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the report of a store. */
@Command(
        name = "report",
        description = "Write DIR/report/index.html, of a log of visits or of a store's database.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    static final class Source {
        @Option(names = "--visits", paramLabel = "F.csv", description = "A log of visits.")
        private @Nullable Path visits;

        @Option(
                names = "--db",
                paramLabel = "URL",
                description = "The store's database, a JDBC URL; default the one that demo left in DIR.")
        private @Nullable String db;
    }

    /** The key that every simulated store has. */
    private static final StoreId SIMULATED =
            SimulatedStore.of(0, 1, DemoCommand.LAST_DAY, 1).id();

    private record Store(
            String name,
            boolean simulated,
            VisitLog log,
            Optional<Purchases> purchases,
            Optional<Function<LocalDate, ContactGate>> consents,
            Optional<Quarantine> quarantine) {}

    @ArgGroup
    private @Nullable Source source;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = OptionTypes.Day.class,
            description = "The last day that counts; default the last visit day.")
    private @Nullable LocalDate asOf;

    @Option(names = "--store", paramLabel = "ID", description = "Which store of the database, if it holds several.")
    private @Nullable String storeId;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the folder report/ goes.")
    private Path out;

    @Option(
            names = "--consents",
            paramLabel = "F.csv",
            description = "Who agreed to marketing by which channel, beside the records of the database. Without either"
                    + " nobody is on the plan of contacts.")
    private @Nullable Path consents;

    @Mixin
    private PolicyOptions policy;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        RetentionPolicy rules = policy.read();
        DemoFolder.refuseFile(out);
        DemoFolder folder = new DemoFolder(out);
        @Nullable Path visits = source == null ? null : source.visits;
        table.guard(folder.report().resolve("index.html"), visits, policy.file(), consents);
        table.guardQuarantine(folder.scores(), visits, policy.file(), consents);
        boolean demo = source == null && Files.isRegularFile(folder.simulation());
        Store store = read(folder, err);
        LocalDate day = HistoryInput.lastDay(store.log(), store.name(), demo && asOf == null ? demoDay(folder) : asOf);
        err.println("scoring " + store.log().customerCount() + " customers …");
        StoreAnalysis analysis = StoreAnalysis.of(store.log(), day, rules);
        ReportFigures figures = (demo ? withTruth(folder, analysis) : plain(store, analysis))
                .with(store.purchases(), store.consents())
                .beside(demo ? SurveyPages.name(folder) : Optional.empty());
        Path page = ReportPage.write(folder.report(), figures);
        store.quarantine().ifPresent(rows -> table.keep(rows, folder.scores(), err));
        spec.commandLine().getOut().println(page.toAbsolutePath().normalize());
        if (demo) {
            SurveyPages.write(folder, SimulationFile.read(folder.simulation()), analysis)
                    .ifPresent(other -> spec.commandLine()
                            .getOut()
                            .println(other.toAbsolutePath().normalize()));
        }
        return Desk.DONE;
    }

    private static LocalDate demoDay(DemoFolder folder) {
        return SimulationFile.read(folder.simulation()).lastDay();
    }

    private static ReportFigures withTruth(DemoFolder folder, StoreAnalysis analysis) {
        SimulatedStore simulated = SimulationFile.read(folder.simulation());
        return DemoCommand.figures(simulated, analysis, GroundTruth.of(simulated));
    }

    private static ReportFigures plain(Store store, StoreAnalysis analysis) {
        return new ReportFigures(store.name(), store.simulated(), analysis, Optional.empty());
    }

    private Store read(DemoFolder folder, PrintWriter err) {
        if (source != null && source.visits != null) {
            VisitsFile.Read read = VisitsFile.read(source.visits, table.format(), table.names(), table.strict());
            String name = String.valueOf(source.visits.getFileName());
            return new Store(
                    name,
                    false,
                    read.log(),
                    items(source.visits, read.log()),
                    consentsFile().map(file -> day -> MarketingGate.ofFile(file, day, day)),
                    Optional.of(read.quarantine()));
        }
        if (source != null && source.db != null) {
            try (JdbcStore database = StoreInput.open(source.db, true)) {
                return read(database, err);
            }
        }
        if (!folder.hasDatabase()) {
            throw new UnusableInput("--out: found no database of demo in " + out
                    + ", expected one there, or --visits F.csv or --db URL.");
        }
        try (JdbcStore database = JdbcStore.open(folder.database())) {
            return read(database, err);
        }
    }

    private Store read(JdbcStore database, PrintWriter err) {
        StoreId id = StoreInput.chosen(database, storeId);
        try (Bar bar = Bar.of("reading visits", err)) {
            VisitLog log = database.visits(id, bar);
            Purchases sales = database.sales(id, lastDay(log));
            boolean simulated = id.equals(SIMULATED);
            return new Store(
                    id.value(),
                    simulated,
                    log,
                    Optional.of(sales),
                    consents(database, id, simulated),
                    Optional.empty());
        }
    }

    /** Nothing for a simulated store, unless a file is given: it has simulated consents, and the report says that of them. */
    private Optional<Function<LocalDate, ContactGate>> consents(JdbcStore database, StoreId id, boolean simulated) {
        Optional<TableFile> file = consentsFile();
        ConsentBook records = new ConsentBook(database.consents(), id);
        if (file.isEmpty() && (simulated || records.isEmpty())) {
            return Optional.empty();
        }
        Dealership dealership = database.dealership(id).orElseThrow();
        CustomerConsents now = records.inMemory();
        return Optional.of(day -> MarketingGate.ofStore(now, dealership, file, day, day));
    }

    private Optional<TableFile> consentsFile() {
        return Optional.ofNullable(consents).map(table::of);
    }

    private Optional<Purchases> items(Path visits, VisitLog log) {
        return Optional.of(ItemsFile.read(visits, table.format(), table.names(), lastDay(log)))
                .filter(items -> !items.all().isEmpty());
    }

    /** What comes after it is not looked at. */
    private LocalDate lastDay(VisitLog log) {
        return asOf != null ? asOf : log.lastDay().orElse(LocalDate.EPOCH);
    }
}
