package org.dealercrm.desk.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.scoring.delivered.PointPair;
import org.dealercrm.scoring.delivered.PointsIndex;
import org.dealercrm.scoring.delivered.Priorities;
import org.dealercrm.scoring.delivered.Weights;
import org.dealercrm.scoring.estimate.Label;

/** A weighted index out of JSON: its criteria with their points, and their weights. */
public final class IndexKeys {

    /** Which index. */
    private enum Kind {
        /** Gale's ratio of quality. */
        QUALITY,
        /** Best's index of benefits. */
        BENEFITS,
        /** Best's index of benefits less relative cost. */
        VALUE
    }

    /**
     * What was found.
     *
     * @param weights how much each criterion counts, not null
     * @param priorities the judgements behind the weights, if they are of one person or of a group that judges as one
     * @param index the index, not null
     */
    public record Result(Weights weights, Optional<Priorities> priorities, PointsIndex index) {}

    private static final Set<String> KEYS = JsonDocument.keys("kind", "criteria", "weights", "relativeCost");

    private IndexKeys() {}

    static Result read(JsonDocument json) {
        json.checkKeys(KEYS);
        Kind kind = OfferKeys.constant(json, "kind", Kind.class);
        if (json.has("relativeCost") != (kind == Kind.VALUE)) {
            throw json.unfit("relativeCost", "our cost in percent of theirs for the kind VALUE, nothing for others");
        }
        Map<Label, PointPair> points = new LinkedHashMap<>();
        Map<String, PointPair> byCode = new LinkedHashMap<>();
        for (JsonDocument each : json.objects("criteria", "a list of criteria, each an object")) {
            Label criterion = OfferKeys.label(each);
            PointPair pair = points(each, kind);
            points.put(criterion, pair);
            if (byCode.put(criterion.code(), pair) != null) {
                throw each.unfit("code", "a code that no other criterion has");
            }
        }
        if (points.isEmpty()) {
            throw json.unfit("criteria", "at least one criterion");
        }
        WeightKeys.Result weights = WeightKeys.read(json.object("weights"), List.copyOf(points.keySet()));
        return new Result(weights.weights(), weights.priorities(), index(json, kind, weights.weights(), byCode));
    }

    private static PointsIndex index(JsonDocument json, Kind kind, Weights weights, Map<String, PointPair> points) {
        Map<String, Double> advantages = new LinkedHashMap<>();
        points.forEach((code, pair) -> advantages.put(code, pair.own()));
        return switch (kind) {
            case QUALITY -> PointsIndex.ofQuality(weights, points);
            case BENEFITS -> PointsIndex.ofBenefits(weights, advantages);
            case VALUE ->
                PointsIndex.ofValue(
                        weights, advantages, inRange(json, "relativeCost", "our cost in percent of theirs, 0 to 1e9"));
        };
    }

    /** Both stores' points; an advantage is the points of ours where theirs are 100. */
    private static PointPair points(JsonDocument each, Kind kind) {
        if (kind == Kind.QUALITY) {
            each.checkKeys(JsonDocument.keys("code", "en", "zh", "own", "other"));
            String expected = "points from 0 to 1e9";
            return new PointPair(inRange(each, "own", expected), inRange(each, "other", expected));
        }
        each.checkKeys(JsonDocument.keys("code", "en", "zh", "advantage"));
        return new PointPair(inRange(each, "advantage", "our advantage, 100 if both are alike, from 0 to 1e9"), 100);
    }

    static double inRange(JsonDocument json, String key, String expected) {
        double number = json.number(key, expected);
        if (!(number >= 0 && number <= 1e9)) {
            throw json.unfit(key, expected);
        }
        return number;
    }
}
