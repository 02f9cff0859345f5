package org.dealercrm.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealercrm.scoring.retention.CustomerScore;
import org.dealercrm.scoring.retention.CustomerScores;
import org.dealercrm.scoring.retention.Evidence;
import org.dealercrm.scoring.retention.Reason;
import org.dealercrm.scoring.retention.RetentionClass;
import org.dealercrm.scoring.retention.RetentionResult;

/**
 * The customers of each class that are worth most while they stay, by their keys, with reasons and counterfactual: private
 * customers first, then the first two fleets, which would otherwise leave no room for anybody else.
 */
final class TopCustomers {

    private static final int MOST_FLEETS = 2;

    private TopCustomers() {}

    static List<Map<String, Object>> of(RetentionResult result, int most) {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (RetentionClass each : RetentionClass.values()) {
            List<Map<String, Object>> customers = Stream.concat(
                            top(result, each, false, most), top(result, each, true, MOST_FLEETS))
                    .map(TopCustomers::customer)
                    .toList();
            groups.add(Map.of("code", each.name(), "customers", customers));
        }
        return groups;
    }

    private static Stream<CustomerScore> top(RetentionResult result, RetentionClass of, boolean fleets, int most) {
        CustomerScores scores = result.scores();
        return IntStream.range(0, scores.size())
                .filter(row -> scores.retentionClass(row) == of && scores.isFleet(row) == fleets)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(scores::valueWhileStaying)
                        .reversed()
                        .thenComparing(scores::customerId))
                .limit(most)
                .map(scores::get);
    }

    private static Map<String, Object> customer(CustomerScore score) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", score.customerId());
        map.put("fleet", score.fleet());
        map.put("frequency", score.frequency());
        map.put("pReturn", score.pReturn());
        map.put("valueWhileStaying", score.valueWhileStaying());
        map.put("evidenceZh", evidence(score.evidence(), "尚未到店", "仅到店一次", "记录较短", "记录充分"));
        map.put("evidenceEn", evidence(score.evidence(), "never came", "came once", "short history", "full history"));
        map.put("reasons", score.reasons().stream().map(TopCustomers::reason).toList());
        map.put("changeZh", score.counterfactual().sentence(Locale.CHINESE));
        map.put("changeEn", score.counterfactual().sentence(Locale.ENGLISH));
        return map;
    }

    private static String evidence(Evidence evidence, String none, String one, String shortly, String full) {
        return switch (evidence) {
            case NONE -> none;
            case ONE_VISIT -> one;
            case SHORT -> shortly;
            case FULL -> full;
        };
    }

    static Map<String, Object> reason(Reason reason) {
        return Map.of(
                "code", reason.code().name(),
                "rule", reason.code().isRule(),
                "contribution", reason.contribution(),
                "zh", reason.sentence(Locale.CHINESE),
                "en", reason.sentence(Locale.ENGLISH));
    }
}
