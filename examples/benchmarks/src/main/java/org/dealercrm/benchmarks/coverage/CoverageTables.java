package org.dealercrm.benchmarks.coverage;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints how often the 95 % intervals of the library hold the truth, as Markdown. The samples are seeded: it prints the same always. */
public final class CoverageTables {

    private CoverageTables() {}

    /**
     * Prints all tables.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        for (CoverageTable table : List.of(ProportionCoverage.simulated(), ProportionCoverage.exact())) {
            table.print(out);
        }
    }
}
