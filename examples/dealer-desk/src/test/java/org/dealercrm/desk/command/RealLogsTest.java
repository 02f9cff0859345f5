package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real logs through the command line. CDNOW (Fader, Hardie: sample of 2,357 customers of 1997) against the figures of BTYD
 * 2.4.3 and BTYDplus 1.2.0; the grocery log of BTYDplus 1.2.0.
 */
class RealLogsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private static Path shared(String name) {
        Path file = Path.of(System.getProperty("dealercrm.shared", "../shared"), "data", name);
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> "Skipped: the reference data lack " + file);
        return file;
    }

    private static DeskRun run(Object... args) {
        DeskRun run = DeskRun.of(args);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private JsonNode fitCdnow(String model) {
        Path out = folder.resolve("model.json");
        Path cbs = shared("cdnow/btyd_cdnowSummary_cbs.csv");
        run(
                "fit",
                "--cbs",
                cbs,
                "--map",
                "customer_id=#",
                "--map",
                "t_x=t.x",
                "--map",
                "T=T.cal",
                "--map",
                "m_x=m.x",
                "--model",
                model,
                "--model-out",
                out);
        return JSON.readTree(out);
    }

    @Test
    void CDNOW_gives_the_published_BG_NBD() {
        JsonNode model = fitCdnow("bg-nbd");
        JsonNode parameters = model.get("parameters");
        assertThat(parameters.get("r").doubleValue()).isCloseTo(.242594, within(5e-5));
        assertThat(parameters.get("alpha").doubleValue()).isCloseTo(4.413602, within(5e-5));
        assertThat(parameters.get("a").doubleValue()).isCloseTo(.792920, within(5e-5));
        assertThat(parameters.get("b").doubleValue()).isCloseTo(2.425888, within(5e-5));
        assertThat(model.get("logLikelihood").doubleValue()).isCloseTo(-9582.429207, within(1e-4));
        assertThat(model.get("customers").intValue()).isEqualTo(2357);
        assertThat(model.get("converged").booleanValue()).isTrue();
    }

    @Test
    void CDNOW_gives_the_published_likelihood_of_MBG_NBD() {
        assertThat(fitCdnow("mbg-nbd").get("logLikelihood").doubleValue()).isCloseTo(-9582.135716, within(1e-4));
    }

    @Test
    void the_grocery_log_chooses_k_2_and_foretells_as_published() {
        Path log = shared("grocery/groceryElog.csv");
        List<Object> input = List.of("--visits", log, "--map", "customer_id=cust", "--map", "visit_date=date");
        Path model = folder.resolve("model.json");
        run(words("fit", input, "--as-of", "2006-12-31", "--model-out", model));
        JsonNode fit = JSON.readTree(model);
        assertThat(fit.get("k").intValue()).isEqualTo(2);
        assertThat(fit.get("logLikelihood").doubleValue()).isCloseTo(-14978.21, within(.005));

        Path evaluation = folder.resolve("evaluation.json");
        run(words("evaluate", input, "--split", "2006-12-31", "--horizon", "364d", "--out", evaluation));
        JsonNode result = JSON.readTree(evaluation).get("results").get(0);
        assertThat(result.get("mae").doubleValue()).isCloseTo(1.3998, within(5e-5));
        assertThat(result.get("actualSum").doubleValue()).isEqualTo(3389);
        assertThat(result.get("expectedSum").doubleValue()).isCloseTo(3811.5, within(.05));
    }

    @Test
    void the_master_log_of_CDNOW_is_read_aligned_with_blanks() throws IOException {
        Path log = shared("cdnow/CDNOW_master.txt");
        List<Object> input = List.of(
                "--visits",
                log,
                "--delimiter",
                "whitespace",
                "--map",
                "visit_date=date",
                "--map",
                "amount=dollar_value");
        Path scores = folder.resolve("scores.csv");
        run(words("score", input, "--as-of", "1997-09-30", "--strict", "--scores-out", scores));
        List<String> lines = Files.readAllLines(scores);
        assertThat(lines).hasSize(23_571).noneMatch(line -> line.contains("NaN"));
    }

    private static Object[] words(String command, List<Object> input, Object... more) {
        List<Object> words = new ArrayList<>(List.of(command));
        words.addAll(input);
        words.addAll(List.of(more));
        return words.toArray();
    }
}
