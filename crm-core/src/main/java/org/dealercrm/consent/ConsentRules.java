package org.dealercrm.consent;

import static org.dealercrm.consent.ConsentRefusal.ALREADY_RECORDED;
import static org.dealercrm.consent.ConsentRefusal.NEVER_VALID;
import static org.dealercrm.consent.ConsentRefusal.NOT_SUPPRESSED;
import static org.dealercrm.consent.ConsentRefusal.SOURCE_CANNOT_GIVE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealercrm.event.Refusal;

/** The rules of the book: what an entry is refused for, and what restored rows may break. */
final class ConsentRules {

    private ConsentRules() {}

    static Optional<Refusal> against(CustomerConsentState state, ConsentEntry entry) {
        if (state.entries().contains(entry)) {
            return refusal(ALREADY_RECORDED, "An entry is written down once; this one is there already.");
        }
        if (givesByNoWay(entry)) {
            return refusal(
                    SOURCE_CANNOT_GIVE,
                    "Nobody agrees by this way, " + entry.trace().source() + "; it only ends a contact.");
        }
        return isNeverValid(entry)
                ? refusal(NEVER_VALID, "An entry ends after it begins; this one would never hold.")
                : Optional.empty();
    }

    static Optional<Refusal> against(List<SuppressionEntry> book, SuppressionEntry entry) {
        if (book.contains(entry)) {
            return refusal(ALREADY_RECORDED, "An entry is written down once; this one is there already.");
        }
        return liftsNothing(book, entry)
                ? refusal(
                        NOT_SUPPRESSED,
                        "Only what was suppressed before can be lifted; " + entry.reason() + " was not.")
                : Optional.empty();
    }

    static List<String> violations(CustomerConsentState state) {
        List<String> sentences = new ArrayList<>();
        String it = "the record of customer " + state.customer();
        Set<ConsentEntry> seen = new HashSet<>();
        for (ConsentEntry entry : state.entries()) {
            if (!seen.add(entry)) {
                sentences.add("An entry is written down once; " + it + " has " + entry.act() + " again.");
            }
            if (givesByNoWay(entry)) {
                sentences.add("Nobody agrees by " + entry.trace().source() + "; " + it + " says so.");
            }
            if (isNeverValid(entry)) {
                sentences.add("An entry ends after it begins; " + it + " has one that never holds.");
            }
        }
        sentences.addAll(violations(state.suppressions(), it));
        return sentences;
    }

    static List<String> violations(List<SuppressionEntry> book, String it) {
        List<String> sentences = new ArrayList<>();
        Set<SuppressionEntry> seen = new HashSet<>();
        for (SuppressionEntry entry : book) {
            if (!seen.add(entry)) {
                sentences.add("An entry is written down once; " + it + " has " + entry.act() + " again.");
            }
            if (liftsNothing(book, entry)) {
                sentences.add(
                        "Only what was suppressed before can be lifted; " + it + " lifts " + entry.reason() + ".");
            }
        }
        return sentences;
    }

    /** Whether it is a consent of restored rows that breaks a rule of the book, and so is none at any time. */
    static boolean givesNothing(ConsentEntry entry) {
        return givesByNoWay(entry) || isNeverValid(entry);
    }

    private static boolean givesByNoWay(ConsentEntry entry) {
        return !entry.act().stops() && !entry.trace().source().canGive();
    }

    private static boolean isNeverValid(ConsentEntry entry) {
        return entry.until().isPresent()
                && (!entry.until().get().isAfter(entry.at())
                        || entry.from()
                                .filter(from -> !from.isBefore(entry.until().get()))
                                .isPresent());
    }

    private static boolean liftsNothing(List<SuppressionEntry> book, SuppressionEntry entry) {
        return entry.act() == SuppressionEntry.Act.LIFTED && book.stream().noneMatch(entry::canEnd);
    }

    private static Optional<Refusal> refusal(ConsentRefusal code, String sentence) {
        return Optional.of(new Refusal(code.name(), sentence));
    }
}
