package org.dealercrm.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.dealercrm.scoring.numeric.GammaPoisson;
import org.junit.jupiter.api.Test;

/** Laws of the distribution of a sum of contributions, with free visits, costs and margins of either sign. */
class ContributionSumProperties {

    @Property
    void aQuantileIsTheLeastSumThatIsReachedWithTheProbability(
            @ForAll("amounts") VisitAmounts amounts,
            @ForAll @DoubleRange(min = .1, max = 10) double visits,
            @ForAll @DoubleRange(min = .01, max = .99) double probability) {
        ContributionSum sum = new ContributionSum(counts(visits), amounts, 500);
        double quantile = sum.quantile(probability);

        double little = 1e-9 * Math.max(500, Math.abs(quantile));
        assertThat(sum.atMost(quantile)).isGreaterThanOrEqualTo(probability - 1e-12);
        assertThat(sum.atMost(quantile - little)).isLessThanOrEqualTo(probability);
    }

    @Property
    void theDistributionNeverFallsAndGoesFrom0To1(
            @ForAll("amounts") VisitAmounts amounts,
            @ForAll @DoubleRange(min = .1, max = 10) double visits,
            @ForAll @DoubleRange(min = -5000, max = 5000) double s,
            @ForAll @DoubleRange(min = 0, max = 5000) double more) {
        ContributionSum sum = new ContributionSum(counts(visits), amounts, 500);

        assertThat(sum.atMost(s + more)).isGreaterThanOrEqualTo(sum.atMost(s) - 1e-12);
        assertThat(sum.atMost(-1e12)).isBetween(0.0, 1e-3);
        assertThat(sum.atMost(1e12)).isBetween(1 - 1e-3, 1 + 1e-12);
    }

    /** Integrated over nu, of which everything is then independent: by the trapezoidal rule in ln nu, which converges geometrically. */
    @Property
    void itIsTheMixtureOverTheCustomersOwnRate(
            @ForAll("amounts") VisitAmounts amounts, @ForAll @DoubleRange(min = 10, max = 5000) double s) {
        double[] counts = {.2, .3, .2, .1, .1, .05, .03, .02};
        double expected = 0;
        double weights = 0;
        for (int i = -100; i <= 100; i++) {
            // nu v' = e^t is Gamma(q', 1), and e^t times its density is exp(q' t - e^t), up to a constant.
            double t = Math.log(amounts.shape()) + i * .06;
            double weight = Math.exp(amounts.shape() * (t - Math.log(amounts.shape()) + 1) - Math.exp(t));
            weights += weight;
            expected += weight * givenRate(counts, amounts, Math.exp(t) / amounts.rate(), s);
        }
        assertThat(new ContributionSum(counts, amounts, 500).atMost(s)).isCloseTo(expected / weights, within(1e-7));
    }

    private static double givenRate(double[] counts, VisitAmounts amounts, double nu, double s) {
        double sum = 0;
        for (int n = 0; n < counts.length; n++) {
            double coefficient = 1;
            for (int m = 0; m <= n; m++) {
                double binomial =
                        coefficient * Math.pow(amounts.paidShare(), m) * Math.pow(1 - amounts.paidShare(), n - m);
                sum += counts[n] * binomial * amountsAtMost(amounts, nu, m, s + n * amounts.cost());
                coefficient *= (double) (n - m) / (m + 1);
            }
        }
        return sum;
    }

    private static double amountsAtMost(VisitAmounts amounts, double nu, int m, double s) {
        if (m == 0) {
            return s >= 0 ? 1 : 0;
        }
        double g = s / amounts.margin();
        double at = g <= 0 ? 0 : RegularizedGamma.P.value(amounts.p() * m, g * nu);
        return amounts.margin() > 0 ? at : 1 - at;
    }

    /** Visits that all contribute the same have the quantiles of their number. */
    @Test
    void certainContributionsHaveTheQuantilesOfTheCount() {
        double[] counts = {.25, .5, .25};
        ContributionSum gain = new ContributionSum(counts, VisitAmounts.always(40), 40);
        assertThat(gain.quantile(.2)).isZero();
        assertThat(gain.quantile(.7)).isCloseTo(40, within(1e-10));
        assertThat(gain.quantile(.8)).isCloseTo(80, within(1e-10));
        ContributionSum loss = new ContributionSum(counts, VisitAmounts.always(-40), 40);
        assertThat(loss.quantile(.2)).isCloseTo(-80, within(1e-10));
        assertThat(loss.quantile(.3)).isCloseTo(-40, within(1e-10));
        assertThat(loss.quantile(.8)).isZero();
    }

    private static double[] counts(double visits) {
        GammaPoisson number = new GammaPoisson(2, visits / 2);
        double[] counts = new double[80];
        for (int n = 0; n < counts.length; n++) {
            double atLeast = n == 0 ? 1 : number.atLeast(n);
            counts[n] = n == counts.length - 1 ? atLeast : atLeast - number.atLeast(n + 1);
        }
        return Arrays.stream(counts).map(p -> Math.max(0, p)).toArray();
    }

    @Provide
    Arbitrary<VisitAmounts> amounts() {
        return Combinators.combine(
                        Arbitraries.doubles().between(.5, 20),
                        Arbitraries.doubles().between(3, 40),
                        Arbitraries.doubles().between(100, 5000),
                        Arbitraries.doubles().between(0, 1).edgeCases(e -> e.add(0.0, 1.0)),
                        Arbitraries.doubles().between(.1, 1).map(m -> m > .8 ? .5 - m : m),
                        Arbitraries.doubles().between(0, 300).edgeCases(e -> e.add(0.0)))
                .as(VisitAmounts::new);
    }
}
