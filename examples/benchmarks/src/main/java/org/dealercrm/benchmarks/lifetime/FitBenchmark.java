package org.dealercrm.benchmarks.lifetime;

import java.util.concurrent.TimeUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.Fit;
import org.dealercrm.scoring.lifetime.LifetimeFits;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.ModelFamily;
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

/** The fit of a million customers on one thread, and P(alive) and E(52 weeks) of all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class FitBenchmark {

    @Param({"bg-nbd", "mbg-nbd", "mbg-cnbd-k", "pareto-nbd"})
    String family;

    @Param("1000000")
    int customers;

    private ModelFamily model;
    private VisitHistory store;
    private LifetimeModel fitted;

    /** Simulates the store: Poisson visits, for the model with regularity Erlang-3. */
    @Setup
    public void simulate() {
        model = ModelFamily.ofCode(family).orElseThrow();
        boolean regular = model == ModelFamily.MBG_CNBD_K;
        store = new SimulatedStore(regular ? 3 : 1, model != ModelFamily.BG_NBD).of(customers);
        fitted = LifetimeFits.fit(model, store).model();
    }

    /** From the history's columns to the maximum, k searched where the model has one. */
    @Benchmark
    public Fit<LifetimeModel> fit() {
        return LifetimeFits.fit(model, store);
    }

    /** Both figures of every customer. */
    @Benchmark
    public double[][] aliveAndExpected() {
        return new double[][] {fitted.pAlive(store), fitted.expectedVisits(52, store)};
    }
}
