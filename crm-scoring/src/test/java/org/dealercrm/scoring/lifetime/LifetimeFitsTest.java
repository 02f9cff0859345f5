package org.dealercrm.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.history.VisitLogBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fits on public logs (where they are at hand) by likelihood, parameters and gradient, and on logs that say little. */
class LifetimeFitsTest {

    private static Path reference(String file) {
        Path path = Path.of(System.getProperty("dealercrm.shared", "../shared"), "data", file);
        assumeTrue(Files.exists(path), () -> "Reference data are not at hand: " + file);
        return path;
    }

    static VisitHistory cdnow() throws IOException {
        return table(Files.readAllLines(reference("cdnow/btyd_cdnowSummary_cbs.csv")), 0, 4);
    }

    private static VisitHistory table(List<String> lines, int first, int spend) {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        for (int i = 1; i < lines.size(); i++) {
            String[] f = lines.get(i).split(",");
            table.add(
                    "c" + i,
                    Integer.parseInt(f[first]),
                    Double.parseDouble(f[first + 1]),
                    Double.parseDouble(f[first + 2]),
                    Double.NaN,
                    spend < 0 ? Double.NaN : Double.parseDouble(f[spend]),
                    1);
        }
        return table.build();
    }

    private static VisitLog grocery() throws IOException {
        VisitLogBuilder log = VisitLog.builder();
        for (String line : Files.readAllLines(reference("grocery/groceryElog.csv"))) {
            if (!line.startsWith("cust")) {
                String[] f = line.split(",");
                log.add(f[0], LocalDate.parse(f[1]).toEpochDay(), Double.NaN, Double.NaN);
            }
        }
        return log.build();
    }

