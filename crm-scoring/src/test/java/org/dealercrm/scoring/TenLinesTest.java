package org.dealercrm.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealercrm.scoring.history.Visit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.retention.CustomerScore;
import org.dealercrm.scoring.retention.Reason;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.retention.RetentionScoring;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The ten lines that the README shows, between its marks word for word. */
class TenLinesTest {

    @Test
    void theLinesOfTheReadmePrintAClassAndItsReasonsForEveryCustomer() {
        String text = printed(() -> printClasses(visitsOfThreeCustomers()));

        assertThat(text.lines().filter(line -> !line.startsWith("  "))).hasSize(3);
        assertThat(text).contains("C-1 ").contains("C-2 ").contains("C-3 ");
        assertThat(text).contains("  last visit 60 days ago; this customer usually comes every 180");
    }

    private static void printClasses(List<Visit> visits) {
        // README begin
        VisitHistory history = VisitLog.of(visits).asOf(LocalDate.of(2026, 6, 30));
        RetentionResult result = RetentionScoring.score(history, RetentionPolicy.standard());
        for (CustomerScore score : result.scores()) {
            System.out.println(score.customerId() + " " + score.retentionClass() + " " + score.pReturn());
            for (Reason reason : score.reasons()) {
                System.out.println("  " + reason.sentence(Locale.ENGLISH));
            }
            System.out.println("  " + score.counterfactual().sentence(Locale.ENGLISH));
            System.out.println("  " + score.strategy().sentence(Locale.ENGLISH));
        }
        // README end
    }

    private static String printed(Runnable lines) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            lines.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** A customer every 180 days, one who came often and stopped, and one who came once. */
    private static List<Visit> visitsOfThreeCustomers() {
        List<Visit> visits = new ArrayList<>();
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        for (int daysAgo = 60; daysAgo <= 1140; daysAgo += 180) {
            visits.add(Visit.of("C-1", asOf.minusDays(daysAgo), Money.parse("CNY 860")));
        }
        for (int daysAgo = 500; daysAgo <= 1100; daysAgo += 100) {
            visits.add(Visit.of("C-2", asOf.minusDays(daysAgo), Money.parse("CNY 1450.50")));
        }
        visits.add(Visit.of("C-3", asOf.minusDays(30), Money.parse("CNY 320")));
        return visits;
    }
}
