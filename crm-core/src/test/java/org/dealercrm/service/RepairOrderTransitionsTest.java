package org.dealercrm.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealercrm.event.Decision;
import org.dealercrm.service.RepairOrderEvent.RepairOrderMoved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state and every step against a table that was written for this test, from the course of work in a workshop. */
class RepairOrderTransitionsTest {

    private static final Instant LATER = WorkshopOrders.OPENED.plusSeconds(3600);

    /** A row for each state, a column for each step; a point is a refusal. */
    private static final String TABLE = """
            .                 OPEN  REQUEST_APPROVAL  APPROVE   DECLINE   COMPLETE       CLOSE   VOID
            ESTIMATE          OPEN  PENDING_APPROVAL  .         .         .              .       VOIDED
            OPEN              .     PENDING_APPROVAL  .         .         READY_TO_BILL  .       VOIDED
            PENDING_APPROVAL  OPEN  .                 APPROVED  DECLINED  .              .       VOIDED
            APPROVED          OPEN  .                 .         .         READY_TO_BILL  .       VOIDED
            DECLINED          OPEN  PENDING_APPROVAL  .         .         READY_TO_BILL  .       VOIDED
            READY_TO_BILL     OPEN  .                 .         .         .              CLOSED  .
            CLOSED            .     .                 .         .         .              .       .
            VOIDED            .     .                 .         .         .              .       .
            """;

    static Stream<Arguments> cells() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        List<Arguments> cells = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                cells.add(Arguments.of(
                        RepairOrderStatus.valueOf(row[0]), RepairOrderStep.valueOf(rows.get(0)[column]), row[column]));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("cells")
    void stepFollowsTheTable(RepairOrderStatus from, RepairOrderStep step, String expected) {
        RepairOrder order = WorkshopOrders.in(from);
        Decision<RepairOrder> decision = order.take(step, LATER);
        if (expected.equals(".")) {
            assertThat(WorkshopOrders.codeOf(decision)).isEqualTo("ILLEGAL_TRANSITION");
            return;
        }
        RepairOrderStatus to = RepairOrderStatus.valueOf(expected);
        assertThat(decision.orElseThrow().status()).isEqualTo(to);
        assertThat(decision.orElseThrow().lines()).isEqualTo(order.lines());
        assertThat(decision.orElseThrow().closedAt())
                .isEqualTo(to == RepairOrderStatus.CLOSED ? Optional.of(LATER) : Optional.empty());
        assertThat(((Decision.Accepted<RepairOrder>) decision).events())
                .containsExactly(new RepairOrderMoved(order.id(), step, from, to, LATER));
    }

    @Test
    void tableOfTheTestCoversEveryStateAndStep() {
        assertThat(cells()).hasSize(RepairOrderStatus.values().length * RepairOrderStep.values().length);
    }

    @Test
    void tableNamesEachStateAndStepOnce() {
        List<RepairOrderTransition> table = RepairOrderTransitions.table();
        assertThat(table.stream().map(row -> row.from() + " " + row.step())).doesNotHaveDuplicates();
        assertThat(table.stream().map(RepairOrderTransition::reason)).allMatch(reason -> reason.endsWith("."));
    }

    @Test
    void finalStatesAreThoseThatNothingLeaves() {
        for (RepairOrderStatus status : RepairOrderStatus.values()) {
            boolean left = Arrays.stream(RepairOrderStep.values())
                    .anyMatch(step -> RepairOrderTransitions.from(status, step).isPresent());
            assertThat(status.isFinal()).as(status.name()).isEqualTo(!left);
        }
    }
}
