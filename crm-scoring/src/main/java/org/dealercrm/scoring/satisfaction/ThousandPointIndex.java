package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.SurveyItem;

/**
 * An index of 1,000 points, as studies of whole markets publish: the score of each factor, out of what was perceived of the items of
 * a dimension, times its weight. All factors have to have a score. The number is comparable with a published one only if the
 * questions are.
 *
 * @param factors whose weights, of which market and year; not null
 * @param dimensions the code of the dimension that is a factor, by the code of the factor: every factor
 */
public record ThousandPointIndex(FactorWeights factors, Map<String, String> dimensions) {

    private static final double THOUSAND = 1000;

    /** Checks that every factor has its dimension, and copies the map. */
    public ThousandPointIndex {
        Objects.requireNonNull(factors, "factors");
        if (!dimensions.keySet().equals(factors.weights().keySet())) {
            throw new IllegalArgumentException("Every factor is a dimension of the questionnaire, found "
                    + dimensions.keySet() + " of " + factors.weights().keySet());
        }
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    }

    /**
     * Factors whose codes are those of dimensions.
     *
     * @param factors whose weights, not null
     * @return the index, never null
     */
    public static ThousandPointIndex of(FactorWeights factors) {
        Map<String, String> same = new LinkedHashMap<>();
        factors.weights().keySet().forEach(factor -> same.put(factor, factor));
        return new ThousandPointIndex(factors, same);
    }

    /**
     * The index of responses.
     *
     * @param responses the responses, not null
     * @param policy by which rules, not null
     * @return 0 to 1000; none if a factor is not asked or has none
     */
    public Estimation of(Responses responses, SatisfactionPolicy policy) {
        return of(AnswerTable.of(responses, policy));
    }

    Estimation of(AnswerTable table) {
        Formula formula = Formula.thousand()
                .with("index", factors.name().code())
                .with("year", String.valueOf(factors.year()))
                .with("market", factors.market())
                .with("weights", Weights.told(factors.weights()));
        ItemTree tree = new ItemTree(
                table,
                FigureUnit.THOUSAND,
                item -> table.ofItem(Aspect.PERCEIVED, item, scale -> PointValues.goodness(scale, THOUSAND)));
        List<LinearFigure> scores = new ArrayList<>();
        for (String factor : factors.weights().keySet()) {
            Optional<Dimension> dimension = table.form().dimensions().stream()
                    .filter(one -> one.code().equals(dimensions.get(factor)))
                    .findFirst();
            if (dimension.isEmpty()) {
                return table.inference().none(factors.name(), WhyNone.NOT_ASKED, formula);
            }
            scores.add(tree.group(Labels.of(dimension.get()), itemsOf(table, dimension.get())));
        }
        LinearFigure index = LinearFigure.of(
                factors.name(),
                scores,
                Weights.of(List.copyOf(factors.weights().keySet()), factors.weights()),
                LinearFigure.Absence.NO_FIGURE);
        return table.inference().estimate(index, formula);
    }

    private static List<SurveyItem> itemsOf(AnswerTable table, Dimension dimension) {
        return table.form().items().stream()
                .filter(item ->
                        item.dimension().filter(dimension.code()::equals).isPresent())
                .toList();
    }
}
