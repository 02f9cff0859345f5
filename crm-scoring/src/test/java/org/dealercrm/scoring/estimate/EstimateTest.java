package org.dealercrm.scoring.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {

    private static final Label LABEL = new Label("SHARE", "share", "占比");
    private static final EstimateProvenance MADE_BY = EstimateProvenance.of(LABEL, "arithmetic", Map.of("boxes", "2"));

    @Test
    void estimateTellsItsFigureAndItsRange() {
        Interval range = Interval.of(.4, .6, .95, IntervalMethod.WILSON);
        Estimation estimation = estimate(.5, Optional.of(range), .5);

        assertThat(estimation.figure()).hasValue(.5);
        assertThat(estimation.range()).contains(range);
        assertThat(estimation.provenance().libraryVersion()).isEqualTo(LibraryVersion.CURRENT);
    }

    @Test
    void noEstimateHasNeitherFigureNorRange() {
        Estimation none = new NoEstimate(LABEL, WhyNone.TOO_FEW, Sample.of(1, List.of()), MADE_BY);

        assertThat(none.figure()).isEmpty();
        assertThat(none.range()).isEmpty();
    }

    @Test
    void figureOutsideItsIntervalIsRefused() {
        Interval range = Interval.of(.6, .7, .95, IntervalMethod.WILSON);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> estimate(.5, Optional.of(range), .5))
                .withMessageContaining("0.5 outside 0.6 to 0.7");
    }

    @Test
    void partsThatDoNotAddUpAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> estimate(.5, Optional.empty(), .51))
                .withMessageContaining("found 0.51 for 0.5");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNoFigure(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> estimate(value, Optional.empty(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Breakdown.leaf(LABEL, value));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(value, 1, OptionalDouble.empty(), IntervalMethod.VALUATION_RANGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(-1, value, OptionalDouble.empty(), IntervalMethod.VALUATION_RANGE));
    }

    @Test
    void overflowOfASumIsRefused() {
        List<Breakdown> parts =
                List.of(Breakdown.leaf(LABEL, Double.MAX_VALUE), Breakdown.leaf(LABEL, Double.MAX_VALUE));

        assertThatIllegalArgumentException().isThrownBy(() -> Breakdown.of(LABEL, parts));
    }

    @ParameterizedTest
    @CsvSource({"0.7, 0.6, .95", "0, 1, 0", "0, 1, 1", "0, 1, NaN"})
    void intervalsThatAreNoneAreRefused(double low, double high, double level) {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(low, high, level, IntervalMethod.WILSON));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "10, 10.1", "10, 0", "0, 1", "10, NaN"})
    void samplesThatAreNoneAreRefused(long size, double effective) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(size, effective, List.of()));
    }

    @Test
    void parametersKeepTheirOrderAndAreCopied() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("z", "1");
        parameters.put("a", "2");
        EstimateProvenance provenance = EstimateProvenance.of(LABEL, "arithmetic", parameters);
        parameters.clear();

        assertThat(provenance.parameters()).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsSaidInBothLanguages(WhyNone reason) {
        assertThat(reason.sentence(Locale.ENGLISH)).isNotBlank().isNotEqualTo(reason.sentence(Locale.CHINESE));
        assertThat(reason.sentence(Locale.CHINESE)).containsPattern("\\p{IsHan}");
    }

    @Test
    void labelsSpeakBothLanguages() {
        assertThat(LABEL.displayName(Locale.SIMPLIFIED_CHINESE)).isEqualTo("占比");
        assertThat(LABEL.displayName(Locale.GERMAN)).isEqualTo("share");
    }

    private static Estimate estimate(double value, Optional<Interval> range, double parts) {
        return new Estimate(LABEL, value, range, Sample.of(10, List.of()), Breakdown.leaf(LABEL, parts), MADE_BY);
    }
}
