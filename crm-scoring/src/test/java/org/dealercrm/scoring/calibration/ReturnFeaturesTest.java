package org.dealercrm.scoring.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnFeaturesTest {

    private static final int HALF_YEARS = 5;

    private static double sum(WindowRow row, String prefix) {
        return sum(HALF_YEARS, row, prefix);
    }

    private static double sum(int halfYears, WindowRow row, String prefix) {
        double[] features = new double[ReturnFeatures.count(halfYears)];
        new ReturnFeatures(halfYears, 183, 120).fill(row, features, 0);
        List<String> names = ReturnFeatures.names(halfYears);
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += names.get(i).startsWith(prefix) ? features[i] : 0;
        }
        return sum;
    }

    /** Ages in half-years; with all coefficients alike a further half-year beyond the last one seen counts as one before, for two. */
    @ParameterizedTest
    @CsvSource({
        "0.2, 0",
        "1.1, 1",
        "2.9, 2",
        "4.0, 4",
        "4.9, 4",
        "5.0, 4",
        "5.5, 4.5",
        "6.0, 5",
        "7.0, 6",
        "7.1, 6",
        "40, 6"
    })
    void halfYearsBeyondTheLastSeenGoOnForAYear(double age, double passed) {
        double days = age * ReturnFeatures.DAYS_OF_HALF_YEAR;
        WindowRow today = new WindowRow(.5, 2, 0, days, false);
        assertThat(sum(today, "half-year")).isCloseTo(passed, within(1e-9));
        assertThat(sum(today, "last visit in half-year")).isCloseTo(passed, within(1e-9));
    }

    @Test
    void anAverageOfLessThanTwoYearsDoesNotGoOn() {
        WindowRow old = new WindowRow(.5, 2, 0, 9 * ReturnFeatures.DAYS_OF_HALF_YEAR, false);
        assertThat(sum(4, old, "half-year")).isEqualTo(3);
    }

    @Test
    void theLastVisitHasAHalfYearOfItsOwn() {
        double half = ReturnFeatures.DAYS_OF_HALF_YEAR;
        WindowRow silent = new WindowRow(.5, 2, 2 * half, 4.5 * half, false);
        assertThat(sum(silent, "half-year")).isEqualTo(4);
        assertThat(sum(silent, "last visit in half-year")).isEqualTo(2);
    }

    @Test
    void everyFeatureHasANameOfItsOwn() {
        assertThat(ReturnFeatures.names(HALF_YEARS))
                .hasSize(ReturnFeatures.count(HALF_YEARS))
                .doesNotHaveDuplicates();
        assertThat(ReturnFeatures.halfYearsOf(ReturnFeatures.count(HALF_YEARS))).isEqualTo(HALF_YEARS);
        assertThat(ReturnFeatures.halfYearsOf(ReturnFeatures.count(HALF_YEARS) + 1))
                .isZero();
        assertThat(ReturnFeatures.halfYearsOf(2)).isZero();
        assertThat(Arrays.stream(ReturnFeatures.identity(HALF_YEARS)).sum()).isEqualTo(2);
    }
}
