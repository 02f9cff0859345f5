package org.dealercrm.scoring.satisfaction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.SurveyItem;

/**
 * Expectancy-disconfirmation: perceived less expected, of the responses that answer both; above 0 if it was better than expected,
 * whichever end of the scale is the good one. A response with one of the two counts as left out.
 *
 * <p>Items of a dimension or a criterion weigh the same; the total weighs the dimensions by {@link
 * SatisfactionPolicy#dimensionWeights}. An item without a figure is named in the provenance ({@code withoutFigure}) and the others
 * are normalised. Interval: Student's t, with the covariance of items of one response in it; too short where nearly all give the
 * best answer to both questions, .88 for .95 at 50 answers ({@code docs/coverage.md}).
 *
 * <p>Reference: Parasuraman, A.; Zeithaml, V. and Berry, L. "SERVQUAL: a multiple-item scale for measuring consumer perceptions of
 * service quality", Journal of Retailing 64, 1988, 12-40.
 *
 * @param items by item in the order of the questionnaire, not null
 * @param dimensions the gap of each dimension by its code, not null
 * @param criteria the gap of each criterion, of the items chosen for it; not null
 * @param total the gap of the dimensions, or of all items if there are no dimensions; not null
 */
public record GapAnalysis(
        List<ItemGap> items,
        Map<String, Estimation> dimensions,
        Map<Criterion, Estimation> criteria,
        Estimation total) {

    /** Copies the lists and maps, keeping their order. */
    public GapAnalysis {
        items = List.copyOf(items);
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        Objects.requireNonNull(total, "total");
    }

    /**
     * One item.
     *
     * @param item the item, not null
     * @param gap perceived less expected, of those who answered both; not null
     * @param expected of all who answered it, not null
     * @param perceived of all who answered it, not null
     */
    public record ItemGap(SurveyItem item, Estimation gap, Estimation expected, Estimation perceived) {

        /** Checks that all are there. */
        public ItemGap {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(gap, "gap");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(perceived, "perceived");
        }
    }

    /**
     * The gaps of responses.
     *
     * @param responses the responses, not null
     * @param policy by which rules, not null
     * @return the gaps, never null
     */
    public static GapAnalysis of(Responses responses, SatisfactionPolicy policy) {
        return of(AnswerTable.of(responses, policy));
    }

    static GapAnalysis of(AnswerTable table) {
        FigureUnit unit = table.policy().gapUnit();
        Formula formula = Formula.gap(unit);
        ItemTree tree = new ItemTree(table, unit, table::gap);
        Map<String, LinearFigure> dimensions = tree.byDimension();
        Map<Criterion, Estimation> criteria = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            List<SurveyItem> items = CriteriaScores.itemsOf(table, criterion);
            LinearFigure figure = items.isEmpty()
                    ? LinearFigure.none(Labels.of(criterion), CriteriaScores.whyNoItems(table, criterion))
                    : tree.group(Labels.of(criterion), items);
            criteria.put(criterion, table.inference().estimate(figure, formula));
        }
        return new GapAnalysis(
                table.form().items().stream().map(item -> item(table, item)).toList(),
                tree.estimated(dimensions, formula),
                criteria,
                table.inference().estimate(total(tree, table, dimensions), tree.ofTotal(formula)));
    }

    private static LinearFigure total(ItemTree tree, AnswerTable table, Map<String, LinearFigure> dimensions) {
        return table.form().items().isEmpty()
                ? LinearFigure.none(Labels.TOTAL, WhyNone.NOT_ASKED)
                : tree.total(dimensions);
    }

    private static ItemGap item(AnswerTable table, SurveyItem item) {
        FigureUnit unit = table.policy().gapUnit();
        Inference inference = table.inference();
        return new ItemGap(
                item,
                inference.estimate(table.gap(item), Formula.gap(unit)),
                inference.estimate(
                        table.ofItemByPoints(Aspect.EXPECTED, item, scale -> PointValues.in(unit, scale)),
                        Formula.expectation(unit)),
                inference.estimate(
                        table.ofItemByPoints(Aspect.PERCEIVED, item, scale -> PointValues.in(unit, scale)),
                        Formula.performance(unit)));
    }
}
