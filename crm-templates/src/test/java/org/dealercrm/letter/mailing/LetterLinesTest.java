package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
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
import org.dealercrm.contract.PageRequest;
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
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.sms.SmsBilling;
import org.junit.jupiter.api.Test;

/** The lines that the README shows for letters, run as they stand there. */
class LetterLinesTest {

    private static final StoreId STORE = StoreId.of("4s-7");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final LetterOutbox outbox = new InMemoryLetterOutbox();
    private final ConsentGate gate = new ConsentGate(
            new InMemoryCustomerConsents(),
            new InMemorySuppressedAddresses(),
            ConsentPolicy.standard().withoutRecords());

    @Test
    void theLinesOfTheReadmeRun() {
        LetterKind kind = LetterKind.THANK_YOU_AFTER_PURCHASE;
        String source = LetterCatalog.letter(kind, Locale.CHINA).source().replace("{{brand}}旗下", "{{brend}}旗下");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

        run(kind, source, editionInForce(kind), out);

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains(
                        "18:3 UNKNOWN_VARIABLE: There is no variable 'brend'; did you mean 'brand'",
                        "尊敬的欧阳先生：",
                        "2026年11月23日",
                        "【星河4S店】",
                        "MAY_GO");
        assertThat(outbox.page(new MailingId(STORE, "2026-11-thanks"), DeliveryStatus.WAITING, PageRequest.first(9))
                        .items())
                .hasSize(1);
    }

    private void run(LetterKind kind, String source, StampedTemplate edition, PrintStream out) {
        // README begin
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
        // README end
    }

    private static StampedTemplate editionInForce(LetterKind kind) {
        EditorId editor = EditorId.of("wang");
        String source = LetterCatalog.letter(kind, LetterLanguage.ZH_HANS).source();
        LetterEditionId id = new LetterEditionId(STORE, kind.code(), LetterLanguage.ZH_HANS, 1);
        return LetterEdition.draft(id, EditionContent.of(source), editor, NOW)
                .orElseThrow()
                .approve(kind.schema(), EditionPolicy.ofOnePerson(), editor, NOW)
                .orElseThrow()
                .publish(editor, NOW)
                .orElseThrow()
                .toSend(kind.schema())
                .orElseThrow();
    }
}
