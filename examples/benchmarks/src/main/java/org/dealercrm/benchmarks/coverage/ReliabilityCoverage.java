package org.dealercrm.benchmarks.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dealercrm.scoring.drivers.AnswerTable;
import org.dealercrm.scoring.drivers.AnswerTableBuilder;
import org.dealercrm.scoring.drivers.Reliability;
import org.dealercrm.scoring.drivers.TableColumn;
import org.dealercrm.scoring.estimate.Label;

/** Feldt's interval of Cronbach's alpha of four items. */
final class ReliabilityCoverage {

    private static final int SAMPLES = 2_000;
    private static final int ITEMS = 4;

    private ReliabilityCoverage() {}

    /** Rows of answers whose alpha is known. */
    private interface Source {
        double alpha();

        double[] row(SplittableRandom random);
    }

    static CoverageTable alphas() {
        List<Source> sources = List.of(
                normal(0, 0, 0, 0),
                normal(.6, .6, .6, .6),
                normal(.85, .85, .85, .85),
                normal(.9, .8, .4, .2),
                answers(AnswerShapes.GOOD, AnswerShapes.TORN),
                answers(AnswerShapes.VERY_GOOD, AnswerShapes.BAD));
        List<String> heads = new ArrayList<>();
        List<String> kinds =
                List.of("normal", "normal", "normal", "normal, unequal", "1-5 good/torn", "1-5 very good/bad");
        for (int i = 0; i < kinds.size(); i++) {
            heads.add(kinds.get(i) + ", " + Coverage.shortened(sources.get(i).alpha()));
        }
        return CoverageTable.simulated(
                "Feldt's interval of Cronbach's alpha of four items",
                CoverageNotes.ALPHA,
                List.of(10, 20, 30, 50, 100, 300, 1000),
                heads,
                SAMPLES,
                (n, column, random, hits) -> {
                    Source source = sources.get(column);
                    AnswerTableBuilder table = AnswerTable.builder(columns());
                    for (int row = 0; row < n; row++) {
                        table.add(source.row(random));
                    }
                    hits.add(Reliability.of(table.build(), .95).alpha(), source.alpha());
                });
    }

    private static List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            columns.add(TableColumn.of(new Label("I" + item, "item " + item, "项目" + item)));
        }
        return columns;
    }

    /** k / (k - 1) (1 - sum of variances / variance of the sum). */
    private static double alpha(double variances, double ofSum) {
        return ITEMS / (ITEMS - 1.0) * (1 - variances / ofSum);
    }

    /** Items of variance 1, each loading on one factor. */
    private static Source normal(double... loadings) {
        double sum = 0;
        double squares = 0;
        for (double loading : loadings) {
            sum += loading;
            squares += loading * loading;
        }
        double alpha = alpha(ITEMS, ITEMS + sum * sum - squares);
        return new Source() {
            @Override
            public double alpha() {
                return alpha;
            }

            @Override
            public double[] row(SplittableRandom random) {
                double factor = Draws.normal(random);
                double[] row = new double[ITEMS];
                for (int item = 0; item < ITEMS; item++) {
                    double own = Math.sqrt(1 - loadings[item] * loadings[item]);
                    row[item] = loadings[item] * factor + own * Draws.normal(random);
                }
                return row;
            }
        };
    }

    /** Four of five customers answer the one way, the fifth the other. */
    private static Source answers(Draws most, Draws others) {
        Population population = new Population(
                0,
                new CustomerType(.8, 1, List.of(most, most, most, most)),
                new CustomerType(.2, 1, List.of(others, others, others, others)));
        double variances = 0;
        double ofSum = 0;
        for (int one = 0; one < ITEMS; one++) {
            variances += population.covariance(one, one);
            for (int other = 0; other < ITEMS; other++) {
                ofSum += population.covariance(one, other);
            }
        }
        double alpha = alpha(variances, ofSum);
        return new Source() {
            @Override
            public double alpha() {
                return alpha;
            }

            @Override
            public double[] row(SplittableRandom random) {
                CustomerType type = population.type(random);
                return type.answers().stream()
                        .mapToDouble(answer -> answer.next(random))
                        .toArray();
            }
        };
    }
}
