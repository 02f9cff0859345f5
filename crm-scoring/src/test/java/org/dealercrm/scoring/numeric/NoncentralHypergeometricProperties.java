package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of the exact limits, against sums over every case. */
class NoncentralHypergeometricProperties {

    @Property
    void atTheUpperLimitSoFewAreAsImprobableAsTheTail(
            @ForAll @IntRange(min = 2, max = 60) int all,
            @ForAll @DoubleRange(min = 0, max = 1) double markedShare,
            @ForAll @DoubleRange(min = 0, max = 1) double drawnShare,
            @ForAll @DoubleRange(min = 0, max = 1) double place,
            @ForAll @DoubleRange(min = .01, max = .4) double tail) {
        int marked = (int) Math.round(markedShare * all);
        int drawn = (int) Math.round(drawnShare * all);
        NoncentralHypergeometric among = new NoncentralHypergeometric(all, marked, drawn);
        long observed = among.least() + Math.round(place * (among.most() - among.least()));
        if (observed == among.most()) {
            return; // whatever the odds, it is never exceeded: there is no upper limit below it
        }

        double mean = among.highestMean(observed, tail);
        Tails tails = Tails.withMean(all, marked, drawn, mean, observed);

        assertThat(mean).isGreaterThanOrEqualTo(observed);
        assertThat(tails.atMost).isCloseTo(tail, within(1e-6));
    }

    /** The unmarked ones are drawn where the marked ones are not. */
    @Property
    void theLowerLimitIsTheUpperOneOfTheOthers(
            @ForAll @IntRange(min = 2, max = 300) int all,
            @ForAll @DoubleRange(min = 0, max = 1) double markedShare,
            @ForAll @DoubleRange(min = 0, max = 1) double drawnShare,
            @ForAll @DoubleRange(min = 0, max = 1) double place,
            @ForAll @DoubleRange(min = .01, max = .4) double tail) {
        int marked = (int) Math.round(markedShare * all);
        int drawn = (int) Math.round(drawnShare * all);
        NoncentralHypergeometric among = new NoncentralHypergeometric(all, marked, drawn);
        NoncentralHypergeometric others = new NoncentralHypergeometric(all, all - marked, drawn);
        long observed = among.least() + Math.round(place * (among.most() - among.least()));

        assertThat(among.lowestMean(observed, tail))
                .isCloseTo(drawn - others.highestMean(drawn - observed, tail), within(1e-9 * all));
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
