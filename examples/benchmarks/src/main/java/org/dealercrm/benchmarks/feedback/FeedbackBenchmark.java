package org.dealercrm.benchmarks.feedback;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.dealercrm.scoring.feedback.FeedbackReader;
import org.dealercrm.scoring.feedback.FeedbackReading;
import org.dealercrm.scoring.feedback.TradeDictionary;
import org.dealercrm.scoring.feedback.TradeWord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading free text of 1,000,000 characters in all, in texts of several lengths, and one that is nothing but topics and tones
 * without a mark between. Terms of the dictionary (a quarter of the words), strange Han characters and marks, seeded. One thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FeedbackBenchmark {

    private static final int CHARACTERS = 1_000_000;
    private static final long SEED = 20261126;

    private final FeedbackReader reader = FeedbackReader.of(TradeDictionary.builtIn());

    /** How long each text is. */
    @Param({"100", "10000", "1000000"})
    private int length;

    /** Whether there are marks and strange words. */
    @Param({"true", "false"})
    private boolean parted;

    private String text = "";

    /** Writes the text. */
    @Setup(Level.Trial)
    public void write() {
        List<TradeWord> words = List.copyOf(TradeDictionary.builtIn().words());
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder built = new StringBuilder();
        while (built.length() < length) {
            int kind = parted ? random.nextInt(12) : 0;
            if (kind < 3) {
                built.append(words.get(random.nextInt(words.size())).term());
            } else if (kind < 11) {
                built.append((char) ('\u4E00' + random.nextInt(3000)));
            } else {
                built.append("，。".charAt(random.nextInt(2)));
            }
        }
        text = built.substring(0, length);
    }

    /** A million characters. */
    @Benchmark
    public int readAMillionCharacters() {
        int opinions = 0;
        for (int read = 0; read < CHARACTERS; read += length) {
            FeedbackReading reading = reader.read(text);
            opinions += reading.opinions().size();
        }
        return opinions;
    }
}
