package org.dealercrm.desk.mailing;

import java.time.LocalDate;
import java.util.Optional;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.desk.mail.OptOutLinks;
import org.dealercrm.desk.mail.SetValues;
import org.dealercrm.desk.store.StoredReader;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.catalog.CatalogVariables;
import org.dealercrm.letter.catalog.DeliveryLetter;
import org.dealercrm.letter.catalog.FollowUpLetter;
import org.dealercrm.letter.catalog.ServiceDueLetter;
import org.dealercrm.letter.catalog.ThankYouLetter;
import org.dealercrm.letter.catalog.WinBackLetter;
import org.dealercrm.letter.mailing.ChosenLetter;
import org.dealercrm.letter.mailing.LetterKey;
import org.dealercrm.letter.mailing.MailingId;

/**
 * What letters of a mailing say to the readers of a store: what the database knows of them, and what is the same for all. What is said
 * for all goes before what is known of one.
 *
 * @param mailing the mailing, not null
 * @param dealership the store that writes, not null
 * @param day the day of the letters, not null
 * @param set values for all readers, not null
 * @param optOut how readers stop marketing by e-mail, empty if nobody needs it
 */
public record ReaderContent(
        MailingId mailing, Dealership dealership, LocalDate day, SetValues set, Optional<OptOutLinks> optOut) {

    LetterData of(StoredReader reader, ChosenLetter letter) {
        LetterData.Builder data = LetterData.builder()
                .to(reader.customer().name())
                .from(dealership)
                .on(day);
        reader.car().ifPresent(car -> {
            text(data, letter, ThankYouLetter.BRAND, car.brand());
            text(data, letter, ThankYouLetter.MODELS, car.model());
            text(data, letter, CatalogVariables.MODEL, car.model());
            car.plate().ifPresent(plate -> text(data, letter, CatalogVariables.PLATE_NUMBER, plate));
            date(data, letter, DeliveryLetter.DELIVERED_ON, car.deliveredOn());
        });
        reader.lastVisit().ifPresent(visit -> {
            date(data, letter, WinBackLetter.LAST_VISIT_DATE, visit);
            date(data, letter, FollowUpLetter.SERVICE_DATE, visit);
            date(data, letter, ServiceDueLetter.LAST_SERVICE_DATE, visit);
        });
        set.fill(data, letter.schema());
        String id = reader.customer().id().value();
        optOut.ifPresent(links -> data.optOut(
                links.of(id, LetterKey.of(mailing, reader.customer().id()).value())));
        return data.build();
    }

    private static void text(LetterData.Builder data, ChosenLetter letter, String variable, String value) {
        if (letter.asksFor(variable)) {
            data.text(variable, value);
        }
    }

    private static void date(LetterData.Builder data, ChosenLetter letter, String variable, LocalDate value) {
        if (letter.asksFor(variable)) {
            data.date(variable, value);
        }
    }
}
