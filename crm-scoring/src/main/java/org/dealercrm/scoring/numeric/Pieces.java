package org.dealercrm.scoring.numeric;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Work over the rows of a table, cut into pieces. The cuts depend on the number of rows alone, so that a caller who combines what
 * the pieces bring in their order gets the same result to the last bit, whoever does the work.
 */
public final class Pieces {

    /** So many rows are worth the hand-over to another thread. */
    private static final int ROWS = 16_384;

    /** So many threads at most are asked for help; each takes piece after piece until none is left. */
    private static final int MOST_HANDS = 64;

    private Pieces() {}

    /** Work on one piece. */
    @FunctionalInterface
    public interface Piece {

        /**
         * Works on the rows from begin to end.
         *
         * @param piece the number of the piece, from 0
         * @param begin the first row
         * @param end the row after the last one
         */
        void work(int piece, int begin, int end);
    }

    /**
     * How many pieces so many rows have.
     *
     * @param rows not negative
     * @return not negative
     */
    public static int count(int rows) {
        return (rows + ROWS - 1) / ROWS;
    }

    /**
     * Works on all pieces and returns when all are done. The calling thread works too, so an executor that is busy, or that
     * has only the calling thread, delays nothing.
     *
     * @param rows not negative
     * @param executor who may help, null for nobody
     * @param work called once for each piece, not null
     */
    public static void forEach(int rows, @Nullable Executor executor, Piece work) {
        Round round = new Round(rows, work);
        if (executor != null) {
            for (int hand = 1; hand < Math.min(round.pieces, MOST_HANDS); hand++) {
                executor.execute(round::work);
            }
        }
        round.work();
        round.await();
    }

    /** Sums over the rows of a piece. */
    @FunctionalInterface
    public interface Part {

        /**
         * Sums over the rows from begin to end.
         *
         * @param begin the first row
         * @param end the row after the last one
         * @return as many sums as were asked for
         */
        CompensatedSum[] sums(int begin, int end);
    }

    /**
     * Sums over all rows: those of the pieces, added in their order.
     *
     * @param rows not negative
     * @param executor who may help, null for nobody
     * @param count how many sums there are
     * @param part called once for each piece, not null
     * @return the sums, never null
     */
    public static CompensatedSum[] sums(int rows, @Nullable Executor executor, int count, Part part) {
        CompensatedSum[][] ofPieces = new CompensatedSum[count(rows)][];
        forEach(rows, executor, (piece, begin, end) -> ofPieces[piece] = part.sums(begin, end));
        CompensatedSum[] sums = CompensatedSum.several(count);
        for (CompensatedSum[] ofPiece : ofPieces) {
            for (int i = 0; i < count; i++) {
                sums[i].add(ofPiece[i]);
            }
        }
        return sums;
    }

    /** One go through all pieces. */
    private static final class Round {

        private final int rows;
        private final int pieces;
        private final Piece work;
        private final AtomicInteger taken = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final CompletableFuture<Void> end = new CompletableFuture<>();

        Round(int rows, Piece work) {
            this.rows = rows;
            this.pieces = count(rows);
            this.work = work;
        }

        void work() {
            for (int piece = taken.getAndIncrement(); piece < pieces; piece = taken.getAndIncrement()) {
                try {
                    work.work(piece, piece * ROWS, Math.min(rows, (piece + 1) * ROWS));
                } catch (RuntimeException | Error failure) {
                    end.completeExceptionally(failure);
                }
                if (done.incrementAndGet() == pieces) {
                    end.complete(null);
                }
            }
        }

        void await() {
            if (pieces > 0) {
                end.join();
            }
        }
    }
}
