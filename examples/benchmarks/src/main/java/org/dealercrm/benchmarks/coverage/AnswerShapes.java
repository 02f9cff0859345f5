package org.dealercrm.benchmarks.coverage;

import java.util.List;
import java.util.Optional;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;

/** Answers as surveys have them, and the questionnaires that ask for them. */
final class AnswerShapes {

    static final Draws EVEN = Draws.of(1, 1, 1, 1, 1);
    static final Draws GOOD = Draws.of(.05, .05, .1, .3, .5);
    static final Draws VERY_GOOD = Draws.of(.01, .01, .03, .15, .8);
    static final Draws TORN = Draws.of(.4, .1, 0, .1, .4);
    static final Draws BAD = Draws.of(.4, .3, .15, .1, .05);
    static final Draws GOOD_OF_TEN = Draws.of(.01, .01, .02, .03, .06, .09, .16, .24, .19, .19);
    static final Draws CEILING_OF_TEN = Draws.of(.02, .005, .005, .01, .01, .01, .02, .04, .08, .8);
    static final Draws BAD_OF_TEN = Draws.of(.25, .15, .15, .12, .1, .08, .06, .04, .03, .02);
    /** 97 % of ten: what asking for tens makes of a survey. */
    static final Draws ASKED_FOR_TENS = Draws.of(.01, 0, 0, 0, 0, 0, 0, .005, .015, .97);

    private AnswerShapes() {}

    /** One question about the whole visit. */
    static SurveyForm whole(Aspect aspect, Scale scale) {
        return form(List.of(), List.of(question("Q", aspect, Optional.empty(), scale)));
    }

    /** The three questions of the satisfaction index. */
    static SurveyForm index(Scale scale) {
        return form(
                List.of(),
                List.of(
                        question("S", Aspect.OVERALL_SATISFACTION, Optional.empty(), scale),
                        question("M", Aspect.MET_EXPECTATIONS, Optional.empty(), scale),
                        question("N", Aspect.NEAR_IDEAL, Optional.empty(), scale)));
    }

    /** What was perceived of four items of one criterion. */
    static SurveyForm criterion(Scale scale) {
        List<SurveyItem> items = List.of(item("I1"), item("I2"), item("I3"), item("I4"));
        return form(
                items,
                items.stream()
                        .map(item -> question("P" + item.code(), Aspect.PERCEIVED, Optional.of(item.code()), scale))
                        .toList());
    }

    /** What was expected and what was perceived of one item. */
    static SurveyForm gap(Scale scale) {
        return form(
                List.of(item("I")),
                List.of(
                        question("E", Aspect.EXPECTED, Optional.of("I"), scale),
                        question("P", Aspect.PERCEIVED, Optional.of("I"), scale)));
    }

    /** Answers per point in per cent of the scale. */
    static double[] hundred(int points) {
        double[] values = new double[points];
        for (int point = 0; point < points; point++) {
            values[point] = 100.0 * point / (points - 1);
        }
        return values;
    }

    private static SurveyItem item(String code) {
        return new SurveyItem(
                code, SurveyText.english("item " + code), Optional.empty(), Optional.of(Criterion.SERVICE_CULTURE));
    }

    private static SurveyForm form(List<SurveyItem> items, List<SurveyQuestion> questions) {
        return new SurveyForm(SurveyText.english("simulated"), List.of(), items, questions);
    }

    private static SurveyQuestion question(String code, Aspect aspect, Optional<String> item, Scale scale) {
        return new SurveyQuestion(code, aspect, item, scale, SurveyText.english("question " + code));
    }
}
