package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FitCommandTest {

    @TempDir
    Path folder;

    private Path visits() throws IOException {
        StringBuilder text = new StringBuilder("customer_id,visit_date\n");
        for (int customer = 0; customer < 200; customer++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(customer % 97);
            for (int visit = 0; visit <= customer % 7; visit++) {
                text.append(customer).append(',').append(day).append('\n');
                day = day.plusDays(40 + (customer * 13 + visit * 29) % 190);
            }
        }
        return Files.writeString(folder.resolve("visits.csv"), text);
    }

    private JsonNode fit(Object... args) throws IOException {
        Path out = folder.resolve("model.json");
        Object[] all = new Object[args.length + 5];
        all[0] = "fit";
        all[1] = "--visits";
        all[2] = visits();
        System.arraycopy(args, 0, all, 3, args.length);
        all[args.length + 3] = "--model-out";
        all[args.length + 4] = out;
        DeskRun run = DeskRun.of(all);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        return JsonMapper.builder().build().readTree(out);
    }

    @Test
    void writes_the_keys_of_the_contract() throws IOException {
        JsonNode model = fit();
        assertThat(model.propertyNames())
                .containsExactly(
                        "model",
                        "k",
                        "parameters",
                        "logLikelihood",
                        "customers",
                        "timeUnit",
                        "asOf",
                        "converged",
                        "status",
                        "iterations",
                        "gradientNorm",
                        "standardErrors");
        assertThat(model.get("standardErrors").isObject()).isTrue();
        assertThat(model.get("parameters").propertyNames()).containsExactly("r", "alpha", "a", "b");
        assertThat(model.get("model").stringValue()).isEqualTo("mbg-cnbd-k");
        assertThat(model.get("timeUnit").stringValue()).isEqualTo("week");
        assertThat(model.get("customers").intValue()).isEqualTo(200);
        assertThat(LocalDate.parse(model.get("asOf").stringValue())).isAfter(LocalDate.of(2022, 1, 1));
    }

    @Test
    void a_likelihood_is_in_the_unit_asked_for() throws IOException {
        JsonNode weeks = fit("--model", "bg-nbd");
        JsonNode days = fit("--model", "bg-nbd", "--unit", "day");
        int repeats = 0;
        for (int customer = 0; customer < 200; customer++) {
            repeats += customer % 7;
        }
        // SCORING-REFERENCE section 1: LL in days = LL in weeks - sum(x) ln 7.
        assertThat(days.get("logLikelihood").doubleValue())
                .isCloseTo(weeks.get("logLikelihood").doubleValue() - repeats * Math.log(7), within(1e-3));
        assertThat(days.get("parameters").get("alpha").doubleValue())
                .isCloseTo(7 * weeks.get("parameters").get("alpha").doubleValue(), within(1e-2));
    }

    @Test
    void a_model_of_statistics_has_no_day_unless_it_is_said() throws IOException {
        Path cbs = Files.writeString(
                folder.resolve("cbs.csv"), "customer_id,x,t_x,T\na,2,30.43,38.86\nb,1,1.71,38.86\nc,0,0,38.86\n");
        Path out = folder.resolve("model.json");
        assertThat(DeskRun.of("fit", "--cbs", cbs, "--model-out", out).exitCode())
                .isZero();
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readTree(out).get("asOf").isNull()).isTrue();
        DeskRun.of("fit", "--cbs", cbs, "--as-of", "1997-09-30", "--model-out", out);
        assertThat(json.readTree(out).get("asOf").stringValue()).isEqualTo("1997-09-30");
    }
}
