package org.dealercrm.scoring.retention;

import java.util.List;
import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** What the customer relationship centre (DCRC) does now, one strategy for each class. */
public enum RetentionStrategy {
    /** For high value, stable. */
    CARE(
            "专属服务顾问，优先预约工位；按保养到期日提前两周邀约，增值项目只荐不推，满意度回访每次必做。",
            "Keep one named service adviser and a reserved bay; invite two weeks before the service is due, offer extras"
                    + " without pushing, and call after every visit."),
    /** For high value, at risk. */
    WIN_BACK(
            "本周内由服务顾问或客户经理亲自致电，问清未到店原因并登记；有抱怨先处理抱怨，再给限期专属回厂礼遇，三日内跟进结果。",
            "Have the adviser or the customer manager call in person this week and record why he stays away; settle any"
                    + " complaint first, then offer a personal, dated return benefit, and follow up within three days."),
    /** For low value, stable. */
    DEVELOP(
            "按到期日发短信或微信提醒；到店时推荐套餐、延保与续保以提高单次贡献，不额外投入折扣。",
            "Remind by message when the service is due; at the visit recommend packages, extended warranty and insurance to"
                    + " raise the contribution of a visit, without extra discounts."),
    /** For low value, at risk. */
    REMIND(
            "纳入批量低成本提醒（短信、微信）；连续两次无响应即停止优惠投放，只保留安全与召回通知。",
            "Put on low-cost bulk reminders; after two without an answer stop spending on offers and keep to safety and"
                    + " recall notices."),
    /** For no value. */
    RELEASE(
            "停止营销投入；核实车辆与联系方式（是否已售、报废、迁出），保留召回与法定通知，再次到店时重新评估。",
            "Stop marketing spend; check whether vehicle and contact are still right, keep recall and legal notices, and"
                    + " score again if he comes back.");

    private final String chinese;
    private final String english;

    RetentionStrategy(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * What to do, as an instruction.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return one sentence, never null
     */
    public String sentence(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }

    /**
     * What the store can offer together with its partners: privileges to those it wants to keep, reasons to come back to those it
     * wants to win, more to buy to those it wants to develop, a small reward for a visit where little is spent, nothing where
     * nothing is.
     *
     * @return the offers, the most fitting first, unmodifiable; empty for {@link #RELEASE}; never null
     */
    public List<AllianceOffer> allianceOffers() {
        return switch (this) {
            case CARE -> List.of(AllianceOffer.TRAVEL_PRIVILEGES, AllianceOffer.FINANCE, AllianceOffer.TRADE_IN);
            case WIN_BACK ->
                List.of(
                        AllianceOffer.ROADSIDE_ASSISTANCE,
                        AllianceOffer.INSURANCE_RENEWAL,
                        AllianceOffer.FUEL_AND_CHARGING);
            case DEVELOP -> List.of(AllianceOffer.EXTENDED_WARRANTY, AllianceOffer.INSURANCE_RENEWAL);
            case REMIND -> List.of(AllianceOffer.FUEL_AND_CHARGING);
            case RELEASE -> List.of();
        };
    }
}
