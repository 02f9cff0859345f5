package org.dealercrm.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A character that stands in neither table of the GSM alphabet and so makes the whole message UCS-2: a single ’ turns a
 * message of one segment into three.
 *
 * @param at where it stands in the text, in UTF-16 units, 0 or more
 * @param codePoint the character
 * @param substitute what of the GSM alphabet may stand for it, empty where nothing can: letters of a name stay as they are
 */
public record CostlyCharacter(int at, int codePoint, Optional<String> substitute) {

    /** Checks that the place is one. */
    public CostlyCharacter {
        Objects.requireNonNull(substitute, "substitute");
        if (at < 0) {
            throw new IllegalArgumentException("Places count from 0, found " + at);
        }
    }

    /**
     * The characters that force UCS-2. In a Chinese text these are nearly all of it, and cost nothing more.
     *
     * @param text the text, not null
     * @return them in the order of the text, empty if the text is GSM 7 bit, never null
     */
    public static List<CostlyCharacter> in(String text) {
        List<CostlyCharacter> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (SmsAlphabet.septets(c) == 0) {
                found.add(new CostlyCharacter(at, c, substituteFor(c)));
            }
            at += Character.charCount(c);
        }
        return List.copyOf(found);
    }

    private static Optional<String> substituteFor(int codePoint) {
        return switch (codePoint) {
            case '‘', '’', '‚', '′', '´', '`' -> Optional.of("'");
            case '“', '”', '„', '″' -> Optional.of("\"");
            case '‐', '‑', '–', '—', '−', '•', '·' -> Optional.of("-");
            case '…' -> Optional.of("...");
            case '×' -> Optional.of("x");
            case '\t', 0xA0, 0x2002, 0x2003, 0x2009, 0x202F, 0x3000 -> Optional.of(" ");
            default -> Optional.empty();
        };
    }
}
