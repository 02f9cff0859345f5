package org.dealercrm.scoring.retention;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/**
 * The sentences in which reasons are told, each in English and Chinese, with at most two figures: the customer's own, and what it
 * is compared with. Figures are whole days unless the constant says otherwise.
 */
@SuppressWarnings("ImmutableEnumChecker") // the patterns are made once and never changed
public enum ReasonSentence {
    /** No figures. */
    VEHICLE_SOLD("the vehicle was sold, so the customer does not return with it", "车辆已售出，客户不会再为此车到店"),
    /** No figures. */
    VEHICLE_SCRAPPED("the vehicle was scrapped, so the customer does not return with it", "车辆已报废，客户不会再为此车到店"),
    /** No figures. */
    VEHICLE_EXPORTED("the vehicle was exported, so the customer does not return with it", "车辆已出口，客户不会再为此车到店"),
    /** Silence; the policy's limit in days. */
    LOST_SINCE_LAST_VISIT(
            "last visit {own:days} ago, beyond the store's limit of {usual:days}",
            "上次到店已过 {own:days}，超过本店流失期限 {usual:days}"),
    /** Days since the acquisition; the policy's limit in days. */
    LOST_SINCE_ACQUISITION(
            "acquired {own:days} ago and has not come since, beyond the store's limit of {usual:days}",
            "建档后 {own:days}未到店，超过本店流失期限 {usual:days}"),
    /** Number of visits; no second figure. */
    NEVER_PAID("no payer ever paid for a visit, {own:count} on record", "共 {own:count} 次到店，任何付款方均未付过款"),
    /** Expected contribution of a visit after the cost to serve; the cost to serve; both amounts of money. */
    NO_CONTRIBUTION(
            "a visit is expected to contribute {own:amount} after a cost to serve of {usual:amount}, all payers counted",
            "扣除服务成本 {usual:amount} 后，预计每次到店贡献为 {own:amount}（含所有付款方）"),
    /** Silence; the customer's own mean gap. */
    SILENCE_AGAINST_OWN_RHYTHM(
            "last visit {own:days} ago; this customer usually comes every {usual:every}",
            "上次到店已过 {own:days}；该客户通常每 {usual:every}到店一次"),
    /** Silence; the silence of the store's typical customer. */
    SILENCE_WITHOUT_RHYTHM(
            "last visit {own:days} ago, none since the first; {usual:days} ago for the store's typical customer",
            "上次到店已过 {own:days}，首次到店后尚未再来；本店典型客户距上次到店 {usual:days}"),
    /** Days since the acquisition; the silence of the store's typical customer. */
    SILENCE_SINCE_ACQUISITION(
            "not one visit in the {own:days} since the acquisition; the store's typical customer came {usual:days} ago",
            "建档后 {own:days}从未到店；本店典型客户距上次到店 {usual:days}"),
    /** The customer's mean gap; that of the store's typical customer. */
    RHYTHM_AGAINST_STORE(
            "comes every {own:everyDays}; the store's typical customer every {usual:everyDays}",
            "平均每 {own:every}到店一次；本店典型客户每 {usual:every}一次"),
    /** Number of visits; no second figure. */
    RHYTHM_UNKNOWN("too few visits to have a rhythm, {own:count} so far", "到店 {own:count} 次，尚无自己的到店节奏"),
    /** The store's regularity k; no second figure. */
    REGULARITY_OF_STORE(
            "how evenly visits lie is estimated for the store as a whole, k = {own:count}, and sets no customer apart",
            "到店规律性按全店估计，k = {own:count}，对单个客户没有影响"),
    /** Days from the beginning of the observation to the last visit; that of the store's typical customer. */
    TENURE_AGAINST_STORE(
            "{own:days} from the first contact to the last visit; {usual:days} for the store's typical customer",
            "首次登记至上次到店共 {own:days}；本店典型客户为 {usual:days}"),
    /** No own figure; days from the beginning to the last visit of the store's typical customer. */
    TENURE_NONE(
            "has not come again since the first contact; the store's typical customer came for {usual:days}",
            "首次登记后尚未再次到店；本店典型客户持续到店 {usual:days}"),
    /** How many times as often as the store's typical customer he comes, and how many times as ready to leave he is. */
    COVARIATES_AGAINST_STORE(
            "by what else is known, comes {own:amount} times as often as the store's typical customer and is {usual:amount} times as"
                    + " ready to leave",
            "按其他已知信息，到店频率为本店典型客户的 {own:amount} 倍，流失倾向为 {usual:amount} 倍"),
    /** By how many points, from 0 to 100, those who answered so came back less often; no second figure. The answer stands before. */
    SATISFACTION_LESS(
            "customers who scored so came back {own:points} less often than their visits alone let expect",
            "打此分的客户返厂率比仅凭到店记录的预期低 {own:points}"),
    /** By how many points, from 0 to 100, those who answered so came back more often; no second figure. The answer stands before. */
    SATISFACTION_MORE(
            "customers who scored so came back {own:points} more often than their visits alone let expect",
            "打此分的客户返厂率比仅凭到店记录的预期高 {own:points}"),
    /** No figures: nobody answered so before, and the neighbouring answers speak for it. The answer stands before. */
    SATISFACTION_UNSEEN("nobody scored so before, so the neighbouring scores speak for it", "此前无人打此分，按相邻分数判断"),
    /** The same of a fleet, against the store's typical fleet. */
    FLEET_COVARIATES_AGAINST_STORE(COVARIATES_AGAINST_STORE),
    /** The same of a fleet, against the store's typical fleet. */
    FLEET_SILENCE_WITHOUT_RHYTHM(SILENCE_WITHOUT_RHYTHM),
    /** The same of a fleet, against the store's typical fleet. */
    FLEET_SILENCE_SINCE_ACQUISITION(SILENCE_SINCE_ACQUISITION),
    /** The same of a fleet, against the store's typical fleet. */
    FLEET_RHYTHM_AGAINST_STORE(RHYTHM_AGAINST_STORE),
    /** The same of a fleet, against the store's typical fleet. */
    FLEET_TENURE_AGAINST_STORE(TENURE_AGAINST_STORE),
    /** The same of a fleet, against the store's typical fleet. */
    FLEET_TENURE_NONE(TENURE_NONE),
    /** The same of a fleet: its k was estimated for the fleets, or with few fleets for all customers. */
    FLEET_REGULARITY(REGULARITY_OF_STORE);

