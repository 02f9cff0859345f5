package org.dealercrm.scoring.drivers;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Label;

/**
 * All that is known of an item when it is asked what to mend first.
 *
 * @param item which, not null
 * @param placed its place in the plane of importance and performance, empty if it was not rated
 * @param driver its share of overall satisfaction, empty if it was no driver
 * @param kano its kind of requirement, empty if it was not asked
 * @param impact its penalty and reward, empty if it was not contrasted
 * @param complaints its share of complaints, empty if nobody complains of it
 * @param hopes its share of hopes, empty if nobody hopes for it
 */
public record MendCandidate(
        Label item,
        Optional<PlacedItem> placed,
        Optional<DriverShare> driver,
        Optional<KanoAnalysis> kano,
        Optional<ItemImpact> impact,
        Optional<TopicShare> complaints,
        Optional<TopicShare> hopes) {

    /** Checks that everything is given. */
    public MendCandidate {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(placed, "placed");
        Objects.requireNonNull(driver, "driver");
        Objects.requireNonNull(kano, "kano");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(complaints, "complaints");
        Objects.requireNonNull(hopes, "hopes");
    }

    /**
     * What to do about the item and why, for the store's customer relationship centre. Shares are rounded here.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code Waiting time: mend it now. It is important and poor; 27% of what explains satisfaction; customers
     *     take it for granted, its lack annoys; named in 31% of complaints.}, never null
     */
    public String sentence(Locale locale) {
        return new MendSentence(this, locale).text();
    }
}
