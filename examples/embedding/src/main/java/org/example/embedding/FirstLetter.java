package org.example.embedding;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dealercrm.consent.ConsentGate;
import org.dealercrm.consent.ConsentPolicy;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.consent.InMemorySuppressedAddresses;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.SmsMessage;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.catalog.ThankYouLetter;
import org.dealercrm.letter.edition.EditionContent;
import org.dealercrm.letter.edition.EditionPolicy;
import org.dealercrm.letter.edition.EditorId;
import org.dealercrm.letter.edition.LetterEdition;
import org.dealercrm.letter.edition.LetterEditionId;
import org.dealercrm.letter.edition.StampedTemplate;
import org.dealercrm.letter.mailing.InMemoryLetterOutbox;
import org.dealercrm.letter.mailing.LetterOutbox;
import org.dealercrm.letter.mailing.Mailing;
import org.dealercrm.letter.mailing.MailingId;
import org.dealercrm.letter.mailing.MailingListener;
import org.dealercrm.letter.mailing.MailingRules;
import org.dealercrm.letter.mailing.Preflight;
import org.dealercrm.letter.mailing.Recipient;
import org.dealercrm.letter.mailing.Recipients;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.sms.SmsBilling;

/** A first letter, short message and mailing to a customer who does not exist: the lines of the README. */
public final class FirstLetter {

    private static final StoreId STORE = StoreId.of("4s-7");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private FirstLetter() {}

    /**
     * Prints the mistake of a template, a letter and a short message, and puts the letter into an outbox.
     *
     * @param args none
     */
    public static void main(String[] args) {
        LetterKind kind = LetterKind.THANK_YOU_AFTER_PURCHASE;
        String correct = LetterCatalog.letter(kind, LetterLanguage.ZH_HANS).source();
        String source = correct.replace("{{brand}}旗下", "{{brend}}旗下");
        StampedTemplate edition = inForce(kind, correct);
        LetterOutbox outbox = new InMemoryLetterOutbox();
        // Whoever has said nothing is a customer all the same, to whom a store may say thank you.
        ConsentPolicy policy = ConsentPolicy.standard().withoutRecords();
        ConsentGate gate = new ConsentGate(new InMemoryCustomerConsents(), new InMemorySuppressedAddresses(), policy);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

        LetterTemplate.compile(source, kind.schema(), LetterLanguage.ZH_HANS)
                .mistakes()
                .forEach(out::println);

        LetterTemplate letter = LetterCatalog.letter(kind, Locale.forLanguageTag("zh-CN"));
        LetterData data = LetterData.builder()
                .to(PersonName.of("欧阳", "明").withHonorific(Honorific.MR))
                .text("store", "星河4S店")
                .text("hotline", "400-000-0000")
                .text(ThankYouLetter.BRAND, "星河")
                .text(ThankYouLetter.MODELS, "启明")
                .signedBy("董事长", "林一")
                .on(LocalDate.of(2026, 11, 23))
                .build();
        out.println(letter.write(data).orElseThrow().text());
        SmsMessage sms = letter.writeSms(data).orElseThrow();
        out.println(sms.text() + " " + sms.segments(SmsBilling.MAINLAND_CHINA));

        Mailing mailing = Mailing.of(new MailingId(STORE, "2026-11-thanks"), kind.purpose(), gate, NOW)
                .letter(edition)
                .by(LetterForm.LETTER)
                .under(MailingRules.standard().handedOver())
                .build();
        Recipients recipients = Recipients.of(List.of(Recipient.of(new CustomerId(STORE, "C-1"), data)));
        Preflight preflight = mailing.preflight(recipients);
        out.println(preflight.report().verdict());
        preflight.ready().ifPresent(ready -> ready.send(recipients, outbox, MailingListener.silent()));
    }

    private static StampedTemplate inForce(LetterKind kind, String source) {
        LetterEditionId id = new LetterEditionId(STORE, kind.code(), LetterLanguage.ZH_HANS, 1);
        EditorId author = EditorId.of("wang");
        EditorId reviewer = EditorId.of("li");
        return LetterEdition.draft(id, EditionContent.of(source), author, NOW)
                .orElseThrow()
                .approve(kind, EditionPolicy.standard(), reviewer, NOW)
                .orElseThrow()
                .publish(reviewer, NOW)
                .orElseThrow()
                .toSend(kind)
                .orElseThrow();
    }
}
