package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dealercrm.scoring.history.ClockUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published figures at their stated parameters, figures of an independent evaluation, and customers for whom peers fail. */
class ParetoNbdTest {

    // CDNOW, maximum likelihood on the summary rounded to two decimals (Fader and Hardie 2005; BTYD 2.4.3; lifetimes
    // 0.11.3).
    private static final ParetoNbd ROUNDED = week(.55327551, 10.57761224, .60621357, 11.66791124);
    // CDNOW, the true maximum on the unrounded table.
    private static final ParetoNbd MAXIMUM = week(.5532770468, 10.57768346, .6062399891, 11.668735289);

    private static ParetoNbd week(double r, double alpha, double s, double beta) {
        return new ParetoNbd(r, alpha, s, beta, ClockUnit.WEEK);
    }

    @ParameterizedTest
    @CsvSource({
        "26, 30.86, 31, .997918, 20.11587",
        "2, 30.43, 38.86, .869119, 1.455113",
        "1, 1.71, 38.86, .167872, .170981",
        "0, 0, 38.86, .295097, .107060",
        "29, 37.71, 38, .996125, 19.59476"
    })
    void publishedCdnowFigures(double x, double tx, double age, double alive, double visits) {
        assertThat(ROUNDED.pAlive(x, tx, age)).isCloseTo(alive, within(6e-7));
        assertThat(ROUNDED.expectedVisits(39, x, tx, age)).isCloseTo(visits, within(1e-6 + visits * 3e-7));
    }

    @Test
    void publishedExpectationOfANewCustomer() {
        assertThat(MAXIMUM.expectedVisitsOfNewCustomer(52)).isCloseTo(1.473434, within(6e-7));
    }

    /** BTYD 2.4.3 answers NaN for one of them. */
    @ParameterizedTest
    @CsvSource({
        "221, 103.42857, 103.57143, .99960",
        "254, 97.14286, 97.28571, .99956",
        "161, 94.71429, 98, .74949",
        "204, 98.57143, 99.42857, .99425"
    })
    void customersForWhomAPeerHasNoNumber(double x, double tx, double age, double alive) {
        assertThat(week(.5143, 2.8845, .2856, 14.1087).pAlive(x, tx, age)).isCloseTo(alive, within(5.1e-6));
    }

    @Test
    void nothingIsSpecialAtSEqual1NorWhereAlphaIsBeta() {
        assertThat(week(.553, 10.578, 1, 11.669).expectedVisits(52, 2, 30.43, 38.86))
                .isCloseTo(1.467179, within(6e-7));
        assertThat(week(.553, 11, .606, 11).pAlive(2, 30.43, 38.86)).isCloseTo(.867652, within(6e-7));
    }

    /**
     * r, alpha, s, beta, x, t_x, T, h, n, P(alive), E(h), P(return), P(n visits), log-likelihood; mpmath 1.3.0 with 40 digits. The first
     * five by the closed forms, P(alive) and the likelihood with A(t) = hyp2f1(r+x+s, s+1, r+x+s+1, (alpha-beta)/(alpha+t)) /
     * (alpha+t)^(r+x+s) or its mirror image; the others and all P(n visits) by 30-point rules on the integrals over the time of
     * leaving in pieces by factors of 1.05 to 1.5.
     */
    @ParameterizedTest
    @CsvSource({
        ".553, 10.578, .606, 11.669, 2, 30.43, 38.86, 39, 1, 0.86916755915301119, 1.4551231932576024, 0.59193727639353622, 0.21928749790096378, -9.5542832451504058",
        ".553, 11, .606, 11, 2, 30.43, 38.86, 52, 3, 0.86765144630400656, 1.8275855406897321, 0.6277961899430524, 0.10346722364310562, -9.5803059752973342",
        ".25, 40, 3, 5, 0, 0, 20, 52, 0, 0.0073292134279686657, 0.00034149016857418517, 0.00027748417134542153, 0.99972251582865458, -0.013792936888695014",
        ".25, 40, 3, 5, 0, 0, 0, 100, 2, 1.0, 0.015589569160997732, 0.013979390485624962, 0.0010105319376697972, 0.0",
        "2, .01, 3, 500, 50, 3, 3.5, 1000, 40, 0.48965264044005277, 1621.41547916641, 0.48945196014943178, 0.00019626870796849471, 78.600350458792543",
        ".02, 1000, 1e-4, .02, 5, 90, 90, 52, 6, 1.0, 0.23948036566942452, 0.20859304276322714, 1.5064572709939966e-6, -35.664813768229242",
        "5, 20, 2, 300, 5000, 250, 260, 52, 1000, 4.3798185132506315e-76, 3.7251358374464358e-73, 4.3789435120754952e-76, 4.7315236393411736e-79, 9607.1640758792283",
        "1e-5, 1e-6, 1e-3, 1e6, 1, 10, 1000, 1000000, 7, 0.9999953957309653, 999.61949884099912, 0.99899094470709125, 0.00099496373447883672, -18.420884372831444"
    })
    void figuresInFortyDigits(
            double r,
            double alpha,
            double s,
            double beta,
            int x,
            double tx,
            double age,
            double h,
            int n,
            double alive,
            double visits,
            double back,
            double mass,
            double logLikelihood) {
        ParetoNbd m = week(r, alpha, s, beta);
        assertThat(m.pAlive(x, tx, age)).isCloseTo(alive, within(alive * 1e-13));
        assertThat(m.expectedVisits(h, x, tx, age)).isCloseTo(visits, within(visits * 1e-13));
        assertThat(m.pReturn(h, x, tx, age)).isCloseTo(back, within(back * 1e-13));
        assertThat(m.probabilityOfVisits(n, h, x, tx, age)).isCloseTo(mass, within(mass * 1e-12));
        assertThat(m.logLikelihood(x, tx, age, 0))
                .isCloseTo(logLikelihood, within(1e-14 * (1 + Math.abs(logLikelihood))));
    }

