package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.dealercrm.desk.json.JsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fit} and {@code score} with {@code --covariates}. */
class CovariatesCommandTest {

    @TempDir
    private Path folder;

    private Path visits;
    private Path covariates;

    /** 1,200 customers over two years; those who were won on the web come twice as often. */
    @BeforeEach
    void writeStore() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        LocalDate first = LocalDate.of(2023, 1, 1);
        StringBuilder log = new StringBuilder("customer_id,visit_date\n");
        StringBuilder known = new StringBuilder("customer_id,distance_km,channel\n");
        for (int i = 0; i < 1200; i++) {
            String channel = i % 3 == 0 ? "web" : i % 3 == 1 ? "event" : "referral";
            double rate = (channel.equals("web") ? 2 : 1) * -Math.log(1 - random.nextDouble()) / 120;
            double leaving = random.nextInt(2) == 0 ? .02 : .4;
            double day = random.nextInt(200);
            do {
                log.append('C')
                        .append(i)
                        .append(',')
                        .append(first.plusDays((long) day))
                        .append('\n');
                day += -Math.log(1 - random.nextDouble()) / rate;
            } while (day < 730 && random.nextDouble() > leaving);
            known.append('C')
                    .append(i)
                    .append(',')
                    .append(random.nextInt(50))
                    .append(',')
                    .append(channel)
                    .append('\n');
        }
        visits = Files.writeString(folder.resolve("visits.csv"), log);
        covariates = Files.writeString(folder.resolve("known.csv"), known);
    }

    private DeskRun run(String... arguments) {
        return DeskRun.of((Object[]) arguments);
    }

    @ParameterizedTest
    @CsvSource({"pareto-nbd", "mbg-cnbd-k"})
    void theModelTellsAnEffectOfEachNumberAndOfEachCategoryButTheFirst(String model) {
        Path out = folder.resolve("model.json");
        DeskRun fit = run(
                "fit",
                "--visits",
                visits.toString(),
                "--covariates",
                covariates.toString(),
                "--model",
                model,
                "--model-out",
                out.toString());
        assertThat(fit.exitCode()).as(fit.err()).isZero();
        JsonDocument json = JsonDocument.read(out);
        JsonDocument effects = json.object("covariates");
        assertThat(effects.keys())
                .containsExactlyInAnyOrder(
                        "visits:distance_km",
                        "visits:channel=referral",
                        "visits:channel=web",
                        "leaving:distance_km",
                        "leaving:channel=referral",
                        "leaving:channel=web",
                        "centre:distance_km",
                        "centre:channel=referral",
                        "centre:channel=web");
        double web = effects.number("visits:channel=web", "a number");
        double error = json.object("standardErrors").number("visits:channel=web", "a number");
        assertThat(web).isBetween(Math.log(2) - 3 * error, Math.log(2) + 3 * error);
    }

    @Test
    void aModelThatWasKeptScoresAsTheFit() throws IOException {
        Path model = folder.resolve("model.json");
        Path direct = folder.resolve("direct.csv");
        Path kept = folder.resolve("kept.csv");
        String[] known = {"--covariates", covariates.toString()};
        assertThat(run("fit", "--visits", visits.toString(), known[0], known[1], "--model-out", model.toString())
                        .exitCode())
                .isZero();
        assertThat(run("score", "--visits", visits.toString(), known[0], known[1], "--scores-out", direct.toString())
                        .exitCode())
                .isZero();
        DeskRun again = run(
                "score",
                "--visits",
                visits.toString(),
                known[0],
                known[1],
                "--model-in",
                model.toString(),
                "--scores-out",
                kept.toString());
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(kept).hasSameTextualContentAs(direct);
        assertThat(Files.readString(direct)).contains("COVARIATES=");
    }

    @Test
    void whatCannotBeUsedIsRefusedWithItsPlace() throws IOException {
        Path slip = Files.writeString(
                folder.resolve("slip.csv"), Files.readString(covariates).replaceFirst("C7,\\d+", "C7,1O"));
        assertThat(fit(slip).err()).contains("slip.csv, line 9, column distance_km: found '1O', expected a number");
        Path missing = Files.writeString(
                folder.resolve("missing.csv"), Files.readString(covariates).replaceFirst("C7,.*\n", ""));
        assertThat(fit(missing).exitCode()).isEqualTo(2);
        assertThat(fit(missing).err()).contains("found 1 of 1200 without");
        Path twice = Files.writeString(folder.resolve("twice.csv"), Files.readString(covariates) + "C7,1,web\n");
        assertThat(fit(twice).err()).contains("line 1202").contains("the same as in line 9");
        assertThat(run(
                                "fit",
                                "--visits",
                                visits.toString(),
                                "--covariates",
                                covariates.toString(),
                                "--model",
                                "nbd",
                                "--model-out",
                                folder.resolve("m.json").toString())
                        .err())
                .contains("--covariates: found the model nbd");
        assertThat(folder.resolve("m.json")).doesNotExist();
    }

    private DeskRun fit(Path known) {
        return run(
                "fit",
                "--visits",
                visits.toString(),
                "--covariates",
                known.toString(),
                "--model-out",
                folder.resolve("m.json").toString());
    }
}
