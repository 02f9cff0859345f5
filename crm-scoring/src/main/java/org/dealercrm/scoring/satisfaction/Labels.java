package org.dealercrm.scoring.satisfaction;

import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.Dimension;
import org.dealercrm.survey.Scale;
import org.dealercrm.survey.SurveyItem;
import org.dealercrm.survey.SurveyQuestion;

/** What the figures of a questionnaire are called. */
final class Labels {

    static final Label TOTAL = new Label("TOTAL", "total", "总计");

    private Labels() {}

    static Label of(SurveyItem item) {
        return Label.of(item.code(), item.name());
    }

    static Label of(Dimension dimension) {
        return Label.of(dimension.code(), dimension.name());
    }

    static Label of(Criterion criterion) {
        return new Label(criterion.name(), criterion.english(), criterion.chinese());
    }

    static Label of(SurveyQuestion question) {
        return Label.of(question.code(), question.text());
    }

    static Label ofPoint(Scale scale, int point) {
        double answer = AnswerColumn.valueOf(scale, point);
        String number = answer == Math.rint(answer) ? String.valueOf((long) answer) : String.valueOf(answer);
        return new Label(number, "answer " + number, "答案 " + number);
    }
}