    private final String english;
    private final String chinese;
    private final SentencePattern englishPattern;
    private final SentencePattern chinesePattern;

    ReasonSentence(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
        this.englishPattern = new SentencePattern(english, Locale.ENGLISH);
        this.chinesePattern = new SentencePattern(chinese, Locale.CHINESE);
    }

    /** A sentence on a private customer, told of a fleet. */
    ReasonSentence(ReasonSentence ofPrivateCustomer) {
        this(
                ofPrivateCustomer
                        .english
                        .replace("typical customer", "typical fleet")
                        .replace("the store as a whole", "many customers together"),
                ofPrivateCustomer.chinese.replace("典型客户", "典型车队客户").replace("按全店估计", "按众多客户一并估计"));
    }

    /** The sentence that compares with the store's typical fleet, or this one if it compares with nobody. */
    ReasonSentence ofFleet() {
        return switch (this) {
            case SILENCE_WITHOUT_RHYTHM -> FLEET_SILENCE_WITHOUT_RHYTHM;
            case SILENCE_SINCE_ACQUISITION -> FLEET_SILENCE_SINCE_ACQUISITION;
            case RHYTHM_AGAINST_STORE -> FLEET_RHYTHM_AGAINST_STORE;
            case TENURE_AGAINST_STORE -> FLEET_TENURE_AGAINST_STORE;
            case TENURE_NONE -> FLEET_TENURE_NONE;
            case REGULARITY_OF_STORE -> FLEET_REGULARITY;
            case COVARIATES_AGAINST_STORE -> FLEET_COVARIATES_AGAINST_STORE;
            default -> this;
        };
    }

    String render(double own, double usual, Locale locale) {
        StringBuilder sentence = new StringBuilder();
        appendTo(sentence, own, usual, locale);
        return sentence.toString();
    }

    void appendTo(StringBuilder text, double own, double usual, Locale locale) {
        (Language.isChinese(locale) ? chinesePattern : englishPattern).appendTo(text, own, usual);
    }
}
