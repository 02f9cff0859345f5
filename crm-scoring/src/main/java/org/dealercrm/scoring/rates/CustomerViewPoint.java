package org.dealercrm.scoring.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.Sample;

/**
 * CVP, the Customer View Point: satisfaction with purchase or service as a third party measures it for the manufacturer. How the
 * items make a score is not public, so the score of a survey is the caller's; what is public are two rules: nobody is asked again
 * within six months, and an award needs 60 surveys.
 *
 * <p>Of the surveys of one respondent, in the order of their days, the first counts, and each further one that lies at least the
 * months after the last that counted; those between are left out and counted. The rule looks at the surveys before the window
 * too. Of several on one day the lowest counts, so that nothing is won by asking twice.
 *
 * @param formula what the caller's score is called, not null
 * @param source who defines the score, not null
 * @param lowest the lowest score of a survey, finite
 * @param highest the highest, above the lowest
 * @param monthsBetween within how many calendar months nobody is asked again, 0 to 1200
 * @param fewestForAward the fewest surveys for an award, at least 1
 */
public record CustomerViewPoint(
        Label formula, RateSource source, double lowest, double highest, int monthsBetween, int fewestForAward) {

    private static final int MOST_MONTHS = 1200;

    /** Checks the range and the rules. */
    public CustomerViewPoint {
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(source, "source");
        if (!(lowest >= -Double.MAX_VALUE && lowest < highest && highest <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "A score runs from a lower to a higher end, found " + lowest + " to " + highest);
        }
        if (monthsBetween < 0 || monthsBetween > MOST_MONTHS || fewestForAward < 1) {
            throw new IllegalArgumentException(
                    "The months between surveys lie from 0 to 1200, and an award needs a survey, " + "found "
                            + monthsBetween + " and " + fewestForAward);
        }
    }

    /**
     * A score by the two rules of the trade: six months between surveys, 60 for an award.
     *
     * @param formula what the caller's score is called, not null
     * @param lowest the lowest score of a survey, finite
     * @param highest the highest, above the lowest
     * @return the measure, never null
     */
    public static CustomerViewPoint of(Label formula, double lowest, double highest) {
        return new CustomerViewPoint(formula, RateSource.CVP_TEXTS, lowest, highest, 6, 60);
    }

    /**
     * Scores a window.
     *
     * @param surveys the surveys in any order, those of other days too, not null
     * @param window the days on which was asked, not null
     * @param asOf the last day that counts, not null
     * @return the score with its rules applied, never null
     */
    public CustomerViewResult score(Collection<PointSurvey> surveys, RateWindow window, LocalDate asOf) {
        List<Double> scores = new ArrayList<>();
        long repeated = 0;
        long outside = 0;
        Map<String, List<PointSurvey>> byRespondent = surveys.stream()
                .filter(survey -> !survey.day().isAfter(asOf) && !survey.day().isAfter(window.to()))
                .collect(Collectors.groupingBy(PointSurvey::respondent, TreeMap::new, Collectors.toList()));
        for (List<PointSurvey> own : byRespondent.values()) {
            List<PointSurvey> within = own.stream()
                    .filter(this::isInRange)
                    .filter(s -> window.contains(s.day()))
                    .toList();
            List<PointSurvey> counted = notRepeated(own).stream()
                    .filter(s -> window.contains(s.day()))
                    .toList();
            counted.forEach(survey -> scores.add(survey.score()));
            repeated += within.size() - counted.size();
            outside += own.stream()
                    .filter(s -> window.contains(s.day()) && !isInRange(s))
                    .count();
        }
        Sample sample = Sample.of(
                scores.size(),
                List.of(
                        new Exclusion(ExclusionReason.OUTSIDE_SCALE, outside),
                        new Exclusion(repeatReason(), repeated)));
        return CustomerViewResult.of(this, window, asOf, scores, sample);
    }

    private boolean isInRange(PointSurvey survey) {
        return survey.score() >= lowest && survey.score() <= highest;
    }

    /** The surveys of one respondent that count. One with a score that cannot be is none, and hides no other. */
    private List<PointSurvey> notRepeated(List<PointSurvey> own) {
        List<PointSurvey> counted = new ArrayList<>();
        own.stream()
                .filter(this::isInRange)
                .sorted(Comparator.comparing(PointSurvey::day).thenComparingDouble(PointSurvey::score))
                .forEach(survey -> {
                    if (counted.isEmpty() || isFarFrom(counted.get(counted.size() - 1), survey)) {
                        counted.add(survey);
                    }
                });
        return counted;
    }

    /** Nothing is so many months after one of the last days that there are. */
    private boolean isFarFrom(PointSurvey last, PointSurvey survey) {
        return survey.day().isAfter(last.day())
                && !last.day().isAfter(LocalDate.MAX.minusMonths(monthsBetween))
                && !survey.day().isBefore(last.day().plusMonths(monthsBetween));
    }

    ExclusionReason repeatReason() {
        String months = monthsBetween == 6 ? "SIX" : String.valueOf(monthsBetween);
        return new ExclusionReason(
                "REPEAT_WITHIN_" + months + "_MONTHS",
                "repeated within " + monthsBetween + " months",
                monthsBetween + " 个月内重复调查");
    }
}
