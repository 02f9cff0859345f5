package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;

class GaussLegendreTest {

    @Test
    void pointsAndWeightsAreThoseOfAnotherLibrary() {
        for (int n = 2; n <= 48; n++) {
            GaussLegendre rule = GaussLegendre.of(n);
            GaussIntegrator other = new GaussIntegratorFactory().legendre(n, 0, 1);
            for (int i = 0; i < n; i++) {
                assertThat(rule.node[i]).isCloseTo(other.getPoint(i), within(1e-15));
                assertThat(rule.weight[i]).isCloseTo(other.getWeight(i), within(1e-14));
            }
        }
    }

    @Test
    void polynomialsOfDegree2nMinus1AreExact() {
        for (int n = 2; n <= 48; n++) {
            GaussLegendre rule = GaussLegendre.of(n);
            for (int degree = 0; degree < 2 * n; degree++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += rule.weight[i] * Math.pow(rule.node[i], degree);
                }
                assertThat(sum).isCloseTo(1.0 / (degree + 1), within(3e-15));
            }
        }
    }

    /** The bound holds: e^(-pv) and the kink (1 + q (e^v - 1))^-m, whose integral of e^v (...)^-(m+1) is known, to the last digits. */
    @Test
    void pointsForAPieceAreEnough() {
        for (double length : new double[] {1e-6, .01, .1, .3, .6, .9, 1.2, 2}) {
            for (double drop = .1; drop <= GaussLegendre.MOST_DROP; drop *= 1.3) {
                GaussLegendre rule = GaussLegendre.forPiece(drop, length);
                double exponential = 0;
                double kink = 0;
                // a kink in the middle of the piece, as steep at its end as allowed
                double q = 1 / (1 + Math.exp(length / 2));
                double share = q * Math.exp(length) / (1 + q * Math.expm1(length));
                double m = (drop / length + 1) / share - 1;
                for (int i = 0; i < rule.points; i++) {
                    double v = length * rule.node[i];
                    exponential += rule.weight[i] * Math.exp(-drop * rule.node[i]);
                    kink += rule.weight[i] * length * Math.exp(v - (m + 1) * Math.log1p(q * Math.expm1(v)));
                }
                double exactKink = -Math.expm1(-m * Math.log1p(q * Math.expm1(length))) / (m * q);
                assertThat(exponential * drop / -Math.expm1(-drop)).isCloseTo(1, within(1e-14));
                assertThat(kink / exactKink).isCloseTo(1, within(2e-14));
            }
        }
    }
}
