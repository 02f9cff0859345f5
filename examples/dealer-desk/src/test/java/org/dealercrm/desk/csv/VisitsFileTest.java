package org.dealercrm.desk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dealercrm.scoring.history.VisitLog;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitsFileTest {

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("visits.csv"), bytes);
    }

    private static VisitsFile.Read read(Path path) {
        return VisitsFile.read(path, CsvFormat.STANDARD, ColumnNames.AS_IS, false);
    }

    private void assertRefused(String text, String sentence) throws IOException {
        Path path = file(text);
        assertThatThrownBy(() -> read(path)).isInstanceOf(UnusableInput.class).hasMessage(sentence);
    }

    @Test
    void reads_visits_in_either_form_of_ISO_dates() throws IOException {
        VisitLog log = read(file("customer_id,visit_date\na,2025-01-31\nb,20250201\na,2025-03-01\n"))
                .log();
        assertThat(log.customerCount()).isEqualTo(2);
        assertThat(log.visitCount()).isEqualTo(3);
        assertThat(log.firstDay()).contains(LocalDate.of(2025, 1, 31));
        assertThat(log.lastDay()).contains(LocalDate.of(2025, 3, 1));
    }

    @Test
    void reads_byte_order_mark_quotes_embedded_line_breaks_and_Chinese_names() throws IOException {
        VisitsFile.Read read = read(file("\uFEFFcustomer_id,visit_date,items\r\n"
                + "\"欧阳, 明\",2025-01-31,\"机油\r\n机滤\"\r\n" + "\"He said \"\"no\"\"\",2025-02-01,\r\n"));
        assertThat(read.log().customerId(0)).isEqualTo("He said \"no\"");
        assertThat(read.log().customerId(1)).isEqualTo("欧阳, 明");
        assertThat(read.quarantine().size()).isZero();
    }

    @Test
    void reads_a_table_aligned_with_blanks_under_other_names() throws IOException {
        Path path =
                file(" customer_id  date number_of_cds  dollar_value\r\n 00001 19970101  1   11.77\r\n 00002 19970112"
                        + "  1   12.00  \r\n");
        ColumnNames names = ColumnNames.of(List.of("visit_date=date", "amount=dollar_value"));
        VisitLog log = VisitsFile.read(path, CsvFormat.of("whitespace", "UTF-8"), names, true)
                .log();
        assertThat(log.customerId(0)).isEqualTo("00001");
        assertThat(log.firstDay()).contains(LocalDate.of(1997, 1, 1));
        assertThat(log.asOf(LocalDate.of(1997, 2, 1)).totalAmount(1)).isEqualTo(12.0);
    }

    @Test
    void keeps_the_currency_and_the_customers_who_never_came() throws IOException {
        VisitLog log = read(file("""
        customer_id,visit_date,amount,currency,acquired_on
        a,2025-02-01,100.5,CNY,2025-01-01
        b,,,,2025-01-05
        """)).log();
        assertThat(log.currency()).contains(CurrencyUnit.of("CNY"));
        assertThat(log.customerCount()).isEqualTo(2);
        assertThat(log.visitCount()).isEqualTo(1);
    }

    @Test
    void sets_rows_aside_that_cannot_be_used() throws IOException {
        VisitsFile.Read read = read(file("""
        customer_id,visit_date,amount
        a,2025-01-31,1
        b,soon,1
        c,2025-02-30,1
        d,2025-02-01,-5
        e,2025-02-01,"1,000"
        ,2025-02-01,1
        g,2025-02-01
        h,2025-02-01,NaN
        """));
        assertThat(read.log().customerCount()).isEqualTo(1);
        assertThat(read.rows()).isEqualTo(8);
        assertThat(read.quarantine().problems())
                .extracting(RowProblem::sentence)
                .containsExactly(
                        "visits.csv, line 3, column visit_date: found 'soon', expected a date such as 2026-11-23 or 20261123,"
                                + " 1900 to 2199.",
                        "visits.csv, line 4, column visit_date: found '2025-02-30', expected a date such as 2026-11-23 or"
                                + " 20261123, 1900 to 2199.",
                        "visits.csv, line 5, column amount: found '-5', expected an amount that is not negative.",
                        "visits.csv, line 6, column amount: found '1,000', expected an amount that is not negative (digits, a"
                                + " dot, no grouping).",
                        "visits.csv, line 7, column customer_id: found nothing, expected the customer's id.",
                        "visits.csv, line 8: found '2 fields', expected 3 as in the header.",
                        "visits.csv, line 9, column amount: found 'NaN', expected an amount that is not negative (digits, a"
                                + " dot, no grouping).");
    }

    @Test
    void strict_reading_refuses_the_whole_for_one_row() throws IOException {
        Path path = file("customer_id,visit_date\na,2025-01-31\nb,soon\n");
        assertThatThrownBy(() -> VisitsFile.read(path, CsvFormat.STANDARD, ColumnNames.AS_IS, true))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith(
                        "1 of 2 rows cannot be used (--strict). visits.csv, line 3, column visit_date:");
    }

    @Test
    void the_quarantine_file_has_the_columns_of_the_input_and_the_reason() throws IOException {
        VisitsFile.Read read = read(file("customer_id,visit_date\na,2025-01-31\n\"b, c\",soon\nd,2025-01-31,x,y\ne\n"));
        Path quarantine = folder.resolve("quarantine.csv");
        read.quarantine().write(quarantine);
        assertThat(Files.readString(quarantine).lines())
                .containsExactly(
                        "customer_id,visit_date,line,column,reason",
                        "\"b, c\",soon,3,visit_date,\"found 'soon', expected a date such as 2026-11-23 or 20261123, 1900 to"
                                + " 2199\"",
                        "d,\"2025-01-31,x,y\",4,,\"found '4 fields', expected 2 as in the header\"",
                        "e,,5,,\"found '1 field', expected 2 as in the header\"");
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        assertRefused("", "visits.csv, line 1: the file is empty, expected a header line and rows.");
        assertRefused("\uFEFF", "visits.csv, line 1: the file is empty, expected a header line and rows.");
    }

    @Test
    void refuses_a_header_without_rows() throws IOException {
        assertRefused(
                "customer_id,visit_date\n",
                "visits.csv, line 2: found a header and no row, expected at least one row.");
    }

    @Test
    void refuses_a_missing_column() throws IOException {
        assertRefused(
                "cust,visit_date\na,2025-01-31\n",
                "visits.csv, line 1, column customer_id: found no such column among cust, visit_date, expected customer_id (or"
                        + " its name in this file by --map customer_id=…).");
    }

    @Test
    void refuses_a_wrong_delimiter_with_advice() throws IOException {
        assertRefused(
                "customer_id;visit_date\na;2025-01-31\n",
                "visits.csv, line 1, column customer_id: found no such column among customer_id;visit_date, expected"
                        + " customer_id (or its name in this file by --map customer_id=…). The header is one field: is --delimiter"
                        + " right?");
    }

    @Test
    void refuses_mixed_currencies() throws IOException {
        assertRefused(
                "customer_id,visit_date,amount,currency\na,2025-01-31,1,CNY\nb,2025-01-31,1,USD\n",
                "visits.csv, line 3, column currency: found 'USD', expected one currency in the whole file, CNY as in line"
                        + " 2.");
    }

    @Test
    void refuses_bytes_that_are_no_UTF_8_by_offset_and_line() throws IOException {
        Path path = file("customer_id,visit_date\n王,2025-01-31\n".getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> read(path))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(
                        "visits.csv, line 2, byte offset 23: found byte 0xCD, expected UTF-8 text; name its encoding if it"
                                + " is another one (--charset GB18030).");
        VisitLog log = VisitsFile.read(path, CsvFormat.of(",", "GB18030"), ColumnNames.AS_IS, true)
                .log();
        assertThat(log.customerId(0)).isEqualTo("王");
    }

    @Test
    void recognises_UTF_16() throws IOException {
        Path path = file("\uFEFFcustomer_id,visit_date\na,2025-01-31\n".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> read(path))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("byte offset 0")
                .hasMessageContaining("--charset UTF-16");
        VisitsFile.Read read = VisitsFile.read(path, CsvFormat.of(",", "UTF-16"), ColumnNames.AS_IS, true);
        assertThat(read.rows()).isEqualTo(1);
    }

    @Test
    void refuses_a_quote_that_is_never_closed() throws IOException {
        Path path = file("customer_id,visit_date\n\"a,2025-01-31\nb,2025-01-31\n");
        assertThatThrownBy(() -> read(path))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith("visits.csv, line 2:");
    }

    @Test
    void refuses_a_file_that_is_not_there() {
        assertThatThrownBy(() -> read(folder.resolve("nowhere.csv")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageEndingWith("nowhere.csv: there is no such file.");
    }

    @Test
    void a_customer_has_one_day_of_acquisition() throws IOException {
        VisitsFile.Read read =
                read(file("customer_id,visit_date,acquired_on\na,2025-01-31,2025-01-01\na,2025-02-28,2025-01-02\n"));
        assertThat(read.quarantine().problems())
                .extracting(RowProblem::reason)
                .containsExactly("found '2025-01-02', expected one day for each customer, 2025-01-01 as in line 2");
    }

    @Test
    void a_customer_is_a_fleet_from_the_first_visit_of_the_fifth_vehicle_on() throws IOException {
        VisitLog log = read(file("customer_id,visit_date,vehicle_id\n"
                        + "taxi,2025-05-05,v5\ntaxi,2025-01-01,v1\ntaxi,2025-02-02,v2\ntaxi,2025-03-03,v3\n"
                        + "taxi,2025-04-04,v4\ntaxi,2025-07-07,v5\ntaxi,2025-06-06,\n"
                        + "family,2025-01-01,w1\nfamily,2025-02-02,w2\nfamily,2025-03-03,w3\nfamily,2025-04-04,w4\n"
                        + "family,2025-05-05,w4\nfamily,2025-06-06,\n"))
                .log();
        assertThat(log.asOf(LocalDate.of(2025, 5, 4)).fleets().size()).isZero();
        assertThat(log.asOf(LocalDate.of(2025, 5, 5)).fleets().customerId(0)).isEqualTo("taxi");
        assertThat(log.asOf(LocalDate.of(2025, 12, 31)).fleets().size()).isEqualTo(1);
    }

    @Test
    void without_vehicles_nobody_is_a_fleet() throws IOException {
        StringBuilder text = new StringBuilder("customer_id,visit_date\n");
        for (int day = 10; day < 30; day++) {
            text.append("taxi,2025-01-").append(day).append('\n');
        }
        VisitLog log = read(file(text.toString())).log();
        assertThat(log.asOf(LocalDate.of(2025, 12, 31)).fleets().size()).isZero();
    }
}
