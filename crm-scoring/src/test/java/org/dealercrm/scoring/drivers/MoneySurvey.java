package org.dealercrm.scoring.drivers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dealercrm.scoring.PublishedData;

/** The published answers to a Kano questionnaire on sending money (Reppel 2022, features F6 to F11, 358 respondents). */
final class MoneySurvey {

    private static final Map<String, Integer> ANSWERS =
            Map.of("I like it", 1, "I expect it", 2, "I am neutral", 3, "I can tolerate it", 4, "I dislike it", 5);

    private MoneySurvey() {}

    /** Skips the calling test if the data are not there. */
    static KanoAnswers feature(String feature) {
        List<String> lines = PublishedData.lines("kano-money-reppel/transfers--all_cohorts-clean.csv");
        List<String> header = List.of(lines.get(0).split(","));
        int functional = header.indexOf(feature + "_functional");
        int dysfunctional = header.indexOf(feature + "_dysfunctional");
        int importance = header.indexOf(feature + "_importance");
        KanoAnswersBuilder answers = KanoAnswers.builder(SomeAnswers.label(feature));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",");
            answers.addWeighted(
                    1,
                    answer(fields[functional]),
                    answer(fields[dysfunctional]),
                    OptionalDouble.of(Character.digit(fields[importance].charAt(0), 10)));
        }
        return answers.build();
    }

    private static OptionalDouble answer(String text) {
        return OptionalDouble.of(Objects.requireNonNull(ANSWERS.get(text), text));
    }
}
