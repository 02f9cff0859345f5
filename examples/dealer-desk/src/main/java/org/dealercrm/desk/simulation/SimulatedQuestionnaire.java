package org.dealercrm.desk.simulation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.Questionnaire;
import org.dealercrm.survey.QuestionnaireId;
import org.dealercrm.survey.QuestionnaireStep;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;
import org.dealercrm.survey.SurveyText;

/**
 * The questionnaire of the simulated store after a visit to the workshop, made up: five questions about the whole, twelve items as
 * perceived, as expected and how much they matter, and six offers in pairs.
 */
final class SimulatedQuestionnaire {

    static final String OVERALL = "overall";
    static final String MET = "met-expectations";
    static final String IDEAL = "near-ideal";
    static final String RECOMMEND = "recommend";
    static final String EFFORT = "effort";

    private static final Scale TEN = Scale.rating(1, 10);
    private static final int WEEKS_TO_WRITE_IT = 4;

    private SimulatedQuestionnaire() {}

    /** In use from the first day of the books. */
    static Questionnaire of(StoreId store, LocalDate firstDay, ZoneId zone) {
        var written = firstDay.minusWeeks(WEEKS_TO_WRITE_IT).atStartOfDay(zone).toInstant();
        return Questionnaire.draft(new QuestionnaireId(store, SimulatedSurveys.QUESTIONNAIRE, 1), form(), written)
                .orElseThrow()
                .take(QuestionnaireStep.PUT_IN_USE, firstDay.atStartOfDay(zone).toInstant())
                .orElseThrow();
    }

    static SurveyForm form() {
        List<Dimension> dimensions = Arrays.stream(ServiceDimension.values())
                .map(dimension -> new Dimension(dimension.code(), dimension.text()))
                .toList();
        List<SurveyItem> items = new ArrayList<>();
        List<SurveyQuestion> questions = new ArrayList<>(whole());
        for (ServiceItem item : ServiceItem.values()) {
            items.add(new SurveyItem(
                    item.code(), item.text(), Optional.of(item.dimension().code()), Optional.of(item.criterion())));
            questions.add(question(item, Aspect.PERCEIVED, "", "：表现", ": how was it?"));
            questions.add(question(item, Aspect.EXPECTED, ".expected", "：期望", ": how did you expect it?"));
            questions.add(question(item, Aspect.IMPORTANCE, ".importance", "：重要程度", ": how much does it matter?"));
        }
        for (ServiceOffer offer : ServiceOffer.values()) {
            items.add(new SurveyItem(offer.code(), offer.text(), Optional.empty(), Optional.empty()));
            questions.add(question(offer, Aspect.KANO_FUNCTIONAL, ".with", "：如果提供，您觉得", ": how if we had it?"));
            questions.add(question(offer, Aspect.KANO_DYSFUNCTIONAL, ".without", "：如果不提供，您觉得", ": how if we had not?"));
        }
        return new SurveyForm(
                new SurveyText("售后服务满意度调查（模拟）", "After-service survey (simulated)"), dimensions, items, questions);
    }

    static String expected(ServiceItem item) {
        return item.code() + ".expected";
    }

    static String importance(ServiceItem item) {
        return item.code() + ".importance";
    }

    private static List<SurveyQuestion> whole() {
        return List.of(
                whole(OVERALL, Aspect.OVERALL_SATISFACTION, TEN, "总体上您有多满意？", "How satisfied are you on the whole?"),
                whole(MET, Aspect.MET_EXPECTATIONS, TEN, "在多大程度上达到了您的期望？", "How far were your expectations met?"),
                whole(IDEAL, Aspect.NEAR_IDEAL, TEN, "与您理想中的服务有多接近？", "How near to the ideal was it?"),
                whole(
                        RECOMMEND,
                        Aspect.RECOMMENDATION,
                        Scale.recommendation(),
                        "您有多大可能向亲友推荐本店？",
                        "How likely are you to recommend us?"),
                whole(EFFORT, Aspect.EFFORT, Scale.effort(), "本次服务办理起来很轻松。", "It was easy to get the service done."));
    }

    private static SurveyQuestion whole(String code, Aspect aspect, Scale scale, String chinese, String english) {
        return new SurveyQuestion(code, aspect, Optional.empty(), scale, new SurveyText(chinese, english));
    }

    private static SurveyQuestion question(
            ServiceItem item, Aspect aspect, String ending, String chinese, String english) {
        return new SurveyQuestion(
                item.code() + ending,
                aspect,
                Optional.of(item.code()),
                TEN,
                new SurveyText(item.text().chinese() + chinese, item.text().english() + english));
    }

    private static SurveyQuestion question(
            ServiceOffer offer, Aspect aspect, String ending, String chinese, String english) {
        return new SurveyQuestion(
                offer.code() + ending,
                aspect,
                Optional.of(offer.code()),
                Scale.kano(),
                new SurveyText(offer.text().chinese() + chinese, offer.text().english() + english));
    }
}
