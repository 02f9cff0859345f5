package org.dealercrm.benchmarks.satisfaction;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A million responses to 20 items, perceived and expected, with the five questions about the whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class SatisfactionBenchmark {

    private static final SatisfactionPolicy POLICY = SatisfactionPolicy.standard();

    @Param("1000000")
    int responses;

    @Param({"false", "true"})
    boolean weighted;

    private final SurveyForm form = SimulatedSurvey.form();
    private byte[][] points = {};
    private SurveyChannel[] channels = {};
    private Responses table = Responses.of(form).build();

    @Setup
    public void makeAnswers() {
        points = SimulatedSurvey.points(form, responses);
        channels = SimulatedSurvey.channels(responses);
        table = SimulatedSurvey.ofColumns(form, points, channels);
        if (weighted) {
            double[] weights = new double[responses];
            for (int row = 0; row < responses; row++) {
                weights[row] = .5 + row % 11 / 10.0;
            }
            table = table.withWeights(weights);
        }
    }

    /** Gaps of items, dimensions, criteria and the total; the criteria; the index; CSAT; NPS. */
    @Benchmark
    public void figures(Blackhole hole) {
        hole.consume(GapAnalysis.of(table, POLICY));
        hole.consume(CriteriaScores.of(table, POLICY));
        hole.consume(SatisfactionIndex.of(table, POLICY));
        hole.consume(SatisfactionScore.of(table, POLICY));
        hole.consume(NetPromoterScore.of(table, POLICY));
    }

    /** Everything: those, performance and effort, pooled and for each of four channels. */
    @Benchmark
    public SatisfactionAnalysis analysis() {
        return SatisfactionAnalysis.of(table, POLICY);
    }

    /** The table out of rows, each answer by the code of its question. */
    @Benchmark
    public Responses rows() {
        return SimulatedSurvey.ofRows(form, points, channels);
    }
}
