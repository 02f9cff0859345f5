package org.dealercrm.scoring.retention;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/**
 * What a store can offer together with a partner (联盟), as a suggestion of a {@link RetentionStrategy}. Whether there is such a partner
 * and what it costs is the store's to say.
 */
public enum AllianceOffer {
    /** With the insurer: renewal at the store, the deductible or a repair benefit tied to it. */
    INSURANCE_RENEWAL(
            "保险联盟：到期前在店续保，赠事故代办与维修抵扣",
            "with the insurer: renewal at the store, with claims handled and a repair benefit"),
    /** With the bank: a loan or leasing for the next vehicle. */
    FINANCE("金融联盟：置换专享贷款或融资租赁方案", "with the bank: a loan or lease for the next vehicle"),
    /** With the used-car dealer: a guaranteed price for the vehicle. */
    TRADE_IN("二手车联盟：旧车保价评估与置换补贴", "with the used-car partner: a guaranteed valuation and a trade-in bonus"),
    /** With the fuel or charging company: a rebate for a visit. */
    FUEL_AND_CHARGING("加油充电联盟：到店赠油卡或充电券", "with the fuel or charging partner: a card or voucher for a visit"),
    /** With the warranty company: an extended warranty. */
    EXTENDED_WARRANTY(
            "延保联盟：延长保修与保养套餐组合", "with the warranty company: an extended warranty bundled with a service package"),
    /** With the roadside service: rescue for the length of the contract. */
    ROADSIDE_ASSISTANCE("救援联盟：全年道路救援与代步车", "with the roadside service: a year of assistance and a courtesy car"),
    /** With hotels, airlines and clubs: privileges for the best customers. */
    TRAVEL_PRIVILEGES("出行联盟：酒店、机场贵宾厅与会员活动礼遇", "with hotels and airports: lounge and club privileges");

    private final String chinese;
    private final String english;

    AllianceOffer(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * The offer in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a clause, never null
     */
    public String sentence(Locale locale) {
        return Language.isChinese(locale) ? chinese : english;
    }
}
