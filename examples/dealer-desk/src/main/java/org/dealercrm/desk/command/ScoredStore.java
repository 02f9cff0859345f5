package org.dealercrm.desk.command;

import java.time.LocalDate;
import java.util.Optional;
import org.dealercrm.desk.csv.Quarantine;
import org.dealercrm.desk.work.Workers;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.retention.PreviousClasses;
import org.dealercrm.scoring.retention.RetentionPolicy;
import org.dealercrm.scoring.retention.RetentionResult;
import org.dealercrm.scoring.retention.RetentionScoring;
import org.dealercrm.scoring.retention.StoreSatisfaction;

/**
 * A store's customers on a day and the model of their visits.
 *
 * @param history the customers, not null
 * @param fit the models, calibrated if that was asked for; not null
 * @param rules the store's policy, not null
 * @param previous the classes before, not null
 * @param satisfaction what customers answered and what that means for their return; empty if no answers were given
 * @param quarantine the rows that could not be used; empty if they came from a database
 */
record ScoredStore(
        VisitHistory history,
        StoreFit<LifetimeModel> fit,
        RetentionPolicy rules,
        PreviousClasses previous,
        Optional<StoreSatisfaction> satisfaction,
        Optional<Quarantine> quarantine) {

    /** The day on which the history stands, which only one of a table of statistics lacks. */
    LocalDate asOf() {
        return history.asOf().orElseThrow();
    }

    /** The classes. */
    RetentionResult scores(Workers workers) {
        return satisfaction
                .map(answers -> RetentionScoring.score(history, fit, rules, previous, answers))
                .orElseGet(() -> RetentionScoring.score(history, fit, rules, previous, workers));
    }
}
