package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dealercrm.letter.mailing.StoreMailings.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status and every step against a table that was written for this test. */
class DeliveryTest {

    /** A row for each status, a column for each step; a point is a refusal. */
    private static final String TABLE = """
            .          TAKE       DELIVER    PUT_BACK   GIVE_UP    RETRY
            WAITING    UNDER_WAY  DELIVERED  WAITING    FAILED     .
            UNDER_WAY  .          DELIVERED  WAITING    FAILED     .
            DELIVERED  .          .          .          .          .
            FAILED     .          .          .          .          WAITING
            """;

    static Stream<Arguments> cells() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        List<Arguments> cells = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                cells.add(Arguments.of(row[0], rows.get(0)[column], row[column]));
            }
        }
        return cells.stream();
    }

    private static Delivery at(DeliveryStatus status) {
        Delivery waiting = Delivery.waiting(NOW);
        return switch (status) {
            case WAITING -> waiting;
            case UNDER_WAY -> waiting.taken(NOW);
            case DELIVERED -> waiting.delivered(NOW);
            case FAILED -> waiting.givenUp(NOW, "no such mailbox");
        };
    }

    private static Delivery take(Delivery delivery, DeliveryStep step) {
        return switch (step) {
            case TAKE -> delivery.taken(NOW.plusSeconds(1));
            case DELIVER -> delivery.delivered(NOW.plusSeconds(1));
            case PUT_BACK -> delivery.putBack(NOW.plusSeconds(1), "not now");
            case GIVE_UP -> delivery.givenUp(NOW.plusSeconds(1), "never");
            case RETRY -> delivery.retried(NOW.plusSeconds(1));
        };
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("cells")
    void stepFollowsTheTable(DeliveryStatus from, DeliveryStep step, String expected) {
        Delivery delivery = at(from);
        assertThat(delivery.allows(step)).isEqualTo(!expected.equals("."));
        if (expected.equals(".")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> take(delivery, step))
                    .withMessageContainingAll(from.name(), step.name());
            return;
        }
        Delivery after = take(delivery, step);
        assertThat(after.status()).isEqualTo(DeliveryStatus.valueOf(expected));
        assertThat(after.moves()).isEqualTo(delivery.moves() + 1);
        assertThat(after.at()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void tableNamesEveryStatusAndStepAndNothingTwice() {
        assertThat(cells()).hasSize(DeliveryStatus.values().length * DeliveryStep.values().length);
        assertThat(DeliveryTransitions.table().stream().map(row -> row.from() + " " + row.step()))
                .doesNotHaveDuplicates();
    }

    @Test
    void takingIsTheAttemptAndWithoutItTheEndIs() {
        Delivery waiting = Delivery.waiting(NOW);
        assertThat(waiting.taken(NOW)
                        .putBack(NOW, "x")
                        .taken(NOW)
                        .delivered(NOW)
                        .attempts())
                .isEqualTo(2);
        assertThat(waiting.putBack(NOW, "x").putBack(NOW, "x").delivered(NOW).attempts())
                .isEqualTo(3);
        assertThat(waiting.givenUp(NOW, "x").retried(NOW).attempts()).isEqualTo(1);
    }

    @Test
    void troubleIsToldAndGoesWithTheNextMove() {
        Delivery back = Delivery.waiting(NOW).putBack(NOW, "not now");
        assertThat(back.trouble()).contains("not now");
        assertThat(back.delivered(NOW).trouble()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> back.putBack(NOW, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> back.givenUp(NOW, "x".repeat(Delivery.MAX_TROUBLE + 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delivery(DeliveryStatus.WAITING, 0, 1, NOW, Optional.empty()));
    }
}
