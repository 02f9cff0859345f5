package org.dealercrm.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealercrm.consent.ConsentEvent.ConsentGiven;
import org.dealercrm.consent.ConsentEvent.ConsentRecordOpened;
import org.dealercrm.consent.ConsentEvent.ConsentWithdrawn;
import org.dealercrm.consent.ConsentEvent.ContactObjected;
import org.dealercrm.consent.ConsentEvent.CustomerSuppressed;
import org.dealercrm.consent.ConsentEvent.CustomerSuppressionLifted;
import org.dealercrm.contract.Restored;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.event.Decision;
import org.dealercrm.event.DomainEvent;
import org.dealercrm.event.Refusal;

/**
 * The record of a customer's consents (授权记录): a book to which entries are only added, so that it can be shown at any time what he had
 * agreed to, when, by which way, and who wrote it down.
 *
 * <pre>{@code
 * ConsentTrace form = ConsentTrace.of(ConsentSource.FORM, "reception").shownBy("form-2026-03/17");
 * CustomerConsent record = CustomerConsent.open(customer, now).orElseThrow();
 * record = record.give(Purpose.MARKETING, Optional.of(Channel.SMS), now, form).orElseThrow();
 * ConsentTrace reply = ConsentTrace.of(ConsentSource.STOP_REPLY, "sms-gateway");
 * record = record.withdraw(Purpose.MARKETING, Optional.of(Channel.SMS), later, reply).orElseThrow();
 * }</pre>
 *
 * <p>Withdrawing asks for no more than agreeing did (PIPL Art. 15, GDPR Art. 7(3)) and is not refused, whether there is something to
 * withdraw or not. Whether the customer may be contacted is told by the {@link ConsentGate} and nobody else.
 *
 * <p>A record cannot be changed; a command answers with the changed one or with a refusal, whose codes are the names of {@link
 * ConsentRefusal}.
 */
public final class CustomerConsent {

    private final CustomerConsentState state;

    private CustomerConsent(CustomerConsentState state) {
        this.state = state;
    }

    /**
     * Begins the record of a customer, best when he becomes one. It says nothing yet.
     *
     * @param customer the customer, not null
     * @param at when, not null
     * @return the record, never refused, never null
     */
    public static Decision<CustomerConsent> open(CustomerId customer, Instant at) {
        CustomerConsentState state =
                CustomerConsentState.builder().customer(customer).build();
        return Decision.accepted(new CustomerConsent(state), new ConsentRecordOpened(customer, at));
    }

    /**
     * Makes a record of a host's rows, in whatever state history left them.
     *
     * @param state the rows, not null
     * @return the record, with a sentence for each rule of the trade that the rows break, never null
     */
    public static Restored<CustomerConsent> restore(CustomerConsentState state) {
        return new Restored<>(new CustomerConsent(state), ConsentRules.violations(state));
    }

    /**
     * The rows to store.
     *
     * @return the rows; {@link #restore} makes an equal record of them; never null
     */
    public CustomerConsentState state() {
        return state;
    }

    /**
     * Whose record it is.
     *
     * @return the customer, never null
     */
    public CustomerId customer() {
        return state.customer();
    }

    /**
     * What he has said, in the order in which it was written down.
     *
     * @return the entries, never null; unmodifiable
     */
    public List<ConsentEntry> entries() {
        return state.entries();
    }

    /**
     * Why he is not contacted at all, and what was lifted of it, in the order in which it was written down.
     *
     * @return the entries, never null; unmodifiable
     */
    public List<SuppressionEntry> suppressions() {
        return state.suppressions();
    }

