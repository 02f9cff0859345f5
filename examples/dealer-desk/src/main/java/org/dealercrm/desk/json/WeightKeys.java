package org.dealercrm.desk.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.scoring.delivered.ConsistencyPolicy;
import org.dealercrm.scoring.delivered.FaultyJudgements;
import org.dealercrm.scoring.delivered.GroupPriorities;
import org.dealercrm.scoring.delivered.PairwiseJudgements;
import org.dealercrm.scoring.delivered.PairwiseMatrix;
import org.dealercrm.scoring.delivered.PairwiseReading;
import org.dealercrm.scoring.delivered.Priorities;
import org.dealercrm.scoring.delivered.RandomIndex;
import org.dealercrm.scoring.delivered.Weights;
import org.dealercrm.scoring.delivered.WeightsResult;
import org.dealercrm.scoring.estimate.Label;

/** Weights out of JSON: stated, or the judgements of one person or of several. */
final class WeightKeys {

    /** How the judgements of several become one. */
    private enum Aggregate {
        /** The geometric mean of their judgements. */
        JUDGEMENTS,
        /** The geometric mean of their priorities. */
        GEOMETRIC_PRIORITIES,
        /** The arithmetic mean of their priorities. */
        ARITHMETIC_PRIORITIES
    }

    /** Which table of random indices. */
    private enum Table {
        SAATY,
        SIMULATED
    }

    /** The weights and, where one matrix is behind them, its consistency. */
    record Result(Weights weights, Optional<Priorities> priorities) {}

    private static final Set<String> KEYS = JsonDocument.keys(
            "code",
            "en",
            "zh",
            "stated",
            "judgements",
            "persons",
            "aggregate",
            "consistentOnly",
            "randomIndex",
            "limit");
    private static final String JUDGEMENTS = "a list of judgements, each an object with first, second and times";

    private final JsonDocument json;
    private final List<Label> criteria;

    private WeightKeys(JsonDocument json, List<Label> criteria) {
        this.json = json;
        this.criteria = criteria;
    }

    static Result read(JsonDocument json, List<Label> criteria) {
        json.checkKeys(KEYS);
        WeightKeys keys = new WeightKeys(json, criteria);
        long kinds = List.of("stated", "judgements", "persons").stream()
                .filter(json::has)
                .count();
        if (kinds != 1) {
            throw json.problem("found " + kinds + " of stated, judgements and persons, expected one of them");
        }
        if (json.has("stated")) {
            return new Result(keys.stated(), Optional.empty());
        }
        return json.has("judgements") ? of(keys.matrix(json).priorities(keys.policy())) : keys.group();
    }

    private static Result of(Priorities priorities) {
        return new Result(priorities.weights(), Optional.of(priorities));
    }

    private Weights stated() {
        JsonDocument numbers = json.object("stated");
        Set<String> codes = criteria.stream().map(Label::code).collect(Collectors.toCollection(LinkedHashSet::new));
        numbers.checkKeys(codes);
        Map<Label, Double> stated = new LinkedHashMap<>();
        for (Label criterion : criteria) {
            stated.put(criterion, IndexKeys.inRange(numbers, criterion.code(), "a weight from 0 to 1e9"));
        }
        try {
            return Weights.stated(
                    json.has("code") ? OfferKeys.label(json) : new Label("STATED", "stated weights", "给定权重"), stated);
        } catch (IllegalArgumentException refused) {
            throw json.problem(String.valueOf(refused.getMessage()));
        }
    }

    private PairwiseMatrix matrix(JsonDocument person) {
        PairwiseJudgements judgements;
        try {
            judgements = PairwiseJudgements.about(criteria);
        } catch (IllegalArgumentException refused) {
            throw person.problem(String.valueOf(refused.getMessage()));
        }
        for (JsonDocument each : person.objects("judgements", JUDGEMENTS)) {
            each.checkKeys(JsonDocument.keys("first", "second", "times"));
            judgements.judge(
                    OfferKeys.text(each, "first"),
                    OfferKeys.text(each, "second"),
                    each.number("times", "how many times as important the first is as the second, from 1e-6 to 1e6"));
        }
        PairwiseReading reading = judgements.read();
        if (reading instanceof PairwiseMatrix matrix) {
            return matrix;
        }
        String found = ((FaultyJudgements) reading)
                .problems().stream()
                        .map(problem -> problem.sentence(Locale.ENGLISH))
                        .collect(Collectors.joining("; "));
        throw person.problem("found that " + found
                + "; expected each pair of criteria to be judged once, or both ways in agreement");
    }

    private ConsistencyPolicy policy() {
        ConsistencyPolicy policy = ConsistencyPolicy.saaty();
        if (json.has("randomIndex")) {
            Table table = OfferKeys.constant(json, "randomIndex", Table.class);
            policy = policy.with(table == Table.SAATY ? RandomIndex.SAATY : RandomIndex.SIMULATED);
        }
        if (json.has("limit")) {
            String expected = "a consistency ratio above 0, such as 0.1";
            double limit = json.number("limit", expected);
            if (!(limit > 0)) {
                throw json.unfit("limit", expected);
            }
            policy = new ConsistencyPolicy(policy.randomIndex(), limit);
        }
        return policy;
    }

    private Result group() {
        List<PairwiseMatrix> persons = new ArrayList<>();
        for (JsonDocument person : json.objects("persons", "a list of persons, each an object with judgements")) {
            person.checkKeys(JsonDocument.keys("judgements"));
            persons.add(matrix(person));
        }
        Aggregate aggregate = OfferKeys.constant(json, "aggregate", Aggregate.class);
        boolean consistentOnly = json.has("consistentOnly") && json.truth("consistentOnly");
        if (aggregate == Aggregate.JUDGEMENTS) {
            if (consistentOnly) {
                throw json.unfit("consistentOnly", "false, as judgements are averaged of all");
            }
            return of(GroupPriorities.judgements(persons)
                    .orElseThrow(() -> json.unfit("persons", "at least one person"))
                    .priorities(policy()));
        }
        GroupPriorities.Mean mean = aggregate == Aggregate.GEOMETRIC_PRIORITIES
                ? GroupPriorities.Mean.GEOMETRIC
                : GroupPriorities.Mean.ARITHMETIC;
        WeightsResult weights = consistentOnly
                ? GroupPriorities.consistentPriorities(persons, mean, policy())
                : GroupPriorities.priorities(persons, mean);
        if (weights instanceof Weights found) {
            return new Result(found, Optional.empty());
        }
        throw json.unfit("persons", "at least one person" + (consistentOnly ? " whose judgements are consistent" : ""));
    }
}
