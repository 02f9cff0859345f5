package org.dealercrm.desk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dealercrm.desk.csv.UnusableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonDocumentTest {

    /** The order of {@code Map.of} changes from one start of Java to the next; the report of a day must not. */
    @Test
    void a_text_does_not_depend_on_the_order_of_a_map() {
        assertThat(JsonDocument.text(Map.of("e", 1, "c", 2, "a", Map.of("z", 1, "y", 2, "x", 3), "d", 4, "b", 5)))
                .isEqualTo("{\"a\":{\"x\":3,\"y\":2,\"z\":1},\"b\":5,\"c\":2,\"d\":4,\"e\":1}");
    }

    /** Whichever of the two were taken, half of those who wrote it would be told something else than they meant. */
    @Test
    void a_key_that_stands_twice_is_refused_with_its_place(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("offers.json"), "{\"a\": {\"amount\": 1,\n  \"amount\": 2}}");

        assertThatThrownBy(() -> JsonDocument.read(file))
                .isInstanceOf(UnusableInput.class)
                .hasMessageMatching(
                        "offers\\.json, line 2, column \\d+: found no JSON \\(Duplicate .*amount.*\\), expected .*");
    }
}
