package org.dealercrm.benchmarks.clustering;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dealercrm.scoring.clustering.Clustering;
import org.dealercrm.scoring.clustering.KMeans;
import org.dealercrm.scoring.clustering.NaturalBreaks;
import org.dealercrm.scoring.clustering.Scaling;
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

/** Customers by value, probability to return and age of the vehicle: five heaps that overlap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class ClusteringBenchmark {

    private static final int HEAPS = 5;

    @Param({"10000", "1000000"})
    int customers;

    @Param({"NONE", "Z_SCORE"})
    Scaling scaling;

    private double[] value = {};
    private double[] pReturn = {};
    private double[] vehicleAge = {};

    @Setup
    public void makeCustomers() {
        Random random = new Random(5);
        value = new double[customers];
        pReturn = new double[customers];
        vehicleAge = new double[customers];
        for (int i = 0; i < customers; i++) {
            int heap = random.nextInt(HEAPS);
            value[i] = Math.exp(6 + 0.5 * heap + random.nextGaussian());
            pReturn[i] = 1 / (1 + Math.exp(2 - heap - random.nextGaussian()));
            vehicleAge[i] = random.nextInt(5000) / 365.0;
        }
    }

    /** k-means of all three, as many starts as it takes by itself, silhouette included. */
    @Benchmark
    public Clustering kMeans() {
        return KMeans.into(HEAPS).withScaling(scaling).cluster(value, pReturn, vehicleAge);
    }

    /** The same from a single start. */
    @Benchmark
    public Clustering kMeansFromOneStart() {
        return KMeans.into(HEAPS).withScaling(scaling).withRestarts(1).cluster(value, pReturn, vehicleAge);
    }

    /** Exact, one column. */
    @Benchmark
    public NaturalBreaks naturalBreaks() {
        return NaturalBreaks.of(value, HEAPS);
    }
}
