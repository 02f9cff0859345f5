package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.history.ClockUnit;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;

class NbdTest {

    private static final Nbd CDNOW = new Nbd(.384766, 12.072014, ClockUnit.WEEK);

    @Test
    void closedForms() {
        assertThat(CDNOW.pAlive(2, 30.43, 38.86)).isEqualTo(1);
        assertThat(CDNOW.pAliveAhead(1000, 2, 30.43, 38.86)).isEqualTo(1);
        assertThat(CDNOW.expectedVisits(39, 2, 30.43, 38.86)).isCloseTo(2.384766 * 39 / 50.932014, within(1e-14));
        assertThat(CDNOW.expectedVisitsWhileStaying(39, 2, 30.43, 38.86))
                .isEqualTo(CDNOW.expectedVisits(39, 2, 30.43, 38.86));
        assertThat(CDNOW.expectedVisitsOfNewCustomer(39)).isCloseTo(.384766 * 39 / 12.072014, within(1e-14));
        assertThat(CDNOW.pReturn(39, 2, 30.43, 38.86))
                .isCloseTo(1 - Math.pow(50.932014 / 89.932014, 2.384766), within(1e-14));
    }

    /** Gamma(r+2)/Gamma(r) alpha^r / (alpha+T)^(r+2), the likelihood of two visits. */
    @Test
    void likelihoodOfACustomer() {
        double r = .384766;
        double direct = Math.log(r * (r + 1)) + r * Math.log(12.072014) - (r + 2) * Math.log(12.072014 + 38.86);
        assertThat(CDNOW.logLikelihood(2, 30.43, 38.86, 0)).isCloseTo(direct, within(1e-14));
        assertThat(CDNOW.logLikelihood(0, 0, 0, 0)).isEqualTo(0);
    }

    @Property
    void massesAreNegativeBinomialAndTheirSumIsAnIncompleteBeta(
            @ForAll @DoubleRange(min = .05, max = 30) double r,
            @ForAll @DoubleRange(min = .1, max = 30) double alpha,
            @ForAll @DoubleRange(min = .01, max = 60) double horizon,
            @ForAll @IntRange(min = 0, max = 50) int most) {
        Nbd m = new Nbd(r, alpha, ClockUnit.WEEK);
        double z = horizon / (alpha + horizon);
        double sum = 0;
        for (int n = 0; n <= most; n++) {
            double log = Gamma.logGamma(r + n) - Gamma.logGamma(r) - Gamma.logGamma(n + 1) + r * Math.log1p(-z);
            double mass = m.probabilityOfVisitsOfNewCustomer(n, horizon);
            assertThat(mass).isCloseTo(Math.exp(log + n * Math.log(z)), within(1e-10 * mass));
            sum += mass;
        }
        assertThat(1 - sum).isCloseTo(Beta.regularizedBeta(z, most + 1, r, 1e-15, 100_000), within(1e-11));
        assertThat(m.pReturn(horizon, 0, 0, 0))
                .isCloseTo(1 - m.probabilityOfVisitsOfNewCustomer(0, horizon), within(1e-14));
    }

    @Test
    void extremesAreFinite() {
        for (Nbd m : new Nbd[] {
            new Nbd(1e-9, 1e-12, ClockUnit.DAY), new Nbd(1e9, 1e-12, ClockUnit.DAY), new Nbd(1e9, 1e15, ClockUnit.DAY)
        }) {
            for (double age : new double[] {0, 1, 1e12}) {
                assertThat(m.expectedVisits(1e12, 1e9, 0, age)).isBetween(0.0, Double.MAX_VALUE);
                assertThat(m.pReturn(1e12, 0, 0, age)).isBetween(0.0, 1.0);
                assertThat(m.probabilityOfVisits(100_000, 1e12, 1e9, 0, age)).isBetween(0.0, 1.0);
                assertThat(m.logLikelihood(1_000_000_000, age, age, 0)).isBetween(-Double.MAX_VALUE, Double.MAX_VALUE);
            }
        }
    }

    @Test
    void familyAndParametersAreToldAndWhatIsOutOfRangeIsRefused() {
        assertThat(CDNOW.family()).isEqualTo(ModelFamily.NBD);
        assertThat(CDNOW.regularity()).isEqualTo(1);
        assertThat(CDNOW.parameters().toString()).isEqualTo("{r=0.384766, alpha=12.072014}");
        assertThatThrownBy(() -> new Nbd(0, 1, ClockUnit.DAY)).hasMessageContaining("found 0.0");
        assertThatThrownBy(() -> CDNOW.pAlive(1, 3, 2)).hasMessageContaining("t_x 3.0");
        assertThatThrownBy(() -> CDNOW.pReturn(-1, 1, 1, 2)).hasMessageContaining("horizon");
        assertThatThrownBy(() -> CDNOW.probabilityOfVisits(-1, 1, 1, 1, 2)).hasMessageContaining("found -1");
    }
}