    private static void assertMaximum(
            Fit<BetaGeometricModel> fit, double logLikelihood, double r, double alpha, double a, double b) {
        assertThat(fit.status()).isEqualTo(FitStatus.CONVERGED);
        assertThat(fit.gradientNorm()).isLessThan(1e-9);
        assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(1e-4));
        assertThat(fit.model().r()).isCloseTo(r, within(r * 5e-5));
        assertThat(fit.model().alpha()).isCloseTo(alpha, within(alpha * 5e-5));
        assertThat(fit.model().a()).isCloseTo(a, within(a * 5e-5));
        assertThat(fit.model().b()).isCloseTo(b, within(b * 5e-5));
    }

    @Test
    void cdnowByBgAndMbg() throws IOException {
        VisitHistory cdnow = cdnow();
        Fit<BetaGeometricModel> bg = BetaGeometricModel.fit(ModelFamily.BG_NBD, cdnow);
        assertMaximum(bg, -9582.429207, .242594, 4.413602, .792920, 2.425888);
        Fit<BetaGeometricModel> mbg = BetaGeometricModel.fit(ModelFamily.MBG_NBD, cdnow);
        assertMaximum(mbg, -9582.135716, .524844, 6.183093, .891388, 1.614048);
        assertThat(sumOfVisits(bg.model(), cdnow, 39)).isCloseTo(1653.4, within(.05));
        assertThat(sumOfVisits(mbg.model(), cdnow, 39)).isCloseTo(1576.7, within(.05));
    }

    @Test
    void cdnowMbgFiguresOfTheRoundedTable() throws IOException {
        VisitHistory rounded = table(Files.readAllLines(reference("cdnow/cdnow_customers_summary.csv")), 1, -1);
        BetaGeometricModel m =
                BetaGeometricModel.fit(ModelFamily.MBG_NBD, rounded).model();
        double[][] published = {
            {26, 30.86, 31, .965553, 19.44804},
            {2, 30.43, 38.86, .706126, 1.262671},
            {1, 1.71, 38.86, .170820, .188789},
            {0, 0, 38.86, .389716, .153954},
            {29, 37.71, 38, .965843, 18.95006}
        };
        for (double[] row : published) {
            assertThat(m.pAlive(row[0], row[1], row[2])).isCloseTo(row[3], within(1e-5));
            assertThat(m.expectedVisits(39, row[0], row[1], row[2])).isCloseTo(row[4], within(row[4] * 1e-5));
        }
    }

    @Test
    void groceryByRegularModels() throws IOException {
        VisitLog log = grocery();
        LocalDate split = LocalDate.of(2006, 12, 31);
        VisitHistory history = log.asOf(split, ClockUnit.WEEK);
        double[] published = {-15781.94, -14978.21, -14996.85, -15326.92};
        for (int k = 1; k <= 4; k++) {
            Fit<BetaGeometricModel> fit = BetaGeometricModel.fitWithRegularity(ModelFamily.MBG_CNBD_K, k, history);
            assertThat(fit.logLikelihood()).isCloseTo(published[k - 1], within(.005));
            assertThat(fit.gradientNorm()).isLessThan(1e-9);
        }
        Fit<BetaGeometricModel> mbg = BetaGeometricModel.fit(ModelFamily.MBG_CNBD_K, history);
        assertThat(mbg.model().regularity()).isEqualTo(2);
        assertMaximum(mbg, -14978.2107, 1.329197, 2.812600, .424716, .790022);
        assertThat(sumOfVisits(mbg.model(), history, 52)).isCloseTo(3811.5, within(.05));
        assertThat(holdoutError(mbg.model(), log, history, split)).isCloseTo(1.3998, within(5e-5));
        Fit<BetaGeometricModel> bg = BetaGeometricModel.fit(ModelFamily.BG_CNBD_K, history);
        assertThat(holdoutError(bg.model(), log, history, split)).isCloseTo(1.4664, within(1e-4));
        assertThat(BetaGeometricModel.fit(ModelFamily.BG_NBD, history).logLikelihood())
                .isCloseTo(-15836.57, within(.005));
    }

    @Test
    void hundredThousandSimulatedCustomers() throws IOException {
        VisitHistory history;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(reference("sim-bgnbd/bgnbd_100k.csv.gz"))),
                StandardCharsets.UTF_8))) {
            history = table(reader.lines().toList(), 1, -1);
        }
        Fit<BetaGeometricModel> fit = BetaGeometricModel.fit(ModelFamily.BG_NBD, history);
        assertThat(fit.logLikelihood()).isCloseTo(-1285469.817, within(1e-3));
        assertThat(fit.model().r()).isCloseTo(.7947662, within(1e-7));
        assertThat(fit.model().alpha()).isCloseTo(7.8972671, within(1e-7));
        assertThat(fit.model().a()).isCloseTo(.5918947, within(1e-7));
        assertThat(fit.model().b()).isCloseTo(2.4631983, within(1e-7));
        assertThat(fit.gradientNorm()).isLessThan(1e-9);
        assertThat(sumOfVisits(fit.model(), history, 52)).isCloseTo(172416.679, within(1e-3));
    }

    private static double sumOfVisits(BetaGeometricModel model, VisitHistory history, double horizon) {
        double sum = 0;
        for (int i = 0; i < history.size(); i++) {
            sum += model.expectedVisits(horizon, history.frequency(i), history.recency(i), history.age(i));
        }
        return sum;
    }

    private static double holdoutError(BetaGeometricModel model, VisitLog log, VisitHistory history, LocalDate split) {
        double sum = 0;
        for (int i = 0; i < history.size(); i++) {
            double visits = model.expectedVisits(52, history.frequency(i), history.recency(i), history.age(i));
            sum += Math.abs(visits - log.visitsWithin(i, split, split.plusDays(364)));
        }
        return sum / history.size();
    }

    private static VisitHistory rows(double[]... rows) {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        for (int i = 0; i < rows.length; i++) {
            double litt = rows[i][0] == 0 ? 0 : rows[i][0] * (Math.log(rows[i][1] / rows[i][0]) - 1e-3);
            table.add("c" + i, (int) rows[i][0], rows[i][1], rows[i][2], litt, Double.NaN, 1);
        }
        return table.build();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BG_BB")
    void noCustomersNoTimeAndTimesThatAreNoneAreNoInformation(ModelFamily family) {
        double year = 365.2425 / 7;
        for (VisitHistory history : List.of(rows(), rows(new double[] {0, 0, 0}), rows(new double[] {1, 1e9, 1e9}))) {
            Fit<LifetimeModel> fit = LifetimeFits.fit(family, history);
            assertThat(fit.status()).isEqualTo(FitStatus.NO_INFORMATION);
            assertThat(fit.logLikelihood()).isEqualTo(0);
            assertThat(fit.estimates()).isEmpty();
            assertThat(fit.model().regularity()).isEqualTo(1);
            fit.model().parameters().forEach((name, value) -> {
                boolean time = FamilyParameters.times(family).contains(name);
                assertThat(value).as(name).isCloseTo(time ? year : 1, within(1e-12));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BG_BB")
    void customersWhoNeverReturnedPutParametersAtTheirBounds(ModelFamily family) {
        Fit<LifetimeModel> fit = LifetimeFits.fit(
                family, rows(new double[] {0, 0, 10}, new double[] {0, 0, 20}, new double[] {0, 0, 30}));
        assertThat(fit.status()).isEqualTo(FitStatus.AT_BOUND);
        assertThat(fit.message()).contains("Nobody came a second time");
        assertThat(fit.logLikelihood()).isCloseTo(0, within(1e-3));
        assertThat(fit.estimates())
                .allSatisfy(e -> assertThat(e.standardError()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BG_BB")
    void littleDataGivesAUsableModel(ModelFamily family) {
        List<VisitHistory> small = List.of(
                rows(new double[] {3, 20, 25}),
                rows(new double[] {5000, 250, 260}),
                rows(new double[] {1, 5, 5}, new double[] {1, 5, 5}),
                rows(new double[] {4, 40, 40}, new double[] {4, 40, 40}, new double[] {0, 0, 40}),
                rows(new double[] {0, 0, 0}, new double[] {2, 3, 3}, new double[] {1, 3, 9}),
                rows(new double[] {1, 1e-9, 1e-9}, new double[] {2, 3, 3}),
                rows(new double[] {1, 1e8, 1.2e8}, new double[] {2, 3, 3}),
                rows(new double[] {1, 1e-13, 1e-12}, new double[] {5, 1e5, 1e7}),
                rows(Arrays.copyOf(NbdFamilyFitTest.SIXTEEN, 10)));
        for (VisitHistory history : small) {
            for (ClockUnit unit : ClockUnit.values()) {
                Fit<LifetimeModel> fit = LifetimeFits.fit(family, history.inUnit(unit));
                assertThat(fit.status()).isIn(FitStatus.CONVERGED, FitStatus.AT_BOUND);
                assertThat(fit.model().unit()).isEqualTo(unit);
                assertThat(fit.model().pAlive(2, 10, 12)).isBetween(0.0, 1.0);
                assertThat(fit.model().expectedVisits(52, 2, 10, 12)).isBetween(0.0, Double.MAX_VALUE);
            }
        }
    }

    /** Found by a law: a likelihood so flat that the search, run on each clock, ended elsewhere in each. */
    @Test
    void twoCustomersOnARidgeFitAlikeOnEveryClock() {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        table.add("c0", 0, 0, 2 / 7.0, 0, 0, 1);
        table.add("c1", 2, 2 / 7.0, 2 / 7.0, -3.891820298110627, 0, 1);
        Fit<BetaGeometricModel> weeks = BetaGeometricModel.fit(ModelFamily.MBG_NBD, table.build());
        Fit<BetaGeometricModel> years =
                BetaGeometricModel.fit(ModelFamily.MBG_NBD, table.build().inUnit(ClockUnit.YEAR));
        assertThat(years.model().r()).isEqualTo(weeks.model().r());
        assertThat(years.model().alpha() * 365.2425)
                .isCloseTo(
                        weeks.model().alpha() * 7, within(1e-12 * weeks.model().alpha()));
        assertThat(years.model().a()).isEqualTo(weeks.model().a());
        assertThat(years.model().b()).isEqualTo(weeks.model().b());
        assertThat(years.logLikelihood()).isCloseTo(weeks.logLikelihood() + 2 * Math.log(365.2425 / 7), within(1e-12));
    }

    @Test
    void withoutGapsTheRegularityIsOneAndTheFitSaysSo() {
        VisitHistory history = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK)
                .add("a", 2, 5, 9, Double.NaN, Double.NaN, 1)
                .add("b", 0, 0, 9, Double.NaN, Double.NaN, 1)
                .build();
        Fit<BetaGeometricModel> fit = BetaGeometricModel.fit(ModelFamily.MBG_CNBD_K, history);
        assertThat(fit.model().regularity()).isEqualTo(1);
        assertThat(fit.remarks()).contains(new FitRemark(FitRemark.Kind.GAPS_UNKNOWN, 2));
        assertThatThrownBy(() -> BetaGeometricModel.fitWithRegularity(ModelFamily.MBG_CNBD_K, 2, history))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BetaGeometricModel.fitWithRegularity(ModelFamily.MBG_NBD, 2, history))
                .hasMessageContaining("mbg-nbd");
    }
}
