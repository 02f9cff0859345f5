package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dealercrm.scoring.association.ContingencyTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

    private static final String HEADER = "antecedent,consequent,count,support,confidence,lift,conviction,p_value";

    /** The transactions of AllElectronics in Han &amp; Kamber, "Data mining: concepts and techniques". */
    private static final List<String> TRANSACTIONS =
            List.of("I1 I2 I5", "I2 I4", "I2 I3", "I1 I2 I4", "I1 I3", "I2 I3", "I1 I3", "I1 I2 I3 I5", "I1 I2 I3");

    @TempDir
    Path folder;

    private Path baskets = Path.of("");
    private Path rules = Path.of("");

    @BeforeEach
    void name() {
        baskets = folder.resolve("baskets.csv");
        rules = folder.resolve("rules.csv");
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int basket = 0; basket < TRANSACTIONS.size(); basket++) {
            for (String item : TRANSACTIONS.get(basket).split(" ")) {
                rows.add("T" + basket + "," + item);
            }
        }
        return rows;
    }

    private void write(List<String> rows) throws IOException {
        Files.writeString(baskets, "basket_id,item\n" + String.join("\n", rows) + "\n");
    }

    private List<String> mined(Object... options) throws IOException {
        DeskRun run = run(options);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        List<String> lines = Files.readAllLines(rules);
        assertThat(lines.get(0)).isEqualTo(HEADER);
        return lines.subList(1, lines.size());
    }

    private DeskRun run(Object... options) {
        List<Object> args = new ArrayList<>(List.of("rules", "--baskets", baskets, "--out", rules));
        args.addAll(List.of(options));
        return DeskRun.of(args.toArray());
    }

    private static List<String> sides(List<String> rules) {
        return rules.stream()
                .map(rule -> rule.split(",")[0] + ">" + rule.split(",")[1])
                .toList();
    }

    /** Nine baskets: I5 in 2, I2 in 7, both in 2; p = C(7, 2) / C(9, 2) = 21 / 36. */
    @Test
    void writes_the_columns_of_the_contract() throws IOException {
        write(rows());
        List<String> found = mined("--min-support", "2");
        assertThat(sides(found))
                .containsExactly(
                        "I4>I2",
                        "I5>I1",
                        "I5>I2",
                        "I1|I5>I2",
                        "I2|I5>I1",
                        "I1>I2",
                        "I1>I3",
                        "I3>I1",
                        "I3>I2",
                        "I2>I1",
                        "I2>I3",
                        "I1|I2>I3",
                        "I1|I2>I5",
                        "I1|I3>I2",
                        "I2|I3>I1");
        String[] sure = found.get(2).split(",");
        assertThat(sure[2]).isEqualTo("2");
        assertThat(Double.parseDouble(sure[3])).isEqualTo(2.0 / 9);
        assertThat(sure[4]).isEqualTo("1.0");
        assertThat(Double.parseDouble(sure[5])).isEqualTo(9.0 / 7);
        assertThat(sure[6]).as("never contradicted").isEmpty();
        assertThat(Double.parseDouble(sure[7])).isCloseTo(21.0 / 36, within(1e-15));
        String[] unsure = found.get(12).split(",");
        // I1 and I2 in 4, I5 in 2, both in 2: conviction 4 (9 - 2) / (9 2), p = C(4, 2) / C(9, 2)
        assertThat(Double.parseDouble(unsure[6])).isCloseTo(28.0 / 18, within(1e-15));
        assertThat(Double.parseDouble(unsure[7])).isCloseTo(6.0 / 36, within(1e-15));
    }

    @Test
    void pruning_and_larger_consequents_are_options() throws IOException {
        write(rows());
        assertThat(sides(mined("--min-support", "2", "--prune")))
                .containsExactly("I4>I2", "I5>I1", "I5>I2", "I1|I2>I5");
        assertThat(sides(mined("--min-support", "2", "--max-consequent", "2", "--min-confidence", "1")))
                .containsExactly("I4>I2", "I5>I1", "I5>I2", "I1|I5>I2", "I2|I5>I1", "I5>I1|I2");
        assertThat(sides(mined("--min-support", "2", "--max-items", "2", "--min-confidence", "0.6")))
                .containsExactly("I4>I2", "I5>I1", "I5>I2", "I1>I2", "I1>I3", "I3>I1", "I3>I2");
        assertThat(run("--min-support", "2", "--max-items", "2").err())
                .contains("9 baskets of 5 items: 11 sets with a count of 2 or more; 9 rules of 12 tested in ")
                .contains("rules of more than 2 items were not looked for (--max-items).");
    }

    /** 4 of 9 are 44.4%. */
    @ParameterizedTest
    @CsvSource({"4, 6", "0.4444, 6", "44.44%, 6", "0.45, 0", "45%, 0", "5, 0", "1, 27", "1.0, 0", "100%, 0", "1e-3, 27"
    })
    void a_support_is_a_number_or_a_share(String support, int count) throws IOException {
        write(rows());
        assertThat(mined("--min-support", support)).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-1", "1.5", "101%", "many", "20.5", "%", "NaN", "2000000000000"})
    void other_supports_are_refused(String support) throws IOException {
        write(rows());
        DeskRun run = run("--min-support=" + support);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--min-support")
                .contains("found '" + support
                        + "', expected a number of baskets such as 20, or a share such as 0.01 or 1%");
        assertThat(rules).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--min-confidence, 1.1, expected a share from 0 to 1",
        "--min-confidence, sure, expected a share from 0 to 1",
        "--max-items, 1, expected a number of items from 2 to 30",
        "--max-items, 31, expected a number of items from 2 to 30",
        "--max-consequent, 0, expected a number of items from 1 to 29",
    })
    void other_values_are_refused(String option, String value, String sentence) throws IOException {
        write(rows());
        DeskRun run = run(option, value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("found '" + value + "', " + sentence);
        assertThat(rules).doesNotExist();
    }

    @Test
    void neither_the_order_of_the_rows_nor_their_repetition_matters() throws IOException {
        write(rows());
        mined("--min-support", "1", "--min-confidence", "0");
        byte[] before = Files.readAllBytes(rules);
        List<String> shuffled = new ArrayList<>(rows());
        shuffled.addAll(rows().subList(3, 9));
        Collections.shuffle(shuffled, new Random(7));
        write(shuffled);
        mined("--min-support", "1", "--min-confidence", "0");
        assertThat(Files.readAllBytes(rules)).isEqualTo(before);
    }

    @Test
    void rows_that_cannot_be_used_are_set_aside() throws IOException {
        List<String> rows = new ArrayList<>(rows());
        rows.add(2, "T9,");
        rows.add("T9,oil|filter");
        rows.add(",oil");
        rows.add("T9,oil,filter");
        write(rows);
        DeskRun run = run("--min-support", "2");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("4 rows set aside in")
                .contains("baskets.csv, line 4, column item: found nothing, expected an item")
                .contains("9 baskets of 5 items");
        assertThat(Files.readString(folder.resolve("quarantine.csv")))
                .contains("found 'oil|filter', expected an item without '|', which parts the items of a rule")
                .contains("found nothing, expected the basket's id")
                .contains("found '3 fields', expected 2 as in the header");
        assertThat(run("--strict").exitCode()).isEqualTo(2);
    }

    @Test
    void names_of_columns_and_items_are_the_files_own() throws IOException {
        Files.writeString(baskets, "客户;项目\n甲;冬季轮胎\n甲;防滑链\n乙;防滑链\n乙;冬季轮胎\n丙;\"车顶架, 黑\"\n");
        double third = new ContingencyTable(2, 0, 0, 1).fisherP();
        assertThat(third).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(mined("--delimiter", ";", "--map", "basket_id=客户", "--map", "item=项目"))
                .containsExactly(
                        "冬季轮胎,防滑链,2,0.6666666666666666,1.0,1.5,," + third,
                        "防滑链,冬季轮胎,2,0.6666666666666666,1.0,1.5,," + third);
    }

    @Test
    void without_a_rule_there_is_the_header() throws IOException {
        write(List.of("a,x", "b,y"));
        assertThat(mined()).isEmpty();
    }

    /** Of 40 items in two equal baskets: 780 pairs with 2 rules each, 9880 triples with 6, 91390 quadruples with 14. */
    @Test
    void too_many_rules_are_said_and_those_of_smaller_sets_are_all_there() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int item = 0; item < 40; item++) {
            rows.add("a,item " + item);
            rows.add("b,item " + item);
        }
        write(rows);
        DeskRun run = run("--max-items", "4", "--max-consequent", "3");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("there are more than 1000000 rules: only those of up to 3 items were looked at, those all");
        assertThat(Files.readAllLines(rules)).hasSize(1 + 780 * 2 + 9880 * 6);
    }

    @Test
    void unusable_tables_and_places_are_refused() throws IOException {
        assertThat(run().err()).contains("there is no such file");
        write(rows());
        assertThat(DeskRun.of("rules", "--baskets", baskets, "--out", baskets).err())
                .contains("found an input that would be written over");
        Files.writeString(baskets, "basket,item\na,b\n");
        DeskRun run = run();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("baskets.csv, line 1, column basket_id: found no such column among basket, item");
        assertThat(rules).doesNotExist();
    }
}
