package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;

/**
 * What to mend first, out of the answers to a questionnaire: everything that it permits, beside one another.
 *
 * <pre>
 *   MendFirstAnalysis analysis = MendFirstAnalysis.of(responses, MendFirstPolicy.standard(), complaints, hopes);
 *   analysis.first().items().get(0).sentence(Locale.ENGLISH);
 * </pre>
 *
 * @param plane importance and performance; empty if no item has both questions
 * @param drivers what overall satisfaction goes with; empty if it, or every item, is not asked
 * @param contrasts penalties and rewards; empty as the drivers, or if the scale has no points between low and high
 * @param reliability Cronbach's alpha of each dimension of at least two items, and of all items under {@code ALL}; not null
 * @param kano of each item with both questions, not null
 * @param continuousKano of the same items in the same order, not null
 * @param first the items in the order of the policy, not null
 */
public record MendFirstAnalysis(
        Optional<ImportancePerformance> plane,
        Optional<KeyDrivers> drivers,
        Optional<PenaltyReward> contrasts,
        Map<Label, Reliability> reliability,
        List<KanoAnalysis> kano,
        List<ContinuousKano> continuousKano,
        MendFirst first) {

    private static final Label ALL = new Label("ALL", "all items", "全部指标");
    private static final double NEAR = 1e-9;
    private static final double QUARTER = .25;

    /** Copies the list and the map, keeping its order. */
    public MendFirstAnalysis {
        Objects.requireNonNull(plane, "plane");
        Objects.requireNonNull(drivers, "drivers");
        Objects.requireNonNull(contrasts, "contrasts");
        reliability = Collections.unmodifiableMap(new LinkedHashMap<>(reliability));
        kano = List.copyOf(kano);
        continuousKano = List.copyOf(continuousKano);
        Objects.requireNonNull(first, "first");
    }

    /**
     * Everything that the questionnaire permits. Items on another scale than the first are left out where scales have to be
     * alike: of plane, drivers, contrasts and reliability. The order of the responses changes nothing.
     *
     * @param responses the responses; those taken out do not count, not null
     * @param policy by which rules, not null
     * @param complaints what customers complain about, by the codes of the items; empty if unknown
     * @param hopes what they hope for, by the codes of the items; empty if unknown
     * @return the analysis, never null
     */
    public static MendFirstAnalysis of(
            Responses responses,
            MendFirstPolicy policy,
            Optional<TopicPareto> complaints,
            Optional<TopicPareto> hopes) {
        SurveyAnswers answers = new SurveyAnswers(responses);
        Optional<ImportancePerformance> plane = plane(answers, policy);
        Optional<SurveyQuestion> overall = answers.form().question(Aspect.OVERALL_SATISFACTION);
        Optional<AnswerTable> table =
                overall.flatMap(question -> answers.perceived(answers.form().items(), Optional.of(question)));
        Optional<KeyDrivers> drivers = table.map(known -> KeyDrivers.of(known, outcome(known), policy.drivers()));
        Optional<PenaltyReward> contrasts = table.flatMap(known -> bands(scale(known), policy)
                .map(bands -> PenaltyReward.of(
                        known, outcome(known), new ImpactPolicy(bands, policy.hybridWithin(), policy.level()))));
        List<KanoAnswers> features = answers.kano();
        List<KanoAnalysis> kano = features.stream()
                .map(feature -> KanoAnalysis.of(feature, policy.kanoTable(), policy.level()))
                .toList();
        List<ContinuousKano> continuous = features.stream()
                .map(feature -> ContinuousKano.of(feature, policy.level()))
                .toList();
        MendFirstBuilder builder = MendFirst.builder().kano(kano);
        plane.ifPresent(builder::importancePerformance);
        drivers.ifPresent(builder::keyDrivers);
        contrasts.ifPresent(builder::penaltyReward);
        complaints.ifPresent(builder::complaints);
        hopes.ifPresent(builder::hopes);
        return new MendFirstAnalysis(
                plane,
                drivers,
                contrasts,
                reliability(answers, policy),
                kano,
                continuous,
                builder.build(policy.order()));
    }

    private static Optional<ImportancePerformance> plane(SurveyAnswers answers, MendFirstPolicy policy) {
        List<RatedItem> rated = answers.rated(policy.level());
        return rated.isEmpty() ? Optional.empty() : Optional.of(ImportancePerformance.of(rated, policy.cuts()));
    }

    /** The column of the whole stands behind those of the items. */
    private static String outcome(AnswerTable table) {
        return table.label(table.columns().size() - 1).code();
    }

    private static Scale scale(AnswerTable table) {
        return table.columns().get(0).scale().orElseThrow();
    }

    /**
     * Within the share of the scale from its ends; none if no point lies between. Counted in points, and a quarter of a step wider,
     * because no double holds some of the points exactly.
     */
    static Optional<PerformanceBands> bands(Scale scale, MendFirstPolicy policy) {
        double beyondTheEnd = Math.floor(policy.bandShare() * (scale.points() - 1) + NEAR);
        if (2 * (beyondTheEnd + 1) >= scale.points()) {
            return Optional.empty();
        }
        double reach = (beyondTheEnd + QUARTER) * scale.step();
        return Optional.of(new PerformanceBands(scale.min() + reach, scale.max() - reach));
    }

    private static Map<Label, Reliability> reliability(SurveyAnswers answers, MendFirstPolicy policy) {
        Map<Label, Reliability> found = new LinkedHashMap<>();
        for (Dimension dimension : answers.form().dimensions()) {
            List<SurveyItem> items = answers.form().items().stream()
                    .filter(item ->
                            item.dimension().filter(dimension.code()::equals).isPresent())
                    .toList();
            put(found, SurveyAnswers.label(dimension), answers, items, policy);
        }
        put(found, ALL, answers, new ArrayList<>(answers.form().items()), policy);
        return found;
    }

    private static void put(
            Map<Label, Reliability> found,
            Label label,
            SurveyAnswers answers,
            List<SurveyItem> items,
            MendFirstPolicy policy) {
        answers.perceived(items, Optional.empty())
                .filter(table -> table.columns().size() > 1)
                .ifPresent(table -> found.put(label, Reliability.of(table, policy.level())));
    }
}
