package org.dealercrm.scoring.association;

import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;

/**
 * What to offer a customer, and why.
 *
 * @param offer the name of what is offered, not null
 * @param reason the rule behind it: the customer has all of its antecedent, and not its consequent; not null
 */
public record Recommendation(String offer, AssociationRule reason) {

    /** Checks that the reason speaks of the offer. */
    public Recommendation {
        Objects.requireNonNull(offer, "offer");
        if (reason.consequent().items().stream().noneMatch(item -> item.name().equals(offer))) {
            throw new IllegalArgumentException(
                    "The reason of an offer ends in it, found " + offer + " and " + reason.consequent());
        }
    }

    /**
     * The share of those like him who have what is offered.
     *
     * @return above 0, at most 1
     */
    public double confidence() {
        return reason.confidence();
    }

    /**
     * The offer in words, with its reason.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code offer winter tyres: 45 of 80 who like winter sports (56.3%) bought winter tyres; of all customers
     *     8%}, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        return (chinese ? "推荐" : "offer ") + offer + (chinese ? "：" : ": ") + reason.sentence(locale);
    }
}
