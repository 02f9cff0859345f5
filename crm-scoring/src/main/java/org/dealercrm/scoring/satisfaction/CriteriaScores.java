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
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.SurveyItem;

/**
 * The four criteria of the trade (服务内容价值, 超越服务价值, 服务文化价值, 服务形象价值), each of 100 per cent of the scale, out of what was
 * perceived of its items; and their weighted mean. Chosen items of a criterion weigh the same, criteria by {@link
 * SatisfactionPolicy#criterionWeights}; the breakdown of the total goes down to the items. Student's interval is too short where
 * nearly all give the best answer: .81 for .95 at 30 answers, .92 at 100 ({@code docs/coverage.md}).
 *
 * @param items the score of every item that belongs to a criterion, chosen or not, by its code; not null
 * @param criteria every criterion of the trade, not null
 * @param total not null
 * @param selection how the items were chosen; empty if all count
 */
public record CriteriaScores(
        Map<String, Estimation> items,
        Map<Criterion, Estimation> criteria,
        Estimation total,
        Optional<CriteriaSelection> selection) {

    /** Copies the maps, keeping their order. */
    public CriteriaScores {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(selection, "selection");
    }

    /**
     * The scores of responses.
     *
     * @param responses the responses, not null
     * @param policy by which rules, not null
     * @return the scores, never null
     */
    public static CriteriaScores of(Responses responses, SatisfactionPolicy policy) {
        return of(AnswerTable.of(responses, policy));
    }

    static CriteriaScores of(AnswerTable table) {
        ItemTree tree = new ItemTree(
                table,
                FigureUnit.HUNDRED,
                item -> table.ofItem(
                        Aspect.PERCEIVED, item, scale -> PointValues.goodness(scale, PointValues.HUNDRED)));
        Map<Criterion, Estimation> criteria = new LinkedHashMap<>();
        Map<Criterion, LinearFigure> withItems = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            List<SurveyItem> items = itemsOf(table, criterion);
            LinearFigure figure = items.isEmpty()
                    ? LinearFigure.none(Labels.of(criterion), whyNoItems(table, criterion))
                    : tree.group(Labels.of(criterion), items);
            if (!items.isEmpty()) {
                withItems.put(criterion, figure);
            }
            criteria.put(criterion, table.inference().estimate(figure, Formula.score()));
        }
        Map<String, Estimation> ofItems = new LinkedHashMap<>();
        for (SurveyItem item : table.form().items()) {
            if (item.criterion().isPresent()) {
                LinearFigure figure = table.ofItemByPoints(
                        Aspect.PERCEIVED, item, scale -> PointValues.goodness(scale, PointValues.HUNDRED));
                ofItems.put(item.code(), table.inference().estimate(figure, Formula.score()));
            }
        }
        return new CriteriaScores(
                ofItems, criteria, total(table, withItems), table.policy().selection());
    }

    private static Estimation total(AnswerTable table, Map<Criterion, LinearFigure> withItems) {
        Map<Criterion, Double> weights = table.policy().criterionWeights();
        LinearFigure total = LinearFigure.of(
                Labels.TOTAL,
                new ArrayList<>(withItems.values()),
                Weights.of(List.copyOf(withItems.keySet()), weights),
                LinearFigure.Absence.NORMALISE_THE_OTHERS);
        return table.inference().estimate(total, Formula.score().with("weights", Weights.told(weights)));
    }

    /** The items of a criterion that count: those chosen, or all. */
    static List<SurveyItem> itemsOf(AnswerTable table, Criterion criterion) {
        return table.form().items().stream()
                .filter(item -> item.criterion().filter(criterion::equals).isPresent())
                .filter(item -> table.policy()
                        .selection()
                        .map(selection -> selection.isChosen(item.code()))
                        .orElse(true))
                .toList();
    }

    /** No item belongs to a criterion, or none was chosen. */
    static WhyNone whyNoItems(AnswerTable table, Criterion criterion) {
        return table.form().items().stream()
                        .anyMatch(item ->
                                item.criterion().filter(criterion::equals).isPresent())
                ? WhyNone.NOT_CHOSEN
                : WhyNone.NOT_ASKED;
    }
}
