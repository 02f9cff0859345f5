package org.dealercrm.desk.simulation;

import java.util.List;
import org.dealercrm.survey.Criterion;
import org.dealercrm.survey.SurveyText;

/**
 * What the simulated store asks its customers about after a visit, three items of each criterion, and how the simulated customers
 * are about them. Items and numbers are made up.
 */
@SuppressWarnings("ImmutableEnumChecker") // its fields are never changed after they are set
enum ServiceItem {
    REPAIR_QUALITY(
            "repair-quality",
            new SurveyText("维修一次到位", "fixed right first time"),
            ServiceDimension.WORKSHOP,
            Criterion.SERVICE_CONTENT,
            new Manner(8.0, 8.9, 9.2, 1.3, 0.24),
            "修了两次还没修好",
            "维修质量好，一次解决",
            0),
    READY_ON_TIME(
            "ready-on-time",
            new SurveyText("按承诺时间交车", "ready when promised"),
            ServiceDimension.TIME,
            Criterion.SERVICE_CONTENT,
            new Manner(7.4, 8.6, 8.8, 1.2, 0.18),
            "等的时间太长，说好的交车时间没有做到",
            "交车很准时",
            0),
    FAIR_PRICE(
            "fair-price",
            new SurveyText("收费合理透明", "fair price, clear bill"),
            ServiceDimension.PRICE,
            Criterion.SERVICE_CONTENT,
            new Manner(7.1, 8.3, 8.6, 0.9, 0.16),
            "配件价格太贵，收费不清楚",
            "收费透明，明细清楚",
            0),
    FREE_CHECK(
            "free-check",
            new SurveyText("免费检测与说明", "free check, explained"),
            ServiceDimension.WORKSHOP,
            Criterion.BEYOND_EXPECTATION,
            new Manner(7.8, 7.2, 7.4, 0.8, 0.05),
            "没有做检测也没有说明",
            "主动做了免费检测，很意外",
            0.03),
    CARE_AFTERWARDS(
            "care-afterwards",
            new SurveyText("事后主动关怀", "care afterwards"),
            ServiceDimension.ADVISOR,
            Criterion.BEYOND_EXPECTATION,
            new Manner(7.6, 6.9, 6.8, 0.8, 0.04),
            "修完以后没人回访",
            "回访电话很及时",
            0.05),
    EXTRA_HELP(
            "extra-help",
            new SurveyText("超出约定的帮助", "help beyond the order"),
            ServiceDimension.ADVISOR,
            Criterion.BEYOND_EXPECTATION,
            new Manner(7.0, 6.4, 6.5, 0.9, 0.03),
            "请他们帮个小忙也不愿意",
            "顾问额外帮忙，非常感谢",
            0.25),
    COURTESY(
            "courtesy",
            new SurveyText("服务顾问礼貌", "courtesy of the advisor"),
            ServiceDimension.ADVISOR,
            Criterion.SERVICE_CULTURE,
            new Manner(8.6, 8.8, 8.2, 0.9, 0.10),
            "服务顾问态度不好",
            "服务顾问态度热情",
            0),
    LISTENING(
            "listening",
            new SurveyText("认真倾听", "listening"),
            ServiceDimension.ADVISOR,
            Criterion.SERVICE_CULTURE,
            new Manner(8.2, 8.5, 8.4, 1.0, 0.06),
            "说了几遍问题，接待时没有记录",
            "顾问很认真听我的问题",
            0),
    HONESTY(
            "honesty",
            new SurveyText("诚实不推销", "honest advice"),
            ServiceDimension.PRICE,
            Criterion.SERVICE_CULTURE,
            new Manner(7.5, 8.9, 9.0, 1.2, 0.10),
            "总是推销不需要的项目",
            "不乱推销，值得信任",
            0),
    LOUNGE(
            "lounge",
            new SurveyText("休息区环境", "waiting room"),
            ServiceDimension.FACILITY,
            Criterion.SERVICE_IMAGE,
            new Manner(8.4, 7.9, 6.3, 0.4, 0.02),
            "休息区太吵，座位不够",
            "休息区环境好，茶点不错",
            0.2),
    APPEARANCE(
            "appearance",
            new SurveyText("员工仪表", "look of the staff"),
            ServiceDimension.FACILITY,
            Criterion.SERVICE_IMAGE,
            new Manner(8.8, 8.2, 5.6, 0.3, 0.01),
            "员工着装很随便",
            "员工穿着整齐专业",
            0.02),
    RECEPTION(
            "reception",
            new SurveyText("预约与接待", "booking and reception"),
            ServiceDimension.TIME,
            Criterion.SERVICE_IMAGE,
            new Manner(7.9, 8.3, 7.7, 0.8, 0.06),
            "预约了还要排队",
            "预约很方便，到店就有人接待",
            0.04);

    /**
     * How customers are about an item.
     *
     * @param perceived the mark of an average visit, on 1 to 10
     * @param expected the mark that is expected
     * @param importance how much it matters, on 1 to 10
     * @param loading how much a better or worse visit moves it
     * @param driver its weight in overall satisfaction; all of them add up to about 1
     */
    record Manner(double perceived, double expected, double importance, double loading, double driver) {}

    private final String code;
    private final SurveyText text;
    private final ServiceDimension dimension;
    private final Criterion criterion;
    private final Manner manner;
    private final String complaint;
    private final String praise;
    private final double doesNotApply;

    ServiceItem(
            String code,
            SurveyText text,
            ServiceDimension dimension,
            Criterion criterion,
            Manner manner,
            String complaint,
            String praise,
            double doesNotApply) {
        this.code = code;
        this.text = text;
        this.dimension = dimension;
        this.criterion = criterion;
        this.manner = manner;
        this.complaint = complaint;
        this.praise = praise;
        this.doesNotApply = doesNotApply;
    }

    String code() {
        return code;
    }

    SurveyText text() {
        return text;
    }

    ServiceDimension dimension() {
        return dimension;
    }

    Criterion criterion() {
        return criterion;
    }

    Manner manner() {
        return manner;
    }

    String complaint() {
        return complaint;
    }

    String praise() {
        return praise;
    }

    /** The topics of the trade's dictionary that belong to it: what customers write of them is counted for the item. */
    List<String> topics() {
        return switch (this) {
            case REPAIR_QUALITY -> List.of("REPAIR_QUALITY", "PARTS");
            case READY_ON_TIME -> List.of("WAITING", "HANDOVER");
            case FAIR_PRICE -> List.of("PRICE", "TRANSPARENCY");
            case CARE_AFTERWARDS -> List.of("FOLLOW_UP");
            case EXTRA_HELP -> List.of("EXTRAS");
            case COURTESY -> List.of("ATTITUDE");
            case HONESTY -> List.of("SALES_PRESSURE");
            case LOUNGE -> List.of("FACILITIES");
            case RECEPTION -> List.of("APPOINTMENT");
            case FREE_CHECK, LISTENING, APPEARANCE -> List.of();
        };
    }

    /** The share of visits of which it cannot be judged. */
    double doesNotApply() {
        return doesNotApply;
    }
}
