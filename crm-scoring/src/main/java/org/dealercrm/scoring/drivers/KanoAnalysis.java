package org.dealercrm.scoring.drivers;

import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;

/**
 * What kind of requirement a feature is to the customers who were asked, and what it may do for satisfaction and against it.
 *
 * <pre>
 *   SI = (A + O) / (A + O + M + I)      how much satisfaction rises if the feature is there, 0 to 1
 *   DI = -(O + M) / (A + O + M + I)     how much it falls if it is not, -1 to 0
 * </pre>
 *
 * Neither is defined if nobody falls in these four. Given how many do, A + O and O + M are binomial; the intervals are Wilson's
 * of these shares, with weights at the effective size; at 95 % they covered ten true coefficients with .92 to .98 of 10 to 1,000
 * answers, least for few answers and coefficients near 0 and 1 ({@code docs/coverage.md}).
 *
 * <p>References: Berger et al. "Kano's methods for understanding customer-defined quality", Center for Quality of Management
 * Journal 2(4), 1993, 3-36 (the table; the coefficients by Timko). Kano et al. 1984.
 *
 * @param feature what was asked about, not null
 * @param counts how many see it as what, not null
 * @param category the class, see {@link KanoCounts#category()}; empty if nobody answered
 * @param satisfaction SI, not null
 * @param dissatisfaction DI, not null
 * @param significance how clearly the most frequent category stands out; empty if nobody answered
 * @param sample on what it stands, not null
 */
public record KanoAnalysis(
        Label feature,
        KanoCounts counts,
        Optional<KanoCategory> category,
        Estimation satisfaction,
        Estimation dissatisfaction,
        Optional<KanoSignificance> significance,
        Sample sample) {

    /**
     * The analysis of answers.
     *
     * @param answers pairs of answers, not null
     * @param table which category a pair is, not null
     * @param level the level of confidence of the intervals, between 0 and 1
     * @return the analysis, never null
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public static KanoAnalysis of(KanoAnswers answers, KanoTable table, double level) {
        Level.checked(level);
        CompleteRows rows = answers.pairs(false);
        return KanoCoefficients.analysis(
                new Figure(answers.feature(), rows.sample(), KanoCoefficients.provenance(table.name(), table.source())),
                KanoTally.of(rows, table),
                level);
    }

    /**
     * The analysis of counts that were made elsewhere.
     *
     * @param feature what was asked about, not null
     * @param counts whole numbers of customers of equal weight, not null
     * @param level the level of confidence of the intervals, between 0 and 1
     * @return the analysis, never null
     * @throws IllegalArgumentException if a count is not whole or the level is not between 0 and 1
     */
    public static KanoAnalysis ofCounts(Label feature, KanoCounts counts, double level) {
        Level.checked(level);
        return KanoCoefficients.analysis(
                new Figure(
                        feature,
                        Sample.of((long) counts.total(), List.of()),
                        KanoCoefficients.provenance("as counted by the caller", KanoTable.STANDARD.source())),
                KanoTally.of(counts),
                level);
    }
}
