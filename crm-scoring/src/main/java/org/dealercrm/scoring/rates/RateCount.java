package org.dealercrm.scoring.rates;

import java.util.ArrayList;
import java.util.List;
import org.dealercrm.scoring.estimate.Exclusion;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.numeric.CompensatedSum;

/** Asks every customer of a log one question, each by his weight, and leaves out whom the policy leaves out. */
final class RateCount {

    private final VisitLog log;
    private final RatePolicy policy;
    private final Question question;
    private final CompensatedSum above = new CompensatedSum();
    private final CompensatedSum notAbove = new CompensatedSum();
    private final CompensatedSum departed = new CompensatedSum();
    private final CompensatedSum fleets = new CompensatedSum();
    private final CompensatedSum notOver = new CompensatedSum();
    private boolean timesCanBeOpen;
    private long observations;
    private double largestWeight;
    private double squares;

    private RateCount(VisitLog log, RatePolicy policy, Question question) {
        this.log = log;
        this.policy = policy;
        this.question = question;
    }

    static Rate of(VisitLog log, RatePolicy policy, Question question) {
        RateCount count = new RateCount(log, policy, question);
        for (int customer = 0; customer < log.customerCount(); customer++) {
            count.ask(customer);
        }
        return count.rate();
    }

    private void ask(int customer) {
        Question.Answer answer = question.test().of(customer);
        if (answer == Question.Answer.OUTSIDE) {
            return;
        }
        double weight = log.weight(customer);
        if (policy.leaveOutDeparted() && isGone(customer)) {
            departed.add(weight);
        } else if (policy.leaveOutFleets()
                && log.isFleet(customer, question.asOf().toEpochDay())) {
            fleets.add(weight);
        } else if (answer == Question.Answer.NOT_OVER_YET) {
            timesCanBeOpen = true;
            notOver.add(weight);
        } else {
            (answer == Question.Answer.YES ? above : notAbove).add(weight);
            addSquare(weight);
            observations++;
        }
    }

    /** Adds up the squares of the weights over that of the largest, which can neither overflow nor vanish. */
    private void addSquare(double weight) {
        if (weight > largestWeight) {
            squares *= (largestWeight / weight) * (largestWeight / weight);
            largestWeight = weight;
        }
        squares += (weight / largestWeight) * (weight / largestWeight);
    }

    /** (sum w)^2 / sum w^2 (Kish 1965). */
    private double effectiveSize(double sumOfWeights) {
        double sum = sumOfWeights / largestWeight;
        return sumOfWeights == 0 ? 0 : sum * (sum / squares);
    }

    /** A departure without a day is known on every day. */
    private boolean isGone(int customer) {
        return log.departure(customer).isPresent()
                && log.departedDay(customer).orElse(Long.MIN_VALUE)
                        <= question.asOf().toEpochDay();
    }

    private Rate rate() {
        double numerator = above.value();
        double denominator = numerator + notAbove.value();
        return new Rate(
                question.definition(),
                question.window(),
                question.asOf(),
                numerator,
                denominator,
                effectiveSize(denominator),
                observations,
                exclusions(),
                question.undefined());
    }

    private List<Exclusion> exclusions() {
        List<Exclusion> exclusions = new ArrayList<>();
        if (policy.leaveOutDeparted()) {
            exclusions.add(new Exclusion(ExclusionReason.DEPARTED, departed.value()));
        }
        if (policy.leaveOutFleets()) {
            exclusions.add(new Exclusion(ExclusionReason.FLEET, fleets.value()));
        }
        if (timesCanBeOpen) {
            exclusions.add(new Exclusion(ExclusionReason.NOT_OVER_YET, notOver.value()));
        }
        return exclusions;
    }
}
