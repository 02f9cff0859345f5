package org.dealercrm.desk.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Some threads that work until they are closed; they do not keep the program alive. */
public final class Workers implements Executor, AutoCloseable {

    private final int count;
    private final ExecutorService threads;

    private Workers(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "dealer-desk-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts one for each processor.
     *
     * @return the workers, never null
     */
    public static Workers forEachProcessor() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Starts some.
     *
     * @param count how many, at least 1
     * @return the workers, never null
     */
    public static Workers of(int count) {
        return new Workers(count);
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /**
     * Does pieces of work at the same time and takes what they bring one by one in their order, so that the outcome does not depend
     * on the number of threads. A few pieces are begun ahead of the one that is taken, no more: their results are in memory.
     *
     * @param <T> what a piece brings
     * @param pieces how many, not negative
     * @param work does the piece of a number from 0, by any of the threads; not null
     * @param taker takes what they bring, by the calling thread; not null
     */
    public <T> void inOrder(int pieces, IntFunction<T> work, Consumer<T> taker) {
        Deque<Future<T>> begun = new ArrayDeque<>();
        try {
            for (int next = 0; next < pieces || !begun.isEmpty(); ) {
                if (next < pieces && begun.size() <= 2 * count) {
                    int piece = next++;
                    begun.add(threads.submit(() -> work.apply(piece)));
                } else {
                    taker.accept(result(begun.remove()));
                }
            }
        } finally {
            begun.forEach(future -> future.cancel(false));
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a piece of work", interruption);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
