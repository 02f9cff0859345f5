package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersCommandTest {

    /** Two heaps by spending; by the second column alone they would be others. */
    private static final String CUSTOMERS =
            "id,spend,visits\nwang,9000,1\nli,100,9\nzhang,9100,9\nzhao,120,1\nqian,140,9\n";

    @TempDir
    Path folder;

    private Path values = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void name() throws IOException {
        values = Files.writeString(folder.resolve("values.csv"), CUSTOMERS);
        out = folder.resolve("clusters.csv");
    }

    private List<String> clusters(Object... options) throws IOException {
        Object[] args = new Object[options.length + 5];
        System.arraycopy(new Object[] {"clusters", "--values", values, "--out", out}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        DeskRun run = DeskRun.of(args);
        assertThat(run.err()).doesNotContain("dealer-desk:");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        return Files.readAllLines(out);
    }

    @Test
    void k_means_takes_the_columns_as_they_are_and_keeps_the_order_of_the_rows() throws IOException {
        assertThat(clusters("--k", 2, "--method", "k-means"))
                .containsExactly("id,cluster", "wang,2", "li,1", "zhang,2", "zhao,1", "qian,1");
    }

    @Test
    void standardised_columns_count_alike() throws IOException {
        List<String> asTheyAre = clusters("--k", 3, "--method", "k-means");
        List<String> standardised = clusters("--k", 3, "--method", "k-means", "--standardise");
        assertThat(standardised)
                .containsExactly("id,cluster", "wang,2", "li,1", "zhang,3", "zhao,2", "qian,1")
                .isNotEqualTo(asTheyAre);
        assertThat(clusters("--k", 3, "--method", "k-means", "--standardise", "z-score"))
                .isEqualTo(standardised);
        assertThat(clusters("--k", 4, "--method", "k-means", "--standardise=robust"))
                .containsExactly("id,cluster", "wang,3", "li,2", "zhang,4", "zhao,1", "qian,2");
    }

    @Test
    void natural_breaks_are_numbered_from_the_lowest() throws IOException {
        Files.writeString(values, "id,v1\na,2\nb,-1\nc,6\nd,4\ne,5\nf,-1\ng,2\n");
        // the manual of Ckmeans.1d.dp parts such values into 1: -1, 2: 2, 3: 4 to 6
        assertThat(clusters("--k", 3, "--method", "natural-breaks"))
                .containsExactly("id,cluster", "a,2", "b,1", "c,3", "d,3", "e,3", "f,1", "g,2");
        assertThat(clusters("--k", 3, "--method", "k-means", "--seed", 9)).isEqualTo(Files.readAllLines(out));
    }

    @Test
    void the_number_of_clusters_can_be_found() throws IOException {
        StringBuilder text = new StringBuilder("id,x,y\n");
        for (int i = 0; i < 60; i++) {
            text.append("c" + i + "," + (100 * (i % 3) + i / 3) + "," + (i % 7) + "\n");
        }
        Files.writeString(values, text);
        List<String> lines = clusters("--k", "auto", "--method", "k-means");
        for (int i = 0; i < 60; i++) {
            assertThat(lines.get(i + 1)).isEqualTo("c" + i + "," + (i % 3 + 1));
        }
    }

    @Test
    void a_table_may_call_its_id_otherwise_or_have_none() throws IOException {
        Files.writeString(values, "v\tcustomer\n1\ta\n2\tb\n50\tc\n");
        assertThat(clusters("--k", 2, "--method", "natural-breaks", "--map", "id=customer", "--delimiter", "tab"))
                .containsExactly("id,cluster", "a,1", "b,1", "c,2");
        Files.writeString(values, "v\n7\n1\n8\n");
        assertThat(clusters("--k", 2, "--method", "natural-breaks", "--map", "id=#"))
                .containsExactly("id,cluster", "1,2", "2,1", "3,2");
    }

    @Test
    void bad_rows_are_set_aside_and_too_few_rows_are_said() throws IOException {
        Files.writeString(values, "id,v\na,1\nb,\n,3\nc,NaN\na,4\nd,1e141\ne,5,5\nf,9\n");
        DeskRun run = DeskRun.of("clusters", "--values", values, "--k", 5, "--method", "k-means", "--out", out);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("k-means: 2 clusters, as there are no more distinct rows, within sum of squares 0.0")
                .contains("6 rows set aside");
        assertThat(Files.readAllLines(out)).containsExactly("id,cluster", "a,1", "f,2");
        assertThat(Files.readAllLines(folder.resolve("quarantine.csv")))
                .hasSize(7)
                .anySatisfy(line -> assertThat(line).contains("each id once, the same as in line 2"))
                .anySatisfy(line -> assertThat(line).contains("found 'NaN', expected a number of at most 1e140"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --k 2 --method natural-breaks|found 2 columns beside id (spend, visits), expected exactly one
            --k auto --method natural-breaks|belong to k-means
            --k 2 --method natural-breaks --standardise|belong to k-means
            --k 0 --method k-means|found '0', expected a whole number from 1 to 99999, or auto
            --k 2 --method ward|found 'ward', expected natural-breaks or k-means
            --k 2 --method k-means --restarts 0|--restarts: found 0, expected at least 1
            --k 2 --method k-means --standardise=range|found 'range', expected z-score or robust
            --k 2 --method k-means --map customer_id=id|found 'customer_id', expected one of id
            --k 2 --method k-means --map id=visit|line 1, column visit: found no such column
            --method k-means|Missing required option: '--k=K'
            """)
    void what_cannot_be_done_is_refused(String options, String sentence) {
        String[] words = ("clusters --values " + values + " --out " + out + " " + options).split(" ");
        DeskRun run = DeskRun.of((Object[]) words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_table_without_a_measure_is_refused() throws IOException {
        Files.writeString(values, "id\na\n");
        DeskRun run = DeskRun.of("clusters", "--values", values, "--k", 2, "--method", "k-means", "--out", out);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("values.csv, line 1: found no column beside id");
    }
}
