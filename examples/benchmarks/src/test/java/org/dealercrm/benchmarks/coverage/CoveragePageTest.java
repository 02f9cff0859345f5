package org.dealercrm.benchmarks.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page in docs says what the program prints: all words and heads, and those figures that are found again quickly. */
class CoveragePageTest {

    /** As far as rows of exact tables are computed in no time. */
    private static final int FEW = 30;

    private static final int COLUMN = 2;

    private static final List<String> PAGE = page();

    private static List<String> page() {
        try {
            return Files.readAllLines(Path.of("..", "..", "docs", "coverage.md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thePageBeginsWithTheIntroduction() {
        String page = String.join("\n", PAGE);
        assertThat(page).startsWith(CoverageNotes.INTRODUCTION);
    }

    @Test
    void thePageHasTheTablesOfTheProgramInItsOrder() {
        List<String> titles = new ArrayList<>();
        for (CoverageTable table : CoverageTables.all()) {
            titles.add("## " + table.title());
            List<String> section = section(table);
            assertThat(String.join("\n", section)).as(table.title()).contains("\n" + table.note() + "\n", table.head());
            assertThat(rows(section))
                    .as(table.title())
                    .extracting(row -> row.split(" ", 3)[1])
                    .containsExactlyElementsOf(
                            table.sizes().stream().map(String::valueOf).toList());
        }
        assertThat(PAGE.stream().filter(line -> line.startsWith("## "))).containsExactlyElementsOf(titles);
    }

    @Test
    void exactTablesAreFoundAgain() {
        for (CoverageTable table : List.of(
                ProportionCoverage.exact(),
                RateCoverage.differences(),
                RateCoverage.wrongVerdicts(),
                NetPromoterCoverage.exact())) {
            for (int n : table.sizes().stream().filter(size -> size <= FEW).toList()) {
                assertThat(section(table)).as(table.title()).contains(table.row(n));
            }
        }
    }

    /** One cell of each kind of interval: a change of the method or of the draws would show. */
    @Test
    void simulatedCellsAreFoundAgain() {
        for (CoverageTable table : List.of(
                ProportionCoverage.simulated(),
                ScoreCoverage.weightedShare(),
                ScoreCoverage.mean(),
                FigureCoverage.gap(),
                FigureCoverage.index(),
                NetPromoterCoverage.weighted(),
                KanoCoverage.coefficients(),
                RatingCoverage.ratings(),
                ImpactCoverage.impacts(),
                DriverCoverage.shares(),
                ReliabilityCoverage.alphas(),
                ParetoCoverage.shares(),
                StoreCoverage.stores())) {
            assertThat(rows(section(table)).get(0).split(" \\| ")[1 + COLUMN])
                    .as(table.title())
                    .isEqualTo(
                            table.cell().coverage(table.sizes().get(0), COLUMN).text());
        }
    }

    /**
     * At n = 10 Wilson's interval is least sure just below the lower end for 1 of 10, (2 + z^2 - z sqrt(z^2 + 3.6)) / (2 (10 + z^2)) =
     * .017876: it then holds p only if none of the ten did it, (1 - p)^10. At p = .015 that is .8597.
     */
    @Test
    void wilsonDipsAtTen() {
        double z = 1.959963984540054;
        double edge = (2 + z * z - z * Math.sqrt(z * z + 3.6)) / (2 * (10 + z * z));
        CoverageTable exact = ProportionCoverage.exact();
        int least = exact.columns().indexOf("least, all p");
        assertThat(exact.cell().coverage(10, least).held()).isCloseTo(Math.pow(1 - edge, 10), within(1e-12));
        assertThat(Math.pow(1 - edge, 10)).isCloseTo(.835, within(.0005));
        assertThat(ProportionCoverage.exactly(10, .015)).isCloseTo(Math.pow(.985, 10), within(1e-12));
    }

    private static List<String> section(CoverageTable table) {
        int from = PAGE.indexOf("## " + table.title());
        assertThat(from).as("the page has " + table.title()).isNotNegative();
        int to = from + 1;
        while (to < PAGE.size() && !PAGE.get(to).startsWith("## ")) {
            to++;
        }
        return PAGE.subList(from, to);
    }

    private static List<String> rows(List<String> section) {
        return section.stream().filter(line -> line.matches("\\| \\d.*")).toList();
    }
}
