package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.junit.jupiter.api.Test;

/** The likelihood of one customer and its derivatives. */
class ParetoNbdCurveTest {

    /**
     * By the closed form in 60 digits (mpmath 1.3.0), log(gamma(r+x)/gamma(r) alpha^r beta^s (1/((alpha+T)^(r+x) (beta+T)^s) + s/(r+x+s)
     * (A(tx) - A(T)))), and mp.diff of it in the logarithms of r, alpha, s, beta.
     */
    @Test
    void derivativesInSixtyDigits() {
        assertDerivatives(
                new double[] {.553, 10.578, .606, 11.669, 2, 30.43, 38.86, -9.5542832451504058}, new double[] {
                    0.51080749697309587,
                    -0.0010807501185482188,
                    -0.74938763861796354,
                    0.43065389462737591,
                    -0.6155089965660757,
                    0.43247117902902738,
                    0.0069604208926464145,
                    -0.0018267577996936255,
                    -0.43307197534443842,
                    -0.0073504989806866145,
                    0.0019308990819256214,
                    -0.75215134127711627,
                    0.43137322793878466,
                    -0.12510601636188625
                });
        assertDerivatives(new double[] {.553, 11, .606, 11, 2, 30.43, 38.86, -9.5803059752973342}, new double[] {
            0.52775791215971476,
            -0.018323263119501587,
            -0.77536611769668359,
            0.43802048273779373,
            -0.59856246824326584,
            0.42872505812302299,
            0.0069727495314644153,
            -0.001751445721027649,
            -0.4426735658197824,
            -0.0075878151969915779,
            0.0019076950490499381,
            -0.77817199591568147,
            0.43871936664260979,
            -0.12187806843121461
        });
        assertDerivatives(new double[] {1.3, 2.8, 1, 14, 7, 12, 31.5, -15.097637269821601}, new double[] {
            0.56791001591896322,
            -0.10050558463711485,
            0.29972173362357676,
            -0.0015531485339144249,
            -1.1037844796057035,
            1.0538436257548574,
            0.021456886292793018,
            -0.015012412348778886,
            -1.1358207536823108,
            -0.018721607177689896,
            0.013665466257772432,
            -0.66995391541592764,
            0.48513013060447899,
            -0.48721326045548712
        });
        assertDerivatives(new double[] {.25, 40, 3, 5, 0, 0, 20, -0.013792936888695014}, new double[] {
            -0.013649230821190279,
            0.012775948132836193,
            0.016594689749065547,
            -0.012165180347172137,
            -0.013365988070367633,
            0.012529012251438445,
            0.016267507062114052,
            -0.011971819211850529,
            -0.011042582341714947,
            -0.014295877501209054,
            0.010678497995860064,
            -0.018665302789507021,
            0.011336763509473769,
            -0.0092052252100034844
        });
    }

    /** r, alpha, s, beta, x, t_x, T, value; the four first and, row by row from the diagonal, the ten second derivatives. */
    private static void assertDerivatives(double[] customer, double[] derivatives) {
        double[] at = new double[4];
        for (int i = 0; i < 4; i++) {
            at[i] = Math.log(customer[i]);
        }
        double[] gradient = new double[4];
        double[][] hessian = new double[4][4];
        double value = ofOne(customer[4], customer[5], customer[6]).evaluate(at, gradient, hessian);
        assertThat(value).isCloseTo(customer[7], within(1e-14));
        int next = 4;
        for (int k = 0; k < 4; k++) {
            assertThat(gradient[k]).isCloseTo(derivatives[k], within(5e-15));
            for (int l = k; l < 4; l++) {
                assertThat(hessian[k][l]).isCloseTo(derivatives[next++], within(5e-15));
                assertThat(hessian[l][k]).isEqualTo(hessian[k][l]);
            }
        }
    }

    record Place(double[] at, double x, double tx, double age) {}

    @Property
    void valueIsTheModelsLikelihood(@ForAll("places") Place p) {
        double value = evaluate(p.at(), p, new double[4]);
        ParetoNbd m = new ParetoNbd(
                Math.exp(p.at()[0]), Math.exp(p.at()[1]), Math.exp(p.at()[2]), Math.exp(p.at()[3]), ClockUnit.WEEK);
        assertThat(value)
                .isCloseTo(
                        m.logLikelihood((int) p.x(), p.tx(), p.age(), 0),
                        within(1e-12 * (1 + Math.abs(value) + p.x())));
    }

    @Property
    void derivativesAreDifferences(@ForAll("places") Place p) {
        double[] gradient = new double[4];
        double[][] hessian = new double[4][4];
        double value = ofOne(p.x(), p.tx(), p.age()).evaluate(p.at(), gradient, hessian);
        double step = 1e-5;
        double tolerance = 1e-7 * (1 + Math.abs(value) + p.x() + largest(hessian));
        for (int i = 0; i < 4; i++) {
            double[] up = p.at().clone();
            double[] down = p.at().clone();
            up[i] += step;
            down[i] -= step;
            double[] slopeUp = new double[4];
            double[] slopeDown = new double[4];
            double rise = evaluate(up, p, slopeUp) - evaluate(down, p, slopeDown);
            assertThat(gradient[i]).isCloseTo(rise / (2 * step), within(tolerance));
            for (int j = 0; j < 4; j++) {
                assertThat(hessian[i][j]).isCloseTo((slopeUp[j] - slopeDown[j]) / (2 * step), within(tolerance));
            }
        }
    }

    /** The likelihood of a store of one customer. */
    private static ParetoNbdLikelihood ofOne(double x, double tx, double age) {
        return new ParetoNbdLikelihood(LikelihoodRows.of(VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("c", (int) x, tx, age, Double.NaN, Double.NaN, 1)
                .build()));
    }

    private static double evaluate(double[] at, Place p, double[] gradient) {
        return ofOne(p.x(), p.tx(), p.age()).evaluate(at, gradient, new double[4][4]);
    }

    private static double largest(double[][] hessian) {
        double largest = 0;
        for (double[] row : hessian) {
            for (double h : row) {
                largest = Math.max(largest, Math.abs(h));
            }
        }
        return largest;
    }

    @Provide
    Arbitrary<Place> places() {
        Arbitrary<double[]> at = Arbitraries.doubles()
                .between(-12, 12)
                .ofScale(4)
                .array(double[].class)
                .ofSize(4);
        return Combinators.combine(
                        at,
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.doubles().between(0, 1).ofScale(6),
                        Arbitraries.doubles().between(-8, 8).ofScale(4))
                .as((p, x, part, age) -> new Place(p, x, x == 0 ? 0 : part * Math.exp(age), Math.exp(age)));
    }
}
