package org.dealercrm.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dealercrm.consent.CustomerConsents;
import org.dealercrm.desk.contact.MarketingGate;
import org.dealercrm.desk.csv.ConsentsFile;
import org.dealercrm.desk.csv.ScoresFile;
import org.dealercrm.desk.feedback.TradeWordsFile;
import org.dealercrm.desk.json.SimulationFile;
import org.dealercrm.desk.report.ReportFigures;
import org.dealercrm.desk.report.ReportPage;
import org.dealercrm.desk.report.ReportServer;
import org.dealercrm.desk.report.StoreAnalysis;
import org.dealercrm.desk.report.TruthComparison;
import org.dealercrm.desk.simulation.GroundTruth;
import org.dealercrm.desk.simulation.SimulatedConsents;
import org.dealercrm.desk.simulation.SimulatedStore;
import org.dealercrm.desk.simulation.SimulatedSurveys;
import org.dealercrm.desk.store.DemoStore;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.desk.store.SurveyFiles;
import org.dealercrm.desk.value.Purchases;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.retention.RetentionPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a simulated store and does the whole job on it. */
@Command(
        name = "demo",
        description = "Make a simulated store, import it, score every customer, write the report and the letters.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class DemoCommand implements Callable<Integer> {

    /** The end of a month, so that the months of the report are whole; fixed, so that a seed means the same store for ever. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    @Spec
    private CommandSpec spec;

    @Option(names = "--customers", paramLabel = "N", defaultValue = "20000", description = "Default ${DEFAULT-VALUE}.")
    private int customers;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another seed is another store; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "dealer-desk-demo",
            description = "Where everything goes; default ${DEFAULT-VALUE}.")
    private Path out;

    @Option(names = "--serve", description = "Show the report to a browser of this machine until interrupted.")
    private boolean serve;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (customers < 1 || customers > SimulatedStore.MAX_CUSTOMERS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--customers: found " + customers + ", expected 1 to " + SimulatedStore.MAX_CUSTOMERS);
        }
        PrintWriter err = spec.commandLine().getErr();
        DemoFolder folder = DemoFolder.cleared(out);
        SimulatedStore simulated = SimulatedStore.of(seed, customers, LAST_DAY, SimulatedStore.DEFAULT_YEARS);
        DemoLetters.Written letters;
        DemoStore.Prepared prepared;
        StoreAnalysis analysis;
        try (JdbcStore database = JdbcStore.open(folder.database())) {
            prepared = imported(database, simulated, err);
            analysis = analysed(database, simulated, err);
            ScoresFile.write(folder.scores(), analysis.result());
            ConsentsFile.write(
                    folder.consents(),
                    analysis.result().scores(),
                    simulatedGate(analysis, simulated.lastDay()),
                    SimulatedConsents.CHANNELS);
            SurveyFiles.write(
                    database,
                    simulated.id(),
                    SimulatedSurveys.QUESTIONNAIRE,
                    SimulatedSurveys.topics(),
                    folder.questionnaire(),
                    folder.responses());
            Optional<Purchases> sales = Optional.of(database.sales(simulated.id(), simulated.lastDay()));
            ReportPage.write(
                    folder.report(),
                    figures(simulated, analysis, prepared.truth())
                            .with(sales, Optional.empty())
                            .beside(SurveyPages.name(folder)));
            TradeWordsFile.write(folder.words(), SimulatedSurveys.words());
            SurveyPages.write(folder, simulated, analysis);
            letters = DemoLetters.write(database, analysis, simulated.id(), folder, err);
        }
        SimulationFile.write(folder.simulation(), simulated);
        PrintWriter say = spec.commandLine().getOut();
        say.print(DemoSummary.of(folder, prepared, analysis, letters));
        say.flush();
        if (serve) {
            serve(folder.report(), say);
        }
        return Desk.DONE;
    }

    private static MarketingGate simulatedGate(StoreAnalysis analysis, LocalDate day) {
        CustomerConsents consents = SimulatedConsents.of(analysis.result().scores());
        return new MarketingGate(consents, SimulatedConsents.STORE, day, day);
    }

    private static DemoStore.Prepared imported(JdbcStore database, SimulatedStore simulated, PrintWriter err) {
        try (Bar bar = Bar.of("simulating and importing", err)) {
            return DemoStore.prepare(database, simulated, bar);
        }
    }

    private static StoreAnalysis analysed(JdbcStore database, SimulatedStore simulated, PrintWriter err) {
        VisitLog log;
        try (Bar bar = Bar.of("reading visits", err)) {
            log = database.visits(simulated.id(), bar);
        }
        err.println("scoring " + log.customerCount() + " customers …");
        return StoreAnalysis.of(log, simulated.lastDay(), RetentionPolicy.standard());
    }

    static ReportFigures figures(SimulatedStore simulated, StoreAnalysis analysis, GroundTruth truth) {
        Optional<TruthComparison> comparison = analysis.evaluation()
                .map(evaluation -> TruthComparison.of(
                        evaluation.split(),
                        analysis.scoredOn(evaluation.split()).scores(),
                        id -> truth.isCustomerOn(id, evaluation.split())));
        return new ReportFigures(simulated.id().value(), true, analysis, comparison);
    }

    private static void serve(Path report, PrintWriter say) throws IOException, InterruptedException {
        try (ReportServer server = ReportServer.start(report)) {
            say.println("Serving " + server.address() + " until interrupted (Ctrl-C).");
            say.flush();
            new CountDownLatch(1).await();
        }
    }
}
