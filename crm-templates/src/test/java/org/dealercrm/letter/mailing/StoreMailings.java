package org.dealercrm.letter.mailing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.ConsentSource;
import org.dealercrm.consent.ConsentTrace;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.consent.InMemorySuppressedAddresses;
import org.dealercrm.consent.Purpose;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterVariables;
import org.dealercrm.letter.OptOut;
import org.dealercrm.letter.edition.EditionContent;
import org.dealercrm.letter.edition.EditionPolicy;
import org.dealercrm.letter.edition.EditorId;
import org.dealercrm.letter.edition.LetterEdition;
import org.dealercrm.letter.edition.LetterEditionId;
import org.dealercrm.letter.edition.StampedTemplate;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.party.PostalAddress;
import org.dealercrm.template.TemplateSchema;

/** Mailings of one store and who has agreed to what, for the tests of this package. Nobody in it exists. */
final class StoreMailings {

    static final StoreId STORE = StoreId.of("4s-7");
    static final MailingId ID = new MailingId(STORE, "2026-11-service");
    static final Instant BEFORE = Instant.parse("2026-10-01T02:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text(LetterVariables.SALUTATION)
            .text(LetterVariables.STORE)
            .text("vehicle")
            .optionalText("absence")
            .date(LetterVariables.DATE)
            .build();

    static final String SOURCE = """
            [主题]
            {{store}}：{{vehicle}}保养提醒
            [称呼]
            {{salutation}}
            [正文]
            您的{{vehicle}}该保养了。
            {{#absence}}
            我们已有{{absence}}没有见到您了。
            {{/absence}}
            [落款]
            {{store}}
            [日期]
            {{date}}
            [短信]
            {{salutation}}您的{{vehicle}}该保养了。
            """;

    private static final EditorId EDITOR = EditorId.of("wang");
    private static final StampedTemplate SERVICE_DUE = letter("service-due", SOURCE);
    private static final ConsentTrace FORM = ConsentTrace.of(ConsentSource.FORM, "desk-3");

    final InMemoryCustomerConsents consents = new InMemoryCustomerConsents();
    final InMemorySuppressedAddresses addresses = new InMemorySuppressedAddresses();
    /** Whoever has said nothing is a customer all the same. */
    final ConsentGate gate =
            new ConsentGate(consents, addresses, ConsentPolicy.standard().withoutRecords());

    static CustomerId customer(int number) {
        return new CustomerId(STORE, "C-" + number);
    }

    static StampedTemplate letter(String code, String source) {
        return letter(code, source, LetterLanguage.ZH_HANS, 1);
    }

    static StampedTemplate letter(String code, String source, LetterLanguage language, int edition) {
        LetterEditionId id = new LetterEditionId(STORE, code, language, edition);
        return LetterEdition.draft(id, EditionContent.of(source), EDITOR, BEFORE)
                .orElseThrow()
                .approve(SCHEMA, EditionPolicy.ofOnePerson(), EDITOR, BEFORE)
                .orElseThrow()
                .publish(EDITOR, BEFORE)
                .orElseThrow()
                .toSend(SCHEMA)
                .orElseThrow();
    }

    static StampedTemplate serviceDue() {
        return SERVICE_DUE;
    }

    /** Service reminders need no consent, only that nobody objected. */
    Mailing.Builder reminder() {
        return Mailing.of(ID, Purpose.SERVICE_REMINDER, gate, NOW)
                .letter(serviceDue())
                .by(LetterForm.EMAIL, LetterForm.SMS);
    }

    Mailing.Builder marketing() {
        return Mailing.of(ID, Purpose.MARKETING, gate, NOW).letter(serviceDue()).by(LetterForm.EMAIL, LetterForm.SMS);
    }

    void agrees(CustomerId customer, Purpose purpose, Channel channel) {
        says(customer, book -> book.give(purpose, Optional.of(channel), BEFORE, FORM));
    }

    void objects(CustomerId customer, Purpose purpose) {
        says(customer, book -> book.object(purpose, Optional.empty(), BEFORE, FORM));
    }

    private void says(CustomerId customer, Function<CustomerConsent, Decision<CustomerConsent>> command) {
        Optional<Versioned<CustomerConsent>> found = consents.find(customer);
        CustomerConsent book = found.map(Versioned::aggregate)
                .orElseGet(() -> CustomerConsent.open(customer, BEFORE).orElseThrow());
        consents.save(
                command.apply(book).orElseThrow(), found.map(Versioned::version).orElse(0L), List.of());
    }

    static LetterData.Builder data(int number) {
        return LetterData.builder()
                .to(PersonName.of("王", "某" + number).withHonorific(Honorific.MS))
                .text(LetterVariables.STORE, "星河汽车")
                .text("vehicle", "某型轿车")
                .optOut(OptOut.oneClick(URI.create("https://news.example/u?c=" + number)))
                .on(DAY);
    }

    /** With everything that a message may need. */
    static Recipient recipient(int number) {
        return Recipient.of(customer(number), data(number).build())
                .at(email(number))
                .at(mobile(number))
                .at(new PostalAddress(List.of("世纪大道100号"), "上海市", Optional.empty(), Optional.empty(), "CN"));
    }

    static EmailAddress email(int number) {
        return EmailAddress.of("c" + number + "@example.cn");
    }

    static PhoneNumber mobile(int number) {
        return PhoneNumber.of("+86" + (13_800_000_000L + number));
    }

    static Recipients recipients(int number) {
        List<Recipient> all = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            all.add(recipient(i));
        }
        return Recipients.of(all);
    }

    static ReadyMailing ready(Mailing mailing, Recipients recipients) {
        return mailing.preflight(recipients).ready().orElseThrow();
    }

    /** Sends and gathers every result in order. */
    static List<SendResult> send(Mailing mailing, Recipients recipients, LetterOutbox outbox) {
        List<SendResult> results = new ArrayList<>();
        new ReadyMailing(mailing).send(recipients, outbox, telling(results));
        return results;
    }

    static MailingListener telling(List<SendResult> results) {
        return new MailingListener() {
            @Override
            public void told(SendResult result) {
                results.add(result);
            }
        };
    }
}
