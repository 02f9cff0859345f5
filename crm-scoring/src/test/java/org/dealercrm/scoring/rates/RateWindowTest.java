package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateWindowTest {

    private static final int DAYS = 365 * 40;

    @ParameterizedTest
    @CsvSource({
        "2025-03-15, 12, 2024-03-15",
        // the last of a month goes back to the last of a month
        "2025-02-28, 12, 2024-02-29",
        "2024-02-29, 12, 2023-02-28",
        "2025-04-30, 1, 2025-03-31",
        "2025-03-31, 1, 2025-02-28",
        "2025-08-31, 6, 2025-02-28",
        // a day that the earlier month does not have goes back to its last
        "2025-03-30, 1, 2025-02-28",
        "2025-03-29, 1, 2025-02-28",
        "2024-03-29, 1, 2024-02-29",
        // February's last but one in a leap year
        "2024-02-28, 12, 2023-02-28",
        "2025-03-31, 0, 2025-03-31"
    })
    void monthsBeforeADay(LocalDate day, int months, LocalDate before) {
        assertThat(RateWindow.monthsBefore(day, months)).isEqualTo(before);
    }

    @Test
    void onTheLastDayOfAMonthTheWindowsAreWholeMonths() {
        LocalDate day = LocalDate.of(2025, 2, 28);
        assertThat(RateWindow.monthsAgo(day, 1, 12))
                .isEqualTo(new RateWindow(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 2, 28)));
        assertThat(RateWindow.monthsAgo(day, 13, 24))
                .isEqualTo(new RateWindow(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29)));
        assertThat(RateWindow.of(YearMonth.of(2024, 2)))
                .isEqualTo(RateWindow.monthsAgo(LocalDate.of(2024, 2, 29), 1, 1));
    }

    @Test
    void monthsAgoCountFromOneTheNearerFirst() {
        LocalDate day = LocalDate.of(2025, 2, 28);
        assertThatThrownBy(() -> RateWindow.monthsAgo(day, 0, 3)).hasMessageContaining("found 0 to 3");
        assertThatThrownBy(() -> RateWindow.monthsAgo(day, 4, 3)).hasMessageContaining("found 4 to 3");
    }

    /** What makes windows back from a day and silences forward from a visit the same thing. */
    @Property
    void itIsTheLastDayFromWhichTheMonthsHavePassed(
            @ForAll @IntRange(min = 0, max = DAYS) int day, @ForAll @IntRange(min = 0, max = 60) int months) {
        LocalDate on = LocalDate.ofEpochDay(day);
        LocalDate before = RateWindow.monthsBefore(on, months);
        assertThat(before.plusMonths(months)).isBeforeOrEqualTo(on);
        assertThat(before.plusDays(1).plusMonths(months)).isAfter(on);
    }

    @Property
    void windowsThatMeetInTheirNumbersMeetInTheirDays(
            @ForAll @IntRange(min = 0, max = DAYS) int day,
            @ForAll @IntRange(min = 1, max = 40) int first,
            @ForAll @IntRange(min = 0, max = 40) int more) {
        LocalDate on = LocalDate.ofEpochDay(day);
        RateWindow near = RateWindow.monthsAgo(on, 1, first);
        RateWindow far = RateWindow.monthsAgo(on, first + 1, first + 1 + more);
        assertThat(near.to()).isEqualTo(on);
        assertThat(far.to().plusDays(1)).isEqualTo(near.from());
        assertThat(near.contains(near.from()) && near.contains(near.to())).isTrue();
        assertThat(near.contains(far.to()) || near.contains(on.plusDays(1))).isFalse();
    }
}
