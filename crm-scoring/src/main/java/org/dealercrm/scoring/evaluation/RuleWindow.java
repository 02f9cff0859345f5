package org.dealercrm.scoring.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.dealercrm.scoring.history.VisitLog;

/**
 * The window within the history from which the rules learn their probabilities: as long as the horizon, but not longer than half the
 * history.
 */
final class RuleWindow {

    private final InnerWindow window;
    private final Holdout inner;

    private RuleWindow(InnerWindow window, Holdout inner) {
        this.window = window;
        this.inner = inner;
    }

    /** Empty if no window fits into the history up to the split. */
    static Optional<RuleWindow> of(VisitLog log, LocalDate split, int horizonDays) {
        Optional<LocalDate> first = log.firstDay();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        // before the records are complete a silence may be none
        LocalDate begin = log.recordsFrom().filter(first.get()::isBefore).orElse(first.get());
        long history = split.toEpochDay() - begin.toEpochDay();
        int days = (int) Math.min(horizonDays, history / 2);
        if (days < 1) {
            return Optional.empty();
        }
        LocalDate innerSplit = split.minusDays(days);
        Holdout inner = Holdout.of(log, innerSplit, days);
        return inner.size() == 0
                ? Optional.empty()
                : Optional.of(new RuleWindow(new InnerWindow(innerSplit, days, inner.size()), inner));
    }

    InnerWindow window() {
        return window;
    }

    Holdout inner() {
        return inner;
    }
}
