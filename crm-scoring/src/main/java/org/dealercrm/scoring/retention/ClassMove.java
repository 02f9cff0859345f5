package org.dealercrm.scoring.retention;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealercrm.scoring.wording.Language;

/**
 * A customer who is in another class than before, with what moved him. Each list is empty if nothing changed there, and
 * otherwise begins with the driver that moved him most in the direction in which he went.
 *
 * @param customerId the customer, not null
 * @param from the class before, not null
 * @param to the class after, another one, not null
 * @param rules the rules of no value that began or ended, if he was or is of no value; not null
 * @param value all drivers of value, if he went between high and low value; not null
 * @param stability all drivers of stability, if he went between stable and at risk; not null
 */
public record ClassMove(
        String customerId,
        RetentionClass from,
        RetentionClass to,
        List<MoveReason> rules,
        List<MoveReason> value,
        List<MoveReason> stability) {

    /** Copies the lists. */
    public ClassMove {
        Objects.requireNonNull(customerId, "customerId");
        if (from == to) {
            throw new IllegalArgumentException("A move leads to another class, found " + from + " twice");
        }
        rules = List.copyOf(rules);
        value = List.copyOf(value);
        stability = List.copyOf(stability);
    }

    /**
     * What moved him most: all rules, or the strongest driver of each axis on which he moved.
     *
     * @return at least one reason, never null
     */
    public List<MoveReason> mainReasons() {
        return Stream.concat(
                        rules.stream(),
                        Stream.of(value, stability)
                                .flatMap(axis -> axis.stream().limit(1)))
                .toList();
    }

    /**
     * The move in words; it names the classes and not the customer.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return one sentence, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String why = mainReasons().stream()
                .map(reason -> reason.sentence(locale))
                .collect(Collectors.joining(chinese ? "；" : "; "));
        return chinese
                ? "由" + from.displayName(locale) + "变为" + to.displayName(locale) + "：" + why
                : "from " + from.displayName(locale) + " to " + to.displayName(locale) + ": " + why;
    }
}
