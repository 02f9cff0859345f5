package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealercrm.letter.edition.StoreLetters.MANAGER;
import static org.dealercrm.letter.edition.StoreLetters.NOW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dealercrm.event.Decision;
import org.dealercrm.letter.edition.LetterEditionEvent.EditionMoved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state and every step against a table that was written for this test. */
class LetterEditionTransitionsTest {

    /** A row for each state, a column for each step; a point is a refusal. */
    private static final String TABLE = """
            .          APPROVE   SEND_BACK  PUBLISH    WITHDRAW
            DRAFT      APPROVED  .          .          WITHDRAWN
            APPROVED   .         DRAFT      PUBLISHED  WITHDRAWN
            PUBLISHED  .         .          .          WITHDRAWN
            WITHDRAWN  .         .          .          .
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

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("cells")
    void stepFollowsTheTable(LetterEditionStatus from, LetterEditionStep step, String expected) {
        LetterEdition edition = StoreLetters.edition(from);
        Decision<LetterEdition> decision = StoreLetters.take(edition, step, MANAGER, NOW);
        if (expected.equals(".")) {
            assertThat(StoreLetters.codeOf(decision)).isEqualTo("ILLEGAL_TRANSITION");
            assertThat(StoreLetters.sentenceOf(decision)).contains(step.name(), from.name());
            return;
        }
        LetterEditionStatus to = LetterEditionStatus.valueOf(expected);
        assertThat(decision.orElseThrow().status()).isEqualTo(to);
        assertThat(((Decision.Accepted<LetterEdition>) decision).events())
                .containsExactly(new EditionMoved(edition.id(), step, from, to, MANAGER, NOW));
    }

    @Test
    void tableNamesEveryStateAndStepAndNothingTwice() {
        assertThat(cells()).hasSize(LetterEditionStatus.values().length * LetterEditionStep.values().length);
        assertThat(LetterEditionTransitions.table().stream().map(row -> row.from() + " " + row.step()))
                .doesNotHaveDuplicates();
        assertThat(LetterEditionTransitions.table().stream().map(LetterEditionTransition::reason))
                .doesNotHaveDuplicates()
                .allSatisfy(reason -> assertThat(reason).endsWith("."));
        assertThat(Arrays.stream(LetterEditionStatus.values()).filter(LetterEditionStatus::isFinal))
                .allSatisfy(
                        status -> assertThat(LetterEditionTransitions.table()).noneMatch(row -> row.from() == status))
                .containsExactly(LetterEditionStatus.WITHDRAWN);
    }
}
