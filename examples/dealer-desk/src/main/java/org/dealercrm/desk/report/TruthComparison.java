package org.dealercrm.desk.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dealercrm.scoring.retention.CustomerScores;

/**
 * What a model said of who still is a customer, beside the truth that only a simulation knows.
 *
 * @param day the day of both
 * @param customers how many were scored
 * @param present how many of them really still were customers
 * @param expectedPresent the sum of the model's probabilities of it (p_alive)
 * @param modelAuc the probability that p_alive puts a stayer above a leaver; empty if all are one or the other
 * @param modelBrier the mean squared distance of p_alive from the truth
 * @param ruleAuc the same as the model's AUC, for the time since the last visit alone
 */
public record TruthComparison(
        LocalDate day,
        int customers,
        int present,
        double expectedPresent,
        OptionalDouble modelAuc,
        double modelBrier,
        OptionalDouble ruleAuc) {

    /**
     * Compares.
     *
     * @param day the day, not null
     * @param scores the scores as of that day, at least one, not null
     * @param stillCustomer tells the truth by the customer's key, not null
     * @return the comparison, never null
     */
    public static TruthComparison of(LocalDate day, CustomerScores scores, Predicate<String> stillCustomer) {
        int size = scores.size();
        boolean[] present = new boolean[size];
        double[] alive = new double[size];
        double[] silence = new double[size];
        double squares = 0;
        for (int i = 0; i < size; i++) {
            present[i] = stillCustomer.test(scores.customerId(i));
            alive[i] = scores.pAlive(i);
            silence[i] = scores.recency(i) - scores.age(i);
            squares += Math.pow(alive[i] - (present[i] ? 1 : 0), 2);
        }
        int stayers = (int) IntStream.range(0, size).filter(i -> present[i]).count();
        return new TruthComparison(
                day,
                size,
                stayers,
                Arrays.stream(alive).sum(),
                auc(alive, present),
                squares / size,
                auc(silence, present));
    }

    /**
     * The area under the ROC curve by mid-ranks, (R - n1 (n1 + 1) / 2) / (n1 n0), where R is the sum of the ranks of the n1
     * stayers (Mann and Whitney 1947). Undefined without a stayer or without a leaver.
     */
    static OptionalDouble auc(double[] score, boolean[] positive) {
        Integer[] order = IntStream.range(0, score.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (one, other) -> Double.compare(score[one], score[other]));
        double ranks = 0;
        long positives = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && score[order[to]] == score[order[from]]) {
                to++;
            }
            double midRank = (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++) {
                if (positive[order[i]]) {
                    ranks += midRank;
                    positives++;
                }
            }
            from = to;
        }
        long negatives = score.length - positives;
        if (positives == 0 || negatives == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((ranks - positives * (positives + 1) / 2.0) / ((double) positives * negatives));
    }
}
