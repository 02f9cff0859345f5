package org.dealercrm.benchmarks.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dealercrm.scoring.satisfaction.ResponseColumns;
import org.dealercrm.scoring.satisfaction.ResponseRow;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.ResponsesBuilder;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;

/**
 * Answers to 20 items in five dimensions and four criteria, each asked as perceived and as expected, and to the five questions about
 * the whole: 45 questions. What a respondent answers hangs together by how content he is; 2 % of the answers are missing.
 */
final class SimulatedSurvey {

    private static final int ITEMS = 20;
    private static final int DIMENSIONS = 5;
    private static final double MISSING = .02;
    private static final List<SurveyChannel> CHANNELS = List.of(SurveyChannel.values());
    private static final List<Criterion> CRITERIA = List.of(Criterion.values());

    private SimulatedSurvey() {}

    static SurveyForm form() {
        Scale ten = Scale.rating(1, 10);
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < DIMENSIONS; i++) {
            dimensions.add(new Dimension("D" + i, SurveyText.english("dimension " + i)));
        }
        List<SurveyItem> items = new ArrayList<>();
        List<SurveyQuestion> questions = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(new SurveyItem(
                    "I" + i,
                    SurveyText.english("item " + i),
                    Optional.of("D" + i % DIMENSIONS),
                    Optional.of(CRITERIA.get(i % CRITERIA.size()))));
            questions.add(question("P" + i, Aspect.PERCEIVED, Optional.of("I" + i), ten));
            questions.add(question("E" + i, Aspect.EXPECTED, Optional.of("I" + i), ten));
        }
        questions.add(question("S", Aspect.OVERALL_SATISFACTION, Optional.empty(), ten));
        questions.add(question("M", Aspect.MET_EXPECTATIONS, Optional.empty(), ten));
        questions.add(question("N", Aspect.NEAR_IDEAL, Optional.empty(), ten));
        questions.add(question("R", Aspect.RECOMMENDATION, Optional.empty(), Scale.recommendation()));
        questions.add(question("F", Aspect.EFFORT, Optional.empty(), Scale.effort()));
        return new SurveyForm(SurveyText.english("twenty items"), dimensions, items, questions);
    }

    private static SurveyQuestion question(String code, Aspect aspect, Optional<String> item, Scale scale) {
        return new SurveyQuestion(code, aspect, item, scale, SurveyText.english("question " + code));
    }

    /** The points of every question: a column each, -1 for a missing answer. */
    static byte[][] points(SurveyForm form, int rows) {
        SplittableRandom random = new SplittableRandom(7);
        List<SurveyQuestion> questions = form.questions();
        byte[][] points = new byte[questions.size()][rows];
        for (int row = 0; row < rows; row++) {
            double content = random.nextDouble() + random.nextDouble();
            for (int question = 0; question < points.length; question++) {
                int most = questions.get(question).scale().points() - 1;
                double share = (content + random.nextDouble()) / 3;
                boolean missing = random.nextDouble() < MISSING;
                points[question][row] = (byte)
                        (missing ? -1 : Math.min(most, (int) (share * share * -.4 * most + share * 1.4 * (most + 1))));
            }
        }
        return points;
    }

    static SurveyChannel[] channels(int rows) {
        SurveyChannel[] channels = new SurveyChannel[rows];
        for (int row = 0; row < rows; row++) {
            channels[row] = CHANNELS.get(row % CHANNELS.size());
        }
        return channels;
    }

    static Responses ofColumns(SurveyForm form, byte[][] points, SurveyChannel[] channels) {
        ResponseColumns columns = Responses.ofColumns(form, channels);
        for (int question = 0; question < points.length; question++) {
            columns.points(form.questions().get(question).code(), points[question]);
        }
        return columns.build();
    }

    /** Row by row, each answer by the code of its question, as a host reads them from a file. */
    static Responses ofRows(SurveyForm form, byte[][] points, SurveyChannel[] channels) {
        ResponsesBuilder builder = Responses.of(form);
        List<String> codes = form.questions().stream().map(SurveyQuestion::code).toList();
        List<Double> lowest = form.questions().stream()
                .map(question -> question.scale().min())
                .toList();
        for (int row = 0; row < channels.length; row++) {
            ResponseRow response = builder.response(channels[row]);
            for (int question = 0; question < points.length; question++) {
                if (points[question][row] >= 0) {
                    response.answer(codes.get(question), lowest.get(question) + points[question][row]);
                }
            }
        }
        return builder.build();
    }
}
