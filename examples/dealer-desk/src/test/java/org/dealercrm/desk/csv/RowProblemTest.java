package org.dealercrm.desk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowProblemTest {

    private static String reason(String found) {
        return new RowProblem("visits.csv", 2, "amount", found, "an amount").reason();
    }

    @Test
    void nothing_in_a_value_reaches_the_terminal_as_a_command() {
        assertThat(reason("\u001b[31m5\u0000")).isEqualTo("found '\\u001B[31m5\\u0000', expected an amount");
        assertThat(reason("5\u202e")).isEqualTo("found '5\\u202E', expected an amount");
        assertThat(reason("5\r\n6")).isEqualTo("found '5  6', expected an amount");
    }

    @Test
    void a_long_value_is_cut_between_characters() {
        assertThat(reason("😀".repeat(60))).isEqualTo("found '" + "😀".repeat(60) + "', expected an amount");
        assertThat(reason("a" + "😀".repeat(60))).isEqualTo("found 'a" + "😀".repeat(59) + "…', expected an amount");
    }
}
