package org.dealercrm.scoring.loyalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.EstimateProvenance;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.MeanEstimation;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.history.SatisfactionAnswer;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.retention.CustomerScores;
import org.dealercrm.scoring.retention.RetentionClass;
import org.dealercrm.scoring.wording.Language;

/**
 * How satisfied the customers of a retention class are: the mean of their latest answers, on the scale of the question, with
 * Student's interval. Who has no answer that is still valid is left out and counted: of the customers at risk most say nothing, and
 * the mean of the others is not theirs.
 *
 * @param retentionClass the class, not null
 * @param customers how many customers it has, not negative
 * @param satisfaction the mean, or why there is none, not null
 */
public record ClassSatisfaction(RetentionClass retentionClass, long customers, Estimation satisfaction) {

    private static final double LEVEL = .95;

    /** Checks the parts. */
    public ClassSatisfaction {
        Objects.requireNonNull(retentionClass, "retentionClass");
        Objects.requireNonNull(satisfaction, "satisfaction");
    }

    /**
     * The satisfaction of each of the five classes.
     *
     * @param result the customers with their classes, not null
     * @param scores the answers, not null
     * @param asOf the last day that counts, that of the result, not null
     * @param validDays for how many days an answer tells of a customer, not negative
     * @return an unmodifiable map with every class, never null
     */
    public static Map<RetentionClass, ClassSatisfaction> of(
            CustomerScores result, SatisfactionScores scores, LocalDate asOf, int validDays) {
        Map<RetentionClass, List<Double>> answers = new EnumMap<>(RetentionClass.class);
        Map<RetentionClass, Long> customers = new EnumMap<>(RetentionClass.class);
        for (int row = 0; row < result.size(); row++) {
            RetentionClass his = result.retentionClass(row);
            customers.merge(his, 1L, Long::sum);
            Optional<SatisfactionAnswer> answer = scores.latest(result.customerId(row), asOf, validDays);
            answer.ifPresent(given ->
                    answers.computeIfAbsent(his, none -> new ArrayList<>()).add(given.answer()));
        }
        Map<RetentionClass, ClassSatisfaction> classes = new EnumMap<>(RetentionClass.class);
        for (RetentionClass each : RetentionClass.values()) {
            List<Double> own = answers.getOrDefault(each, List.of());
            long all = customers.getOrDefault(each, 0L);
            Sample sample =
                    Sample.of(own.size(), List.of(new Exclusion(ExclusionReason.NOT_ANSWERED, all - own.size())));
            Estimation mean = MeanEstimation.of(label(each), own, LEVEL, sample, provenance(scores, asOf, validDays));
            classes.put(each, new ClassSatisfaction(each, all, mean));
        }
        return Collections.unmodifiableMap(classes);
    }

    private static Label label(RetentionClass of) {
        return new Label(
                "SATISFACTION_" + of,
                "satisfaction of " + of.displayName(Locale.ENGLISH),
                of.displayName(Locale.CHINESE) + "客户的满意度");
    }

    private static EstimateProvenance provenance(SatisfactionScores scores, LocalDate asOf, int validDays) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("asOf", asOf.toString());
        parameters.put("validDays", String.valueOf(validDays));
        parameters.put("scale", scores.scale().min() + " to " + scores.scale().max());
        return EstimateProvenance.of(
                new Label("MEAN_OF_LATEST", "mean of the latest valid answers", "最近有效答案的均值"),
                "Student 1908, Biometrika 6, 1-25",
                parameters);
    }

    /**
     * The satisfaction in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code satisfaction of high value, stable: 8.41 (95% interval 8.20 to 8.62), 212 of 400 answered}, never
     *     null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String figure = satisfaction.figure().isPresent()
                ? format(satisfaction.figure().getAsDouble())
                : chinese ? "无数值" : "no figure";
        String range = satisfaction
                .range()
                .map(interval -> chinese
                        ? "（95% 区间 " + format(interval.low()) + " 至 " + format(interval.high()) + "）"
                        : " (95% interval " + format(interval.low()) + " to " + format(interval.high()) + ")")
                .orElse("");
        String name = satisfaction.label().displayName(locale);
        long answered = satisfaction.sample().size();
        return chinese
                ? name + "：" + figure + range + "，" + customers + " 人中 " + answered + " 人作答"
                : name + ": " + figure + range + ", " + answered + " of " + customers + " answered";
    }

    private static String format(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
