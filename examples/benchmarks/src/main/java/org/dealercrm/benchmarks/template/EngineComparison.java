package org.dealercrm.benchmarks.template;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The letter of 712 characters in every engine in one process: letters for each second of the thread's processor time, bytes
 * allocated for each letter, and how many times as fast ours is. Engines take turns, so that whatever else the machine does
 * falls on all of them; the median of the rounds is told.
 *
 * <p>{@code java -cp 'target/classes:target/lib/*' org.dealercrm.benchmarks.template.EngineComparison [ROUNDS [LETTERS]]}
 */
public final class EngineComparison {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int WARM_UP_ROUNDS = 3;

    /** Where the lengths of the letters go and are told, so that no compiler may leave out their writing. */
    private static volatile long sink;

    private EngineComparison() {}

    /** What a round took. */
    private record Round(double lettersPerSecond, double bytesPerLetter) {}

    /**
     * Measures.
     *
     * @param args the number of rounds and of letters in a round, which may be left out; not null
     */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        int letters = args.length > 1 ? Integer.parseInt(args[1]) : 200_000;
        Map<LetterEngine, LetterWriter> writers = new EnumMap<>(LetterEngine.class);
        Map<LetterEngine, Round[]> taken = new EnumMap<>(LetterEngine.class);
        for (LetterEngine engine : LetterEngine.values()) {
            writers.put(engine, engine.open());
            taken.put(engine, new Round[rounds]);
        }
        for (int warmUp = 0; warmUp < WARM_UP_ROUNDS; warmUp++) {
            writers.values().forEach(writer -> round(writer, letters));
        }
        for (int turn = 0; turn < rounds; turn++) {
            int at = turn;
            writers.forEach((engine, writer) -> taken(taken, engine)[at] = round(writer, letters));
        }
        print(taken);
        System.out.println("Characters written in the last round of the last engine: " + sink);
    }

    private static Round[] taken(Map<LetterEngine, Round[]> rounds, LetterEngine engine) {
        return Objects.requireNonNull(rounds.get(engine));
    }

    private static Round round(LetterWriter writer, int letters) {
        long thread = Thread.currentThread().getId();
        long length = 0;
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long begun = THREADS.getCurrentThreadCpuTime();
        for (int reader = 0; reader < letters; reader++) {
            length += writer.write(reader).length();
        }
        long ended = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getThreadAllocatedBytes(thread) - bytes;
        sink = length;
        return new Round(letters * 1e9 / (ended - begun), (double) allocated / letters);
    }

    private static void print(Map<LetterEngine, Round[]> taken) {
        double ours = speed(taken(taken, LetterEngine.DEALERCRM));
        double oursRaw = speed(taken(taken, LetterEngine.DEALERCRM_RAW));
        System.out.printf(
                Locale.ROOT,
                "%-34s %14s %14s %18s %18s%n",
                "engine",
                "letters/CPU s",
                "bytes/letter",
                "ours, checked",
                "ours, from texts");
        taken.forEach((engine, rounds) -> System.out.printf(
                Locale.ROOT,
                "%-34s %,14.0f %,14.0f %16.2f x %16.2f x%n",
                engine.title(),
                speed(rounds),
                median(Arrays.stream(rounds).mapToDouble(Round::bytesPerLetter).toArray()),
                ours / speed(rounds),
                oursRaw / speed(rounds)));
    }

    private static double speed(Round[] rounds) {
        return median(Arrays.stream(rounds).mapToDouble(Round::lettersPerSecond).toArray());
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
