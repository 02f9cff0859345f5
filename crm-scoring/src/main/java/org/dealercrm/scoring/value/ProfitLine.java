package org.dealercrm.scoring.value;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;
import org.dealercrm.service.LineKind;

/**
 * Where a 4S store earns. The four profit lines are new vehicles, used vehicles, parts and service; roughly half of the profit comes
 * from service and a tenth from new vehicles, so a customer judged by his purchase alone is misjudged. The fourth S, the survey
 * (信息反馈), earns nothing itself.
 */
public enum ProfitLine {
    /** 新车销售: the sale of a new vehicle. */
    NEW_VEHICLES("新车销售", "new vehicles"),
    /** 二手车: used vehicles bought from or sold to the customer. */
    USED_VEHICLES("二手车", "used vehicles"),
    /** 零配件: parts, fluids and accessories. */
    PARTS("零配件", "parts"),
    /** 售后服务: work of the workshop, its own or given to another. */
    SERVICE("售后服务", "service"),
    /** 其他: what belongs to none of the four, such as commissions on insurance and finance. */
    OTHER("其他", "other");

    private final String chinese;
    private final String english;

    ProfitLine(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * The profit line of a line of a repair order.
     *
     * @param kind the kind of the line, not null
     * @return parts for parts, service for own and outsourced work, other for anything else; never null
     */
    public static ProfitLine of(LineKind kind) {
        return switch (kind) {
            case PARTS -> PARTS;
            case LABOUR, OUTSOURCED -> SERVICE;
            case OTHER -> OTHER;
        };
    }

    /**
     * The name of the line as the trade says it.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code 售后服务} or {@code service}, never null
     */
    public String displayName(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
