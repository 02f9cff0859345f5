package org.dealercrm.benchmarks.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Writes a log of visits of any size: {@code VisitsCsv FILE CUSTOMERS [random|date|customer] [SEED]}. The same arguments give the
 * same bytes. One row in ten thousand cannot be used.
 */
public final class VisitsCsv {

    /** In which order the rows stand. */
    public enum Order {
        /** In none. */
        RANDOM,
        /** By day, as a workshop writes them. */
        DATE,
        /** By customer, then day. */
        CUSTOMER
    }

    /** Seed of the pseudo-random numbers if none is given. */
    static final long SEED = 20261123;

    private static final int DIRTY = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 7, 1);

    private VisitsCsv() {}

    /**
     * Writes the file.
     *
     * @param args file, customers, perhaps order and seed; not null
     */
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        int customers = Integer.parseInt(args[1]);
        Order order = args.length > 2 ? Order.valueOf(args[2].toUpperCase(Locale.ROOT)) : Order.RANDOM;
        long seed = args.length > 3 ? Long.parseLong(args[3]) : SEED;
        long rows = write(file, customers, order, seed);
        System.out.println(
                file + ": " + rows + " rows of " + customers + " customers, order " + order + ", seed " + seed);
    }

    /**
     * Writes a file.
     *
     * @param file where, replaced if it is there; not null
     * @param customers how many, 1 to 9,999,999
     * @param order the order of the rows, not null
     * @param seed of the pseudo-random numbers
     * @return the number of rows
     * @throws UncheckedIOException if it cannot be written
     */
    public static long write(Path file, int customers, Order order, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        long[] visits = ordered(SimulatedVisits.of(customers, random), order, random);
        String[] days = new String[SimulatedVisits.DAYS];
        Arrays.setAll(days, day -> FIRST_DAY.plusDays(day).toString());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write("customer_id,visit_date,amount,currency\n");
            StringBuilder line = new StringBuilder();
            for (long visit : visits) {
                line.setLength(0);
                append(line, visit, days, random);
                out.append(line);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return visits.length;
    }

    private static long[] ordered(long[] visits, Order order, RandomGenerator random) {
        return switch (order) {
            case CUSTOMER -> visits;
            case DATE -> byDay(visits);
            case RANDOM -> shuffled(visits, random);
        };
    }

    /** Counting sort: customers of one day stay in their order. */
    private static long[] byDay(long[] visits) {
        int[] next = new int[SimulatedVisits.DAYS + 1];
        for (long visit : visits) {
            next[SimulatedVisits.day(visit) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        long[] sorted = new long[visits.length];
        for (long visit : visits) {
            sorted[next[SimulatedVisits.day(visit)]++] = visit;
        }
        return sorted;
    }

    private static long[] shuffled(long[] visits, RandomGenerator random) {
        for (int i = visits.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            long visit = visits[i];
            visits[i] = visits[j];
            visits[j] = visit;
        }
        return visits;
    }

    private static void append(StringBuilder line, long visit, String[] days, RandomGenerator random) {
        int dirt = random.nextInt(DIRTY) == 0 ? random.nextInt(4) : -1;
        if (dirt != 0) {
            line.append('C');
            digits(line, SimulatedVisits.customer(visit), 1_000_000);
        }
        line.append(',').append(dirt == 1 ? "soon" : days[SimulatedVisits.day(visit)]);
        line.append(',').append(dirt == 2 ? "-" : "").append(SimulatedVisits.cents(visit) / 100);
        line.append('.');
        digits(line, SimulatedVisits.cents(visit) % 100, 10);
        line.append(dirt == 3 ? "" : ",CNY").append('\n');
    }

    private static void digits(StringBuilder line, int number, int highest) {
        for (int place = highest; place > 0; place /= 10) {
            line.append((char) ('0' + number / place % 10));
        }
    }
}
