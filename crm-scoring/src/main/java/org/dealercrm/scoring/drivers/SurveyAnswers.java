package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;

/** The answers to a questionnaire in the shapes that the analyses of this package take. Responses taken out are not among them. */
final class SurveyAnswers {

    private final Responses responses;
    private final SurveyForm form;

    SurveyAnswers(Responses all) {
        responses = all.withoutTakenOut();
        form = responses.form();
    }

    SurveyForm form() {
        return form;
    }

    /** Importance and performance of every item of which both are asked, on the two scales of the first of them. */
    List<RatedItem> rated(double level) {
        List<RatedItem> rated = new ArrayList<>();
        List<SurveyQuestion> important = new ArrayList<>();
        List<SurveyQuestion> performed = new ArrayList<>();
        for (SurveyItem item : form.items()) {
            Optional<SurveyQuestion> importance = form.question(Aspect.IMPORTANCE, item.code());
            Optional<SurveyQuestion> performance = form.question(Aspect.PERCEIVED, item.code());
            if (importance.filter(question -> isAlike(question, important)).isPresent()
                    && performance
                            .filter(question -> isAlike(question, performed))
                            .isPresent()) {
                important.add(importance.get());
                performed.add(performance.get());
                rated.add(rated(item, importance.get(), performance.get()).rated(level));
            }
        }
        return rated;
    }

    private ItemRatings rated(SurveyItem item, SurveyQuestion importance, SurveyQuestion performance) {
        ItemRatings ratings = new ItemRatings(label(item), importance.scale(), performance.scale());
        for (int row = 0; row < responses.size(); row++) {
            ratings.addWeighted(responses.weight(row), answer(importance, row), answer(performance, row));
        }
        return ratings;
    }

    /** What was perceived of items, all on the scale of the first of them, and beside it the question of an aspect of the whole. */
    Optional<AnswerTable> perceived(List<SurveyItem> items, Optional<SurveyQuestion> whole) {
        List<SurveyQuestion> asked = new ArrayList<>();
        List<TableColumn> columns = new ArrayList<>();
        for (SurveyItem item : items) {
            form.question(Aspect.PERCEIVED, item.code())
                    .filter(question -> isAlike(question, asked))
                    .ifPresent(question -> {
                        asked.add(question);
                        columns.add(TableColumn.of(label(item), question.scale()));
                    });
        }
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        whole.ifPresent(question -> {
            asked.add(question);
            columns.add(TableColumn.of(whole(question), question.scale()));
        });
        AnswerTableBuilder builder = AnswerTable.builder(columns);
        for (int row = 0; row < responses.size(); row++) {
            int at = row;
            builder.addWeighted(
                    responses.weight(row),
                    asked.stream().map(question -> answer(question, at)).toList());
        }
        return Optional.of(builder.build());
    }

    private static boolean isAlike(SurveyQuestion question, List<SurveyQuestion> asked) {
        return asked.isEmpty() || asked.get(0).scale().equals(question.scale());
    }

    /** The answers to every item of which both questions of Kano are asked. */
    List<KanoAnswers> kano() {
        List<KanoAnswers> features = new ArrayList<>();
        for (SurveyItem item : form.items()) {
            Optional<SurveyQuestion> there = form.question(Aspect.KANO_FUNCTIONAL, item.code());
            Optional<SurveyQuestion> missing = form.question(Aspect.KANO_DYSFUNCTIONAL, item.code());
            if (there.isPresent() && missing.isPresent()) {
                features.add(kano(item, there.get(), missing.get()));
            }
        }
        return features;
    }

    private KanoAnswers kano(SurveyItem item, SurveyQuestion there, SurveyQuestion missing) {
        KanoAnswersBuilder builder = KanoAnswers.builder(label(item));
        for (int row = 0; row < responses.size(); row++) {
            builder.addWeighted(
                    responses.weight(row), answer(there, row), answer(missing, row), OptionalDouble.empty());
        }
        return builder.build();
    }

    private OptionalDouble answer(SurveyQuestion question, int row) {
        return responses.column(question.code()).orElseThrow().answer(row);
    }

    static Label label(SurveyItem item) {
        return Label.of(item.code(), item.name());
    }

    static Label label(Dimension dimension) {
        return Label.of(dimension.code(), dimension.name());
    }

    /** By the code of the question, unless an item has the same one; no code of a survey has a blank in it. */
    private Label whole(SurveyQuestion question) {
        String code = question.code();
        boolean taken = form.items().stream().anyMatch(item -> item.code().equals(code));
        return Label.of(taken ? "question " + code : code, question.text());
    }
}
