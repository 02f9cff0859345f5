package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of the exact limits, against sums over every case. */
class NoncentralHypergeometricProperties {

    @Property
    void atTheUpperLimitSoFewAreAsImprobableAsTheTail(
            @ForAll("fewCases") Case c, @ForAll @DoubleRange(min = .01, max = .4) double tail) {
        if (c.observed() == c.among().most()) {
            return; // whatever the odds, it is never exceeded: there is no upper limit below it
        }

        double mean = c.among().highestMean(c.observed(), tail);
        Tails tails = Tails.withMean(c.all(), c.marked(), c.drawn(), mean, c.observed());

        assertThat(mean).isGreaterThanOrEqualTo(c.observed());
        assertThat(tails.atMost).isCloseTo(tail, within(1e-6));
    }

    /** The unmarked ones are drawn where the marked ones are not. */
    @Property
    void theLowerLimitIsTheUpperOneOfTheOthers(
            @ForAll("manyCases") Case c, @ForAll @DoubleRange(min = .01, max = .4) double tail) {
        NoncentralHypergeometric others = new NoncentralHypergeometric(c.all(), c.all() - c.marked(), c.drawn());

        assertThat(c.among().lowestMean(c.observed(), tail))
                .isCloseTo(c.drawn() - others.highestMean(c.drawn() - c.observed(), tail), within(1e-9 * c.all()));
    }

    /** So many of all are marked, so many are drawn, and among those so many marked ones were observed. */
    record Case(int all, int marked, int drawn, long observed) {

        static Case of(int all, double markedShare, double drawnShare, double place) {
            int marked = (int) Math.round(markedShare * all);
            int drawn = (int) Math.round(drawnShare * all);
            NoncentralHypergeometric among = new NoncentralHypergeometric(all, marked, drawn);
            return new Case(all, marked, drawn, among.least() + Math.round(place * (among.most() - among.least())));
        }

        NoncentralHypergeometric among() {
            return new NoncentralHypergeometric(all, marked, drawn);
        }
    }

    @Provide
    Arbitrary<Case> fewCases() {
        return cases(60);
    }

    @Provide
    Arbitrary<Case> manyCases() {
        return cases(300);
    }

    private static Arbitrary<Case> cases(int most) {
        Arbitrary<Double> shares = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(Arbitraries.integers().between(2, most), shares, shares, shares)
                .as(Case::of);
    }

    /** Tails by sums over all cases, at the psi that has the mean. */
    private record Tails(double mean, double atMost) {

        static Tails withMean(int all, int marked, int drawn, double mean, long observed) {
            double low = -60;
            double high = 60;
            for (int i = 0; i < 200; i++) {
                double middle = (low + high) / 2;
                if (at(all, marked, drawn, middle, observed).mean < mean) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return at(all, marked, drawn, high, observed);
        }

        private static Tails at(int all, int marked, int drawn, double logPsi, long observed) {
            int least = Math.max(0, marked + drawn - all);
            double log = 0;
            double largest = 0;
            double[] logs = new double[Math.min(marked, drawn) - least + 1];
            for (int i = 1; i < logs.length; i++) {
                int x = least + i - 1;
                log += logPsi
                        + Math.log(
                                (double) (marked - x) * (drawn - x) / ((x + 1.0) * (all - marked - drawn + x + 1.0)));
                logs[i] = log;
                largest = Math.max(largest, log);
            }
            double total = 0;
            double mean = 0;
            double below = 0;
            for (int i = 0; i < logs.length; i++) {
                double mass = Math.exp(logs[i] - largest);
                total += mass;
                mean += mass * (least + i);
                below += least + i <= observed ? mass : 0;
            }
            return new Tails(mean / total, below / total);
        }
    }
}
