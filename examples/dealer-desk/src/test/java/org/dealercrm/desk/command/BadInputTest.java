package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to inputs that cannot be used: one clear sentence, exit code 2, nothing written. */
class BadInputTest {

    @TempDir
    Path folder;

    private Path visits = Path.of("");
    private Path scores = Path.of("");

    @BeforeEach
    void name() {
        visits = folder.resolve("visits.csv");
        scores = folder.resolve("scores.csv");
    }

    private void assertRefused(String sentence, Object... args) throws IOException {
        List<String> before = files();
        DeskRun run = DeskRun.of(args);
        assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private void assertScoringRefuses(String visitsText, String sentence) throws IOException {
        Files.writeString(visits, visitsText);
        assertRefused(sentence, "score", "--visits", visits, "--scores-out", scores);
        assertRefused(sentence, "fit", "--visits", visits, "--model-out", folder.resolve("model.json"));
        assertRefused(
                sentence,
                "evaluate",
                "--visits",
                visits,
                "--split",
                "2025-01-01",
                "--out",
                folder.resolve("evaluation.json"));
        assertRefused(sentence, "report", "--visits", visits, "--out", folder.resolve("out"));
    }

    @Test
    void an_empty_file() throws IOException {
        assertScoringRefuses("", "visits.csv, line 1: the file is empty");
    }

    @Test
    void a_missing_column() throws IOException {
        assertScoringRefuses(
                "customer_id,date\na,2025-01-01\n", "visits.csv, line 1, column visit_date: found no such column");
    }

    @Test
    void dates_that_are_none() throws IOException {
        assertScoringRefuses(
                "customer_id,visit_date\na,soon\nb,2025-13-01\n",
                "None of the 2 rows can be used. visits.csv, line 2, column visit_date: found 'soon', expected a date");
    }

    @Test
    void mixed_currencies() throws IOException {
        assertScoringRefuses(
                "customer_id,visit_date,amount,currency\na,2025-01-01,5,CNY\nb,2025-01-02,5,EUR\n",
                "visits.csv, line 3, column currency: found 'EUR', expected one currency in the whole file");
    }

    @Test
    void bytes_that_are_no_UTF_8() throws IOException {
        Files.write(visits, "customer_id,visit_date\n王,2025-01-01\n".getBytes(Charset.forName("GB18030")));
        assertRefused(
                "visits.csv, line 2, byte offset 23: found byte 0xCD, expected UTF-8 text",
                "score",
                "--visits",
                visits,
                "--scores-out",
                scores);
    }

    @Test
    void a_strict_reader_takes_no_bad_row() throws IOException {
        Files.writeString(visits, "customer_id,visit_date,amount\na,2025-01-01,5\nb,2025-01-02,-5\n");
        assertRefused(
                "1 of 2 rows cannot be used (--strict). visits.csv, line 3, column amount: found '-5', expected an amount"
                        + " that is not negative.",
                "score",
                "--visits",
                visits,
                "--strict",
                "--scores-out",
                scores);
    }

    @Test
    void a_file_that_is_not_there() throws IOException {
        assertRefused("there is no such file", "score", "--visits", visits, "--scores-out", scores);
        assertRefused("there is no such file", "score", "--cbs", visits, "--scores-out", scores);
    }

    @Test
    void an_as_of_day_before_everything() throws IOException {
        Files.writeString(visits, "customer_id,visit_date\na,2025-01-01\n");
        assertRefused(
                "nobody was a customer on 2024-12-31 yet, expected an --as-of day from 2025-01-01 on.",
                "score",
                "--visits",
                visits,
                "--as-of",
                "2024-12-31",
                "--scores-out",
                scores);
    }

    @Test
    void statistics_that_contradict_each_other() throws IOException {
        Path cbs = folder.resolve("cbs.csv");
        Files.writeString(cbs, "customer_id,x,t_x,T\na,1,12,10\nb,-1,0,10\nc,0,3,10\nd,1.5,3,10\n");
        assertRefused(
                "None of the 4 rows can be used. cbs.csv, line 2, column t_x: found '12', expected at most T, which is 10.",
                "fit",
                "--cbs",
                cbs,
                "--model-out",
                folder.resolve("model.json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            b,2147483647,5,40,3,1|column x: found '2147483647', expected a whole number of repeat visits, at most 1000000
            b,1,5,1e15,1,1|column T: found '1e15', expected the time observed, 0 or from 1e-9 to 1e6
            b,1,1e-300,5,-700,1|column t_x: found '1e-300', expected the time of the last visit, 0 or from 1e-9 to 1e6
            b,3,0,40,0,1|column t_x: found '0', expected a time after 0 as x is 3
            b,1,5,40,-1e308,1|column litt: found '-1e308', expected a sum of logarithms of 1 gaps, none shorter than 1e-9
            b,1,5,40,1,1e308|column weight: found '1e308', expected a positive weight, at most 1e9
            """)
    void statistics_beyond_what_a_likelihood_can_hold(String row, String sentence) throws IOException {
        Path cbs = folder.resolve("cbs.csv");
        Files.writeString(cbs, "customer_id,x,t_x,T,litt,weight\na,2,20,40,4.6,1\n" + row + "\n");
        assertRefused(sentence, "fit", "--strict", "--cbs", cbs, "--model-out", folder.resolve("model.json"));
        assertRefused(sentence, "score", "--strict", "--cbs", cbs, "--scores-out", scores);
        DeskRun run = DeskRun.of("score", "--cbs", cbs, "--scores-out", scores);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void a_file_without_a_header_shows_nobody() throws IOException {
        Files.writeString(visits, "张三,13800138000,2025-01-01\n李四,13900139000,2025-01-02\n");
        assertRefused(
                "visits.csv, line 1, column customer_id: found a row of values (not shown), expected a header line",
                "score",
                "--visits",
                visits,
                "--scores-out",
                scores);
        assertThat(DeskRun.of("score", "--visits", visits, "--scores-out", scores)
                        .err())
                .doesNotContain("张三")
                .doesNotContain("13800138000");
    }

    @Test
    void a_file_with_an_at_sign_is_a_file_and_its_rows_are_not_told() throws IOException {
        Files.writeString(visits, "customer_id,visit_date\n王芳,2025-01-01\n");
        assertRefused(
                "@" + visits + ": there is no such file", "score", "--visits", "@" + visits, "--scores-out", scores);
        assertThat(DeskRun.of("score", "@" + visits, "--scores-out", scores).err())
                .doesNotContain("王芳");
    }

    @Test
    void UTF_16_without_a_byte_order_mark() throws IOException {
        Files.write(visits, "customer_id,visit_date\na,2025-01-01\n".getBytes(StandardCharsets.UTF_16LE));
        assertRefused(
                "visits.csv, line 1: found zero bytes between the characters, expected UTF-8 text",
                "score",
                "--visits",
                visits,
                "--scores-out",
                scores);
    }

    @Test
    void a_log_of_one_day_cannot_be_evaluated() throws IOException {
        Files.writeString(visits, "customer_id,visit_date\na,2025-01-01\nb,2025-01-01\n");
        assertRefused(
                "visits.csv: found no visit after 2025-01-01, the first day of the file",
                "evaluate",
                "--visits",
                visits,
                "--split",
                "2025-01-01",
                "--out",
                folder.resolve("evaluation.json"));
    }

    @Test
    void a_file_where_a_folder_is_to_be() throws IOException {
        Files.writeString(visits, "customer_id,visit_date\na,2025-01-01\n");
        String sentence = "--out: found a file at " + visits + ", expected a folder.";
        assertRefused(sentence, "report", "--visits", visits, "--out", visits);
        assertRefused(sentence, "letters", "--template", "thank-you", "--recipients", visits, "--out", visits);
        assertRefused(sentence, "demo", "--customers", "1", "--out", visits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --unit|fortnight|found 'fortnight', expected day, week, month or year
            --as-of|soon|found 'soon', expected a date such as 2026-11-23
            --horizon|1y|found '1y', expected a number of days such as 365d
            --model|lstm|found 'lstm', expected one of auto, bg-nbd, mbg-nbd, bg-cnbd-k, mbg-cnbd-k, nbd, pareto-nbd, bg-bb
            --map|customer|found 'customer', expected name=column
            --map|kunde=cust|found 'kunde', expected one of customer_id, visit_date
            --delimiter|;;|found ';;', expected one character, 'tab' or 'whitespace'
            --charset|latin-none|found 'latin-none', expected an encoding such as UTF-8
            --policy|nowhere.json|there is no such file
            --model-in|nowhere.json|there is no such file
            --colour|blue|Unknown options: '--colour', 'blue'
            """)
    void an_option_that_means_nothing(String option, String value, String sentence) throws IOException {
        Files.writeString(visits, "customer_id,visit_date\na,2025-01-01\n");
        assertRefused(sentence, "score", "--visits", visits, "--scores-out", scores, option, value);
    }

    @Test
    void no_input_two_inputs_no_output_no_command() throws IOException {
        Files.writeString(visits, "customer_id,visit_date\na,2025-01-01\n");
        assertRefused("--visits", "score", "--scores-out", scores);
        assertRefused("mutually exclusive", "score", "--visits", visits, "--cbs", visits, "--scores-out", scores);
        assertRefused("Missing required option: '--scores-out=scores.csv'", "score", "--visits", visits);
        assertRefused("Missing command");
        assertRefused("Unmatched argument", "conjure");
    }

    @Test
    void an_output_that_cannot_be_written_is_a_failure_without_a_stack_trace() throws IOException {
        Files.writeString(visits, "customer_id,visit_date\na,2025-01-01\n");
        Path file = Files.writeString(folder.resolve("file"), "");
        DeskRun run = DeskRun.of("score", "--visits", visits, "--scores-out", file.resolve("scores.csv"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "dealer-desk: cannot write or read " + file + " (a file is there, where a folder is expected)")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }

    @Test
    void a_database_address_that_means_nothing() throws IOException {
        assertRefused("jdbc:nothing:here", "score", "--db", "jdbc:nothing:here", "--scores-out", scores);
        // H2 wants a path that says where it begins.
        assertRefused("found 'jdbc:h2:store'", "score", "--db", "jdbc:h2:store", "--scores-out", scores);
        String unknown = "jdbc:h2:" + folder.resolve("store") + ";COLOUR=BLUE";
        assertRefused("settings that H2 knows", "score", "--db", unknown, "--scores-out", scores);
    }

    @Test
    void a_byte_order_mark_quotes_and_Chinese_names_are_no_problem() throws IOException {
        Files.write(
                visits,
                "\uFEFFcustomer_id,visit_date\r\n\"欧阳,明\",2025-01-01\r\n\"欧阳,明\",2025-03-01\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        DeskRun run = DeskRun.of("score", "--visits", visits, "--scores-out", scores);
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(scores)).contains("\n\"欧阳,明\",1,");
    }
}
