package org.dealercrm.event;

import java.util.Objects;

/**
 * Why a rule of the trade refused a command.
 *
 * @param code a stable word for programs, for example {@code ORDER_CLOSED}, not blank
 * @param sentence a full sentence for people, without personal data, not blank
 */
public record Refusal(String code, String sentence) {

    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sentence, "sentence");
        if (code.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("A refusal needs a code and a sentence");
        }
    }
}
