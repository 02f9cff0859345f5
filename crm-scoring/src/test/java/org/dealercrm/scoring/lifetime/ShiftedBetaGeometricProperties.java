package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of sBG over its legal domain. */
class ShiftedBetaGeometricProperties {

    @Property
    void sharesAddUpAndRetentionRises(
            @ForAll("models") ShiftedBetaGeometric m, @ForAll @IntRange(min = 1, max = 60) int most) {
        double ended = 0;
        for (int t = 1; t <= most; t++) {
            ended += m.ending(t);
            assertThat(m.retention(t)).isBetween(0.0, 1.0).isLessThanOrEqualTo(m.retention(t + 1));
            assertThat(m.survivor(t)).isCloseTo(m.survivor(t - 1) * m.retention(t), within(1e-13));
        }
        assertThat(ended + m.survivor(most)).isCloseTo(1, within(1e-12));
    }

    @Property
    void renewalsAheadFollowFromTheNextOne(
            @ForAll("models") ShiftedBetaGeometric m,
            @ForAll @IntRange(min = 0, max = 50) int renewed,
            @ForAll @IntRange(min = 0, max = 50) int ahead,
            @ForAll @DoubleRange(min = 0, max = 1) double discount) {
        double next = m.retention(renewed + 1);
        double both = m.expectedRenewals(renewed, ahead + 1);
        assertThat(next * (1 + m.expectedRenewals(renewed + 1, ahead))).isCloseTo(both, within(1e-12 * both));
        if (m.expectedRemainingRenewals(renewed) instanceof ResidualLifetime.Finite all) {
            double later = ((ResidualLifetime.Finite) m.expectedRemainingRenewals(renewed + 1)).renewals();
            assertThat(next * (1 + later)).isCloseTo(all.renewals(), within(1e-9 * all.renewals()));
            assertThat(both).isLessThanOrEqualTo(all.renewals() * (1 + 1e-12));
        }
        if (m.discountedResidualLifetime(renewed, discount) instanceof ResidualLifetime.Finite all) {
            ResidualLifetime rest = m.discountedResidualLifetime(renewed + 1, discount);
            double later = rest.renewalsIfFinite().orElseThrow();
            assertThat(next * (1 + later / (1 + discount))).isCloseTo(all.renewals(), within(1e-9 * all.renewals()));
        }
    }

    @Property
    void theFitIsAMaximumWithoutOrderAndByWeight(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 200) Integer> counts) {
        counts.sort(Collections.reverseOrder());
        double[] survivors = counts.stream().mapToDouble(c -> c + 1).toArray();
        Renewals once = Renewals.builder().survivors(survivors).build();
        Renewals twice =
                Renewals.builder().survivors(survivors).survivors(survivors).build();
        double[] doubled = DoubleStream.of(survivors).map(c -> 2 * c).toArray();
        Fit<ShiftedBetaGeometric> fit = ShiftedBetaGeometric.fit(once);
        assertThat(ShiftedBetaGeometric.fit(twice))
                .isEqualTo(ShiftedBetaGeometric.fit(
                        Renewals.builder().survivors(doubled).build()));
        assertThat(fit.status()).isIn(FitStatus.CONVERGED, FitStatus.AT_BOUND);
        double sum = survivors[survivors.length - 1] * Math.log(fit.model().survivor(survivors.length - 1));
        for (int t = 1; t < survivors.length; t++) {
            sum += (survivors[t - 1] - survivors[t]) * Math.log(fit.model().ending(t));
        }
        assertThat(fit.logLikelihood()).isCloseTo(sum, within(1e-9 * (1 + Math.abs(sum))));
        for (double a : new double[] {.8, 1, 1.25}) {
            for (double b : new double[] {.8, 1, 1.25}) {
                double near = new ShiftedBetaGeometric(
                                bounded(fit.model().alpha() * a),
                                bounded(fit.model().beta() * b))
                        .logLikelihood(once);
                assertThat(near).isLessThanOrEqualTo(fit.logLikelihood() + 1e-9 * (1 + Math.abs(sum)));
            }
        }
    }

    private static double bounded(double parameter) {
        return Math.max(1e-6, Math.min(1e6, parameter));
    }

    @Provide
    Arbitrary<ShiftedBetaGeometric> models() {
        Arbitrary<Double> parameter =
                Arbitraries.doubles().between(-4, 4).ofScale(6).map(e -> Math.pow(10, e));
        return Combinators.combine(parameter, parameter).as(ShiftedBetaGeometric::new);
    }
}
