package org.dealercrm.desk.simulation;

import org.dealercrm.survey.SurveyText;

/** The groups of {@link ServiceItem}s. */
@SuppressWarnings("ImmutableEnumChecker") // its fields are never changed after they are set
enum ServiceDimension {
    ADVISOR("advisor", new SurveyText("服务顾问", "advisor")),
    WORKSHOP("workshop", new SurveyText("维修质量", "quality of the work")),
    TIME("time", new SurveyText("时间", "time")),
    PRICE("price", new SurveyText("价格与诚信", "price and honesty")),
    FACILITY("facility", new SurveyText("设施与环境", "facility"));

    private final String code;
    private final SurveyText text;

    ServiceDimension(String code, SurveyText text) {
        this.code = code;
        this.text = text;
    }

    String code() {
        return code;
    }

    SurveyText text() {
        return text;
    }
}
