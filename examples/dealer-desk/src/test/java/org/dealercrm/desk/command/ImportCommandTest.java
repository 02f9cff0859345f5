package org.dealercrm.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String LOG = """
            customer_id,visit_date,amount,currency,cost,vehicle_id,odometer_km,payer,items,acquired_on
            王芳,2024-01-31,100.50,CNY,60,V1,5000,CUSTOMER_PAY,机油|机滤,2023-12-01
            王芳,2024-08-15,250,CNY,,V1,10100,WARRANTY,,2023-12-01
            b,2024-03-01,80,CNY,40,,,,,
            b,2024-03-01,20,CNY,10,,,,,
            c,,,,,,,,,2024-02-01
            """;

    @TempDir
    Path folder;

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath();
    }

    private DeskRun importing(String text, Object... more) throws IOException {
        Path visits = Files.writeString(folder.resolve("visits.csv"), text);
        Object[] args = new Object[more.length + 5];
        List.of("import", "--visits", visits, "--db", url()).toArray(args);
        System.arraycopy(more, 0, args, 5, more.length);
        return DeskRun.of(args);
    }

    @Test
    void a_log_that_was_imported_scores_like_the_log() throws IOException {
        DeskRun run = importing(LOG, "--strict");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("3 customers, 2 vehicles, 4 repair orders");
        Path fromDatabase = folder.resolve("db.csv");
        Path fromFile = folder.resolve("file.csv");
        DeskRun score = DeskRun.of("score", "--db", url(), "--scores-out", fromDatabase);
        assertThat(score.exitCode()).as(score.err()).isZero();
        DeskRun.of("score", "--visits", folder.resolve("visits.csv"), "--scores-out", fromFile);
        assertThat(Files.readString(fromDatabase)).isEqualTo(Files.readString(fromFile));
    }

    @Test
    void rows_that_no_order_can_be_made_of_are_set_aside() throws IOException {
        Path quarantine = folder.resolve("q.csv");
        DeskRun run = importing("""
                customer_id,visit_date,amount,payer
                a,2024-01-31,5,
                b,2024-01-31,,
                c,2024-01-31,5,FRIEND
                d,2024-01-31,5.001,
                """, "--quarantine", quarantine);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readAllLines(quarantine)).hasSize(4);
        assertThat(Files.readString(quarantine))
                .contains("found nothing, expected an amount, which import needs for every visit")
                .contains("found 'FRIEND', expected one of CUSTOMER_PAY, WARRANTY")
                .contains("found '5.001', expected an amount with at most 2 decimals (CNY)");
    }

    @Test
    void ids_that_a_store_cannot_hold_are_set_aside() throws IOException {
        Path quarantine = folder.resolve("q.csv");
        DeskRun run = importing(
                "customer_id,visit_date,amount,vehicle_id\na,2024-01-31,5,V1\n\"b\nb\",2024-01-31,5,V2\nc,2024-01-31,5,"
                        + "V".repeat(65) + "\nd,2024-01-31,5,\"V\u00074\"\n",
                "--quarantine",
                quarantine);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 customers, 1 vehicles, 1 repair orders");
        assertThat(run.err()).contains("3 rows set aside");
        assertThat(Files.readString(quarantine))
                .contains("expected an id of at most 64 characters, none of them a control character");
    }

    @Test
    void a_store_that_cannot_be_called_so_is_refused() throws IOException {
        DeskRun run = importing(LOG, "--store", "a\u0007b");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--store: ").contains("control character");
    }

    @Test
    void a_store_is_imported_once() throws IOException {
        importing(LOG);
        DeskRun again = importing(LOG);
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("found store STORE-1 in the database already");
        assertThat(importing(LOG, "--store", "STORE-2").exitCode()).isZero();
        DeskRun which = DeskRun.of("score", "--db", url(), "--scores-out", folder.resolve("scores.csv"));
        assertThat(which.exitCode()).isEqualTo(2);
        assertThat(which.err()).contains("several stores (STORE-1, STORE-2), expected --store");
    }

    @Test
    void a_database_that_is_not_there_is_not_made_by_reading() {
        DeskRun run = DeskRun.of("score", "--db", url(), "--scores-out", folder.resolve("scores.csv"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("found no database at jdbc:h2:file:");
        assertThat(folder.resolve("store.mv.db")).doesNotExist();
    }
}
