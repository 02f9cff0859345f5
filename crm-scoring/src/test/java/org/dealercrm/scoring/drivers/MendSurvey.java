package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.satisfaction.ResponseRow;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.ResponsesBuilder;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;

/** Questionnaires and answers of which something is to be mended. */
final class MendSurvey {

    static final Scale TEN = Scale.rating(1, 10);
    static final Scale FIVE = Scale.rating(1, 5);

    private MendSurvey() {}

    /** A response: a point of each question, counted from 0, -1 for none. */
    record Row(List<Integer> points, double weight, boolean takenOut) {}

    static SurveyItem item(String code, String dimension) {
        return new SurveyItem(
                code,
                new SurveyText(code + "中文", code + " in English"),
                dimension.isEmpty() ? Optional.empty() : Optional.of(dimension),
                Optional.empty());
    }

    static SurveyQuestion question(String code, Aspect aspect, String item, Scale scale) {
        return new SurveyQuestion(
                code,
                aspect,
                item.isEmpty() ? Optional.empty() : Optional.of(item),
                scale,
                SurveyText.english("question " + code));
    }

    /** The whole: two dimensions, four items, all aspects that the analysis reads. */
    static SurveyForm form() {
        List<SurveyItem> items = List.of(item("A1", "A"), item("A2", "A"), item("B1", "B"), item("C1", ""));
        List<SurveyQuestion> questions = new ArrayList<>();
        questions.add(question("S", Aspect.OVERALL_SATISFACTION, "", TEN));
        for (SurveyItem item : items) {
            questions.add(question("P" + item.code(), Aspect.PERCEIVED, item.code(), TEN));
            questions.add(question("I" + item.code(), Aspect.IMPORTANCE, item.code(), TEN));
        }
        questions.add(question("F", Aspect.KANO_FUNCTIONAL, "A1", Scale.kano()));
        questions.add(question("D", Aspect.KANO_DYSFUNCTIONAL, "A1", Scale.kano()));
        return form(items, questions);
    }

    static SurveyForm form(List<SurveyItem> items, List<SurveyQuestion> questions) {
        return new SurveyForm(
                SurveyText.english("what to mend"),
                List.of(
                        new Dimension("A", SurveyText.english("the advisor")),
                        new Dimension("B", SurveyText.english("the building"))),
                items,
                questions);
    }

    static List<Row> rows(SurveyForm form, long seed, int count) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double mood = random.nextDouble();
            List<Integer> points = new ArrayList<>();
            for (SurveyQuestion question : form.questions()) {
                int last = question.scale().points() - 1;
                int point = (int) Math.rint(last * (mood + random.nextDouble()) / 2);
                points.add(random.nextInt(12) == 0 ? -1 : point);
            }
            rows.add(new Row(points, .5 + random.nextInt(4) / 2.0, random.nextInt(6) == 0));
        }
        return rows;
    }

    static Responses responses(SurveyForm form, List<Row> rows) {
        ResponsesBuilder builder = Responses.of(form);
        for (Row row : rows) {
            ResponseRow response = builder.response(SurveyChannel.TELEPHONE).weight(row.weight());
            for (int i = 0; i < row.points().size(); i++) {
                if (row.points().get(i) >= 0) {
                    Scale scale = form.questions().get(i).scale();
                    response.answer(i, scale.min() + row.points().get(i) * scale.step());
                }
            }
            if (row.takenOut()) {
                response.takenOut(ExclusionReason.TAKEN_OUT);
            }
        }
        return builder.build();
    }
}
