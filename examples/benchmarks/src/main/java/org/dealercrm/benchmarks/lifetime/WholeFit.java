package org.dealercrm.benchmarks.lifetime;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.LifetimeFits;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;

/**
 * One fit in a fresh process, as a peer is measured: reads a table, then tells the CPU seconds (of all threads, compiler and collector
 * included) of the fit and of P(alive) and E(52) of all, first in a cold and then in a warm machine.
 */
public final class WholeFit {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private WholeFit() {}

    /**
     * Measures.
     *
     * @param args a table in weeks, a model's code, and how often; not null
     * @throws IOException if the table cannot be read
     */
    public static void main(String[] args) throws IOException {
        VisitHistory store = StatisticsFile.read(Path.of(args[0]));
        ModelFamily family = ModelFamily.ofCode(args[1]).orElseThrow();
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            System.gc();
            long begun = PROCESS.getProcessCpuTime();
            Fit<LifetimeModel> fit = LifetimeFits.fit(family, store);
            long fitted = PROCESS.getProcessCpuTime();
            fit.model().pAlive(store);
            double[] visits = fit.model().expectedVisits(52, store);
            long told = PROCESS.getProcessCpuTime();
            double sum = 0;
            for (double expected : visits) {
                sum += expected;
            }
            System.out.printf(
                    Locale.ROOT,
                    "dealercrm,%s,%s,%.2f,%.2f,%.6f,%.3f%n",
                    family.code(),
                    round == 0 ? "cold" : "warm",
                    (fitted - begun) / 1e9,
                    (told - fitted) / 1e9,
                    fit.logLikelihood(),
                    sum);
        }
    }
}
