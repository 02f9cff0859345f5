package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.dealercrm.scoring.history.ClockUnit;
import org.hipparchus.special.Beta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published figures at their stated parameters, and oracles of our own. */
class BetaGeometricModelTest {

    // CDNOW, maximum likelihood on the summary rounded to two decimals (Fader, Hardie, Lee 2005; BTYD 2.4.3; lifetimes
    // 0.11.3).
    private static final BetaGeometricModel BG_ROUNDED = week(false, 1, .242593, 4.413532, .792886, 2.425752);
    // CDNOW, parameters of the unrounded table.
    private static final BetaGeometricModel BG = week(false, 1, .242594, 4.413602, .792920, 2.425888);
    private static final BetaGeometricModel REGULAR = week(true, 3, 1.3, 2.8, .42, .79);

    private static BetaGeometricModel week(boolean mbg, int k, double r, double alpha, double a, double b) {
        return new BetaGeometricModel(mbg, k, r, alpha, a, b, ClockUnit.WEEK);
    }

    @ParameterizedTest
    @CsvSource({
        "26, 30.86, 31, .968920, 20.75057",
        "2, 30.43, 38.86, .726609, 1.225910",
        "1, 1.71, 38.86, .212227, .203251",
        "0, 0, 38.86, 1, .194781",
        "29, 37.71, 38, .969134, 20.05367"
    })
    void publishedCdnowFiguresOfBgNbd(double x, double tx, double age, double alive, double visits) {
        assertThat(BG_ROUNDED.pAlive(x, tx, age)).isCloseTo(alive, within(2e-6));
        assertThat(BG_ROUNDED.expectedVisits(39, x, tx, age)).isCloseTo(visits, within(visits * 1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        ".142857142857, .0078, 5e-5",
        "1, .0532, 5e-5",
        "3, .1506, 5e-5",
        "31.857142857, 1.0405, 5e-5",
        "32, 1.0437, 5e-5",
        "78, 1.85795, 1e-5"
    })
    void publishedExpectationOfANewCustomer(double weeks, double visits, double tolerance) {
        assertThat(BG.expectedVisitsOfNewCustomer(weeks)).isCloseTo(visits, within(tolerance));
    }

    @Test
    void publishedExpectationOfANewCustomerAtTheTrueMaximum() {
        BetaGeometricModel maximum = week(false, 1, .2425945224, 4.413602019, .7929220172, 2.425906777);
        assertThat(maximum.expectedVisitsOfNewCustomer(52)).isCloseTo(1.444012, within(1e-6));
    }

    @Test
    void publishedConditionalExpectationOverAYear() {
        assertThat(BG.expectedVisits(52, 26, 30.86, 31)).isCloseTo(25.75906, within(2e-5));
        assertThat(BG.pAlive(26, 30.86, 31)).isCloseTo(.968919, within(1e-6));
        assertThat(BG.expectedVisits(52, 26, 216 / 7.0, 31)).isCloseTo(25.75736, within(2e-5));
        assertThat(BG.pAlive(26, 216 / 7.0, 31)).isCloseTo(.968855, within(1e-6));
    }

    @Test
    void publishedProbabilityOfNoVisit() {
        assertThat(week(false, 1, .243, 4.414, .793, 2.426).probabilityOfVisitsOfNewCustomer(0, 39))
                .isCloseTo(.5737864, within(5e-8));
        assertThat(BG.probabilityOfVisitsOfNewCustomer(0, 39)).isCloseTo(.5743079, within(5e-8));
    }

    @Test
    void publishedLogProbabilityOfACustomer() {
        BetaGeometricModel bg = week(false, 1, .25, 4, .8, 2.5);
        BetaGeometricModel mbg = week(true, 1, .25, 4, .8, 2.5);
        assertThat(bg.logLikelihood(0, 0, 40, 0)).isCloseTo(-.59947382, within(5e-9));
        assertThat(bg.logLikelihood(200, 38, 40, 0)).isCloseTo(100.7957, within(5e-5));
        assertThat(mbg.logLikelihood(0, 0, 40, 0)).isCloseTo(-.41792826, within(5e-9));
        assertThat(mbg.logLikelihood(200, 38, 40, 0)).isCloseTo(100.7869, within(5e-5));
    }

    /** Where the closed form with 1 / (a - 1) breaks; the figures also by a sum in 40 digits. */
    @Test
    void nothingIsSpecialAtAEqual1() {
        BetaGeometricModel bg = week(false, 1, .243, 4.414, 1, 2.426);
        BetaGeometricModel mbg = week(true, 1, .525, 6.183, 1, 1.614);
        assertThat(bg.expectedVisits(52, 2, 30.43, 38.86)).isCloseTo(1.3877466907910451, within(1e-14));
        assertThat(mbg.expectedVisits(52, 2, 30.43, 38.86)).isCloseTo(1.5040308665510972, within(1e-14));
        for (double distance = 1e-3; distance > 1e-16; distance /= 10) {
            BetaGeometricModel beside = week(false, 1, .243, 4.414, 1 + distance, 2.426);
            assertThat(beside.expectedVisits(52, 2, 30.43, 38.86))
                    .isCloseTo(1.3877466907910451, within(distance + 1e-14));
        }
    }

    /** P(alive), E, E while staying and P(return) by sums in 40 digits (mpmath 1.3.0), the last two over long horizons. */
    @ParameterizedTest
    @CsvSource({
        "true, 3, 1.3, 2.8, .42, .79, 52, 3.7, 20, 31.5, .49482256259575566, 2.9674361797766181, 7.2540702455347955, .49480235639740731",
        "true, 3, 1.3, 2.8, .42, .79, .001, 3, 20, 31.5, .59651180310910756, .00012725589569148228, .00021333340770163572, .00012725589569113083",
        "true, 2, 1.3, 2.8, .42, .79, 5000, 0, 0, 0, .65289256198347107, 72.20140274187168, 1160.4642917272329, .65280369089368323",
        "false, 1, .2, .05, .7, 2.4, 500, 0, 0, 0, 1, 30.071502141125437, 2000, .84151385035010034"
    })
    void sumsInFortyDigits(
            boolean mbg,
            int k,
            double r,
            double alpha,
            double a,
            double b,
            double horizon,
            double x,
            double tx,
            double age,
            double alive,
            double visits,
            double staying,
            double back) {
        BetaGeometricModel model = week(mbg, k, r, alpha, a, b);
        assertThat(model.pAlive(x, tx, age)).isCloseTo(alive, within(alive * 1e-13));
        assertThat(model.expectedVisits(horizon, x, tx, age)).isCloseTo(visits, within(visits * 1e-12));
        assertThat(model.expectedVisitsWhileStaying(horizon, x, tx, age)).isCloseTo(staying, within(staying * 1e-12));
        assertThat(model.pReturn(horizon, x, tx, age)).isCloseTo(back, within(back * 1e-13));
    }

    /** Section 3a by incomplete beta functions of another library, term by term. */
    @ParameterizedTest
    @CsvSource({"true, 1", "false, 1", "true, 2", "false, 3", "true, 5"})
    void expectationIsTheSumOverIncompleteBetas(boolean mbg, int k) {
        BetaGeometricModel m = week(mbg, k, 1.3, 2.8, .42, .79);
        double x = 3;
        double tx = 20;
        double age = 31.5;
        double shape = m.r() + k * x;
        double stayed = m.b() + x + (mbg ? 1 : 0);
        double[] c = new double[k];
        double s = 0;
        for (int j = 0; j < k; j++) {
            c[j] = j == 0 ? 1 : c[j - 1] * (shape + j - 1) / j * (age - tx) / (m.alpha() + age);
            s += c[j];
        }
        double z = 52 / (m.alpha() + age + 52);
        double visits = 0;
        double back = 0;
        for (int j = 0; j < k; j++) {
            double stay = 1;
            for (int n = 1; n < 400; n++) {
                double term = c[j] / s * Beta.regularizedBeta(z, k * n - j, shape + j);
                back += n == 1 ? term : 0;
                visits += stay * term;
                stay *= (stayed + n - 1) / (m.a() + stayed + n - 1);
            }
        }
        double gone = m.a() / (stayed - 1) * Math.pow((m.alpha() + age) / (m.alpha() + tx), shape);
        double alive = s / (s + gone);
        assertThat(m.pAlive(x, tx, age)).isCloseTo(alive, within(1e-13));
        assertThat(m.expectedVisits(52, x, tx, age)).isCloseTo(alive * visits, within(1e-10));
        assertThat(m.pReturn(52, x, tx, age)).isCloseTo(alive * back, within(1e-11));
    }

    /** New customers drawn event by event; standard error of the mean about 0.01. */
    @ParameterizedTest
    @CsvSource({"1, true", "1, false", "3, true", "3, false"})
    void simulatedCustomersComeAsOftenAsExpected(int k, boolean mbg) {
        BetaGeometricModel m = week(mbg, k, 2, 2.5 * k, 1.2, 3);
        SplittableRandom random = new SplittableRandom(20261123);
        int customers = 200_000;
        double sum = 0;
        double back = 0;
        int[] counts = new int[4];
        for (int i = 0; i < customers; i++) {
            int visits = simulatedVisits(m, 8, random);
            sum += visits;
            back += visits > 0 ? 1 : 0;
            if (visits < counts.length) {
                counts[visits]++;
            }
        }
        assertThat(m.expectedVisitsOfNewCustomer(8)).isCloseTo(sum / customers, within(0.03));
        assertThat(m.pReturn(8, 0, 0, 0)).isCloseTo(back / customers, within(0.005));
        for (int n = 0; n < counts.length; n++) {
            assertThat(m.probabilityOfVisitsOfNewCustomer(n, 8))
                    .isCloseTo(counts[n] / (double) customers, within(0.005));
        }
    }

    /** r and k are whole numbers, so that gammas are sums of exponentials. */
    private static int simulatedVisits(BetaGeometricModel m, double horizon, SplittableRandom random) {
        double rate = Draw.gamma((int) m.r(), random) / m.alpha();
        // Beta(a, b) by Johnk's method (1964).
        double leave;
        double u;
        double v;
        do {
            u = Math.pow(random.nextDouble(), 1 / m.a());
            v = Math.pow(random.nextDouble(), 1 / m.b());
        } while (u + v > 1);
        leave = u / (u + v);
        if (m.dropoutAtStart() && random.nextDouble() < leave) {
            return 0;
        }
        double time = 0;
        int visits = 0;
        while (true) {
            time += Draw.gamma(m.k(), random) / rate;
            if (time > horizon) {
                return visits;
            }
            visits++;
            if (random.nextDouble() < leave) {
                return visits;
            }
        }
    }

    @Test
    void probabilitiesOfAllCountsAddUpToOneAndToTheExpectation() {
        for (BetaGeometricModel m : new BetaGeometricModel[] {BG, REGULAR, week(false, 3, 1.3, 2.8, .42, .79)}) {
            double sum = 0;
            double mean = 0;
            for (int n = 0; n < 2000; n++) {
                double p = m.probabilityOfVisitsOfNewCustomer(n, 20);
                sum += p;
                mean += n * p;
            }
            assertThat(sum).isCloseTo(1, within(1e-11));
            assertThat(mean).isCloseTo(m.expectedVisitsOfNewCustomer(20), within(1e-9));
        }
    }

    /** A regular customer just seen is not due yet; some time later he is, and then he is overdue. */
    @Test
    void regularCustomersReturnRisesUntilTheVisitIsDue() {
        BetaGeometricModel m = week(true, 4, 8, 8, .5, 4);
        double justSeen = m.pReturn(2, 5, 20, 20);
        double due = m.pReturn(2, 5, 20, 22);
        double overdue = m.pReturn(2, 5, 20, 40);
        assertThat(due).isGreaterThan(justSeen);
        assertThat(overdue).isLessThan(due);
    }

    @Test
    void plainBgCannotTellWhetherAOneTimeCustomerLeft() {
        assertThat(BG.pAlive(0, 0, 500)).isEqualTo(1);
        assertThat(REGULAR.pAlive(0, 0, 500)).isLessThan(.01);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 0, 1e9",
        "5000, 260, 260",
        "5000, 1, 260",
        "3.7, 10, 12",
        ".5, 1, 2",
        "4, 0, 3",
        "1, 2, 2"
    })
    void everyCustomerGetsFiniteFigures(double x, double tx, double age) {
        for (BetaGeometricModel m : new BetaGeometricModel[] {
            BG, REGULAR, week(false, 12, .1, .01, .01, .01), week(true, 24, 1e6, 1e6, 1e-6, 1e6)
        }) {
            for (double horizon : new double[] {0, 1e-9, 52, 1e6}) {
                assertThat(m.pAlive(x, tx, age)).isBetween(0.0, 1.0);
                assertThat(m.pReturn(horizon, x, tx, age)).isBetween(0.0, 1.0);
                assertThat(m.expectedVisits(horizon, x, tx, age)).isBetween(0.0, Double.MAX_VALUE);
                assertThat(m.expectedVisitsWhileStaying(horizon, x, tx, age)).isBetween(0.0, Double.MAX_VALUE);
            }
        }
    }

