package org.dealercrm.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IsotonicRegressionProperties {

    record Point(double y, double weight) {}

    /** By hand: 3 and 2 make 2.5; 4 and three times 3 make 13/4. */
    @Example
    void neighboursInTheWrongOrderArePooled() {
        assertThat(IsotonicRegression.fit(new double[] {1, 3, 2, 4, 3, 5}, new double[] {1, 1, 1, 1, 3, 1}))
                .containsExactly(1, 2.5, 2.5, 3.25, 3.25, 5);
    }

    @Property
    void theFitRisesAndKeepsTheMean(@ForAll("points") List<Point> points) {
        double[] fit = fit(points);
        double all = 0;
        double fitted = 0;
        for (int i = 0; i < fit.length; i++) {
            assertThat(i == 0 || fit[i - 1] <= fit[i]).isTrue();
            all += points.get(i).weight() * points.get(i).y();
            fitted += points.get(i).weight() * fit[i];
        }
        assertThat(fitted).isCloseTo(all, within(1e-9));
    }

    /** Every way to cut the points into runs, each fitted by its mean, as far as the means rise. */
    @Property
    void noRisingStepFunctionIsNearer(@ForAll("points") List<Point> points) {
        double least = Double.POSITIVE_INFINITY;
        for (int cuts = 0; cuts < 1 << Math.max(0, points.size() - 1); cuts++) {
            least = Math.min(least, squaresOfRuns(points, cuts));
        }
        double squares = 0;
        double[] fit = fit(points);
        for (int i = 0; i < fit.length; i++) {
            squares += points.get(i).weight() * Math.pow(points.get(i).y() - fit[i], 2);
        }
        assertThat(squares).isCloseTo(points.isEmpty() ? 0 : least, within(1e-9));
    }

    private static double squaresOfRuns(List<Point> points, int cuts) {
        double squares = 0;
        double before = Double.NEGATIVE_INFINITY;
        int from = 0;
        for (int i = 0; i < points.size(); i++) {
            if (i == points.size() - 1 || (cuts >> i & 1) == 1) {
                List<Point> run = points.subList(from, i + 1);
                double weight = run.stream().mapToDouble(Point::weight).sum();
                double mean = run.stream().mapToDouble(p -> p.weight() * p.y()).sum() / weight;
                if (mean < before) {
                    return Double.POSITIVE_INFINITY;
                }
                squares += run.stream()
                        .mapToDouble(p -> p.weight() * Math.pow(p.y() - mean, 2))
                        .sum();
                before = mean;
                from = i + 1;
            }
        }
        return squares;
    }

    private static double[] fit(List<Point> points) {
        return IsotonicRegression.fit(
                points.stream().mapToDouble(Point::y).toArray(),
                points.stream().mapToDouble(Point::weight).toArray());
    }

    @Provide
    Arbitrary<List<Point>> points() {
        return Combinators.combine(
                        Arbitraries.integers().between(-4, 4).map(i -> i / 2.0),
                        Arbitraries.integers().between(1, 4).map(Integer::doubleValue))
                .as(Point::new)
                .list()
                .ofMaxSize(8);
    }
}
