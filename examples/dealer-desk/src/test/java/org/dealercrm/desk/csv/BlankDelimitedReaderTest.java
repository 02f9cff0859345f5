package org.dealercrm.desk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankDelimitedReaderTest {

    private static String read(String text, int atOnce) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] room = new char[atOnce];
        try (Reader reader = new BlankDelimitedReader(new StringReader(text))) {
            for (int count = reader.read(room, 0, atOnce); count >= 0; count = reader.read(room, 0, atOnce)) {
                all.append(room, 0, count);
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void the_text_does_not_depend_on_how_much_is_asked_for_at_once(int atOnce) throws IOException {
        assertThat(read("  a \t b\n\"c  \"\"d\" e \r\n", atOnce)).isEqualTo("a b\n\"c  \"\"d\" e\r\n");
    }

    @Test
    void a_quote_within_a_word_quotes_nothing() throws IOException {
        assertThat(read("5\"  x\n a   \"b  c\"   d\n", 100)).isEqualTo("5\" x\na \"b  c\" d\n");
    }
}