    @Test
    void withoutLeavingTheExpectationIsThatOfAStayingCustomer() {
        BetaGeometricModel m = week(true, 3, 1.3, 2.8, 1e-9, 1);
        assertThat(m.expectedVisits(52, 3, 20, 20))
                .isCloseTo(m.expectedVisitsWhileStaying(52, 3, 20, 20), within(1e-7));
        // k = 1: the mean of the mixed Poisson itself, (r + x) h / (alpha + T).
        assertThat(BG.expectedVisitsWhileStaying(39, 2, 30.43, 38.86))
                .isCloseTo((BG.r() + 2) * 39 / (BG.alpha() + 38.86), within(1e-13));
    }

    @Test
    void familyParametersAndRegularityAreTold() {
        assertThat(BG.family()).isEqualTo(ModelFamily.BG_NBD);
        assertThat(REGULAR.family()).isEqualTo(ModelFamily.MBG_CNBD_K);
        assertThat(REGULAR.regularity()).isEqualTo(3);
        assertThat(REGULAR.parameters().toString()).isEqualTo("{r=1.3, alpha=2.8, a=0.42, b=0.79}");
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThatThrownBy(() -> week(true, 0, 1, 1, 1, 1)).hasMessageContaining("found 0");
        assertThatThrownBy(() -> week(true, 1, Double.NaN, 1, 1, 1)).hasMessageContaining("Parameter r");
        assertThatThrownBy(() -> BG.pAlive(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BG.pAlive(1, 5, 4)).hasMessageContaining("t_x 5.0");
        assertThatThrownBy(() -> BG.pReturn(-1, 1, 2, 4)).hasMessageContaining("horizon");
        assertThatThrownBy(() -> BG.expectedVisits(Double.NaN, 1, 2, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BG.probabilityOfVisitsOfNewCustomer(-1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Regular customers come every 40 days or so. A week after a visit the next one is not due within a fortnight; a month after it is:
     * silence makes the return likelier, until it has lasted too long.
     */
    @Test
    void withRegularVisitsReturnRisesUntilTheNextVisitIsDue() {
        BetaGeometricModel regular = new BetaGeometricModel(true, 6, 40, 270, .5, 9, ClockUnit.DAY);
        double weekAfter = regular.pReturn(14, 10, 400, 407);
        double monthAfter = regular.pReturn(14, 10, 400, 430);
        double yearAfter = regular.pReturn(14, 10, 400, 765);
        assertThat(weekAfter).isLessThan(.2);
        assertThat(monthAfter).isGreaterThan(.4);
        assertThat(yearAfter).isLessThan(.01);
        assertThat(regular.pAlive(10, 400, 407)).isGreaterThan(regular.pAlive(10, 400, 430));
    }

    /** The weights of the phases add up to one but for their rounding, by which nobody is likelier to return than to be a customer. */
    @ParameterizedTest
    @CsvSource({
        "8, .616676250671895, .004864270556345207, 1.3932239973866862, 3.8733914537633263, 7, 96.62030407888022, 103.24463610765086, 508.17816449160495",
        "9, 1.8039610050810875, .9980124135835279, 3.8645932913426035, .39609882947741054, 2, 2.3013878072408374, 3.4730368998561123, 87557.40372392891",
    })
    void nobodyIsLikelierToReturnThanToBeACustomer(
            int k, double r, double alpha, double a, double b, int x, double tx, double age, double horizon) {
        BetaGeometricModel model = week(true, k, r, alpha, a, b);
        double alive = model.pAlive(x, tx, age);
        assertThat(model.pReturn(horizon, x, tx, age)).isEqualTo(alive);
        assertThat(model.forecast(horizon, x, tx, age).pReturn()).isEqualTo(alive);
    }
}
