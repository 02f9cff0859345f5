package org.dealercrm.desk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void results_come_in_the_order_of_the_pieces_however_long_each_takes(int threads) {
        List<Integer> taken = new ArrayList<>();
        try (Workers workers = Workers.of(threads)) {
            workers.inOrder(100, piece -> sleep(piece % 3 == 0 ? 2 : 0, piece), taken::add);
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    private static int sleep(int millis, int piece) {
        try {
            Thread.sleep(millis);
            return piece;
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    @Test
    void few_pieces_are_begun_before_they_can_be_taken() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger mostAhead = new AtomicInteger();
        try (Workers workers = Workers.of(2)) {
            workers.inOrder(
                    50,
                    piece -> mostAhead.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max),
                    result -> taken.incrementAndGet());
        }
        assertThat(begun).hasValue(50);
        // Five in the queue, and one that has been taken off it and not been counted yet.
        assertThat(mostAhead.get()).isBetween(1, 6);
    }

    @Test
    void a_failure_of_a_piece_is_thrown_as_it_is_and_ends_the_work() {
        List<Integer> taken = new ArrayList<>();
        try (Workers workers = Workers.of(2)) {
            assertThatThrownBy(() -> workers.inOrder(100, WorkersTest::failingAtTen, taken::add))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("ten");
        }
        assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    private static int failingAtTen(int piece) {
        if (piece == 10) {
            throw new IllegalArgumentException("ten");
        }
        return piece;
    }
}
