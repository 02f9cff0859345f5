package org.dealercrm.scoring.delivered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealercrm.scoring.estimate.Label;

/**
 * Takes down how many times as important one criterion is as another, pair by pair, as one person judges them. A pair may be judged
 * either way round, and also both ways if the two agree.
 *
 * <pre>{@code
 * PairwiseReading reading = PairwiseJudgements.about(List.of(price, waiting, quality))
 *         .judge("price", "waiting", 3)
 *         .judge("quality", "price", 2)
 *         .judge("quality", "waiting", 5)
 *         .read();
 * }</pre>
 */
public final class PairwiseJudgements {

    private static final int MOST_CRITERIA = 50;
    private static final double SMALLEST = 1e-6;
    private static final double LARGEST = 1e6;
    /** So far doubles may round a reciprocal: 3 and 1/3 agree, 3 and .333 do not. */
    private static final double ROUNDING = 1e-12;

    /** One judgement as it was given. */
    private record Judgement(String first, String second, double times) {

        boolean isOf(String one, String other) {
            return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
        }

        boolean isNumber() {
            return times >= SMALLEST && times <= LARGEST;
        }

        /** How many times as important the first is as a criterion with this code, whichever way round it was given. */
        double over(String other) {
            return second.equals(other) ? times : 1 / times;
        }
    }

    private final List<Label> criteria;
    private final Set<String> codes = new HashSet<>();
    private final List<Judgement> judgements = new ArrayList<>();

    private PairwiseJudgements(List<Label> criteria) {
        this.criteria =
                criteria.stream().sorted(Comparator.comparing(Label::code)).toList();
        for (Label criterion : criteria) {
            if (!codes.add(criterion.code())) {
                throw new IllegalArgumentException("A criterion is named once, found two " + criterion.code());
            }
        }
        if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
            throw new IllegalArgumentException("Judgements are about 1 to 50 criteria, found " + criteria.size());
        }
    }

    /**
     * Starts without a judgement.
     *
     * @param criteria what is judged, 1 to 50, each code once, not null
     * @return an empty builder, never null
     */
    public static PairwiseJudgements about(List<Label> criteria) {
        return new PairwiseJudgements(criteria);
    }

    /**
     * Takes a judgement down.
     *
     * @param first the code of a criterion, not null
     * @param second the code of another, not null
     * @param times how many times as important as the second the first is; on Saaty's scale 1 to 9 and their reciprocals; below 1 if
     *     it is less important
     * @return this
     */
    public PairwiseJudgements judge(String first, String second, double times) {
        judgements.add(new Judgement(first, second, times));
        return this;
    }

    /**
     * Reads the judgements.
     *
     * @return the matrix, or all that is wrong; never null
     */
    public PairwiseReading read() {
        Set<JudgementProblem> problems = new LinkedHashSet<>();
        judgements.forEach(judgement -> misplaced(judgement, problems));
        double[][] times = new double[criteria.size()][criteria.size()];
        for (int i = 0; i < criteria.size(); i++) {
            times[i][i] = 1;
            for (int j = i + 1; j < criteria.size(); j++) {
                pair(i, j, times, problems);
            }
        }
        return problems.isEmpty()
                ? new PairwiseMatrix(criteria, times)
                : new FaultyJudgements(problems.stream().toList());
    }

    private void misplaced(Judgement judgement, Set<JudgementProblem> problems) {
        JudgementProblem.Kind kind;
        if (!codes.contains(judgement.first) || !codes.contains(judgement.second)) {
            kind = JudgementProblem.Kind.UNKNOWN_CRITERION;
        } else if (judgement.first.equals(judgement.second)) {
            kind = JudgementProblem.Kind.WITH_ITSELF;
        } else if (!judgement.isNumber()) {
            kind = JudgementProblem.Kind.OUT_OF_RANGE;
        } else {
            return;
        }
        problems.add(new JudgementProblem(kind, judgement.first, judgement.second, List.of(judgement.times)));
    }

    private void pair(int i, int j, double[][] times, Set<JudgementProblem> problems) {
        String first = criteria.get(i).code();
        String second = criteria.get(j).code();
        List<Judgement> ofPair = judgements.stream()
                .filter(judgement -> judgement.isOf(first, second))
                .toList();
        List<Judgement> numbers = ofPair.stream()
                .filter(Judgement::isNumber)
                .sorted(Comparator.comparingDouble((Judgement judgement) -> judgement.over(second))
                        .thenComparing(Judgement::first))
                .toList();
        if (ofPair.isEmpty()) {
            problems.add(new JudgementProblem(JudgementProblem.Kind.MISSING, first, second, List.of()));
        }
        if (numbers.isEmpty()) {
            return;
        }
        double least = numbers.get(0).over(second);
        double most = numbers.get(numbers.size() - 1).over(second);
        if (most - least > ROUNDING * least) {
            problems.add(
                    new JudgementProblem(JudgementProblem.Kind.CONTRADICTORY, first, second, List.of(least, most)));
        }
        Judgement taken = numbers.get(0);
        boolean asGiven = taken.first.equals(first);
        PairwiseMatrix.set(times, asGiven ? i : j, asGiven ? j : i, taken.times);
    }
}
