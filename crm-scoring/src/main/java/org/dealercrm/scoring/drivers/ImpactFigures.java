package org.dealercrm.scoring.drivers;

import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Breakdown;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.estimate.Interval;
import org.dealercrm.scoring.estimate.IntervalMethod;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.scoring.estimate.NoEstimate;
import org.dealercrm.scoring.estimate.WhyNone;
import org.dealercrm.scoring.numeric.NormalTails;

/** Range and asymmetry from penalty and reward. */
final class ImpactFigures {

    private static final Label RANGE = new Label("RIOCS", "range of impact", "影响幅度");
    private static final Label SGP = new Label("SGP", "satisfaction-generating potential", "满意生成潜力");
    private static final Label DGP = new Label("DGP", "dissatisfaction-generating potential", "不满意生成潜力");
    private static final Label ASYMMETRY = new Label("IMPACT_ASYMMETRY", "impact asymmetry", "影响不对称性");
    private static final IntervalMethod DELTA = new IntervalMethod(
            new Label("DELTA", "delta method", "Delta 法区间"), "Doob 1935, Annals of Mathematical Statistics 6, 160-169");

    private final Figure base;
    private final ImpactPolicy policy;

    ImpactFigures(Figure base, ImpactPolicy policy) {
        this.base = base;
        this.policy = policy;
    }

    /** Covariances of penalty with itself, penalty with reward, reward with itself. */
    ItemImpact item(Label item, double low, double high, Estimation penalty, Estimation reward, double[] covariances) {
        if (penalty.figure().isEmpty() || reward.figure().isEmpty()) {
            WhyNone reason = reason(penalty).or(() -> reason(reward)).orElseThrow();
            return without(item, low, high, penalty, reward, base.named(RANGE).none(reason), reason);
        }
        double r = Math.max(0, reward.figure().getAsDouble());
        double q = Math.max(0, -penalty.figure().getAsDouble());
        Breakdown parts =
                Breakdown.of(RANGE, List.of(Breakdown.leaf(reward.label(), r), Breakdown.leaf(penalty.label(), q)));
        boolean asExpected =
                reward.figure().getAsDouble() > 0 && penalty.figure().getAsDouble() < 0;
        Estimation range = base.named(RANGE).of(parts, asExpected ? range(r + q, covariances) : Optional.empty());
        if (!(r + q > 0)) {
            return without(item, low, high, penalty, reward, range, WhyNone.ZERO_BELOW_THE_LINE);
        }
        double sgp = r / (r + q);
        double dgp = q / (r + q);
        Breakdown asymmetry =
                Breakdown.of(ASYMMETRY, List.of(Breakdown.leaf(SGP, sgp), Breakdown.leaf(DGP, 0.0 - dgp)));
        double error = asExpected ? error(r, q, covariances) : Double.NaN;
        return new ItemImpact(
                item,
                low,
                high,
                penalty,
                reward,
                range,
                base.named(SGP).of(sgp, interval(sgp, error / 2, 0)),
                base.named(DGP).of(dgp, interval(dgp, error / 2, 0)),
                base.named(ASYMMETRY).of(asymmetry, interval(asymmetry.value(), error, -1)),
                Optional.of(policy.named(asymmetry.value())));
    }

    /** Var(r - p) = Var r + Var p - 2 Cov(p, r). */
    private Optional<Interval> range(double range, double[] covariances) {
        double variance = covariances[0] + covariances[2] - 2 * covariances[1];
        double reach = NormalTails.quantile(policy.level()) * Math.sqrt(Math.max(0, variance));
        return Figure.interval(Math.max(0, range - reach), range, range + reach, policy.level(), DELTA);
    }

    /** With q = -p: dIA/dr = 2q / (r + q)^2, dIA/dq = -2r / (r + q)^2, Cov(q, r) = -Cov(p, r). */
    private static double error(double r, double q, double[] covariances) {
        double byReward = 2 * q / (r + q) / (r + q);
        double byPenalty = 2 * r / (r + q) / (r + q);
        double variance = byReward * byReward * covariances[2]
                + byPenalty * byPenalty * covariances[0]
                + 2 * byReward * byPenalty * covariances[1];
        return Math.sqrt(Math.max(0, variance));
    }

    /** None where the error is not known. */
    private Optional<Interval> interval(double value, double error, double least) {
        double reach = NormalTails.quantile(policy.level()) * error;
        return Figure.interval(
                Math.max(least, value - reach), value, Math.min(1, value + reach), policy.level(), DELTA);
    }

    private static Optional<WhyNone> reason(Estimation figure) {
        return figure instanceof NoEstimate none ? Optional.of(none.reason()) : Optional.empty();
    }

    private ItemImpact without(
            Label item,
            double low,
            double high,
            Estimation penalty,
            Estimation reward,
            Estimation range,
            WhyNone reason) {
        return new ItemImpact(
                item,
                low,
                high,
                penalty,
                reward,
                range,
                base.named(SGP).none(reason),
                base.named(DGP).none(reason),
                base.named(ASYMMETRY).none(reason),
                Optional.empty());
    }
}
