package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.numeric.CompensatedSum;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.SurveyQuestion;

/**
 * The index of the American Customer Satisfaction Index and its kin: the weighted mean of overall satisfaction, met expectations and
 * nearness to the ideal, each as per cent of its scale.
 *
 * <pre>
 *   sum w (mean - min) / (max - min) x 100 / sum w;   (S + E + P - 3) / 27 x 100 for equal weights and 1 to 10
 * </pre>
 *
 * <p>Weights are the host's. Those of a path model are outer weights, which belong to standardised answers: {@link #ofOuterWeights}
 * divides them by the standard deviations. All questions have to be answered: an index of two questions is another index. Student's
 * interval is too short where nearly all give the best answer: .83 for .95 at 30 answers, .91 at 100 ({@code docs/coverage.md}).
 *
 * <p>Reference: Fornell, C. et al. "The American Customer Satisfaction Index: nature, purpose, and findings", Journal of Marketing
 * 60(4), 1996, 7-18.
 */
public final class SatisfactionIndex {

    static final Set<Aspect> ASPECTS = Collections.unmodifiableSet(
            EnumSet.of(Aspect.OVERALL_SATISFACTION, Aspect.MET_EXPECTATIONS, Aspect.NEAR_IDEAL));

    private static final Label LABEL = new Label("SATISFACTION_INDEX", "satisfaction index", "满意度指数");

    private SatisfactionIndex() {}

    /**
     * The index of the three questions, with the weights of the policy.
     *
     * @param responses the responses, not null
     * @param policy by which rules, not null
     * @return 0 to 100; none if one of the three is not asked or has none
     */
    public static Estimation of(Responses responses, SatisfactionPolicy policy) {
        return of(AnswerTable.of(responses, policy));
    }

    static Estimation of(AnswerTable table) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Map.Entry<Aspect, Double> weight : table.policy().indexWeights().entrySet()) {
            Optional<SurveyQuestion> question = table.form().question(weight.getKey());
            if (question.isEmpty()) {
                return table.inference()
                        .none(LABEL, WhyNone.NOT_ASKED, weighed(table.policy().indexWeights()));
            }
            weights.put(question.get().code(), weight.getValue());
        }
        return of(table, weights);
    }

    /**
     * The index of questions that the caller names, such as those of a latent variable.
     *
     * @param responses the responses, not null
     * @param weights by the code of the question, each finite and not negative, one above 0
     * @param policy by which rules, not null
     * @return 0 to 100; none if one of the questions is not asked or has none
     */
    public static Estimation of(Responses responses, Map<String, Double> weights, SatisfactionPolicy policy) {
        return of(AnswerTable.of(responses, policy), Weights.checked(weights));
    }

    private static Estimation of(AnswerTable table, Map<String, Double> weights) {
        List<LinearFigure> questions = new ArrayList<>();
        for (String code : weights.keySet()) {
            Optional<SurveyQuestion> question = table.form().question(code);
            if (question.isEmpty()) {
                return table.inference().none(LABEL, WhyNone.NOT_ASKED, weighed(weights));
            }
            questions.add(table.mean(
                    Labels.of(question.get()),
                    question.get(),
                    PointValues.goodness(question.get().scale(), PointValues.HUNDRED)));
        }
        LinearFigure index = LinearFigure.of(
                LABEL, questions, Weights.of(List.copyOf(weights.keySet()), weights), LinearFigure.Absence.NO_FIGURE);
        return table.inference().estimate(index, weighed(weights));
    }

    private static Formula weighed(Map<?, Double> weights) {
        return Formula.index().with("weights", Weights.told(weights));
    }

    /**
     * Index weights out of the outer weights of a path model: outer weight / standard deviation of the answers, normalised to a sum
     * of 1. The deviations are those of the responses that count, by their weights.
     *
     * <p>Reference: Tenenhaus, M. et al. "PLS path modeling", Computational Statistics and Data Analysis 48, 2005, 159-205.
     *
     * @param responses the responses, not null
     * @param outer by the code of a question with answers, each finite and not negative, one above 0
     * @return the weights in the same order; empty if one of the questions is not asked, or has no answers that vary
     */
    public static Optional<Map<String, Double>> ofOuterWeights(Responses responses, Map<String, Double> outer) {
        AnswerTable table = AnswerTable.of(responses, SatisfactionPolicy.standard());
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Map.Entry<String, Double> weight : Weights.checked(outer).entrySet()) {
            double deviation = table.form()
                    .question(weight.getKey())
                    .map(question -> deviation(table, question))
                    .orElse(0.0);
            if (!(deviation > 0)) {
                return Optional.empty();
            }
            weights.put(weight.getKey(), weight.getValue() / deviation);
        }
        double sum = Weights.sum(weights.values());
        weights.replaceAll((code, weight) -> weight / sum);
        return Optional.of(weights);
    }

    /** sqrt(sum w (v - mean)^2 / sum w x n / (n - 1)); 0 without two answers. */
    private static double deviation(AnswerTable table, SurveyQuestion question) {
        Tally tally = table.tally(question);
        double[] values = PointValues.answers(question.scale());
        double mean = table.mean(LABEL, question, values).parts().get(0).value();
        CompensatedSum squares = new CompensatedSum();
        for (int point = 0; point < values.length; point++) {
            squares.add(tally.weight(point) * ((values[point] - mean) * (values[point] - mean)));
        }
        return tally.size() < 2
                ? 0
                : Math.sqrt(squares.value() / tally.weight() * (tally.size() / (tally.size() - 1.0)));
    }
}
