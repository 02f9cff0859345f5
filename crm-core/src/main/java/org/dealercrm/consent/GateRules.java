package org.dealercrm.consent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealercrm.consent.GateAnswer.Cleared;
import org.dealercrm.consent.GateAnswer.Reason;
import org.dealercrm.consent.GateAnswer.Refused;
import org.jspecify.annotations.Nullable;

/** The rules of the gate for one contact. */
final class GateRules {

    private final ConsentPolicy policy;
    private final Contact contact;
    private final Optional<AddressHash> address;
    private final Basis basis;

    GateRules(ConsentPolicy policy, Contact contact, Optional<AddressHash> address) {
        this.policy = policy;
        this.contact = contact;
        this.address = address;
        this.basis = policy.basis(contact.purpose());
    }

    GateAnswer answer(Optional<CustomerConsent> record, Optional<SuppressedAddress> used) {
        Optional<SuppressionReason> suppression = Stream.concat(
                        record.map(CustomerConsent::suppressions).stream(),
                        used.map(SuppressedAddress::entries).stream())
                .flatMap(book -> SuppressionEntry.inForce(book, contact.at()).stream())
                .filter(entry -> entry.isAbout(contact.channel()))
                .map(SuppressionEntry::reason)
                .filter(reason -> reason.stopsEverything() || !basis.isOwed())
                .max(Comparator.naturalOrder());
        if (suppression.isPresent()) {
            return new Refused(contact, Reason.SUPPRESSED, suppression);
        }
        if (!policy.openFor(contact.purpose()).contains(contact.channel())) {
            return refused(Reason.CHANNEL_CLOSED);
        }
        if (record.isEmpty() && policy.recordNeeded()) {
            return refused(Reason.UNKNOWN_CUSTOMER);
        }
        if (basis.isOwed()) {
            return cleared(basis, null);
        }
        return byEntries(record.map(CustomerConsent::entries).orElse(List.of()).stream()
                .filter(entry -> entry.isAbout(contact.purpose(), contact.channel()))
                .filter(entry -> entry.isSaidBy(contact.at()))
                .toList());
    }

    /** Entries are ranked by their instants and then by what they say, so that the order of the book changes nothing. */
    private GateAnswer byEntries(List<ConsentEntry> said) {
        Optional<ConsentEntry> stop = said.stream()
                .filter(entry -> entry.act().stops() && entry.holdsAt(contact.at()))
                .max(ConsentEntry.ORDER);
        List<ConsentEntry> given = said.stream()
                .filter(entry -> !entry.act().stops() && !ConsentRules.givesNothing(entry))
                .filter(entry -> stop.map(last -> entry.at().isAfter(last.at())).orElse(true))
                .toList();
        Optional<ConsentEntry> consent =
                given.stream().filter(entry -> entry.holdsAt(contact.at())).max(ConsentEntry.ORDER);
        if (consent.isPresent()) {
            return cleared(Basis.CONSENT, consent.get());
        }
        if (stop.isEmpty() && basis == Basis.RELATIONSHIP) {
            return cleared(basis, null);
        }
        return refused(withoutConsent(stop, given));
    }

    private Reason withoutConsent(Optional<ConsentEntry> stop, List<ConsentEntry> given) {
        if (given.stream().anyMatch(entry -> !entry.hasBegunBy(contact.at()))) {
            return Reason.NOT_YET_VALID;
        }
        if (!given.isEmpty()) {
            return Reason.EXPIRED;
        }
        return stop.map(entry -> entry.act() == ConsentAct.WITHDRAWN ? Reason.WITHDRAWN : Reason.OBJECTED)
                .orElse(Reason.NO_CONSENT);
    }

    private GateAnswer cleared(Basis on, @Nullable ConsentEntry entry) {
        return new Cleared(contact, address, on, entry);
    }

    private GateAnswer refused(Reason reason) {
        return new Refused(contact, reason, Optional.empty());
    }
}