    /** A broken count, as a reason asks for, at s = 1; by the same evaluation. */
    @Test
    void brokenCountsAreTaken() {
        ParetoNbd m = week(1.3, 2.8, 1, 14);
        assertThat(m.pAlive(3.7, 12, 31.5)).isCloseTo(0.073496516150613994, within(1e-15));
        assertThat(m.expectedVisits(52, 3.7, 12, 31.5)).isCloseTo(0.37152566447746377, within(1e-14));
        assertThat(m.pReturn(52, 3.7, 12, 31.5)).isCloseTo(0.063257199493484463, within(1e-15));
        assertThat(m.probabilityOfVisits(4, 52, 3.7, 12, 31.5)).isCloseTo(0.0063418251308052752, within(1e-16));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 0, 1e9",
        "5000, 260, 260",
        "5000, 1, 260",
        "3.7, 10, 12",
        "4, 0, 3",
        "1, 2, 2",
        "1e9, 1e12, 1e12",
        "1e9, 0, 1e12"
    })
    void everyCustomerGetsFiniteFigures(double x, double tx, double age) {
        for (ParetoNbd m : new ParetoNbd[] {
            MAXIMUM,
            week(1e-9, 1e-12, 1e-9, 1e15),
            week(1e9, 1e-12, 1e9, 1e15),
            week(1e9, 1e15, 1e9, 1e-12),
            week(1, 1, 1, 1)
        }) {
            for (double horizon : new double[] {0, 1e-9, 52, 1e12}) {
                double alive = m.pAlive(x, tx, age);
                assertThat(alive).isBetween(0.0, 1.0);
                assertThat(m.pAliveAhead(horizon, x, tx, age)).isBetween(0.0, alive);
                assertThat(m.pReturn(horizon, x, tx, age)).isBetween(0.0, 1.0);
                assertThat(m.expectedVisits(horizon, x, tx, age)).isBetween(0.0, Double.MAX_VALUE);
                assertThat(m.expectedVisitsWhileStaying(horizon, x, tx, age)).isBetween(0.0, Double.MAX_VALUE);
                for (int n : new int[] {0, 1, 100_000}) {
                    assertThat(m.probabilityOfVisits(n, horizon, x, tx, age)).isBetween(0.0, 1.0);
                }
                assertThat(m.logLikelihood((int) x, tx, age, 0)).isBetween(-Double.MAX_VALUE, Double.MAX_VALUE);
            }
        }
    }

    /** Fader and Hardie 2005: the mean of a staying customer is that of the NBD, and with leaving out of sight the model is the NBD. */
    @Test
    void withoutLeavingItIsTheNbd() {
        Nbd nbd = new Nbd(.553, 10.578, ClockUnit.WEEK);
        ParetoNbd m = week(.553, 10.578, 1e-9, 1e15);
        assertThat(m.pAlive(2, 30.43, 38.86)).isCloseTo(1, within(1e-15));
        assertThat(m.expectedVisits(52, 2, 30.43, 38.86))
                .isCloseTo(nbd.expectedVisits(52, 2, 30.43, 38.86), within(1e-14));
        assertThat(m.expectedVisitsWhileStaying(52, 2, 30.43, 38.86))
                .isEqualTo(nbd.expectedVisitsWhileStaying(52, 2, 30.43, 38.86));
        assertThat(m.pReturn(52, 2, 30.43, 38.86)).isCloseTo(nbd.pReturn(52, 2, 30.43, 38.86), within(1e-15));
        assertThat(m.probabilityOfVisits(3, 52, 2, 30.43, 38.86))
                .isCloseTo(nbd.probabilityOfVisits(3, 52, 2, 30.43, 38.86), within(1e-15));
        assertThat(m.logLikelihood(2, 30.43, 38.86, 0)).isCloseTo(nbd.logLikelihood(2, 30.43, 38.86, 0), within(1e-14));
    }

    @Test
    void familyParametersAndRegularityAreTold() {
        assertThat(MAXIMUM.family()).isEqualTo(ModelFamily.PARETO_NBD);
        assertThat(MAXIMUM.regularity()).isEqualTo(1);
        assertThat(week(1.3, 2.8, .42, .79).parameters().toString()).isEqualTo("{r=1.3, alpha=2.8, s=0.42, beta=0.79}");
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThatThrownBy(() -> week(Double.NaN, 1, 1, 1)).hasMessageContaining("Parameter r");
        assertThatThrownBy(() -> week(1, 0, 1, 1)).hasMessageContaining("alpha").hasMessageContaining("found 0.0");
        assertThatThrownBy(() -> week(1, 1, 2e9, 1)).hasMessageContaining("Parameter s");
        assertThatThrownBy(() -> week(1, 1, 1, -1)).hasMessageContaining("beta");
        assertThatThrownBy(() -> MAXIMUM.pAlive(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MAXIMUM.pAlive(1, 5, 4)).hasMessageContaining("t_x 5.0");
        assertThatThrownBy(() -> MAXIMUM.pReturn(-1, 1, 2, 4)).hasMessageContaining("horizon");
        assertThatThrownBy(() -> MAXIMUM.expectedVisits(Double.NaN, 1, 2, 4)).hasMessageContaining("horizon");
        assertThatThrownBy(() -> MAXIMUM.pAliveAhead(1, 1, 2, Double.NaN)).hasMessageContaining("T NaN");
        assertThatThrownBy(() -> MAXIMUM.probabilityOfVisits(100_001, 1, 1, 2, 4))
                .hasMessageContaining("found 100001");
    }
}
