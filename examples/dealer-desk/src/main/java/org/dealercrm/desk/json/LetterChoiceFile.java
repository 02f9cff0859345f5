package org.dealercrm.desk.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.letter.mailing.LetterChoice;

/**
 * Which letter a customer gets by his class and reasons, as JSON; the first rule that fits decides.
 *
 * <pre>{@code
 * {"rules": [{"letter": "win-back-at-risk", "classes": ["HIGH_VALUE_AT_RISK"], "reasons": ["recency"]},
 *            {"classes": ["NO_VALUE"]}],
 *  "otherwise": "event-invitation"}
 * }</pre>
 *
 * A rule without {@code letter} writes nothing; without {@code otherwise} nobody gets a letter for whom no rule fits.
 */
public final class LetterChoiceFile {

    private static final String CODES = "a list of codes that are not blank, at least one";

    private LetterChoiceFile() {}

    /**
     * Reads the rules.
     *
     * @param path the file, not null
     * @param letters the codes that may be chosen, not null
     * @return the choice, never null
     * @throws org.dealercrm.desk.csv.UnusableInput if a key is missing or unknown, or a letter is none of those
     */
    public static LetterChoice read(Path path, Set<String> letters) {
        JsonDocument json = JsonDocument.read(path);
        json.checkKeys(JsonDocument.keys("rules", "otherwise"));
        List<LetterChoice.Rule> rules = new ArrayList<>();
        for (JsonDocument rule : json.objects("rules", "a list of rules")) {
            rule.checkKeys(JsonDocument.keys("letter", "classes", "reasons"));
            rules.add(new LetterChoice.Rule(
                    codes(rule, "classes"), codes(rule, "reasons"), letter(rule, "letter", letters)));
        }
        return new LetterChoice(rules, letter(json, "otherwise", letters));
    }

    private static Set<String> codes(JsonDocument rule, String key) {
        if (!rule.has(key)) {
            return Set.of();
        }
        Set<String> codes = new LinkedHashSet<>(rule.strings(key, CODES));
        if (codes.isEmpty() || codes.stream().anyMatch(String::isBlank)) {
            throw rule.unfit(key, CODES);
        }
        return codes;
    }

    private static Optional<String> letter(JsonDocument json, String key, Set<String> letters) {
        if (!json.has(key)) {
            return Optional.empty();
        }
        String expected = "one of the letters of the mailing: " + String.join(", ", letters);
        String letter = json.string(key, expected);
        if (!letters.contains(letter)) {
            throw json.unfit(key, expected);
        }
        return Optional.of(letter);
    }
}
