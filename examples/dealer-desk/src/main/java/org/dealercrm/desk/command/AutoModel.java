package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.dealercrm.scoring.evaluation.ModelChoice;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;

/** Lets the library choose the model of a store and tells the user why it is this one. */
final class AutoModel {

    private AutoModel() {}

    /** By how the candidates foretold the last horizon, and by likelihood. */
    static ModelChoice of(VisitLog log, LocalDate asOf, ClockUnit unit, int horizonDays, PrintWriter err) {
        return told(ModelChoice.of(log, asOf, unit, horizonDays, ModelChoice.USUAL), err);
    }

    /** By likelihood alone, because a table of statistics has no past. */
    static ModelChoice of(VisitHistory statistics, PrintWriter err) {
        return told(ModelChoice.of(statistics, ModelChoice.USUAL), err);
    }

    private static ModelChoice told(ModelChoice choice, PrintWriter err) {
        choice.sentences(Locale.ENGLISH).forEach(err::println);
        return choice;
    }
}
