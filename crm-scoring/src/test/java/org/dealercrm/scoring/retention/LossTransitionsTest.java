package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state and every event against a table that was written for this test, from what the trade says of its customers. */
class LossTransitionsTest {

    /** A row for each state, a column for each event; a point cannot happen. */
    private static final String TABLE = """
            .                 VISIT             WARNING_REACHED  LOSS_REACHED  DEPARTURE
            NEVER_CAME        UNDER_MANAGEMENT  WARNING          LOST          DEPARTED
            UNDER_MANAGEMENT  UNDER_MANAGEMENT  WARNING          LOST          DEPARTED
            WARNING           UNDER_MANAGEMENT  .                LOST          DEPARTED
            LOST              REACTIVATED       .                .             DEPARTED
            REACTIVATED       UNDER_MANAGEMENT  WARNING          LOST          DEPARTED
            DEPARTED          DEPARTED          .                .             .
            """;

    static Stream<Arguments> cells() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        List<Arguments> cells = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                cells.add(Arguments.of(LossState.valueOf(row[0]), LossEvent.valueOf(rows.get(0)[column]), row[column]));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("cells")
    void eventFollowsTheTable(LossState from, LossEvent event, String expected) {
        assertThat(LossTransitions.from(from, event).map(row -> row.to().name()).orElse("."))
                .isEqualTo(expected);
    }

    @Test
    void tableOfTheTestCoversEveryStateAndEvent() {
        assertThat(cells()).hasSize(LossState.values().length * LossEvent.values().length);
    }

    @Test
    void tableNamesEachStateAndEventOnceWithAReason() {
        List<LossTransition> table = LossTransitions.table();
        assertThat(table.stream().map(row -> row.from() + " " + row.event())).doesNotHaveDuplicates();
        assertThat(table.stream().map(LossTransition::reason)).allMatch(reason -> reason.endsWith("."));
        assertThatThrownBy(() -> new LossTransition(LossState.LOST, LossEvent.VISIT, LossState.LOST, " "))
                .hasMessageContaining("found none for LOST VISIT");
    }

    @Test
    void statesHaveTheirNames() {
        assertThat(Stream.of(LossState.values()).map(state -> state.displayName(Locale.CHINA)))
                .containsExactly("未到店", "管理内", "流失预警", "已流失", "已激活", "已离开");
        assertThat(LossState.WARNING.displayName(Locale.FRENCH)).isEqualTo("loss warning");
    }
}
