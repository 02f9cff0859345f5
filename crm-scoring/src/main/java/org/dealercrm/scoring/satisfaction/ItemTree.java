package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.SurveyItem;

/** Figures of items put together: items of a group weigh the same, groups weigh what the store says. */
final class ItemTree {

    private final AnswerTable table;
    private final Function<SurveyItem, LinearFigure> figures;
    private final FigureUnit unit;

    ItemTree(AnswerTable table, FigureUnit unit, Function<SurveyItem, LinearFigure> figures) {
        this.table = table;
        this.unit = unit;
        Map<SurveyItem, LinearFigure> made = new LinkedHashMap<>();
        this.figures = item -> made.computeIfAbsent(item, figures);
    }

    /** The mean of items; in points of scales only if all are on one scale. */
    LinearFigure group(Label label, List<SurveyItem> items) {
        return mixes(items)
                ? LinearFigure.none(label, WhyNone.SCALE_NOT_FIT)
                : LinearFigure.of(
                        label,
                        items.stream().map(figures).toList(),
                        Weights.of(items, Map.of()),
                        LinearFigure.Absence.NORMALISE_THE_OTHERS);
    }

    private boolean mixes(List<SurveyItem> items) {
        return unit == FigureUnit.SCALE_POINTS && !table.onOneScale(items);
    }

    Map<String, LinearFigure> byDimension() {
        Map<String, LinearFigure> groups = new LinkedHashMap<>();
        for (Dimension dimension : table.form().dimensions()) {
            groups.put(dimension.code(), group(Labels.of(dimension), itemsOf(dimension)));
        }
        return groups;
    }

    private List<SurveyItem> itemsOf(Dimension dimension) {
        return table.form().items().stream()
                .filter(item ->
                        item.dimension().filter(dimension.code()::equals).isPresent())
                .toList();
    }

    /** The weighted mean of the dimensions; of all items if there are no dimensions. */
    LinearFigure total(Map<String, LinearFigure> dimensions) {
        List<SurveyItem> items = table.form().items();
        if (dimensions.isEmpty()) {
            return group(Labels.TOTAL, items);
        }
        List<SurveyItem> counted =
                items.stream().filter(item -> item.dimension().isPresent()).toList();
        return mixes(counted)
                ? LinearFigure.none(Labels.TOTAL, WhyNone.SCALE_NOT_FIT)
                : LinearFigure.of(
                        Labels.TOTAL,
                        List.copyOf(dimensions.values()),
                        Weights.of(
                                List.copyOf(dimensions.keySet()), table.policy().dimensionWeights()),
                        LinearFigure.Absence.NORMALISE_THE_OTHERS);
    }

    /** The formula of a total, with the weights and the items that are in no dimension and so in no total. */
    Formula ofTotal(Formula formula) {
        Formula weighed = formula.with("weights", Weights.told(table.policy().dimensionWeights()));
        List<String> homeless = new ArrayList<>();
        for (SurveyItem item : table.form().items()) {
            if (item.dimension().isEmpty() && !table.form().dimensions().isEmpty()) {
                homeless.add(item.code());
            }
        }
        return homeless.isEmpty() ? weighed : weighed.with("inNoDimension", String.join(" ", homeless));
    }

    <K> Map<K, Estimation> estimated(Map<K, LinearFigure> groups, Formula formula) {
        Map<K, Estimation> estimated = new LinkedHashMap<>();
        groups.forEach((key, figure) -> estimated.put(key, table.inference().estimate(figure, formula)));
        return estimated;
    }
}
