package org.dealercrm.scoring.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 100_000})
    void everyRowIsInOnePieceWhoeverHelps(int rows) {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            AtomicIntegerArray alone = new AtomicIntegerArray(rows);
            AtomicIntegerArray helped = new AtomicIntegerArray(rows);
            Pieces.forEach(rows, null, (piece, begin, end) -> count(alone, begin, end));
            Pieces.forEach(rows, threads, (piece, begin, end) -> count(helped, begin, end));
            for (int row = 0; row < rows; row++) {
                assertThat(alone.get(row)).isEqualTo(1);
                assertThat(helped.get(row)).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void count(AtomicIntegerArray seen, int begin, int end) {
        for (int row = begin; row < end; row++) {
            seen.incrementAndGet(row);
        }
    }

    /** An executor that never gets to it, as a pool whose threads all wait for this very work. */
    @Test
    void theCallerNeedsNobody() {
        int[] pieces = new int[1];
        Pieces.forEach(100_000, task -> {}, (piece, begin, end) -> pieces[0]++);
        assertThat(pieces[0]).isEqualTo(Pieces.count(100_000)).isEqualTo(7);
    }

    @Test
    void aFailureReachesTheCaller() {
        assertThatThrownBy(() -> Pieces.forEach(100_000, Runnable::run, (piece, begin, end) -> {
                    if (piece == 3) {
                        throw new IllegalStateException("piece 3");
                    }
                }))
                .hasRootCauseMessage("piece 3");
    }
}
