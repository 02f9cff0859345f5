package org.dealercrm.desk.command;

import java.nio.file.Path;
import java.util.Locale;
import org.dealercrm.desk.report.StoreAnalysis;
import org.dealercrm.desk.store.DemoStore;

/** What a demonstration has made, and how to look at it. */
final class DemoSummary {

    private DemoSummary() {}

    static String of(
            DemoFolder folder, DemoStore.Prepared prepared, StoreAnalysis analysis, DemoLetters.Written letters) {
        Path root = folder.root().toAbsolutePath().normalize();
        String head = String.format(
                Locale.ROOT,
                "Simulated store (模拟门店): %,d customers, %,d vehicles, %,d repair orders until %s.%n%n",
                prepared.customers(),
                prepared.vehicles(),
                prepared.repairOrders(),
                analysis.asOf());
        String made = String.format(
                Locale.ROOT,
                "%nMade in %s:%n  %-22s every customer's class, with reasons%n  %-22s the report%n"
                        + "  %-22s %d thank-you letters, as text and HTML, and %d messages to win customers back%n"
                        + "  %-22s who was written to, who was not and why%n  %-22s the store's database%n"
                        + "  %-22s who agreed to be contacted, simulated%n"
                        + "  %-22s what customers were asked and %,d invitations with their answers, simulated%n",
                root,
                "scores.csv",
                "report/index.html",
                "letters/",
                letters.thanks(),
                letters.winBack(),
                "mailings/",
                "simulated-store.mv.db",
                folder.consents().getFileName(),
                "surveys/",
                prepared.responses());
        String look = String.format(
                "%nLook at it: open file://%s in a browser,%nor run dealer-desk demo --serve, or score the database again:"
                        + "%n  dealer-desk score --db jdbc:h2:file:%s --calibrated --scores-out scores.csv%n"
                        + "or plan the calls of a week:"
                        + "%n  dealer-desk plan --db jdbc:h2:file:%2$s --calibrated --plan-out plan.csv%n",
                root.resolve("report").resolve("index.html"), root.resolve("simulated-store"));
        return head + ClassTable.of(analysis.result()) + made + look;
    }
}
