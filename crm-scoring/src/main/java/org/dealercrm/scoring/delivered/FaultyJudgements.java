package org.dealercrm.scoring.delivered;

import java.util.List;

/**
 * Judgements that cannot be used, because some are missing or contradict each other.
 *
 * @param problems what is wrong, pair by pair, at least one, not null
 */
public record FaultyJudgements(List<JudgementProblem> problems) implements PairwiseReading {

    /** Copies the list. */
    public FaultyJudgements {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("What is faulty has a problem, found none");
        }
    }
}
