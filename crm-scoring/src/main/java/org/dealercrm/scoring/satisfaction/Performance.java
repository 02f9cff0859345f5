package org.dealercrm.scoring.satisfaction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.SurveyItem;

/**
 * SERVPERF: what was perceived only, in the unit of the gaps. Items of a dimension weigh the same, dimensions by {@link
 * SatisfactionPolicy#dimensionWeights}.
 *
 * <p>Reference: Cronin, J. and Taylor, S. "Measuring service quality: a reexamination and extension", Journal of Marketing 56(3),
 * 1992, 55-68.
 *
 * @param items by the code of the item, not null
 * @param dimensions by the code of the dimension, not null
 * @param total of the dimensions, or of all items if there are no dimensions; not null
 */
public record Performance(Map<String, Estimation> items, Map<String, Estimation> dimensions, Estimation total) {

    /** Copies the maps, keeping their order. */
    public Performance {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        Objects.requireNonNull(total, "total");
    }

    /**
     * The performance in responses.
     *
     * @param responses the responses, not null
     * @param policy by which rules, not null
     * @return the performance, never null
     */
    public static Performance of(Responses responses, SatisfactionPolicy policy) {
        return of(AnswerTable.of(responses, policy));
    }

    static Performance of(AnswerTable table) {
        FigureUnit unit = table.policy().gapUnit();
        Formula formula = Formula.performance(unit);
        ItemTree tree = new ItemTree(
                table, unit, item -> table.ofItem(Aspect.PERCEIVED, item, scale -> PointValues.in(unit, scale)));
        Map<String, Estimation> items = new LinkedHashMap<>();
        for (SurveyItem item : table.form().items()) {
            LinearFigure figure = table.ofItemByPoints(Aspect.PERCEIVED, item, scale -> PointValues.in(unit, scale));
            items.put(item.code(), table.inference().estimate(figure, formula));
        }
        Map<String, LinearFigure> dimensions = tree.byDimension();
        return new Performance(
                items,
                tree.estimated(dimensions, formula),
                table.inference().estimate(tree.total(dimensions), tree.ofTotal(formula)));
    }
}
