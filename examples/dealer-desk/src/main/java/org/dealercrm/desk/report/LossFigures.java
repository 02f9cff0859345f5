package org.dealercrm.desk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.retention.LossPolicy;
import org.dealercrm.scoring.retention.LossState;
import org.dealercrm.scoring.retention.LossStates;

/** Customers by state of loss, now and a year ago, by two sources of the trade that do not agree; as the page's script takes them. */
final class LossFigures {

    private static final List<LossPolicy> SOURCES =
            List.of(LossPolicy.serviceCodes(), LossPolicy.crmRequirements2019());

    private LossFigures() {}

    static List<Map<String, Object>> of(VisitLog log, LocalDate asOf) {
        List<Map<String, Object>> sources = new ArrayList<>();
        for (LossPolicy policy : SOURCES) {
            LossStates states = LossStates.of(log, policy);
            LocalDate before = asOf.minusYears(1);
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("source", policy.source());
            map.put("warningAt", policy.warningAt().toString());
            map.put("lostAt", policy.lostAt().toString());
            map.put("before", before.toString());
            map.put("states", states(states, asOf, before));
            sources.add(map);
        }
        return sources;
    }

    private static List<Map<String, Object>> states(LossStates states, LocalDate asOf, LocalDate before) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (LossState state : LossState.values()) {
            list.add(Map.of(
                    "code", state.name(),
                    "zh", state.displayName(Locale.CHINESE),
                    "en", state.displayName(Locale.ENGLISH),
                    "customers", states.totals(asOf).in(state),
                    "customersBefore", states.totals(before).in(state)));
        }
        return list;
    }
}
