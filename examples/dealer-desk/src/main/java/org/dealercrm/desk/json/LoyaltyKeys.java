package org.dealercrm.desk.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.scoring.loyalty.ClassSatisfaction;
import org.dealercrm.scoring.loyalty.LoyaltyTable;
import org.dealercrm.scoring.loyalty.ReturnBySatisfaction;
import org.dealercrm.scoring.loyalty.StepReturn;
import org.dealercrm.scoring.rates.Rate;
import org.dealercrm.scoring.retention.RetentionClass;

/** Whether the satisfied came back, as JSON. */
public final class LoyaltyKeys {

    private static final double LEVEL = .95;

    private LoyaltyKeys() {}

    /**
     * The return by step of satisfaction.
     *
     * @param found what was found, not null
     * @return its keys in their order, to which others may be added; never null
     */
    public static Map<String, Object> of(ReturnBySatisfaction found) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("zh", found.sentence(Locale.CHINESE));
        map.put("en", found.sentence(Locale.ENGLISH));
        map.put("steps", found.steps().stream().map(LoyaltyKeys::step).toList());
        map.put("trendPValue", found.trend().map(trend -> trend.pValue()).orElse(null));
        map.put("shape", found.shape().finding().name());
        return map;
    }

    private static Map<String, Object> step(StepReturn step) {
        Map<String, Object> map = EstimationKeys.label(step.step());
        map.put("rate", rate(step.rate()));
        return map;
    }

    private static Map<String, Object> rate(Rate rate) {
        Map<String, Object> map = EstimationKeys.asMap(rate.estimation(LEVEL));
        map.put("numerator", rate.numerator());
        map.put("denominator", rate.denominator());
        return map;
    }

    /**
     * The five classes beside their satisfaction.
     *
     * @param classes the satisfaction of each class, not null
     * @return one after the other, never null
     */
    public static List<Map<String, Object>> of(Map<RetentionClass, ClassSatisfaction> classes) {
        List<Map<String, Object>> list = new ArrayList<>();
        classes.forEach((code, each) -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("code", code.name());
            map.put("zh", code.displayName(Locale.CHINESE));
            map.put("en", code.displayName(Locale.ENGLISH));
            map.put("customers", each.customers());
            map.put("mean", EstimationKeys.asMap(each.satisfaction()));
            list.add(map);
        });
        return list;
    }

    /**
     * Attitude against behaviour.
     *
     * @param table the table, not null
     * @return its sentences and shares, never null
     */
    public static Map<String, Object> of(LoyaltyTable table) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("zh", table.sentence(Locale.CHINESE));
        map.put("en", table.sentence(Locale.ENGLISH));
        Map<String, Object> shares = new LinkedHashMap<>();
        table.shares().forEach((kind, share) -> shares.put(kind.name(), rate(share)));
        map.put("shares", shares);
        return map;
    }
}