    /**
     * The instants within a span at which an answer of the gate may change by what stands here; between two of them it does not. So a plan
     * for some days asks at the first instant and at these.
     *
     * @param after the beginning of the span, itself excluded, not null
     * @param last its end, itself included, not null
     * @return the instants in order, each once, never null
     */
    public List<Instant> turningPoints(Instant after, Instant last) {
        Stream<Instant> said = entries().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.at()), Stream.concat(entry.from().stream(), entry.until().stream())));
        return Stream.concat(said, suppressions().stream().map(SuppressionEntry::at))
                .filter(instant -> instant.isAfter(after) && !instant.isAfter(last))
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * Notes that he agrees, at once and for good. It opens what he had withdrawn before, but no suppression.
     *
     * @param purpose to which purpose, not null
     * @param channel by which channel, empty for every one, not null
     * @param at when he said so, not null
     * @param trace how it can be shown, not null
     * @return the record, or a refusal: {@link ConsentRefusal#ALREADY_RECORDED}, {@link ConsentRefusal#SOURCE_CANNOT_GIVE}
     */
    public Decision<CustomerConsent> give(Purpose purpose, Optional<Channel> channel, Instant at, ConsentTrace trace) {
        return record(ConsentEntry.of(ConsentAct.GIVEN, purpose, channel, at, trace));
    }

    /**
     * Notes that he takes his consent back. What was sent before stays lawful (PIPL Art. 15).
     *
     * @param purpose of which purpose, not null
     * @param channel by which channel, empty for every one, not null
     * @param at when he said so, not null
     * @param trace how it can be shown, not null
     * @return the record, or a refusal: {@link ConsentRefusal#ALREADY_RECORDED}
     */
    public Decision<CustomerConsent> withdraw(
            Purpose purpose, Optional<Channel> channel, Instant at, ConsentTrace trace) {
        return record(ConsentEntry.of(ConsentAct.WITHDRAWN, purpose, channel, at, trace));
    }

    /**
     * Notes that he refuses, whether he had agreed or not.
     *
     * @param purpose which purpose, not null
     * @param channel by which channel, empty for every one, not null
     * @param at when he said so, not null
     * @param trace how it can be shown, not null
     * @return the record, or a refusal: {@link ConsentRefusal#ALREADY_RECORDED}
     */
    public Decision<CustomerConsent> object(
            Purpose purpose, Optional<Channel> channel, Instant at, ConsentTrace trace) {
        return record(ConsentEntry.of(ConsentAct.OBJECTED, purpose, channel, at, trace));
    }

    /**
     * Adds an entry, which may hold for some time only.
     *
     * @param entry what he said, not null
     * @return the record, or a refusal: {@link ConsentRefusal#ALREADY_RECORDED}, {@link ConsentRefusal#SOURCE_CANNOT_GIVE}, {@link
     *     ConsentRefusal#NEVER_VALID}
     */
    public Decision<CustomerConsent> record(ConsentEntry entry) {
        Optional<Refusal> refusal = ConsentRules.against(state, entry);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        return Decision.accepted(new CustomerConsent(builder().addEntries(entry).build()), event(entry));
    }

    /**
     * Adds a suppression of the customer, or its lifting.
     *
     * @param entry what was done, not null
     * @return the record, or a refusal: {@link ConsentRefusal#ALREADY_RECORDED}, {@link ConsentRefusal#NOT_SUPPRESSED}
     */
    public Decision<CustomerConsent> record(SuppressionEntry entry) {
        Optional<Refusal> refusal = ConsentRules.against(suppressions(), entry);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        return Decision.accepted(
                new CustomerConsent(builder().addSuppressions(entry).build()), event(entry));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerConsent consent && state.equals(consent.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** Tells the customer's id and how many entries there are. */
    @Override
    public String toString() {
        return "CustomerConsent[" + customer() + ", " + entries().size() + " entries]";
    }

    private DomainEvent event(ConsentEntry entry) {
        ConsentSource source = entry.trace().source();
        return switch (entry.act()) {
            case GIVEN -> new ConsentGiven(customer(), entry.purpose(), entry.channel(), source, entry.at());
            case WITHDRAWN -> new ConsentWithdrawn(customer(), entry.purpose(), entry.channel(), source, entry.at());
            case OBJECTED -> new ContactObjected(customer(), entry.purpose(), entry.channel(), source, entry.at());
        };
    }

    private DomainEvent event(SuppressionEntry entry) {
        return switch (entry.act()) {
            case SUPPRESSED -> new CustomerSuppressed(customer(), entry.reason(), entry.channel(), entry.at());
            case LIFTED -> new CustomerSuppressionLifted(customer(), entry.reason(), entry.channel(), entry.at());
        };
    }

    private CustomerConsentState.Builder builder() {
        return CustomerConsentState.builder().from(state);
    }
}
