package org.dealercrm.desk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    /** The order of {@code Map.of} changes from one start of Java to the next; the report of a day must not. */
    @Test
    void a_text_does_not_depend_on_the_order_of_a_map() {
        assertThat(JsonDocument.text(Map.of("e", 1, "c", 2, "a", Map.of("z", 1, "y", 2, "x", 3), "d", 4, "b", 5)))
                .isEqualTo("{\"a\":{\"x\":3,\"y\":2,\"z\":1},\"b\":5,\"c\":2,\"d\":4,\"e\":1}");
    }
}
