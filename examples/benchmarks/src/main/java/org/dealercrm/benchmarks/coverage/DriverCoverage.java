package org.dealercrm.benchmarks.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dealercrm.scoring.drivers.AnswerTable;
import org.dealercrm.scoring.drivers.AnswerTableBuilder;
import org.dealercrm.scoring.drivers.DriverPolicy;
import org.dealercrm.scoring.drivers.KeyDrivers;
import org.dealercrm.scoring.drivers.TableColumn;
import org.dealercrm.scoring.estimate.Label;

/** Bootstrap intervals of R^2 and of the shares that fall to four drivers. */
final class DriverCoverage {

    private static final int SAMPLES = 500;
    private static final DriverPolicy POLICY = DriverPolicy.STANDARD.withResamples(400);
    private static final int DRIVERS = 4;

    private DriverCoverage() {}

    /**
     * Normal drivers, each two of which correlate alike.
     *
     * @param explained R^2
     * @param correlation of each two drivers; 0 if the slopes differ, so that a share is its squared slope
     * @param slopes relative to each other
     * @param driver whose share; -1 for R^2
     */
    private record Truth(double explained, double correlation, List<Double> slopes, int driver) {

        double value() {
            if (driver < 0) {
                return explained;
            }
            double squares = slopes.stream().mapToDouble(slope -> slope * slope).sum();
            return explained * slopes.get(driver) * slopes.get(driver) / squares;
        }
    }

    static CoverageTable shares() {
        List<Double> same = List.of(1.0, 1.0, 1.0, 1.0);
        List<Double> falling = List.of(3.0, 2.0, 1.0, 0.0);
        List<Truth> truths = List.of(
                new Truth(0, 0, same, -1),
                new Truth(.1, .25, same, -1),
                new Truth(.4, .25, same, -1),
                new Truth(.8, .25, same, -1),
                new Truth(.4, .25, same, 0),
                new Truth(.8, .25, same, 0),
                new Truth(.4, 0, falling, 0),
                new Truth(.4, 0, falling, 2),
                new Truth(.4, 0, falling, 3));
        return CoverageTable.simulated(
                "The bootstrap percentile interval of R^2 and of the shares of four drivers (LMG)",
                CoverageNotes.DRIVERS,
                List.of(20, 50, 100, 300),
                List.of(
                        "R^2 0",
                        "R^2 .1",
                        "R^2 .4",
                        "R^2 .8",
                        "share .1 of .4",
                        "share .2 of .8",
                        "share .257 of .4",
                        "share .029 of .4",
                        "share 0 of .4"),
                SAMPLES,
                (n, column, random, hits) -> {
                    Truth truth = truths.get(column);
                    KeyDrivers drivers =
                            KeyDrivers.of(answers(n, truth, random), "Y", POLICY.withSeed(random.nextLong()));
                    hits.add(
                            truth.driver < 0
                                    ? drivers.explained()
                                    : drivers.drivers().get(truth.driver).share(),
                            truth.value());
                });
    }

    /** The outcome has variance 1, of which R^2 is explained. */
    private static AnswerTable answers(int n, Truth truth, SplittableRandom random) {
        List<TableColumn> columns = new ArrayList<>();
        for (int driver = 0; driver < DRIVERS; driver++) {
            columns.add(TableColumn.of(new Label("X" + driver, "driver " + driver, "因素" + driver)));
        }
        columns.add(TableColumn.of(new Label("Y", "overall", "总体")));
        AnswerTableBuilder table = AnswerTable.builder(columns);
        double sum = truth.slopes.stream().mapToDouble(slope -> slope).sum();
        double squares =
                truth.slopes.stream().mapToDouble(slope -> slope * slope).sum();
        double variance = (1 - truth.correlation) * squares + truth.correlation * sum * sum;
        double signal = Math.sqrt(truth.explained / variance);
        double noise = Math.sqrt(1 - truth.explained);
        for (int row = 0; row < n; row++) {
            double[] given = new double[DRIVERS + 1];
            double common = Math.sqrt(truth.correlation) * Draws.normal(random);
            for (int driver = 0; driver < DRIVERS; driver++) {
                given[driver] = common + Math.sqrt(1 - truth.correlation) * Draws.normal(random);
                given[DRIVERS] += signal * truth.slopes.get(driver) * given[driver];
            }
            given[DRIVERS] += noise * Draws.normal(random);
            table.add(given);
        }
        return table.build();
    }
}
