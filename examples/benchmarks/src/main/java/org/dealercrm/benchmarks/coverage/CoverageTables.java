package org.dealercrm.benchmarks.coverage;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Prints how often the 95 % intervals of the library hold the truth, as Markdown. The samples are seeded: it prints the same always. */
public final class CoverageTables {

    private CoverageTables() {}

    /**
     * Prints all tables with what is to be concluded, or some of them only.
     *
     * @param arguments none, or parts of the titles of the tables that are wanted
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println(CoverageNotes.INTRODUCTION);
        }
        all().stream()
                .filter(table ->
                        arguments.length == 0 || Arrays.stream(arguments).anyMatch(table.title()::contains))
                .forEach(table -> table.print(out));
    }

    static List<CoverageTable> all() {
        return List.of(
                ProportionCoverage.simulated(),
                ProportionCoverage.exact(),
                ScoreCoverage.weightedShare(),
                RateCoverage.differences(),
                RateCoverage.wrongVerdicts(),
                ScoreCoverage.mean(),
                ScoreCoverage.weightedMean(),
                ScoreCoverage.effort(),
                FigureCoverage.gap(),
                FigureCoverage.criterion(),
                FigureCoverage.index(),
                NetPromoterCoverage.exact(),
                NetPromoterCoverage.weighted(),
                KanoCoverage.coefficients(),
                RatingCoverage.ratings(),
                ImpactCoverage.impacts(),
                DriverCoverage.shares(),
                ReliabilityCoverage.alphas(),
                ParetoCoverage.shares(),
                StoreCoverage.stores());
    }
}
