package org.dealercrm.scoring.drivers;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Scale;

/**
 * What respondents said of one item: how important it is and how well it was done. Collects, and gives the item with its means.
 *
 * <p>Each mean is over all who answered that question; the gap over those who answered both, with the interval of their
 * differences. Its figure therefore need not be the difference of the two means.
 *
 * <p>With weights the interval takes the linearised variance, which knows whether the heavy answers vary most; how often it holds
 * the truth stands in {@code docs/coverage.md}.
 */
public final class ItemRatings {

    static final Label GAP = new Label("IPA_GAP", "performance less importance", "绩效减重要度");
    private static final EstimateProvenance PROVENANCE = EstimateProvenance.of(
            new Label("IPA_MEAN", "mean of the answers", "答案均值"),
            "Martilla & James 1977, Importance-performance analysis, Journal of Marketing 41(1), 77-79",
            Map.of());

    private final Label item;
    private final Scale importanceScale;
    private final Scale performanceScale;
    private final AnswerTableBuilder answers;

    /**
     * No answers yet.
     *
     * @param item which, not null
     * @param importanceScale the scale of the question how important it is, not null
     * @param performanceScale the scale of the question how well it was done, not null
     */
    public ItemRatings(Label item, Scale importanceScale, Scale performanceScale) {
        this.item = item;
        this.importanceScale = importanceScale;
        this.performanceScale = performanceScale;
        this.answers = AnswerTable.builder(List.of(
                TableColumn.of(new Label("IPA_IMPORTANCE", "importance", "重要度"), importanceScale),
                TableColumn.of(new Label("IPA_PERFORMANCE", "performance", "绩效"), performanceScale)));
    }

    /**
     * Adds a respondent who counts as one.
     *
     * @param importance his answer
     * @param performance his answer
     * @return this
     */
    public ItemRatings add(double importance, double performance) {
        answers.add(importance, performance);
        return this;
    }

    /**
     * Adds a respondent whose answers may be missing.
     *
     * @param weight how many respondents he stands for, above 0
     * @param importance his answer, empty if none
     * @param performance his answer, empty if none
     * @return this
     */
    public ItemRatings addWeighted(double weight, OptionalDouble importance, OptionalDouble performance) {
        answers.addWeighted(weight, List.of(importance, performance));
        return this;
    }

    /**
     * The item with the means of the answers so far.
     *
     * @param level the level of confidence of the intervals, between 0 and 1
     * @return the item, never null
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public RatedItem rated(double level) {
        Level.checked(level);
        AnswerTable table = answers.build();
        return new RatedItem(item, mean(table, 0, level), mean(table, 1, level), gap(table, level));
    }

    private static Estimation mean(AnswerTable table, int column, double level) {
        CompleteRows rows = table.complete(column);
        return WeightedMean.estimation(rows, 0, new Figure(table.label(column), rows.sample(), PROVENANCE), level);
    }

    private Estimation gap(AnswerTable table, double level) {
        CompleteRows both = table.complete(0, 1);
        Figure figure = new Figure(GAP, both.sample(), PROVENANCE);
        if (importanceScale.min() != performanceScale.min() || importanceScale.max() != performanceScale.max()) {
            return figure.none(WhyNone.SCALE_NOT_FIT);
        }
        if (both.size() == 0) {
            return figure.none(WhyNone.NO_ANSWERS);
        }
        double[] differences = both.column(1);
        for (int i = 0; i < differences.length; i++) {
            differences[i] -= both.row(i)[0];
        }
        WeightedMean mean =
                WeightedMean.of(differences, both.weights(), both.sample().effectiveSize());
        return figure.of(mean.mean(), mean.interval(level));
    }
}
