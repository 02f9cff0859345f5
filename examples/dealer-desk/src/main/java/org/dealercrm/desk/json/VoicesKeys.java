package org.dealercrm.desk.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.scoring.drivers.TopicPareto;
import org.dealercrm.scoring.feedback.CustomerVoices;
import org.dealercrm.scoring.feedback.FeedbackSummary;
import org.dealercrm.scoring.feedback.TopicSummary;

/** What customers wrote, as JSON: the topics of complaints and hopes, the most frequent first, and the tone of each topic. */
final class VoicesKeys {

    private VoicesKeys() {}

    static Map<String, Object> of(CustomerVoices voices, Optional<FeedbackSummary> topics) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("texts", voices.texts());
        map.put("vitalShare", voices.complaints().vitalShare());
        map.put("complaints", pareto(voices.complaints()));
        map.put("hopes", pareto(voices.hopes()));
        map.put(
                "topics",
                topics.map(found ->
                                found.topics().stream().map(VoicesKeys::topic).toList())
                        .orElse(List.of()));
        return map;
    }

    private static List<Map<String, Object>> pareto(TopicPareto pareto) {
        return pareto.topics().stream()
                .map(each -> {
                    Map<String, Object> map = EstimationKeys.label(each.topic());
                    map.put("count", each.mentions());
                    map.put("cumulative", each.cumulative());
                    map.put("vital", each.vital());
                    map.put("ofMentions", EstimationKeys.asMap(each.ofMentions()));
                    map.put("ofReports", EstimationKeys.asMap(each.ofReports()));
                    return map;
                })
                .toList();
    }

    private static Map<String, Object> topic(TopicSummary topic) {
        Map<String, Object> map = EstimationKeys.label(topic.topic().label());
        map.put("complaints", topic.complaints());
        map.put("neutral", topic.neutral());
        map.put("praises", topic.praises());
        map.put("hopes", topic.hopes());
        map.put("complaintShare", EstimationKeys.asMap(topic.complaintShare()));
        return map;
    }
}
