package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.Customer;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.mail.MessageFolder;
import org.dealercrm.desk.mail.MessageFormat;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.desk.store.StoredDelivery;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.LetterVariables;
import org.dealercrm.letter.Writing;
import org.dealercrm.letter.catalog.LetterCatalog;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.catalog.ThankYouLetter;
import org.dealercrm.vehicle.Vehicle;

/** The thank-you letters (感谢信) of a simulated store, to everyone to whom a car was delivered within the last month. */
final class DemoLetters {

    private static final int DAYS = 30;
    private static final LetterLanguage LANGUAGE = LetterLanguage.ZH_HANS;

    private static final String ACHIEVEMENT = "过去一年，又有许多家庭选择了这一品牌（模拟）";

    private DemoLetters() {}

    /** Writes each letter as text and as HTML; answers how many were written. */
    static int write(JdbcStore database, StoreId store, LocalDate today, Path folder, PrintWriter err) {
        LetterTemplate template = LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, LANGUAGE);
        Dealership dealership = database.dealership(store).orElseThrow();
        List<StoredDelivery> deliveries = database.deliveries(store, today.minusDays(DAYS - 1), today);
        int written = 0;
        int unwritten = 0;
        for (StoredDelivery delivery : deliveries) {
            Optional<Writing<Letter>> writing =
                    data(database, dealership, delivery, today).map(template::write);
            if (writing.flatMap(Writing::message).isEmpty()) {
                unwritten++;
                continue;
            }
            String name = "thank-you-" + delivery.customer().value() + "-"
                    + delivery.vehicle().value();
            for (MessageFormat format : List.of(MessageFormat.TEXT, MessageFormat.HTML)) {
                MessageFolder.of(folder).write(name, format, writing.get().orElseThrow());
            }
            written++;
        }
        if (unwritten > 0) {
            err.println(unwritten + " letters could not be written: the name does not tell how to address the reader.");
        }
        return written;
    }

    private static Optional<LetterData> data(
            JdbcStore database, Dealership dealership, StoredDelivery delivery, LocalDate today) {
        Optional<Customer> buyer =
                database.customers().find(delivery.customer()).map(Versioned::aggregate);
        Optional<Vehicle> car = database.vehicles().find(delivery.vehicle()).map(Versioned::aggregate);
        return buyer.flatMap(reader -> car.map(vehicle -> data(dealership, reader, vehicle, today)));
    }

    private static LetterData data(Dealership dealership, Customer buyer, Vehicle car, LocalDate today) {
        return LetterData.builder()
                .to(buyer.name())
                .from(dealership)
                .text(ThankYouLetter.BRAND, car.model().brand())
                .text(ThankYouLetter.MODELS, modelOf(car))
                .text(ThankYouLetter.ACHIEVEMENT, ACHIEVEMENT)
                .text(LetterVariables.SIGNATORY, "（模拟）")
                .on(today)
                .build();
    }

    /** The model as it is said behind its brand. */
    private static String modelOf(Vehicle car) {
        String model = car.model().model();
        String brand = car.model().brand() + " ";
        return model.startsWith(brand) ? model.substring(brand.length()) : model;
    }
}
