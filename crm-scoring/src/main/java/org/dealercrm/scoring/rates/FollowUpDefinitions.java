package org.dealercrm.scoring.rates;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.rates.FollowUpPolicy.Counting;

/** The definitions of follow-up with the numbers of a policy put in. */
final class FollowUpDefinitions {

    static final ExclusionReason REFUSED = new ExclusionReason("REFUSED", "who would not be asked", "拒访");
    static final ExclusionReason VOID_NUMBER = new ExclusionReason("VOID_NUMBER", "with a void number", "号码无效");

    private FollowUpDefinitions() {}

    static RateDefinition reached(FollowUpPolicy policy) {
        String days = policy.fromDays() + " to " + policy.toDays();
        String chineseDays = policy.fromDays() + "-" + policy.toDays();
        return new RateDefinition(
                "FOLLOW_UP",
                "follow-up rate",
                "回访率",
                "visits whose customer was reached " + days
                        + " days after the release / visits due for a call (refusals " + english(policy.refused())
                        + ", void numbers " + english(policy.voidNumber()) + ")",
                "交车后 " + chineseDays + " 天内回访成功 / 应回访（拒访" + chinese(policy.refused()) + "，号码无效"
                        + chinese(policy.voidNumber()) + "）",
                policy.source(),
                numbers("fromDays", policy.fromDays(), "toDays", policy.toDays()));
    }

    static RateDefinition best(FollowUpPolicy policy) {
        Map<String, Integer> numbers = numbers("fromDays", policy.fromDays(), "toDays", policy.toDays());
        numbers.put("fromHours", policy.bestFromHours());
        numbers.put("toHours", policy.bestToHours());
        String hours = policy.bestFromHours() + " to " + policy.bestToHours();
        return new RateDefinition(
                "FOLLOW_UP_BEST_TIME",
                "follow-up at the best time",
                "最佳时段回访率",
                "customers reached " + hours + " hours after the release / customers reached " + policy.fromDays()
                        + " to " + policy.toDays() + " days after it",
                "交车后 " + policy.bestFromHours() + "-" + policy.bestToHours() + " 小时内回访成功 / 交车后 " + policy.fromDays()
                        + "-" + policy.toDays() + " 天内回访成功",
                policy.source(),
                numbers);
    }

    static RateDefinition written(FollowUpPolicy policy) {
        int days = policy.unreachableDays();
        return new RateDefinition(
                "FOLLOW_UP_WRITTEN",
                "written to when not reached",
                "未联系上客户书面回访率",
                "customers written to / customers called in vain on " + days + " days or with a void number",
                "已发短信或信函的客户 / " + days + " 天均联系不上或号码无效的客户",
                policy.source(),
                Map.of("days", days));
    }

    private static String english(Counting counting) {
        return switch (counting) {
            case AS_REACHED -> "count as reached";
            case AS_NOT_REACHED -> "count as not reached";
            case LEFT_OUT -> "left out";
        };
    }

    private static String chinese(Counting counting) {
        return switch (counting) {
            case AS_REACHED -> "计为成功";
            case AS_NOT_REACHED -> "计为未成功";
            case LEFT_OUT -> "不计";
        };
    }

    private static Map<String, Integer> numbers(String one, int first, String other, int second) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put(one, first);
        numbers.put(other, second);
        return numbers;
    }
}
