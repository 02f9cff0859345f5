package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {

    @TempDir
    Path folder;

    private Path visits() throws IOException {
        StringBuilder text = new StringBuilder("customer_id,visit_date\n");
        for (int customer = 0; customer < 200; customer++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(customer % 97);
            for (int visit = 0; visit <= customer % 11; visit++) {
                text.append(customer).append(',').append(day).append('\n');
                day = day.plusDays(90 + (customer * 13 + visit * 29) % 120);
            }
        }
        return Files.writeString(folder.resolve("visits.csv"), text);
    }

    @Test
    void writes_the_keys_of_the_contract_for_the_model_and_the_rule() throws IOException {
        Path out = folder.resolve("evaluation.json");
        DeskRun run = DeskRun.of(
                "evaluate", "--visits", visits(), "--split", "2023-06-30", "--horizon", "180d", "--out", out);
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode evaluation = JsonMapper.builder().build().readTree(out);
        assertThat(evaluation.propertyNames())
                .startsWith("split", "horizonDays", "customers", "results")
                .contains("comparisons", "uncalibrated", "observedDays", "warnings");
        assertThat(evaluation.get("split").stringValue()).isEqualTo("2023-06-30");
        assertThat(evaluation.get("horizonDays").intValue()).isEqualTo(180);
        assertThat(evaluation.get("customers").intValue()).isEqualTo(200);
        JsonNode rule = evaluation.get("results").get(2);
        assertThat(evaluation.get("results").size()).isEqualTo(4);
        assertThat(rule.propertyNames())
                .startsWith(
                        "name",
                        "kind",
                        "auc",
                        "brier",
                        "mae",
                        "rmse",
                        "expectedSum",
                        "actualSum",
                        "calibration",
                        "lift")
                .contains(
                        "logLoss",
                        "calibrationError",
                        "topLift",
                        "countLogScore",
                        "moneyMae",
                        "moneyRmse",
                        "expectedMoney",
                        "actualMoney",
                        "brierParts",
                        "undefined");
        assertThat(rule.get("name").stringValue()).isEqualTo("recency");
        assertThat(rule.get("kind").stringValue()).isEqualTo("rule");
        JsonNode model = evaluation.get("results").get(0);
        assertThat(model.get("kind").stringValue()).isEqualTo("model");
        assertThat(model.get("auc").doubleValue()).isBetween(.5, 1.0);
        assertThat(model.get("lift").size()).isEqualTo(10);
        JsonNode calibrated = evaluation.get("results").get(1);
        assertThat(calibrated.get("name").stringValue()).isEqualTo("mbg-cnbd-k+calibrated");
        assertThat(calibrated.get("calibratedBy").get("windows").size()).isBetween(1, 4);
        assertThat(calibrated.get("calibratedBy").get("horizonCurve").propertyNames())
                .containsExactly("constant", "slopes");
        assertThat(evaluation.get("results").get(3).get("name").stringValue()).isEqualTo("historical-rate");
        assertThat(rule.get("undefined").get("countLogScore").stringValue()).isEqualTo("NO_DISTRIBUTION");
        assertThat(rule.get("moneyMae").isNull()).isTrue();
        JsonNode comparison = evaluation.get("comparisons").get(0);
        assertThat(comparison.get("sentence").propertyNames()).containsExactly("en", "zh");
        assertThat(comparison.propertyNames())
                .containsExactly(
                        "first",
                        "second",
                        "measure",
                        "firstValue",
                        "secondValue",
                        "difference",
                        "low",
                        "high",
                        "winner",
                        "decided",
                        "sentence");
    }

    @Test
    void chooses_the_model_and_says_why_and_looks_at_earlier_days_too() throws IOException {
        Path out = folder.resolve("evaluation.json");
        DeskRun run = DeskRun.of(
                "evaluate",
                "--visits",
                visits(),
                "--split",
                "2024-06-30",
                "--horizon",
                "180d",
                "--model",
                "auto",
                "--rolling",
                "2",
                "--out",
                out);
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode evaluation = JsonMapper.builder().build().readTree(out);
        String chosen = evaluation.get("choice").get("model").stringValue();
        assertThat(evaluation.get("results").get(0).get("name").stringValue()).isEqualTo(chosen);
        assertThat(run.err()).contains(chosen + " was chosen: ").contains("BIC");
        JsonNode rolling = evaluation.get("rolling");
        assertThat(rolling.get("splits").size()).isEqualTo(3);
        assertThat(rolling.get("splits").get(0).stringValue()).isEqualTo("2023-12-30");
        assertThat(rolling.get("results").get(0).get("brier").get("splits").intValue())
                .isEqualTo(3);
    }

    @Test
    void wrong_wishes_are_refused() throws IOException {
        Path out = folder.resolve("evaluation.json");
        DeskRun many =
                DeskRun.of("evaluate", "--visits", visits(), "--split", "2023-06-30", "--rolling", "99", "--out", out);
        assertThat(many.exitCode()).isEqualTo(2);
        assertThat(many.err()).contains("found 99, expected 0 to 40");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_split_that_leaves_nothing_is_refused() throws IOException {
        Path out = folder.resolve("evaluation.json");
        for (String split : new String[] {"2021-12-31", "2031-01-01"}) {
            DeskRun run = DeskRun.of("evaluate", "--visits", visits(), "--split", split, "--out", out);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("visits.csv: --split " + split + " leaves no customers or no visits after it");
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void a_horizon_beyond_the_log_is_said() throws IOException {
        Path out = folder.resolve("evaluation.json");
        DeskRun run = DeskRun.of(
                "evaluate", "--visits", visits(), "--split", "2023-06-30", "--horizon", "9999d", "--out", out);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("what lies between counts as no visit");
    }
}
