package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dealercrm.scoring.PublishedData;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.NotInPeriodsException;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaGeometricBetaBernoulliTest {

    /** The donors of 1995 (Fader, Hardie, Shang 2010, table 3). */
    private static final BetaGeometricBetaBernoulli DONORS =
            new BetaGeometricBetaBernoulli(1.203507, .749767, .656757, 2.783887, ClockUnit.YEAR);

    private static VisitHistory donations() {
        SufficientStatistics table =
                VisitHistory.ofSufficientStatistics(ClockUnit.YEAR).inWholePeriods();
        List<String> lines = PublishedData.lines("donations/donations.csv");
        for (String line : lines.subList(1, lines.size())) {
            String[] f = line.split(",");
            table.add(
                    "history " + line,
                    Integer.parseInt(f[0]),
                    Double.parseDouble(f[1]),
                    Double.parseDouble(f[2]),
                    Double.NaN,
                    Double.NaN,
                    Double.parseDouble(f[3]));
        }
        return table.build();
    }

    /**
     * The published fit (alpha 1.203507, beta .749767, gamma .656757, delta 2.783887, -33225.58129) stops just below the maximum.
     * Maximum and standard errors here by Newton's method in 40 digits (mpmath 1.3).
     */
    @Test
    void donorsAreFittedAtTheMaximum() {
        Fit<BetaGeometricBetaBernoulli> fit = BetaGeometricBetaBernoulli.fit(donations());
        assertThat(fit.status()).isEqualTo(FitStatus.CONVERGED);
        assertThat(fit.gradientNorm()).isLessThan(1e-12);
        assertThat(fit.logLikelihood())
                .isCloseTo(-33225.58127434701, within(1e-9))
                .isGreaterThan(-33225.58129);
        assertThat(fit.customers()).isEqualTo(22);
        assertThat(fit.weight()).isEqualTo(11104);
        assertEstimate(fit, "alpha", 1.2035223516019, .06939136239);
        assertEstimate(fit, "beta", .74971635817294, .02944771666);
        assertEstimate(fit, "gamma", .65671820844183, .05100985896);
        assertEstimate(fit, "delta", 2.7834422325774, .320819003);
        assertThat(DONORS.logLikelihood(donations())).isCloseTo(-33225.58129, within(5e-6));
    }

    private static void assertEstimate(Fit<?> fit, String name, double value, double error) {
        ParameterEstimate estimate = fit.estimate(name).orElseThrow();
        assertThat(estimate.value()).isCloseTo(value, within(1e-10 * value));
        assertThat(estimate.standardError()).hasValueCloseTo(error, within(1e-8 * error));
    }

    @Test
    void donorsOfTheNextFiveYears() {
        VisitHistory donors = donations();
        BetaGeometricBetaBernoulli fitted =
                BetaGeometricBetaBernoulli.fit(donors).model();
        double sum = 0;
        for (int i = 0; i < donors.size(); i++) {
            sum += donors.weight(i) * fitted.expectedVisits(5, donors.frequency(i), donors.recency(i), donors.age(i));
        }
        assertThat(sum).isCloseTo(12_884.2, within(.05));
        assertThat(fitted.expectedVisitsOfNewCustomer(10)).isCloseTo(3.179829, within(5e-7));
    }

    /** Fader, Hardie, Shang 2010, section 4: alive in 2002, and at the end of 2001. */
    @ParameterizedTest
    @CsvSource({"0, 0, .10815, .1162", "2, 4, .58966, .6338", "6, 6, .93043, 1"})
    void donorsStillThere(double x, double tx, double ahead, double now) {
        assertThat(DONORS.pAliveAhead(1, x, tx, 6)).isCloseTo(ahead, within(5e-6));
        assertThat(DONORS.pAlive(x, tx, 6)).isCloseTo(now, within(6e-5));
    }

    /**
     * The formulas of the paper (beta functions, sums over death times) in 60 digits by mpmath 1.3: ln L, P(alive), the same one and
     * 12 periods ahead, E(5), E(300), P(at least one visit in 5), P(3 visits in 12).
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1.203507,.749767,.656757,2.783887,0,0,6,-1.1675394669801757,.11623529374749233,.10814915652891679,.065538529640644058,.072872648949801417,1.0585374564056493,.047813551835170437,.0096099072205799452
            1.203507,.749767,.656757,2.783887,2,4,6,-5.1955417000678877,.63374954968309625,.58966151363373126,.35733564485912874,1.0575995553152798,15.362536689867822,.4805486190357256,.075157210328872638
            1.203507,.749767,.656757,2.783887,6,6,6,-2.18172994635355,1,.93043302978059548,.5638436272464618,3.7525103693884598,54.508417613369994,.92319358703033905,.046125979594342203
            1.203507,.749767,.656757,2.783887,1,3,40,-4.7410453278072453,.005116853332424188,.0050394942296437847,.0043474560521616892,.0012857134108510631,.034771564766534186,.0011136379737278648,.00013500948293653429
            1.203507,.749767,.656757,2.783887,20,35,60,-30.796785462828245,8.9524199250919549e-6,8.8597417288752895e-6,7.9786309681246918e-6,1.4859865234703946e-5,.00046136503163070607,7.5862070320272669e-6,1.6924720882199702e-6
            .02,50,1,.3,0,0,6,-.00024282155384793809,.047521771908210102,.041011940139962142,.016359954263482166,5.8848984220454205e-5,.000407061384936988,5.703408676901405e-5,6.112131719758214e-7
            .02,50,1,.3,2,4,6,-14.533896587375814,.66934800912262829,.57765650102363811,.23043128182910154,.083718163977478169,.57908275265029037,.076317340848081676,.0038415700197596523
            .02,50,1,.3,6,6,6,-25.887665839626351,1,.86301369863013699,.34426229508196721,.37274587076784555,2.5783019434270141,.3009420017650939,.04359968088065944
            30,4,.001,.5,0,0,6,-6.1622444883278497,.012170566991702294,.012168694884796941,.012157216713131888,.045621729183374344,2.7301326342144692,.012145739827842472,1.9987393092017635e-5
            30,4,.001,.5,1,3,40,-12.293080511235265,2.9605912367159801e-12,2.9605181375027084e-12,2.9598146252622162e-12,6.2007933264354323e-12,3.7154306975640777e-10,2.7453389467949766e-12,3.7353601521957738e-13
            30,4,.001,.5,20,35,60,-39.155402684574567,5.2281096632437734e-7,5.2280232496363413e-7,5.2271565787836656e-7,1.3903872116455576e-6,8.333114857522437e-5,5.0961410277568557e-7,2.179089240855598e-8
            """)
    void theFormulasOfThePaperToTheLastDigits(
            double alpha,
            double beta,
            double gamma,
            double delta,
            int x,
            double tx,
            double n,
            double logLikelihood,
            double alive,
            double aliveNext,
            double aliveIn12,
            double visits5,
            double visits300,
            double back5,
            double three) {
        BetaGeometricBetaBernoulli m = new BetaGeometricBetaBernoulli(alpha, beta, gamma, delta, ClockUnit.MONTH);
        double digits = 2e-14;
        assertThat(m.logLikelihood(x, tx, n, 0)).isCloseTo(logLikelihood, within(4e-14 * (1 - logLikelihood)));
        assertThat(m.pAlive(x, tx, n)).isCloseTo(alive, within(digits * alive));
        assertThat(m.pAliveAhead(1, x, tx, n)).isCloseTo(aliveNext, within(digits * aliveNext));
        assertThat(m.pAliveAhead(12, x, tx, n)).isCloseTo(aliveIn12, within(digits * aliveIn12));
        assertThat(m.expectedVisits(5, x, tx, n)).isCloseTo(visits5, within(digits * visits5));
        assertThat(m.expectedVisits(300, x, tx, n)).isCloseTo(visits300, within(digits * visits300));
        assertThat(m.pReturn(5, x, tx, n)).isCloseTo(back5, within(digits * back5));
        assertThat(m.probabilityOfVisits(3, 12, x, tx, n)).isCloseTo(three, within(4 * digits * three));
    }

    @Test
    void betweenWholePeriodsFiguresAreMixtures() {
        double one = DONORS.expectedVisits(1, 2, 4, 6);
        double two = DONORS.expectedVisits(2, 2, 4, 6);
        assertThat(DONORS.expectedVisits(1.25, 2, 4, 6)).isCloseTo(.75 * one + .25 * two, within(1e-15));
        assertThat(DONORS.expectedVisits(365 / 365.2425, 2, 4, 6)).isCloseTo(one * 365 / 365.2425, within(1e-15));
        double now = DONORS.pAlive(2, 4, 6);
        double next = DONORS.pAlive(2, 4, 7);
        assertThat(DONORS.pAlive(2, 4, 6.25)).isCloseTo(.75 * now + .25 * next, within(1e-15));
    }

    @Test
    void moreVisitsThanPeriodsAreAVisitInEach() {
        assertThat(DONORS.expectedVisits(3, 40, 4, 6)).isEqualTo(DONORS.expectedVisits(3, 4, 4, 6));
        assertThat(DONORS.pReturn(3, 1, .5, 6)).isEqualTo(DONORS.pReturn(3, .5, .5, 6));
    }

    @Test
    void argumentsOutOfRangeAreRefusedWithTheirValues() {
        assertThatThrownBy(() -> new BetaGeometricBetaBernoulli(1, 1, 0, 1, ClockUnit.YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter gamma lies from 1e-9 to 1e9, found 0.0");
        assertThatThrownBy(() -> DONORS.pAlive(1, 7, 6)).hasMessageContaining("found x 1.0, t_x 7.0, n 6.0");
        assertThatThrownBy(() -> DONORS.pAlive(Double.NaN, 1, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DONORS.pReturn(-1, 1, 1, 6)).hasMessageContaining("found -1.0");
        assertThatThrownBy(() -> DONORS.probabilityOfVisits(-1, 1, 1, 1, 6)).hasMessageContaining("found -1");
        assertThatThrownBy(() -> DONORS.logLikelihood(3, 2, 6, 0)).hasMessageContaining("found x 3, t_x 2.0");
        assertThatThrownBy(() -> DONORS.logLikelihood(1, 1.5, 6, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableThatDoesNotGoInPeriodsIsRefusedByItsRow() {
        VisitHistory broken = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("secret a", 1, 2, 9, Double.NaN, Double.NaN, 1)
                .add("secret b", 1, 2.5, 9, Double.NaN, Double.NaN, 1)
                .build();
        assertThatThrownBy(() -> LifetimeFits.fit(ModelFamily.BG_BB, broken))
                .isInstanceOfSatisfying(NotInPeriodsException.class, refused -> {
                    assertThat(refused.row()).isEqualTo(2);
                    assertThat(refused.reason()).isEqualTo(NotInPeriodsException.Reason.TIME_NOT_WHOLE);
                })
                .hasMessage("Row 2: t_x and T are whole numbers of periods, found x 1, t_x 2.5, T 9.0");
        SufficientStatistics table =
                VisitHistory.ofSufficientStatistics(ClockUnit.WEEK).inWholePeriods();
        assertThatThrownBy(() -> table.add("secret", 3, 2, 9, Double.NaN, Double.NaN, 1))
                .isInstanceOfSatisfying(
                        NotInPeriodsException.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(NotInPeriodsException.Reason.MORE_VISITS_THAN_PERIODS))
                .hasMessageNotContaining("secret");
    }

    private static VisitHistory rows(int[]... rows) {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.YEAR);
        for (int i = 0; i < rows.length; i++) {
            table.add("c" + i, rows[i][0], rows[i][1], rows[i][2], Double.NaN, Double.NaN, 1);
        }
        return table.build();
    }

    @Test
    void littleDataGiveAUsableModel() {
        List<VisitHistory> small = List.of(
                rows(new int[] {3, 5, 9}),
                rows(new int[] {5000, 5000, 5000}),
                rows(new int[] {4, 9, 9}, new int[] {4, 9, 9}, new int[] {4, 9, 9}),
                rows(new int[] {2, 6, 8}, new int[] {0, 0, 3}, new int[] {5, 7, 7}, new int[] {1, 1, 9}));
        for (VisitHistory history : small) {
            Fit<LifetimeModel> fit = LifetimeFits.fit(ModelFamily.BG_BB, history);
            assertThat(fit.status()).isIn(FitStatus.CONVERGED, FitStatus.AT_BOUND);
            assertThat(fit.model().expectedVisits(5, 2, 6, 8)).isBetween(0.0, 5.0);
            assertThat(fit.estimates())
                    .extracting(ParameterEstimate::name)
                    .containsExactly("alpha", "beta", "gamma", "delta");
        }
    }

    @Test
    void nobodyAndNoPeriodAreNoInformation() {
        for (VisitHistory history : List.of(rows(), rows(new int[] {0, 0, 0}))) {
            Fit<BetaGeometricBetaBernoulli> fit = BetaGeometricBetaBernoulli.fit(history);
            assertThat(fit.status()).isEqualTo(FitStatus.NO_INFORMATION);
            assertThat(fit.model()).isEqualTo(new BetaGeometricBetaBernoulli(1, 1, 1, 1, ClockUnit.YEAR));
        }
    }

    @Test
    void customersWhoNeverReturnedPutParametersAtTheirBounds() {
        Fit<BetaGeometricBetaBernoulli> fit =
                BetaGeometricBetaBernoulli.fit(rows(new int[] {0, 0, 3}, new int[] {0, 0, 7}));
        assertThat(fit.status()).isEqualTo(FitStatus.AT_BOUND);
        assertThat(fit.message()).contains("Nobody came a second time");
        assertThat(fit.logLikelihood()).isCloseTo(0, within(1e-3));
    }
}
