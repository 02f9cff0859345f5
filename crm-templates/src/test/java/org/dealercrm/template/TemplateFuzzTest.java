package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Replays what fuzzing has found. */
class TemplateFuzzTest {

    @Test
    void whatFuzzingHasFoundBreaksNoLaw() {
        List<byte[]> inputs = FuzzCorpus.inputs();

        assertThat(inputs).hasSizeGreaterThan(500);
        for (byte[] input : inputs) {
            assertThatCode(() -> TemplateFuzz.fuzzerTestOneInput(input))
                    .as(Base64.getEncoder().encodeToString(input))
                    .doesNotThrowAnyException();
        }
    }
}
