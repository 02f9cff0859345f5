package org.dealercrm.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.scoring.estimate.ExclusionReason;
import org.dealercrm.scoring.satisfaction.TestSurvey.Row;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyForm;

class CellWeightingProperties {

    private static final double ROUNDING = 1e-9;
    private static final SurveyForm FORM = TestSurvey.form();

    private static CellWeighting weighting(List<Row> rows, List<Double> shares, double limit) {
        Responses responses = TestSurvey.responses(FORM, rows);
        Map<String, Double> known = new TreeMap<>();
        for (String cell : rows.stream().map(row -> row.channel().name()).collect(Collectors.toSet())) {
            known.put(cell, shares.get(SurveyChannel.valueOf(cell).ordinal()));
        }
        return CellWeighting.of(responses, row -> responses.channel(row).name(), known, limit);
    }

    @Property
    void everyCellGetsItsShare(
            @ForAll("rows") List<Row> rows, @ForAll @Size(4) List<@DoubleRange(min = .1, max = 10) Double> shares) {
        CellWeighting weighting = weighting(rows, shares, Double.POSITIVE_INFINITY);
        double all = rows.stream()
                .map(Row::channel)
                .distinct()
                .mapToDouble(channel -> shares.get(channel.ordinal()))
                .sum();
        weighting.cells().forEach((cell, found) -> {
            double share = shares.get(SurveyChannel.valueOf(cell).ordinal()) / all;
            assertThat(found.known()).isCloseTo(share, within(ROUNDING));
            assertThat(found.after()).isCloseTo(share, within(ROUNDING));
            assertThat(found.trimmed()).isZero();
        });
        assertThat(Arrays.stream(weighting.weights()).average().orElse(1)).isCloseTo(1, within(ROUNDING));
    }

    @Property
    void trimmedWeightsKeepTheirMeanAndTheLimit(
            @ForAll("rows") List<Row> rows,
            @ForAll @Size(4) List<@DoubleRange(min = .1, max = 10) Double> shares,
            @ForAll @DoubleRange(min = 1.05, max = 5) double limit) {
        CellWeighting weighting = weighting(rows, shares, limit);
        double[] weights = weighting.weights();
        assertThat(Arrays.stream(weights).average().orElse(1)).isCloseTo(1, within(ROUNDING));
        assertThat(Arrays.stream(weights).max().orElse(1)).isLessThanOrEqualTo(limit);
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        assertThat(weighting.effectiveSize())
                .isCloseTo((double) weights.length * weights.length / squares, within(1e-6));
        assertThat(weighting.cells().values().stream()
                        .mapToDouble(CellWeighting.Cell::after)
                        .sum())
                .isCloseTo(1, within(ROUNDING));
    }

    @Example
    void aStoreThatTelephonedTooMuch() {
        ResponsesBuilder builder = Responses.of(FORM);
        for (int i = 0; i < 100; i++) {
            builder.response(i < 80 ? SurveyChannel.TELEPHONE : SurveyChannel.MAIL)
                    .answer("S", i < 80 ? 9 : 5);
        }
        builder.response(SurveyChannel.ONLINE).answer("S", 1).takenOut(ExclusionReason.TAKEN_OUT);
        Responses responses = builder.build();
        CellWeighting half = CellWeighting.of(
                responses,
                row -> responses.channel(row).name(),
                Map.of("TELEPHONE", 1.0, "MAIL", 1.0),
                Double.POSITIVE_INFINITY);
        // weights .625 and 2.5: effective size 100^2 / (80 x .390625 + 20 x 6.25)
        assertThat(half.effectiveSize()).isCloseTo(64, within(ROUNDING));
        assertThat(SatisfactionScore.of(half.weighted(), SatisfactionPolicy.standard())
                        .score()
                        .figure()
                        .orElseThrow())
                .isCloseTo((8 + 4) / 2.0 / 9 * 100, within(ROUNDING));
        CellWeighting cut = CellWeighting.of(
                responses, row -> responses.channel(row).name(), Map.of("TELEPHONE", 1.0, "MAIL", 1.0), 2);
        assertThat(cut.cells().get("MAIL").after()).isCloseTo(.4, within(ROUNDING));
        assertThat(cut.cells().get("MAIL").trimmed()).isEqualTo(20);
    }

    @Example
    void cellsThatCannotBeWeightedAreNamed() {
        Responses responses = Responses.ofColumns(FORM, SurveyChannel.MAIL, SurveyChannel.ONLINE)
                .build();
        CellWeighting weighting = CellWeighting.of(
                responses, row -> responses.channel(row).name(), Map.of("MAIL", .6, "TELEPHONE", .4), 3);
        assertThat(weighting.problems())
                .containsExactly(
                        new CellWeighting.Problem("TELEPHONE", CellWeighting.Kind.NO_RESPONSES),
                        new CellWeighting.Problem("ONLINE", CellWeighting.Kind.NO_SHARE));
        assertThat(weighting.weights()).isEmpty();
        assertThat(weighting.weighted()).isSameAs(responses);
        assertThatThrownBy(() -> CellWeighting.of(responses, row -> "a", Map.of("a", 0.0, "b", 1.0), 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CellWeighting.of(responses, row -> "a", Map.of("a", 1.0), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found a limit of 1.0");
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return TestSurvey.completeRows();
    }
}
