package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KanoTableTest {

    private static String row(KanoTable table, int functional) {
        StringBuilder row = new StringBuilder();
        for (int dysfunctional = 1; dysfunctional <= 5; dysfunctional++) {
            row.append(table.category(functional, dysfunctional).symbol());
        }
        return row.toString();
    }

    /** Berger et al. 1993, Kano evaluation table; Pouliot 1993 ibid. */
    @ParameterizedTest
    @CsvSource({
        "STANDARD, 1, QAAAO",
        "STANDARD, 2, RIIIM",
        "STANDARD, 3, RIIIM",
        "STANDARD, 4, RIIIM",
        "STANDARD, 5, RRRRQ",
        "POULIOT, 1, QAAAO",
        "POULIOT, 2, RQIIM",
        "POULIOT, 3, RIIIM",
        "POULIOT, 4, RIIQM",
        "POULIOT, 5, RRRRQ"
    })
    void everyPairHasItsCategory(KanoTable table, int functional, String row) {
        assertThat(row(table, functional)).isEqualTo(row);
    }

    /** Asking for the opposite turns A and M into R and keeps I and Q. */
    @ParameterizedTest
    @EnumSource(KanoTable.class)
    void theTableKnowsItsReverse(KanoTable table) {
        for (int one = 1; one <= 5; one++) {
            for (int other = 1; other <= 5; other++) {
                KanoCategory category = table.category(one, other);
                KanoCategory reverse = table.category(other, one);
                boolean wanted = category == KanoCategory.ATTRACTIVE
                        || category == KanoCategory.MUST_BE
                        || category == KanoCategory.ONE_DIMENSIONAL;
                assertThat(wanted ? reverse : KanoCategory.REVERSE).isEqualTo(KanoCategory.REVERSE);
                assertThat(category == KanoCategory.QUESTIONABLE).isEqualTo(reverse == KanoCategory.QUESTIONABLE);
            }
        }
    }

    @Test
    void otherAnswersAreRefused() {
        assertThatThrownBy(() -> KanoTable.STANDARD.category(0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 0");
        assertThatThrownBy(() -> KanoTable.STANDARD.category(3, 6)).hasMessageContaining("found 6");
        assertThatThrownBy(() -> KanoCategory.of('X')).hasMessageContaining("found X");
    }

    @Test
    void categoriesHaveNamesInBothLanguages() {
        assertThat(KanoCategory.MUST_BE.displayName(Locale.ENGLISH)).isEqualTo("must-be");
        assertThat(KanoCategory.MUST_BE.displayName(Locale.SIMPLIFIED_CHINESE)).isEqualTo("必备属性");
    }
}
