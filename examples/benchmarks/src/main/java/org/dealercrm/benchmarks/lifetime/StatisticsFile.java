package org.dealercrm.benchmarks.lifetime;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.SufficientStatistics;
import org.dealercrm.scoring.history.VisitHistory;

/** Reads {@code id,x,t_x,T[,litt]} in weeks, without the care that a host's own reader takes. */
final class StatisticsFile {

    private StatisticsFile() {}

    static VisitHistory read(Path file) throws IOException {
        SufficientStatistics table = VisitHistory.ofSufficientStatistics(ClockUnit.WEEK);
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            boolean gaps = reader.readLine().contains("litt");
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] f = line.split(",", -1);
                double litt = gaps ? Double.parseDouble(f[4]) : Double.NaN;
                table.add(
                        f[0],
                        Integer.parseInt(f[1]),
                        Double.parseDouble(f[2]),
                        Double.parseDouble(f[3]),
                        litt,
                        Double.NaN,
                        1);
            }
        }
        return table.build();
    }
}
