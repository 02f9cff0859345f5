package org.dealercrm.benchmarks.template;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The letter of 712 characters with 13 variables, each engine in a process of its own; {@code -prof gc} tells the bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Threads(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LetterBenchmark {

    @Param
    LetterEngine engine = LetterEngine.DEALERCRM;

    private LetterWriter writer = reader -> "";
    private int reader;

    @Setup
    public void compile() {
        writer = engine.open();
    }

    /** One letter, readers in turn. */
    @Benchmark
    public String letter() {
        reader = (reader + 1) & 0xFF;
        return writer.write(reader);
    }
}
