package org.example.embedding;

import java.time.LocalDate;
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

/** From a list of visits to classes with reasons, in the ten lines of the README. */
public final class FirstScore {

    private FirstScore() {}

    /**
     * Scores three made-up customers and prints their classes.
     *
     * @param args none
     */
    public static void main(String[] args) {
        List<Visit> visits = List.of(
                Visit.of("C-1", LocalDate.of(2025, 1, 10), Money.parse("CNY 860")),
                Visit.of("C-1", LocalDate.of(2025, 7, 8), Money.parse("CNY 1240")),
                Visit.of("C-1", LocalDate.of(2026, 1, 12), Money.parse("CNY 920")),
                Visit.of("C-2", LocalDate.of(2023, 2, 3), Money.parse("CNY 3450.50")),
                Visit.of("C-2", LocalDate.of(2023, 9, 14), Money.parse("CNY 2980")),
                Visit.of("C-3", LocalDate.of(2026, 5, 30), Money.parse("CNY 320")));
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
    }
}
