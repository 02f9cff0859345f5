package org.dealercrm.benchmarks.satisfaction;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.dealercrm.scoring.satisfaction.CriteriaScores;
import org.dealercrm.scoring.satisfaction.GapAnalysis;
import org.dealercrm.scoring.satisfaction.NetPromoterScore;
import org.dealercrm.scoring.satisfaction.Responses;
import org.dealercrm.scoring.satisfaction.SatisfactionAnalysis;
import org.dealercrm.scoring.satisfaction.SatisfactionIndex;
import org.dealercrm.scoring.satisfaction.SatisfactionPolicy;
import org.dealercrm.scoring.satisfaction.SatisfactionScore;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;

/**
 * The first time in a process, compiler included, and again and again: seconds by the clock and by the processors.
 *
 * <p>{@code taskset -c 0 java -cp … WholeSatisfaction [RESPONSES]} holds it on one core.
 */
public final class WholeSatisfaction {

    private static final int TIMES = 5;

    private WholeSatisfaction() {}

    /**
     * Measures.
     *
     * @param args the number of responses, which may be left out; not null
     */
    public static void main(String[] args) {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        SurveyForm form = SimulatedSurvey.form();
        byte[][] points = SimulatedSurvey.points(form, rows);
        SurveyChannel[] channels = SimulatedSurvey.channels(rows);
        Responses table = SimulatedSurvey.ofColumns(form, points, channels);
        for (int time = 1; time <= TIMES; time++) {
            measure("figures " + time, () -> figures(table));
        }
        for (int time = 1; time <= TIMES; time++) {
            measure(
                    "whole analysis, four channels and pooled " + time,
                    () -> SatisfactionAnalysis.of(table, SatisfactionPolicy.standard())
                            .pooled()
                            .index()
                            .figure()
                            .orElse(0));
        }
        for (int time = 1; time <= TIMES; time++) {
            measure(
                    "table out of rows " + time,
                    () -> SimulatedSurvey.ofRows(form, points, channels).size());
        }
    }

    private static double figures(Responses table) {
        SatisfactionPolicy policy = SatisfactionPolicy.standard();
        return GapAnalysis.of(table, policy).total().figure().orElse(0)
                + CriteriaScores.of(table, policy).total().figure().orElse(0)
                + SatisfactionIndex.of(table, policy).figure().orElse(0)
                + SatisfactionScore.of(table, policy).share().figure().orElse(0)
                + NetPromoterScore.of(table, policy).score().figure().orElse(0);
    }

    private interface Work {
        double result();
    }

    private static void measure(String what, Work work) {
        long processors = processors();
        long begun = System.nanoTime();
        double result = work.result();
        System.out.printf(
                Locale.ROOT,
                "%s: %.3f s, processors %.3f s (%s)%n",
                what,
                (System.nanoTime() - begun) / 1e9,
                (processors() - processors) / 1e9,
                result);
    }

    private static long processors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
