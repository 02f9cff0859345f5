package org.dealercrm.scoring.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimate;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.Sample;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.rates.WilsonInterval;
import org.dealercrm.survey.SurveyQuestion;

/** The share of answers in some points of a scale, with Wilson's interval at the effective size that the answers have (Korn and Graubard 1998). */
final class BoxShare {

    private BoxShare() {}

    static Estimation of(AnswerTable table, SurveyQuestion question, boolean[] taken, Formula formula) {
        Tally tally = table.tally(question);
        Label label = Labels.of(question);
        Sample sample = ResponseSample.of(tally, table.inference().leftOut());
        if (tally.size() == 0 || tally.effectiveSize() < table.policy().minimum()) {
            WhyNone reason = tally.size() == 0 ? WhyNone.NO_ANSWERS : WhyNone.TOO_FEW;
            return new NoEstimate(label, reason, sample, formula.provenance());
        }
        double share = Math.min(1, tally.weightOf(taken) / tally.weight());
        double size = tally.effectiveSize(ones(taken), table.policy().level());
        WilsonInterval wilson = WilsonInterval.of(
                tally.weight() == size ? tally.weightOf(taken) : Math.min(size, share * size),
                size,
                table.policy().level());
        return new Estimate(
                label,
                share,
                Optional.of(wilson.around(share)),
                sample,
                byPoints(label, question, tally, taken),
                formula.provenance());
    }

    private static double[] ones(boolean[] taken) {
        double[] ones = new double[taken.length];
        for (int point = 0; point < ones.length; point++) {
            ones[point] = taken[point] ? 1 : 0;
        }
        return ones;
    }

    private static Breakdown byPoints(Label label, SurveyQuestion question, Tally tally, boolean[] taken) {
        List<Breakdown> points = new ArrayList<>();
        for (int point = 0; point < taken.length; point++) {
            if (taken[point]) {
                points.add(
                        Breakdown.leaf(Labels.ofPoint(question.scale(), point), tally.weight(point) / tally.weight()));
            }
        }
        return Breakdown.of(label, points);
    }
}
