package org.dealercrm.letter.mailing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.edition.EditionStamp;
import org.dealercrm.letter.edition.StampedTemplate;

/** The letters of a mailing by their codes and languages; in marketing each tells how to stop it, otherwise none does. */
final class MailingLetters {

    /** A letter with what is asked of it for every recipient, so that it is told once. */
    record Prepared(EditionStamp stamp, LetterTemplate template, Set<LetterForm> forms) {}

    private record Kind(String code, LetterLanguage language) {}

    private final Map<Kind, Prepared> letters = new LinkedHashMap<>();
    private final LetterLanguage language;

    MailingLetters(StoreId store, Collection<StampedTemplate> given, LetterLanguage language, boolean marketing) {
        this.language = language;
        for (StampedTemplate each : given) {
            EditionStamp stamp = each.stamp();
            if (!marketing && each.template().hasOptOut()) {
                // Otherwise an offer would pass the gate as a service, to which nobody has to agree.
                throw new IllegalArgumentException(
                        "A letter of a kind that is marketing goes out as marketing only; found " + stamp);
            }
            LetterTemplate template = marketing ? each.template().withOptOut() : each.template();
            Prepared before = letters.put(
                    new Kind(stamp.code(), stamp.language()), new Prepared(stamp, template, template.forms()));
            if (before != null || !stamp.edition().store().equals(store)) {
                throw new IllegalArgumentException(
                        "A mailing has one edition of a letter in a language, of its own store; found " + stamp);
            }
        }
    }

    boolean has(String code) {
        return letters.keySet().stream().anyMatch(kind -> kind.code().equals(code));
    }

    /** The letter in a language, or else in that of the mailing. */
    Optional<Prepared> find(String code, Optional<LetterLanguage> reads) {
        Prepared own = letters.get(new Kind(code, reads.orElse(language)));
        return Optional.ofNullable(own == null ? letters.get(new Kind(code, language)) : own);
    }
}
